// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <xlsxwriter.h>

namespace dondoc {

/// Writes a workbook under a plain temporary name and moves it to `path`: libxlsxwriter opens names in the
/// system's code page, and a file shall appear whole or not at all. Error codes as writeXlsx().
Status writeWorkbookFile(const QString &path, const std::function<lxw_error(const QByteArray &plain)> &write);

/// Text that happens to look like Excel's own escape for a character, "_x000D_", is escaped itself.
QString escapedForExcel(QString text);

} // namespace dondoc
