// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ledgermodel.h"

#include "core/tasks/dutyrecord.h"
#include "core/tasks/holdingreport.h"
#include "core/text/dates.h"
#include "ui/tasks/taskwords.h"

#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace dondoc {

namespace {

AgencyId agencyOf(const Assignment &assignment)
{
    return assignment.listedAs ? assignment.listedAs : assignment.agency;
}

/// "Submitted · 02/7": what holds, and since when it is known.
QString progressText(const PartState &part)
{
    const QString word = partWord(part);
    return part.lastReport.isValid() ? word + part.lastReport.toString(QStringLiteral(" · dd/M")) : word;
}

/// The day of the first report that brought this file, wherever it lay then.
QDate linkedOn(const TaskRecord &record, AssignmentId part, const LinkedFile &file)
{
    const auto first = std::ranges::find_if(record.progress, [&](const Progress &report) {
        const bool isSame =
            file.sha256.isEmpty() ? report.evidenceFile == file.path : report.evidenceSha256 == file.sha256;
        return report.assignment == part && isSame;
    });
    if (first == record.progress.end())
        return {};
    return first->recordedAt.isValid() ? first->recordedAt.date() : first->date;
}

LedgerRow rowOf(const PartState &part, const TaskView &view, const Board &board)
{
    const TaskRecord &record = *view.record;
    const Assignment &assignment = record.assignments[size_t(part.assignment)];
    LedgerRow row;
    row.name = partName(assignment, *board.directory);
    row.assignment = assignment.id;
    row.agency = agencyOf(assignment);
    row.part = part;
    row.occurrences = occurrenceTally(record, part, board.asOf);
    const Progress holding = holdingReportOf(record, assignment.id, board.asOf);
    row.evidence = {holding.evidenceFile, holding.evidenceSha256};
    if (!row.evidence.path.isEmpty())
        row.linkedOn = linkedOn(record, assignment.id, row.evidence);
    row.days = daysOverdue(record, view.state, part, board.asOf);
    return row;
}

int overdueOf(AgencyId agency, const Board &board)
{
    const auto load = std::find_if(board.loads.begin(), board.loads.end(),
                                   [&](const AgencyLoad &l) { return l.agency == agency; });
    return load == board.loads.end() ? 0 : load->overdue;
}

auto protocolOrder(AgencyId id, const AgencyDirectory &directory)
{
    const Agency *agency = directory.find(id);
    return std::tuple(agency ? int(agency->kind) : 99, agency ? agency->order : 0);
}

} // namespace

void LedgerModel::setTask(const TaskView &view, const Board &board)
{
    std::vector<LedgerRow> rows;
    for (const PartState &part : view.state.parts) {
        LedgerRow row = rowOf(part, view, board);
        const bool isOverdue = part.standing == PartStanding::Overdue;
        if (row.agency)
            row.otherOverdue = qMax(0, overdueOf(row.agency, board) - int(isOverdue && !view.state.isDone()));
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const LedgerRow &a, const LedgerRow &b) {
        return protocolOrder(a.agency, *board.directory) < protocolOrder(b.agency, *board.directory);
    });
    setRows(std::move(rows));
}

TableColumn LedgerModel::column(int section) const
{
    switch (LedgerColumn(section)) {
    case LedgerColumn::Done:
        return {.key = QStringLiteral("done"), .title = tr("Done", "ticked off"), .width = 48};
    case LedgerColumn::Agency:
        return {.key = QStringLiteral("agency"), .title = tr("Agency"), .width = 104, .stretches = true};
    case LedgerColumn::Progress:
        return {.key = QStringLiteral("progress"), .title = tr("Progress"), .width = 144};
    case LedgerColumn::Reported:
        return {.key = QStringLiteral("reported"),
                .title = tr("Reported"),
                .type = ColumnType::Date,
                .width = 84,
                .isRight = true};
    case LedgerColumn::Days:
        return {.key = QStringLiteral("days"),
                .title = tr("Days"),
                .type = ColumnType::Number,
                .width = 62,
                .isRight = true};
    case LedgerColumn::OtherOverdue:
        return {.key = QStringLiteral("otherOverdue"),
                .title = tr("Other overdue"),
                .type = ColumnType::Number,
                .width = 98,
                .isRight = true};
    case LedgerColumn::Occurrences:
        return {.key = QStringLiteral("occurrences"),
                .title = tr("Kept", "occurrences reported of those due"),
                .width = 46,
                .isRight = true};
    case LedgerColumn::Evidence:
        return {.key = QStringLiteral("evidence"), .title = tr("File", "evidence"), .width = 72};
    case LedgerColumn::Count:
        break;
    }
    return {};
}

qint64 LedgerModel::rowKey(int position) const
{
    return row(position).assignment.value;
}

Qt::ItemFlags LedgerModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = FlatTableModel::flags(index);
    return index.column() == int(LedgerColumn::Done) ? flags | Qt::ItemIsUserCheckable : flags;
}

int LedgerModel::doneCount() const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [](const LedgerRow &row) { return row.part.isDone(); }));
}

int LedgerModel::openCount() const
{
    return int(
        std::count_if(rows().begin(), rows().end(), [](const LedgerRow &row) { return row.part.isOpen(); }));
}

bool LedgerModel::hasReports() const
{
    return std::any_of(rows().begin(), rows().end(),
                       [](const LedgerRow &row) { return row.part.lastReport.isValid(); });
}

bool LedgerModel::hasOccurrences() const
{
    return std::ranges::any_of(rows(), [](const LedgerRow &row) { return row.occurrences.has_value(); });
}

bool LedgerModel::hasEvidenceFiles() const
{
    return std::ranges::any_of(rows(), [](const LedgerRow &row) { return !row.evidence.path.isEmpty(); });
}

void LedgerModel::setEvidenceState(const LinkedFile &file, LinkedFileState state)
{
    for (int position = 0; position < rowCount(); ++position) {
        LedgerRow changed = row(position);
        if (changed.evidence != file || changed.evidenceState == state)
            continue;
        changed.evidenceState = state;
        replaceRow(position, std::move(changed));
    }
}

/// "180-2025-nd-cp.pdf", with what is the matter before it.
QString LedgerModel::evidenceText(const LedgerRow &row)
{
    const QString name = QFileInfo(row.evidence.path).fileName();
    switch (row.evidenceState) {
    case LinkedFileState::Missing:
        return tr("not found: %1").arg(name);
    case LinkedFileState::Changed:
        return tr("changed: %1").arg(name);
    default:
        return name;
    }
}

QVariant LedgerModel::cell(const LedgerRow &row, LedgerColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    const auto figure = [&](int value) -> QVariant {
        if (isText)
            return value > 0 ? QString::number(value) : QString();
        return role == SortRole ? QVariant(value) : QVariant();
    };
    switch (column) {
    case LedgerColumn::Done:
        if (role == Qt::CheckStateRole)
            return row.part.isDone() ? Qt::Checked : Qt::Unchecked;
        if (role == PlainTextRole)
            return row.part.isDone() ? tr("Done", "ticked off") : tr("Open", "not done");
        return role == SortRole ? QVariant(int(row.part.isDone())) : QVariant();
    case LedgerColumn::Agency:
        return isText ? QVariant(row.name) : QVariant();
    case LedgerColumn::Progress:
        if (role == InkRole)
            return int(Token::Text2);
        if (role == SortRole)
            return int(row.part.stage);
        return isText ? QVariant(progressText(row.part)) : QVariant();
    case LedgerColumn::Reported:
        if (role == SortRole)
            return row.part.lastReport;
        return isText && row.part.lastReport.isValid() ? QVariant(text::formatDate(row.part.lastReport))
                                                       : QVariant();
    case LedgerColumn::Days:
        return role == InkRole && row.days > 0 ? QVariant(int(Token::Overdue)) : figure(row.days);
    case LedgerColumn::OtherOverdue:
        return figure(row.otherOverdue);
    case LedgerColumn::Occurrences:
        if (role == InkRole && row.occurrences && row.occurrences->firstMissed.isValid())
            return int(Token::Overdue);
        return isText && row.occurrences
                   ? QVariant(QStringLiteral("%1/%2").arg(row.occurrences->done).arg(row.occurrences->due))
                   : QVariant();
    case LedgerColumn::Evidence:
        if (role == InkRole && isAmiss(row.evidenceState))
            return int(Token::Accent);
        return isText && !row.evidence.path.isEmpty() ? QVariant(evidenceText(row)) : QVariant();
    case LedgerColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
