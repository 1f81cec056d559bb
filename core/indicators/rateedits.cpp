// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What saving a grid writes: RateEntry::edits() and what it asks.
#include "core/indicators/rateentry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

bool isSameFigure(const RateValue &a, const RateValue &b)
{
    return a.value == b.value && a.part == b.part && a.whole == b.whole && a.to == b.to && a.from == b.from;
}

} // namespace

RateValue RateEntry::newValue(int unit, int column, double value, const RateValue *old) const
{
    const EntryUnit &of = m_units[size_t(unit)];
    const EntryColumn &head = m_columns[size_t(column)];
    RateValue made;
    made.id = old ? old->id : 0;
    made.indicator = m_indicator.id;
    made.agency = of.agency;
    made.scheme = of.scheme;
    made.kind = rateKindOf(head.field);
    made.month = head.month;
    if (made.kind == RateKind::Achieved && m_indicator.cumulative)
        made.from = QDate(head.month.year(), 1, 1);
    made.to = made.kind == RateKind::Achieved && head.cutOff.isValid() ? head.cutOff
                                                                       : head.month.addMonths(1).addDays(-1);
    made.value = value;
    made.source = source();
    made.sourceDocument = m_document;
    if (made.kind != RateKind::Achieved)
        return made;
    for (const EntryField field : {EntryField::Part, EntryField::Whole}) {
        std::optional<double> &count = field == EntryField::Part ? made.part : made.whole;
        const int at = columnOf(field, head.month);
        const EntryReading read = at < 0 ? EntryReading{} : reading(unit, at);
        if (at >= 0 && read.isRead)
            count = read.value;
        else if (old) // not shown, or not understood: what is stored stays
            count = field == EntryField::Part ? old->part : old->whole;
    }
    return made;
}

/// Typed in since it was stored: the cell itself, its column's cut-off, or the counts beside it.
bool RateEntry::isTouched(int unit, int column) const
{
    const EntryColumn &head = m_columns[size_t(column)];
    if (isPending(unit, column) || head.cutOff != m_loadedCutOffs[size_t(column)])
        return true;
    if (head.field != EntryField::Achieved)
        return false;
    return std::ranges::any_of(std::initializer_list<EntryField>{EntryField::Part, EntryField::Whole},
                               [&](EntryField field) {
                                   const int at = columnOf(field, head.month);
                                   return at >= 0 && isPending(unit, at);
                               });
}

void RateEntry::addValue(RateEdits &edits, const RateData &stored, int unit, int column) const
{
    const EntryReading read = reading(unit, column);
    if (!isTouched(unit, column) || !read.isRead)
        return;
    const EntryColumn &head = m_columns[size_t(column)];
    const RateValue *old = storedValue(stored, unit, rateKindOf(head.field), head.month);
    if (!read.value) {
        if (old && isPending(unit, column))
            edits.removedValues.push_back(*old);
        return;
    }
    RateValue made = newValue(unit, column, *read.value, old);
    if (!old)
        edits.newValues.push_back(std::move(made));
    else if (!isSameFigure(made, *old))
        edits.updatedValues.push_back(std::move(made));
}

BlankReason RateEntry::reasonOf(int unit, QDate month, const std::vector<QString> &texts) const
{
    for (const EntryField field : {EntryField::Achieved, EntryField::Target}) {
        const int column = columnOf(field, month);
        const BlankReason reason =
            column < 0 ? BlankReason::None : readEntry(texts[index(unit, column)], field).reason;
        if (reason != BlankReason::None)
            return reason;
    }
    return BlankReason::None;
}

bool RateEntry::hasUnread(int unit, QDate month) const
{
    return std::ranges::any_of(std::initializer_list<EntryField>{EntryField::Achieved, EntryField::Target},
                               [&](EntryField field) {
                                   const int column = columnOf(field, month);
                                   return column >= 0 && !reading(unit, column).isRead;
                               });
}

/// A reason is written, changed or taken back only where the officer changed what the cells give as one.
void RateEntry::addNote(RateEdits &edits, const RateData &stored, int unit, QDate month) const
{
    const BlankReason reason = reasonOf(unit, month, m_texts);
    if (reason == reasonOf(unit, month, m_loaded) || hasUnread(unit, month))
        return;
    const RateNote *old = storedNote(stored, unit, month);
    if (reason == BlankReason::None) {
        if (old)
            edits.removedNotes.push_back(*old);
        return;
    }
    if (old && old->reason == reason)
        return;
    RateNote note;
    note.id = old ? old->id : 0;
    note.indicator = m_indicator.id;
    note.agency = m_units[size_t(unit)].agency;
    note.scheme = m_units[size_t(unit)].scheme;
    note.month = month;
    note.text = entryWords(reason);
    note.reason = reason;
    note.source = source();
    (old ? edits.updatedNotes : edits.newNotes).push_back(std::move(note));
}

RateEdits RateEntry::edits(const RateData &stored) const
{
    RateEdits edits;
    std::vector<QDate> months;
    for (const EntryColumn &column : m_columns) {
        if (std::ranges::find(months, column.month) == months.end())
            months.push_back(column.month);
    }
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        for (int column = 0; column < int(m_columns.size()); ++column) {
            if (!isCount(m_columns[size_t(column)].field))
                addValue(edits, stored, unit, column);
        }
        for (const QDate month : months)
            addNote(edits, stored, unit, month);
    }
    return edits;
}

} // namespace dondoc
