// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingpartmodel.h"

#include "ui/findings/findingmodel.h"
#include "ui/tasks/taskwords.h"

namespace dondoc {

void FindingPartModel::setFinding(const Finding &finding, const AgencyDirectory &directory, QDate asOf)
{
    std::vector<FindingPartRow> rows;
    for (size_t i = 0; i < finding.agencies.size(); ++i)
        rows.push_back({nameOf(finding.agencies[i], directory), finding.agencies[i], int(i),
                        finding.agencies[i].isDoneOn(asOf)});
    setRows(std::move(rows));
}

TableColumn FindingPartModel::column(int section) const
{
    switch (FindingPartColumn(section)) {
    case FindingPartColumn::Done:
        return {.key = QStringLiteral("done"), .title = tr("Done", "ticked off"), .width = 48};
    case FindingPartColumn::Agency:
        return {.key = QStringLiteral("agency"), .title = tr("Agency"), .width = 140, .stretches = true};
    case FindingPartColumn::Progress:
        return {.key = QStringLiteral("progress"), .title = tr("Progress"), .width = 144};
    case FindingPartColumn::Note:
        return {.key = QStringLiteral("note"), .title = tr("Reported"), .width = 90};
    case FindingPartColumn::Count:
        break;
    }
    return {};
}

Qt::ItemFlags FindingPartModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = FlatTableModel::flags(index);
    return index.column() == int(FindingPartColumn::Done) ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant FindingPartModel::cell(const FindingPartRow &row, FindingPartColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    switch (column) {
    case FindingPartColumn::Done:
        if (role == Qt::CheckStateRole)
            return row.isDone ? Qt::Checked : Qt::Unchecked;
        if (role == PlainTextRole)
            return row.isDone ? tr("Done", "ticked off") : tr("Open", "not done");
        return {};
    case FindingPartColumn::Agency:
        return isText ? QVariant(row.name) : QVariant();
    case FindingPartColumn::Progress: {
        const QString word = row.isDone ? tr("Done", "ticked off") : stageWord(row.part.stage);
        return isText ? QVariant(word) : QVariant();
    }
    case FindingPartColumn::Note:
        return isText ? QVariant(row.part.reportedOn.toString(QStringLiteral("dd/MM/yyyy"))) : QVariant();
    case FindingPartColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
