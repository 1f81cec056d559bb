// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/readcontext.h"
#include "core/files/sheetsink.h"

#include <QByteArray>

namespace dondoc {

/// Reads an OLE2 file that holds an Excel 97–2003 workbook (BIFF8): cells, saved results of formulas, merges,
/// number formats, dates. A workbook with a password (also a new one, encrypted) is refused as "encrypted",
/// older Excel and other documents as "unsupported".
Status readXls(QByteArray bytes, ReadContext &context, SheetSink &sink);

} // namespace dondoc
