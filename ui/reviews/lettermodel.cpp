// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/lettermodel.h"

#include "core/text/dates.h"
#include "ui/theme/theme.h"

namespace dondoc {

QString LetterModel::stateWord(LetterState state)
{
    switch (state) {
    case LetterState::Answered:
        return tr("Answered");
    case LetterState::Waiting:
        return tr("Waiting");
    case LetterState::Silent:
        return tr("No reply, overdue");
    }
    Q_UNREACHABLE();
}

TableColumn LetterModel::column(int section) const
{
    switch (LetterColumn(section)) {
    case LetterColumn::Agency:
        return {QStringLiteral("agency"), tr("To"), ColumnType::Text, 180, false, true, true};
    case LetterColumn::Number:
        return {QStringLiteral("number"), tr("Number"), ColumnType::Text, 140};
    case LetterColumn::SentOn:
        return {QStringLiteral("sentOn"), tr("Sent on"), ColumnType::Date, 104, true};
    case LetterColumn::Tasks:
        return {QStringLiteral("tasks"), tr("Overdue tasks"), ColumnType::Number, 124, true};
    case LetterColumn::ReplyDue:
        return {QStringLiteral("replyDue"), tr("Reply due"), ColumnType::Date, 108, true};
    case LetterColumn::State:
        return {QStringLiteral("state"), tr("Reply"), ColumnType::Text, 150};
    case LetterColumn::Reply:
        return {QStringLiteral("reply"), tr("Document of the reply"), ColumnType::Text, 170};
    case LetterColumn::Count:
        break;
    }
    Q_UNREACHABLE();
}

QVariant LetterModel::cell(const LetterRow &row, LetterColumn column, int role) const
{
    const Letter &letter = row.letter;
    if (role == SortRole && column == LetterColumn::SentOn)
        return letter.sentOn;
    if (role == SortRole && column == LetterColumn::ReplyDue)
        return letter.replyDue;
    if (role == SortRole && column == LetterColumn::Tasks)
        return letter.tasks;
    if (role == InkRole && column == LetterColumn::State && row.state == LetterState::Silent)
        return int(Token::Overdue);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case LetterColumn::Agency:
        return row.agency;
    case LetterColumn::Number:
        return letter.number + u'/' + letter.symbol;
    case LetterColumn::SentOn:
        return text::formatDate(letter.sentOn);
    case LetterColumn::Tasks:
        return QString::number(letter.tasks);
    case LetterColumn::ReplyDue:
        return text::formatDate(letter.replyDue);
    case LetterColumn::State:
        return row.state == LetterState::Answered ? tr("On %1").arg(text::formatDate(letter.repliedOn))
                                                  : stateWord(row.state);
    case LetterColumn::Reply:
        return letter.reply;
    case LetterColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
