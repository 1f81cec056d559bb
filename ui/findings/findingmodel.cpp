// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findingmodel.h"

#include "core/deadlines/phrasereader.h"
#include "core/services/figures.h"
#include "core/text/collation.h"
#include "ui/tasks/taskwords.h"

namespace dondoc {

namespace {

/// The context of this file's words.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(FindingWords)
};

/// "A.3": the letter of its heading and its own number.
QString numberOf(const Finding &finding)
{
    const qsizetype dot = finding.group.indexOf(u'.');
    const QString letter = dot > 0 && dot <= 4 ? finding.group.left(dot + 1) : QString();
    return letter + finding.source.ordinal;
}

} // namespace

FindingStanding standingOf(const Finding &finding, QDate asOf)
{
    FindingStanding standing;
    for (const FindingAgency &part : finding.agencies) {
        ++(part.isDoneOn(asOf) ? standing.done : standing.open);
    }
    const QDate due = lastDayOnTime(finding.deadline);
    const bool isOverdue = due.isValid() && due < asOf;
    if (standing.open == 0 && standing.done > 0)
        return {Glyph::Done, Words::tr("Remedied"), standing.done, standing.open};
    if (isOverdue)
        return {Glyph::Overdue, Words::tr("Overdue %n day(s)", nullptr, int(due.daysTo(asOf))), standing.done,
                standing.open};
    if (due.isValid())
        return {asOf.daysTo(due) <= dueSoonDays ? Glyph::DueSoon : Glyph::Open, Words::tr("Open", "not done"),
                standing.done, standing.open};
    return {Glyph::None, Words::tr("No deadline"), standing.done, standing.open};
}

QString nameOf(const FindingAgency &part, const AgencyDirectory &directory)
{
    if (part.agency)
        return directory.displayName(part.agency);
    const AgencyGroup *group = part.groupKey.isEmpty() ? nullptr : directory.findGroup(part.groupKey);
    return group ? group->name : part.unmatched;
}

QStringList addresseesOf(const Finding &finding, const AgencyDirectory &directory)
{
    QStringList names;
    for (const FindingAgency &part : finding.agencies)
        names << nameOf(part, directory);
    return names;
}

void FindingModel::setFigures(const Figures &figures)
{
    std::vector<FindingRow> rows;
    if (figures.findings) {
        for (const Finding &finding : *figures.findings)
            rows.push_back({finding,
                            addresseesOf(finding, *figures.board.directory).join(QStringLiteral(", ")),
                            standingOf(finding, figures.board.asOf)});
    }
    setRows(std::move(rows));
}

TableColumn FindingModel::column(int section) const
{
    switch (FindingColumn(section)) {
    case FindingColumn::Group:
        return {.key = QStringLiteral("group"), .title = tr("Group"), .width = 160, .isHidden = true};
    case FindingColumn::Ordinal:
        return {.key = QStringLiteral("ordinal"), .title = tr("No."), .width = 64};
    case FindingColumn::Finding:
        return {.key = QStringLiteral("finding"),
                .title = tr("Finding"),
                .width = 220,
                .stretches = true,
                .isSearched = true};
    case FindingColumn::Agencies:
        return {.key = QStringLiteral("agencies"),
                .title = tr("To be remedied by"),
                .width = 150,
                .isSearched = true};
    case FindingColumn::Deadline:
        return {.key = QStringLiteral("deadline"),
                .title = tr("Deadline"),
                .type = ColumnType::Date,
                .width = 104,
                .isRight = true};
    case FindingColumn::Standing:
        return {.key = QStringLiteral("standing"), .title = tr("Standing"), .width = 156};
    case FindingColumn::Promoted:
        return {.key = QStringLiteral("promoted"), .title = tr("Task"), .width = 100};
    case FindingColumn::Count:
        break;
    }
    return {};
}

QVariant FindingModel::cell(const FindingRow &row, FindingColumn column, int role) const
{
    const bool isText = role == Qt::DisplayRole;
    switch (column) {
    case FindingColumn::Group:
        if (role == Qt::ToolTipRole)
            return row.finding.group;
        return isText ? QVariant(row.finding.group) : QVariant();
    case FindingColumn::Ordinal:
        if (role == SortRole)
            return text::collationKey(numberOf(row.finding));
        return isText ? QVariant(numberOf(row.finding)) : QVariant();
    case FindingColumn::Finding:
        if (role == StrongRole)
            return false;
        return isText ? QVariant(row.finding.title) : QVariant();
    case FindingColumn::Agencies:
        return isText ? QVariant(row.agencies) : QVariant();
    case FindingColumn::Deadline:
        if (role == SortRole)
            return lastDayOnTime(row.finding.deadline);
        if (role == SubtextRole)
            return precisionWord(row.finding.deadline);
        return isText ? QVariant(deadlineText(row.finding.deadline)) : QVariant();
    case FindingColumn::Standing:
        if (role == GlyphRole)
            return int(row.standing.glyph);
        if (role == InkRole && row.standing.glyph != Glyph::Open)
            return int(tokenOf(row.standing.glyph));
        if (role == SubtextRole)
            return tr("%1 done · %2 open").arg(row.standing.done).arg(row.standing.open);
        return isText ? QVariant(row.standing.word) : QVariant();
    case FindingColumn::Promoted:
        return isText ? QVariant(row.finding.promotedTo ? tr("Assigned") : QString()) : QVariant();
    case FindingColumn::Count:
        break;
    }
    return {};
}

} // namespace dondoc
