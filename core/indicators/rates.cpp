// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rates.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace dondoc {

namespace {

constexpr double kMergerTolerance = 0.005; // figures have two decimals

using UnitKey = std::tuple<QDate, int, qint64>; // month, scheme, agency

RateUnitKind unitKindOf(const Agency *agency)
{
    if (!agency)
        return RateUnitKind::Ministry;
    if (agency->kind == AgencyKind::Block)
        return RateUnitKind::Block;
    return agency->kind == AgencyKind::Province ? RateUnitKind::Province : RateUnitKind::Ministry;
}

bool isKnownOn(const RateValue &value, QDate asOf)
{
    return value.kind == RateKind::Achieved ? value.to <= asOf : value.month <= asOf;
}

void addValue(RateRow &row, const RateValue &value)
{
    std::optional<double> &slot = value.kind == RateKind::Target          ? row.target
                                  : value.kind == RateKind::YearEndTarget ? row.yearEndTarget
                                                                          : row.achieved;
    if (slot) {
        row.otherSources.push_back(value);
        return;
    }
    slot = value.value;
    if (value.kind == RateKind::Achieved) {
        row.from = value.from;
        row.to = value.to;
        row.source = value.source;
        row.cell = value.cell;
    } else if (value.kind == RateKind::Target) {
        row.targetCell = value.cell;
        if (!row.achieved)
            row.source = value.source;
    }
}

void addNote(RateRow &row, const RateNote &note)
{
    if (row.note.isEmpty())
        row.note = note.text;
    if (row.blank == BlankReason::None)
        row.blank = note.reason;
}

/// Why a target is missing; a note that explains an earlier month says nothing where there is a target.
BlankReason blankOf(const RateRow &row)
{
    if (row.target || row.kind == RateUnitKind::Block)
        return BlankReason::None;
    if (row.yearEndTarget)
        return BlankReason::YearEndOnly;
    return row.blank == BlankReason::None ? BlankReason::Unknown : row.blank;
}

void finish(RateRow &row)
{
    row.notOffered = row.blank == BlankReason::NotOffered && row.achieved == 0.0;
    row.blank = blankOf(row);
    if (row.target && row.achieved)
        row.met = *row.achieved >= *row.target;
}

RateRow newRow(const RateValue &value, const AgencyDirectory &directory)
{
    const Agency *agency = directory.find(value.agency);
    RateRow row;
    row.agency = value.agency;
    row.name = directory.displayName(value.agency);
    row.shortName = agency && !agency->shortName.isEmpty() ? agency->shortName : row.name;
    row.kind = unitKindOf(agency);
    row.scheme = value.scheme;
    row.written = value.written;
    row.month = value.month;
    return row;
}

/// A target for the end of the year stands beside every month of that year in its table.
void spreadYearEndTargets(const RateData &data, QMap<UnitKey, RateRow> &rows)
{
    for (const RateValue &value : data.values) {
        if (value.kind != RateKind::YearEndTarget)
            continue;
        for (RateRow &row : rows) {
            if (row.agency == value.agency && row.scheme == value.scheme &&
                row.month.year() == value.month.year())
                addValue(row, value);
        }
    }
}

/// By month; then ministries, provinces, blocks; each as its table lists them.
bool comesBefore(const RateRow &a, const RateRow &b)
{
    const auto key = [](const RateRow &row) {
        return std::tuple(row.month, int(row.kind), int(row.scheme), row.source.row, row.agency.value);
    };
    return key(a) < key(b);
}

} // namespace

QString word(BlankReason reason)
{
    switch (reason) {
    case BlankReason::None:
        return QStringLiteral("none");
    case BlankReason::NotRegistered:
        return QStringLiteral("notRegistered");
    case BlankReason::NotOffered:
        return QStringLiteral("notOffered");
    case BlankReason::NoData:
        return QStringLiteral("noData");
    case BlankReason::YearEndOnly:
        return QStringLiteral("yearEndOnly");
    case BlankReason::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

std::optional<double> RateRow::gap() const
{
    if (!target || !achieved)
        return std::nullopt;
    return *achieved - *target;
}

RateBoard buildRates(const RateData &data, const AgencyDirectory &directory, QDate asOf)
{
    QMap<UnitKey, RateRow> rows;
    for (const RateValue &value : data.values) {
        if (value.kind == RateKind::YearEndTarget || !isKnownOn(value, asOf))
            continue;
        const UnitKey key(value.month, int(value.scheme), value.agency.value);
        auto row = rows.find(key);
        if (row == rows.end())
            row = rows.insert(key, newRow(value, directory));
        addValue(*row, value);
    }
    spreadYearEndTargets(data, rows);
    for (RateRow &row : rows) {
        for (const RateNote &note : data.notes) {
            if (note.agency == row.agency && note.scheme == row.scheme)
                addNote(row, note);
        }
        finish(row);
    }
    RateBoard board;
    board.asOf = asOf;
    for (const Indicator &indicator : data.indicators) {
        if (indicator.id == Indicator::onlineDossiers && indicator.nationalGoal)
            board.goal = *indicator.nationalGoal;
    }
    board.rows.assign(rows.begin(), rows.end());
    std::stable_sort(board.rows.begin(), board.rows.end(), comesBefore);
    return board;
}

std::vector<QDate> RateBoard::months() const
{
    std::vector<QDate> found;
    for (const RateRow &row : rows) {
        if (row.achieved && row.kind != RateUnitKind::Block && (found.empty() || found.back() != row.month))
            found.push_back(row.month);
    }
    return found;
}

std::vector<RateRow> RateBoard::month(QDate month) const
{
    std::vector<RateRow> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [month](const RateRow &row) { return row.month == month; });
    return found;
}

QDate RateBoard::latestMonth() const
{
    QDate latest, latestWhole;
    bool hasMinistry = false, hasProvince = false;
    for (const RateRow &row : rows) {
        if (!row.achieved || row.kind == RateUnitKind::Block)
            continue;
        if (row.month != latest)
            hasMinistry = hasProvince = false;
        latest = row.month;
        hasMinistry |= row.kind == RateUnitKind::Ministry;
        hasProvince |= row.kind == RateUnitKind::Province;
        if (hasMinistry && hasProvince)
            latestWhole = latest;
    }
    return latestWhole.isNull() ? latest : latestWhole;
}

RateSummary summarise(const RateBoard &board, QDate month)
{
    RateSummary summary;
    summary.month = month;
    for (const RateRow &row : board.rows) {
        if (row.month != month)
            continue;
        if (row.kind == RateUnitKind::Block) {
            (row.agency == AgencyDirectory::blockAll          ? summary.all
             : row.agency == AgencyDirectory::blockMinistries ? summary.ministries
                                                              : summary.provinces) = row.achieved;
            continue;
        }
        summary.units += row.achieved.has_value();
        summary.registered += row.target.has_value();
        if (row.achieved && (summary.cutOff.isNull() || row.to > summary.cutOff))
            summary.cutOff = row.to;
        if (row.met.value_or(false))
            (row.kind == RateUnitKind::Ministry ? summary.metMinistries : summary.metProvinces)
                .push_back(row.agency);
    }
    return summary;
}

std::vector<MergerQuestion> mergerQuestions(const RateBoard &board, const AgencyDirectory &directory)
{
    QHash<AgencyId, const RateRow *> latest; // rows are by month, so the last one wins
    for (const RateRow &row : board.rows) {
        if (row.achieved && row.kind == RateUnitKind::Province)
            latest.insert(row.agency, &row);
    }
    std::vector<MergerQuestion> questions;
    for (const Agency &unit : directory.agencies()) {
        const RateRow *row = latest.value(unit.id);
        if (!row || unit.predecessors.size() < 2)
            continue;
        MergerQuestion question{unit.id, *row->achieved, row->to, {}, {}};
        double lowest = 0, highest = 0;
        for (AgencyId part : unit.predecessors) {
            const RateRow *old = latest.value(part);
            if (!old)
                break;
            lowest = question.parts.empty() ? *old->achieved : std::min(lowest, *old->achieved);
            highest = question.parts.empty() ? *old->achieved : std::max(highest, *old->achieved);
            question.parts.emplace_back(part, *old->achieved);
            question.partsTo = old->to;
        }
        const bool isInside =
            question.rate >= lowest - kMergerTolerance && question.rate <= highest + kMergerTolerance;
        if (question.parts.size() == unit.predecessors.size() && !isInside)
            questions.push_back(std::move(question));
    }
    return questions;
}

} // namespace dondoc
