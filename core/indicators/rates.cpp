// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rates.h"

#include <QSet>

#include <algorithm>
#include <map>
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
        if (const auto yearEnd = m_yearEnd.constFind(row.agency); yearEnd != m_yearEnd.cend()) {
            for (const RateValue *value : *yearEnd) {
                if (value->scheme == row.scheme && value->month.year() == row.month.year())
                    addValue(row, *value);
            }
        }
        if (const auto notes = m_notes.constFind(row.agency); notes != m_notes.cend()) {
            for (const RateNote *note : *notes) {
                if (note->scheme == row.scheme)
                    addNote(row, *note);
            }
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

/// The figures of one month.
struct MonthValues {
    std::vector<const RateValue *> values;
    QDate last; ///< from that day on all of them are known

    void add(const RateValue &value)
    {
        values.push_back(&value);
        last = std::max(last, value.kind == RateKind::Achieved ? value.to : value.month);
    }
};

std::map<QDate, MonthValues> valuesByMonth(const RateData &data, IndicatorId indicator,
                                           const std::vector<RateValue> &daily)
{
    std::map<QDate, MonthValues> months;
    auto month = months.end(); // of the value before: those of one month come one after another
    QSet<qint64> taken;
    const auto take = [&](const RateValue &value) {
        if (value.indicator != indicator || value.kind == RateKind::YearEndTarget)
            return;
        if (month == months.end() || month->first != value.month)
            month = months.try_emplace(value.month).first;
        month->second.add(value);
    };
    for (const RateValue &value : data.values) {
        take(value);
        if (!daily.empty() && value.month == daily.front().month)
            taken.insert(value.id);
    }
    for (const RateValue &value : daily) {
        if (!taken.contains(value.id))
            take(value);
    }
    return months;
}

/// Ministries, provinces, blocks; each as its table lists them.
void sortRows(std::vector<RateRow> &rows)
{
    using Key = std::tuple<int, int, int, qint64, size_t>;
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const RateRow &row : rows)
        keys.emplace_back(int(row.kind), int(row.scheme), row.source.row, row.agency.value, keys.size());
    std::ranges::sort(keys);
    std::vector<RateRow> sorted; // rows are large: each is moved once
    sorted.reserve(rows.size());
    for (const Key &key : keys)
        sorted.push_back(std::move(rows[std::get<4>(key)]));
    rows = std::move(sorted);
}

/// One month as known on a date; null when nothing was.
RateRows::Month monthOn(QDate asOf, const MonthValues &month, RowMaker &maker)
{
    std::vector<const RateValue *> known;
    known.reserve(month.values.size());
    std::ranges::copy_if(month.values, std::back_inserter(known),
                         [asOf](const RateValue *value) { return isKnownOn(*value, asOf); });
    const auto unitOf = [](const RateValue *value) {
        return std::pair(int(value->scheme), value->agency.value);
    };
    const auto key = [&](const RateValue *value) { return std::pair(unitOf(value), value->id); };
    std::ranges::stable_sort(known, {}, key);
    std::vector<RateRow> rows;
    for (auto from = known.cbegin(); from != known.cend();) {
        const auto to = std::find_if(from, known.cend(),
                                     [&](const RateValue *value) { return unitOf(value) != unitOf(*from); });
        rows.push_back(maker.make(std::span(from, to)));
        from = to;
    }
    sortRows(rows);
    return rows.empty() ? nullptr : std::make_shared<const RateMonth>(std::move(rows));
}

/// That of the earlier board, where both dates know all of the month.
RateRows::Month sharedMonth(const RateBoard *earlier, QDate asOf, QDate month, QDate last)
{
    if (!earlier || earlier->asOf < last || asOf < last)
        return nullptr;
    const auto &known = earlier->rows.byMonth();
    const auto found = std::ranges::find(known, month, [](const RateRows::Month &m) { return m->month(); });
    return found == known.end() ? nullptr : *found;
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
                     IndicatorId indicator, const std::vector<RateValue> &daily, const RateBoard *earlier)
{
    RateBoard board;
    board.asOf = asOf;
    for (const Indicator &known : data.indicators) {
        if (known.id != indicator)
            continue;
        board.indicator = known;
        board.goal = known.nationalGoal.value_or(board.goal);
    }
    RowMaker maker(data, directory, indicator);
    for (const auto &[month, values] : valuesByMonth(data, indicator, daily)) {
        RateRows::Month made = sharedMonth(earlier, asOf, month, values.last);
        if (!made)
            made = monthOn(asOf, values, maker);
        if (made)
            board.rows.append(std::move(made));
    }
    return board;
}

std::vector<MergerQuestion> mergerQuestions(const RateBoard &board, const AgencyDirectory &directory)
{
    const auto latest = [&board](AgencyId unit) -> const RateRow * {
        const std::vector<const RateRow *> rows = board.rows.of(unit);
        const auto last = std::find_if(rows.rbegin(), rows.rend(), [](const RateRow *row) {
            return row->achieved && row->kind == RateUnitKind::Province;
        });
        return last == rows.rend() ? nullptr : *last;
    };
    std::vector<MergerQuestion> questions;
    for (const Agency &unit : directory.agencies()) {
        const RateRow *row = unit.predecessors.size() < 2 ? nullptr : latest(unit.id);
        if (!row)
            continue;
        MergerQuestion question{unit.id, *row->achieved, row->to, {}, {}};
        double lowest = 0, highest = 0;
        for (AgencyId part : unit.predecessors) {
            const RateRow *old = latest(part);
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
