// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// Short name of the list a row comes from: "PL02", "PL06.2e"; the file name where the list has no number.
QString sourceLabel(const SourceRef &source);

/// "phu-luc-02.xlsx › PL02 › B25" (column empty: the row).
QString sourcePlace(const SourceRef &source, const QString &cell = {});

} // namespace dondoc
