// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"
#include "ui/widgets/tablemodel.h"

namespace dondoc {

enum class LetterState { Answered, Waiting, Silent };

/// A letter of the log as of a date.
struct LetterRow {
    Letter letter;
    QString agency;
    LetterState state = LetterState::Waiting;
};

enum class LetterColumn { Agency, Number, SentOn, Tasks, ReplyDue, State, Reply, Count };

/// The letters sent by the as-of date, newest first.
class LetterModel final : public FlatTableModel<LetterRow, LetterColumn>
{
    Q_OBJECT
public:
    using FlatTableModel::FlatTableModel;

    TableColumn column(int section) const override;
    qint64 rowKey(int position) const override { return row(position).letter.id.value; }

    static QString stateWord(LetterState state);

protected:
    QVariant cell(const LetterRow &row, LetterColumn column, int role) const override;
};

} // namespace dondoc
