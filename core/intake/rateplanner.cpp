// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rateplanner.h"

#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace dondoc {

namespace {

constexpr double kSameFigure = 1e-9;

/// What a figure is of, whoever says it.
QString figureOf(const RateValue &value)
{
    return QStringLiteral("%1|%2|%3|%4|%5")
        .arg(value.indicator.value)
        .arg(value.agency.value)
        .arg(int(value.scheme))
        .arg(int(value.kind))
        .arg(value.month.toJulianDay());
}

/// A document of the same title with a later cut-off says another figure: both stand in the history.
QString keyOf(const RateValue &value)
{
    const qint64 cutOff = value.kind == RateKind::Achieved ? value.to.toJulianDay() : 0;
    return figureOf(value) + u'|' + QString::number(cutOff) + u'|' + text::fold(value.sourceDocument);
}

QString keyOf(const RateNote &note)
{
    return QStringLiteral("%1|%2|%3|%4")
        .arg(note.indicator.value)
        .arg(note.agency.value)
        .arg(int(note.scheme))
        .arg(text::fold(note.source.list.text()));
}

QString fieldOf(const RateValue &value)
{
    const QString kind = value.kind == RateKind::Target          ? QStringLiteral("target")
                         : value.kind == RateKind::YearEndTarget ? QStringLiteral("yearEndTarget")
                                                                 : QStringLiteral("achieved");
    return kind + u' ' + value.month.toString(QStringLiteral("yyyy-MM"));
}

/// A row is new, or else changed, as soon as one of its figures is.
RowOutcome stronger(RowOutcome a, RowOutcome b)
{
    if (a == RowOutcome::Update || b == RowOutcome::Update)
        return RowOutcome::Update;
    return a == RowOutcome::Add || b == RowOutcome::Add ? RowOutcome::Add : RowOutcome::Same;
}

bool isBlockTotal(const SheetDraft &draft, const RateValue &value)
{
    return value.source.row - 1 <= draft.headerRow;
}

} // namespace

RatePlanner::RatePlanner(const RateData &known, BatchWrite &batch)
    : m_batch(batch)
{
    for (const RateValue &value : known.values)
        remember(value);
    for (const RateNote &note : known.notes)
        m_notes.insert(keyOf(note), note);
}

void RatePlanner::plan(const SheetDraft &draft, const std::function<bool(int)> &isSetAside,
                       PlannedSheet &planned)
{
    std::map<int, PlannedRow> rows;
    for (int row = 0; row < int(draft.rows.size()); ++row) {
        if (draft.rows[size_t(row)] == RowUse::Rate)
            rows[row] = {row, isSetAside(row) ? RowOutcome::SetAside : RowOutcome::Same, {}, {}};
    }
    for (const RateValue &value : draft.rates) {
        const int row = value.source.row - 1;
        if (isBlockTotal(draft, value)) {
            std::vector<FieldChange> changes;
            if (!isSetAside(row))
                planValue(value, changes);
            continue;
        }
        planned.achievedValues += value.kind == RateKind::Achieved;
        planned.targetValues += value.kind == RateKind::Target;
        PlannedRow &plannedRow = rows[row];
        if (plannedRow.outcome != RowOutcome::SetAside)
            plannedRow.outcome = stronger(plannedRow.outcome, planValue(value, plannedRow.changes));
    }
    for (const RateNote &note : draft.rateNotes) {
        PlannedRow &plannedRow = rows[note.source.row - 1];
        if (plannedRow.outcome != RowOutcome::SetAside)
            plannedRow.outcome = stronger(plannedRow.outcome, planNote(note, plannedRow.changes));
    }
    for (auto &[row, plannedRow] : rows)
        planned.rows.push_back(std::move(plannedRow));
    planned.rowCount += int(rows.size());
}

void RatePlanner::remember(const RateValue &value)
{
    m_values.insert(keyOf(value), value);
    m_figures.insert(figureOf(value), value);
}

/// A list without a title (a .csv saved from one that has it) is nobody's source of its own: a figure that
/// another source gave alike is that figure.
bool RatePlanner::isKnownFromElsewhere(const RateValue &value) const
{
    const auto figures = m_figures.equal_range(figureOf(value));
    return std::any_of(figures.first, figures.second, [&](const RateValue &known) {
        const bool isUntitled = value.sourceDocument.isEmpty() || known.sourceDocument.isEmpty();
        return isUntitled && std::abs(known.value - value.value) < kSameFigure;
    });
}

RowOutcome RatePlanner::planValue(const RateValue &value, std::vector<FieldChange> &changes)
{
    const QString key = keyOf(value);
    const auto known = m_values.find(key);
    if (known == m_values.end() && isKnownFromElsewhere(value))
        return RowOutcome::Same;
    if (known == m_values.end()) {
        remember(value);
        m_newValues.insert(key, m_batch.newRates.size());
        m_batch.newRates.push_back(value);
        return RowOutcome::Add;
    }
    if (std::abs(known->value - value.value) < kSameFigure)
        return RowOutcome::Same;
    changes.push_back({fieldOf(value), text::formatNumber(known->value), text::formatNumber(value.value)});
    RateValue after = value;
    after.id = known->id;
    if (m_newValues.contains(key))
        m_batch.newRates[m_newValues.value(key)] = after;
    else
        m_batch.updatedRates.push_back(after);
    *known = after;
    return RowOutcome::Update;
}

RowOutcome RatePlanner::planNote(const RateNote &note, std::vector<FieldChange> &changes)
{
    const QString key = keyOf(note);
    const auto known = m_notes.find(key);
    const bool isElsewhere =
        note.source.list.isEmpty() && std::any_of(m_notes.begin(), m_notes.end(), [&](const RateNote &other) {
            return other.agency == note.agency && other.scheme == note.scheme &&
                   text::fold(other.text) == text::fold(note.text);
        });
    if (known == m_notes.end() && isElsewhere)
        return RowOutcome::Same;
    if (known == m_notes.end()) {
        m_notes.insert(key, note);
        m_batch.newNotes.push_back(note);
        return RowOutcome::Add;
    }
    if (known->text == note.text || !known->id)
        return RowOutcome::Same;
    changes.push_back({QStringLiteral("note"), known->text, note.text});
    RateNote after = note;
    after.id = known->id;
    m_batch.updatedNotes.push_back(after);
    *known = after;
    return RowOutcome::Update;
}

} // namespace dondoc
