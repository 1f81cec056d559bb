// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::bench {

/// Writes a task list of `rows` rows and 9 columns as an office would send it, with Vietnamese texts of the
/// length the real appendices have; the same file for the same number of rows.
void writeTaskWorkbook(const QString &path, int rows);
/// The same list as text, and as an OpenDocument spreadsheet of some sheets with equal parts of it.
void writeTaskCsv(const QString &path, int rows);
void writeTaskOds(const QString &path, int rows, int sheets = 1);

} // namespace dondoc::bench
