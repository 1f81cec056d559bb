// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"
#include "core/intake/draft.h"

namespace dondoc {

/// The độ mật that a workbook bears: the file's own, as a cell in its letterhead or title block, and each
/// row's where a column headed "Độ mật" says so.
struct SecrecyMarks {
    QString file;                          ///< empty for none
    std::vector<QHash<int, QString>> rows; ///< one a sheet; by sheet row, counted from 0

    /// The highest of them all; empty where nothing is marked.
    QString highest() const;
};
SecrecyMarks secrecyOf(const Workbook &workbook);
/// The one a text bears as a line of its own; empty for none.
QString secrecyOfText(const QString &words);

/// The refusal of a file that bears one, where the office has not said that its store may hold such. Code
/// "marked".
Error markedRefusal(const QString &file, const QString &mark);

/// The documents of these tasks bear the mark of their row, else of the file they came in.
void markDirectives(FileDraft &draft, const SecrecyMarks &marks);

} // namespace dondoc
