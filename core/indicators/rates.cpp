// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rates.h"

#include <QSet>

#include <algorithm>
#include <span>
#include <tuple>

namespace dondoc {

namespace {

constexpr double kMergerTolerance = 0.005; // figures have two decimals

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
        row.part = value.part;
        row.whole = value.whole;
    } else if (value.kind == RateKind::Target) {
        row.targetCell = value.cell;
        if (!row.achieved)
            row.source = value.source;
    }
}

void addNote(RateRow &row, const RateNote &note)
{
    if (note.month.isValid() && note.month != row.month)
        return;
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

/// Makes the rows of a board from the values known on its date.
class RowMaker
{
public:
    RowMaker(const RateData &data, const AgencyDirectory &directory, IndicatorId indicator)
        : m_directory(directory)
    {
        for (const RateValue &value : data.values) {
            if (value.indicator == indicator && value.kind == RateKind::YearEndTarget)
                m_yearEnd[value.agency].push_back(&value);
        }
        for (const RateNote &note : data.notes) {
            if (note.indicator == indicator)
                m_notes[note.agency].push_back(&note);
        }
    }

    /// Of one unit and month; not empty, in the order they came in.
    RateRow make(std::span<const RateValue *const> values)
    {
        RateRow row = begin(*values.front());
        const RateValue *last = lastAchieved(values);
        if (last)
            addValue(row, *last);
        for (const RateValue *value : values) {
            if (value != last)
                addValue(row, *value);
        }
        // A target for the end of the year stands beside every month of that year in its table.
        for (const RateValue *value : m_yearEnd.value(row.agency)) {
            if (value->scheme == row.scheme && value->month.year() == row.month.year())
                addValue(row, *value);
        }
        for (const RateNote *note : m_notes.value(row.agency)) {
            if (note->scheme == row.scheme)
                addNote(row, *note);
        }
        finish(row);
        return row;
    }

private:
    struct Unit {
        QString name, shortName;
        RateUnitKind kind = RateUnitKind::Ministry;
    };

    /// The figure of the last cut-off; of several sources of that day the first.
    static const RateValue *lastAchieved(std::span<const RateValue *const> values)
    {
        const RateValue *last = nullptr;
        for (const RateValue *value : values) {
            if (value->kind == RateKind::Achieved && (!last || value->to > last->to))
                last = value;
        }
        return last;
    }

    RateRow begin(const RateValue &value)
    {
        auto unit = m_units.find(value.agency);
        if (unit == m_units.end()) {
            const Agency *agency = m_directory.find(value.agency);
            const QString name = m_directory.displayName(value.agency);
            const bool isShort = agency && !agency->shortName.isEmpty();
            unit =
                m_units.insert(value.agency, {name, isShort ? agency->shortName : name, unitKindOf(agency)});
        }
        RateRow row;
        row.agency = value.agency;
        row.name = unit->name;
        row.shortName = unit->shortName;
        row.kind = unit->kind;
        row.scheme = value.scheme;
        row.written = value.written;
        row.month = value.month;
        return row;
    }

    const AgencyDirectory &m_directory;
    QHash<AgencyId, Unit> m_units;
    QHash<AgencyId, std::vector<const RateValue *>> m_yearEnd;
    QHash<AgencyId, std::vector<const RateNote *>> m_notes;
};

/// The values known on a date, unit by unit of month by month; each in the order they came in.
std::vector<const RateValue *> knownValues(const RateData &data, QDate asOf, IndicatorId indicator,
                                           const std::vector<RateValue> &daily)
{
    std::vector<const RateValue *> known;
    const auto take = [&](const RateValue &value) {
        if (value.indicator == indicator && value.kind != RateKind::YearEndTarget && isKnownOn(value, asOf))
            known.push_back(&value);
    };
    QSet<qint64> taken;
    for (const RateValue &value : data.values) {
        take(value);
        if (!daily.empty() && value.month == daily.front().month)
            taken.insert(value.id);
    }
    for (const RateValue &value : daily) {
        if (!taken.contains(value.id))
            take(value);
    }
    const auto key = [](const RateValue *value) {
        return std::tuple(value->month, int(value->scheme), value->agency, value->id);
    };
    std::ranges::stable_sort(known, {}, key);
    return known;
}

/// By month; then ministries, provinces, blocks; each as its table lists them.
void sortRows(std::vector<RateRow> &rows)
{
    using Key = std::tuple<QDate, int, int, int, qint64, size_t>;
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const RateRow &row : rows)
        keys.emplace_back(row.month, int(row.kind), int(row.scheme), row.source.row, row.agency.value,
                          keys.size());
    std::ranges::sort(keys);
    std::vector<RateRow> sorted; // rows are large: each is moved once
    sorted.reserve(rows.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(rows[std::get<5>(key)]));
    rows = std::move(sorted);
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

QDate RateData::monthToRead(QDate asOf) const
{
    const auto after = std::ranges::upper_bound(dailyMonths, asOf);
    return after == dailyMonths.begin() ? QDate() : *(after - 1);
}

RateBoard buildRates(const RateData &data, const AgencyDirectory &directory, QDate asOf,
                     IndicatorId indicator, const std::vector<RateValue> &daily)
{
    RateBoard board;
    board.asOf = asOf;
    for (const Indicator &known : data.indicators) {
        if (known.id != indicator)
            continue;
        board.indicator = known;
        board.goal = known.nationalGoal.value_or(board.goal);
    }
    const std::vector<const RateValue *> known = knownValues(data, asOf, indicator, daily);
    RowMaker maker(data, directory, indicator);
    for (size_t from = 0, to = 0; from < known.size(); from = to) {
        const auto isOther = [&](const RateValue *value) {
            const RateValue &first = *known[from];
            return value->agency != first.agency || value->month != first.month ||
                   value->scheme != first.scheme;
        };
        to = size_t(std::find_if(known.begin() + qsizetype(from), known.end(), isOther) - known.begin());
        board.rows.push_back(maker.make(std::span(known).subspan(from, to - from)));
    }
    sortRows(board.rows);
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
