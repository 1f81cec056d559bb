// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/tablewriter.h"
#include "core/reports/paper.h"

namespace dondoc {

/// The tables of a paper as sheets of a workbook, each under the title of its annex and its own heading;
/// figures stay numbers. Papers without a table give no sheet.
std::vector<OutTable> workbookOf(const Paper &paper);

} // namespace dondoc
