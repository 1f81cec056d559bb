// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/listcells.h"

#include "core/reports/taskcells.h"
#include "core/text/documentnumber.h"

#include <algorithm>

namespace dondoc {

namespace {

QString keyOf(AgencyId agency, const QString &groupKey, const QString &unmatched)
{
    if (agency)
        return QString::number(agency.value);
    return groupKey.isEmpty() ? QStringLiteral("?") + unmatched : QStringLiteral("@") + groupKey;
}

QStringList sorted(QStringList keys)
{
    keys.sort();
    keys.removeDuplicates();
    return keys;
}

QStringList namedKeys(const TaskRecord &record, Role role)
{
    QStringList keys;
    for (const Assignment &part : record.assignments) {
        if (part.role == role && part.named)
            keys << keyOf(part.agency, part.groupKey, part.unmatched);
    }
    return sorted(keys);
}

/// Under the names listed: a ministry for its Party committee.
QStringList openKeys(const TaskView &view)
{
    QStringList keys;
    for (const PartState &part : view.state.parts) {
        const Assignment &assignment = view.record->assignments[size_t(part.assignment)];
        if (assignment.listing == Listing::Open && part.isOpen())
            keys << keyOf(assignment.listedAs ? assignment.listedAs : assignment.agency, assignment.groupKey,
                          assignment.unmatched);
    }
    return sorted(keys);
}

} // namespace

QStringList ListCells::keysOf(const QString &words, QDate listDate) const
{
    QStringList keys;
    for (const AgencyMention &mention : m_matcher.readList(words, listDate))
        keys << keyOf(mention.agency, mention.groupKey, mention.text);
    return sorted(keys);
}

QString ListCells::addressees(const TaskView &view, const ListedRow *row, Role role,
                              const QString &column) const
{
    if (row) {
        const QString words = row->words.value(column);
        if (keysOf(words, row->source.listDate) == namedKeys(*view.record, role))
            return words;
    }
    return addresseesCell(*view.record, role, *m_board.directory);
}

QString ListCells::leads(const TaskView &view, const ListedRow *row) const
{
    return addressees(view, row, Role::Lead, QStringLiteral("lead"));
}

QString ListCells::coordinators(const TaskView &view, const ListedRow *row) const
{
    return addressees(view, row, Role::Coordinating, QStringLiteral("coordinators"));
}

QString ListCells::openUnits(const TaskView &view, const ListedRow *row) const
{
    if (row) {
        const QString words = row->words.value(QStringLiteral("openUnits"));
        if (keysOf(words, row->source.listDate) == openKeys(view))
            return words;
    }
    return outstandingNames(view, *m_board.directory).join(QStringLiteral(", "));
}

QString ListCells::directives(const TaskView &view, const ListedRow *row) const
{
    if (row) {
        const QString words = row->words.value(QStringLiteral("directive"));
        QStringList cited, kept;
        for (const text::DocumentCitation &document : text::findDocuments(words))
            cited << document.number;
        for (const DirectiveRef &directive : view.record->task.directives)
            kept << directive.number;
        if (!words.isEmpty() && sorted(cited) == sorted(kept))
            return words;
    }
    return directivesCell(*view.record);
}

QString ListCells::deadline(const TaskView &view, const ListedRow *row) const
{
    return row ? deadlineOn(*view.record, m_board.asOf).phrase : deadlineCell(view, m_board.asOf);
}

QString ListCells::result(const TaskView &view) const
{
    if (!view.record->task.result.isEmpty())
        return view.record->task.result;
    return view.state.isDone() ? QStringLiteral("Đã hoàn thành") : QString();
}

QString ListCells::evidence(const TaskView &view) const
{
    QStringList texts;
    for (const Progress &report : view.record->progress) {
        const bool isKnown = report.date.isNull() || report.date <= m_board.asOf;
        if (isKnown && !report.evidence.isEmpty() && !texts.contains(report.evidence))
            texts << report.evidence;
    }
    return texts.join(u'\n');
}

} // namespace dondoc
