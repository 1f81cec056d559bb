// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"
#include "core/tasks/board.h"

#include <QMap>

namespace dondoc {

/// A row of a list as it was received: the task it is about, and the words of its cells by role ("lead",
/// "coordinators", "openUnits", …).
struct ListedRow {
    TaskId task;
    QMap<QString, QString> words;
    SourceRef source;
};
using ListedRows = std::vector<ListedRow>; ///< in the order received

/// What a list's cells say as of the board's date. A cell keeps the source's own words as long as they still
/// say what the record says; once an officer has changed who is meant, the record's names are printed.
class ListCells
{
public:
    ListCells(const Board &board, const AgencyMatcher &matcher)
        : m_board(board)
        , m_matcher(matcher)
    {
    }

    QString leads(const TaskView &view, const ListedRow *row) const;
    QString coordinators(const TaskView &view, const ListedRow *row) const;
    /// Who is still open. A received list that names nobody is not completed by us.
    QString openUnits(const TaskView &view, const ListedRow *row) const;
    QString directives(const TaskView &view, const ListedRow *row) const;
    QString deadline(const TaskView &view, const ListedRow *row) const;
    /// "Đã hoàn thành", "Đang thực hiện": what was reported, as worded.
    QString result(const TaskView &view) const;
    /// "Mô tả": the evidence of the reports, each text once.
    QString evidence(const TaskView &view) const;

private:
    QString addressees(const TaskView &view, const ListedRow *row, Role role, const QString &column) const;
    QStringList keysOf(const QString &words, QDate listDate) const;

    const Board &m_board;
    const AgencyMatcher &m_matcher;
};

} // namespace dondoc
