// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raterepository.h"

#include "core/store/storedwords.h"
#include "core/store/taskreader.h"

#include <algorithm>

namespace dondoc {

namespace {

const QString selectValues =
    QStringLiteral("SELECT id, indicator_id, agency_id, scheme, kind, month, period_from, period_to, value, "
                   "sheet_id, source_row, "
                   "source_ordinal, source_section, cell, source_document, unit_written, part_count, "
                   "whole_count FROM rate_values");

/// A week of days: beyond it a month's figures are daily ones, not the few that reports give side by side.
constexpr int perWeek = 7;

/// Read from a list, without counts: what the index rate_values_by_month holds. Word for word its condition,
/// or the index is not used.
const QString ofLists =
    QStringLiteral("kind = 'achieved' AND source_row > 0 AND part_count IS NULL AND whole_count IS NULL");

/// "removed = 0 AND …", of rows of one table or of one called `table`.
QString live(const QString &table = {})
{
    return table + QStringLiteral("removed = 0 AND ") + table + notUndone();
}

/// As `selectValues`, of rows called v; without FROM.
const QString selectOfLists =
    QStringLiteral("SELECT v.id, v.indicator_id, v.agency_id, v.scheme, v.kind, v.month, v.period_from, "
                   "v.period_to, v.value, v.sheet_id, v.source_row, v.source_ordinal, v.source_section, "
                   "v.cell, v.source_document, v.unit_written, v.part_count, v.whole_count");

const QString isOfList = QStringLiteral("v.kind = 'achieved' AND v.source_row > 0 AND v.part_count IS NULL "
                                        "AND v.whole_count IS NULL");

/// The values of lists on the last day of each unit's month, or on all days of units that have only a few;
/// the number of days last.
QString selectLastDays()
{
    return QStringLiteral(
               "%1, s.given FROM (SELECT month, indicator_id, agency_id, scheme, MAX(period_to) AS last_to, "
               "COUNT(*) AS given FROM rate_values WHERE %2 AND %3 "
               "GROUP BY month, indicator_id, agency_id, scheme) AS s "
               "JOIN rate_values AS v ON v.month = s.month AND v.indicator_id = s.indicator_id "
               "AND v.agency_id = s.agency_id AND v.scheme = s.scheme "
               "AND v.period_to >= CASE WHEN s.given > %4 THEN s.last_to ELSE '' END WHERE %5 AND %6")
        .arg(selectOfLists, ofLists, live())
        .arg(perWeek)
        .arg(isOfList, live(QStringLiteral("v.")));
}

/// Of one month, each unit's values of lists on its last day by a date. Whose values there may be is taken
/// from the indicators, agencies and tables there are, so that the index is asked once for each: grouping the
/// month would read every day of it, of 3,321 communes 100,000.
QString selectLastDaysBy()
{
    return QStringLiteral(
               "%1 FROM indicators AS i CROSS JOIN (SELECT '%6' AS scheme UNION ALL SELECT '%7' "
               "UNION ALL SELECT '%8') AS t CROSS JOIN agencies AS a CROSS JOIN rate_values AS v "
               "WHERE EXISTS (SELECT 1 FROM rate_values WHERE %2 AND month = ? AND indicator_id = i.id) "
               "AND v.month = ? AND v.indicator_id = i.id AND v.agency_id = a.id AND v.scheme = t.scheme "
               "AND v.period_to = (SELECT period_to FROM rate_values WHERE %2 AND %3 AND month = ? "
               "AND indicator_id = i.id AND agency_id = a.id AND scheme = t.scheme AND period_to <= ? "
               "ORDER BY period_to DESC LIMIT 1) AND %4 AND %5")
        .arg(selectOfLists, ofLists, live(), isOfList, live(QStringLiteral("v.")),
             storedWord(ProvinceScheme::None), storedWord(ProvinceScheme::Before2025July),
             storedWord(ProvinceScheme::Since2025July));
}

const QString selectNotes =
    QStringLiteral("SELECT id, indicator_id, agency_id, scheme, month, text, reason, sheet_id, "
                   "source_row, source_ordinal, source_section FROM rate_notes");

bool bindValue(Statement &statement, const RateValue &value, SourceTable &sources, IdAllocator &ids)
{
    const qint64 sheet = sources.idOf(value.source, ids);
    if (sheet == 0)
        return false;
    statement << value.indicator << value.agency << storedWord(value.scheme) << storedWord(value.kind)
              << value.month << value.from << value.to << value.value;
    SourceTable::bind(statement, sheet, value.source);
    statement << value.cell << value.sourceDocument << value.written << value.part << value.whole << value.id;
    return true;
}

bool bindNote(Statement &statement, const RateNote &note, SourceTable &sources, IdAllocator &ids)
{
    const qint64 sheet = sources.idOf(note.source, ids);
    if (sheet == 0)
        return false;
    statement << note.indicator << note.agency << storedWord(note.scheme) << note.month << note.text
              << storedWord(note.reason);
    SourceTable::bind(statement, sheet, note.source);
    statement << note.id;
    return true;
}

} // namespace

std::optional<RateData> RateRepository::load()
{
    std::optional<RateData> data = loadBesides();
    const auto keep = [&data](const RateValue &value) { data->values.push_back(value); };
    return data && eachValue(keep) ? data : std::nullopt;
}

std::optional<RateData> RateRepository::load(const std::vector<QDate> &months)
{
    std::optional<RateData> data = loadBesides();
    SourceTable sources(m_connection);
    if (!data || !sources.load())
        return std::nullopt;
    for (const QDate month : months) {
        for (const QString &which :
             {ofLists, QStringLiteral("NOT (%1)").arg(ofLists)}) { // each has its index
            Statement &values = m_connection.statement(
                QStringLiteral("%1 WHERE %2 AND %3 AND month = ?").arg(selectValues, which, live()));
            values << month;
            if (!readValues(values, data->values, sources))
                return std::nullopt;
        }
    }
    std::ranges::sort(data->values, {}, &RateValue::id);
    return data;
}

std::optional<RateData> RateRepository::loadBesides()
{
    RateData data;
    SourceTable sources(m_connection);
    Statement &notes = m_connection.statement(selectNotes + QStringLiteral(" WHERE ") + live() +
                                              QStringLiteral(" ORDER BY id"));
    if (!sources.load() || !loadIndicators(data) || !readNotes(notes, data.notes, sources))
        return std::nullopt;
    return data;
}

bool RateRepository::eachValue(const std::function<void(const RateValue &)> &use)
{
    SourceTable sources(m_connection);
    Statement &rows = m_connection.statement(selectValues + QStringLiteral(" WHERE ") + live() +
                                             QStringLiteral(" ORDER BY id"));
    if (!sources.load() || !rows.run())
        return false;
    while (rows.next())
        use(readValue(rows, sources));
    return !m_connection.hasError();
}

std::optional<qint64> RateRepository::count()
{
    Statement &rows =
        m_connection.statement(QStringLiteral("SELECT COUNT(*) FROM rate_values WHERE ") + live());
    if (!rows.run() || !rows.next())
        return std::nullopt;
    const qint64 count = rows.bigNumber();
    rows.finish();
    return count;
}

std::optional<RateData> RateRepository::loadFigures()
{
    std::optional<RateData> data = loadBesides();
    SourceTable sources(m_connection);
    Statement &values =
        m_connection.statement(QStringLiteral("%1 WHERE NOT (%2) AND %3").arg(selectValues, ofLists, live()));
    if (!data || !sources.load() || !readValues(values, data->values, sources) || !readDaily(*data, sources))
        return std::nullopt;
    std::ranges::sort(data->values, {}, &RateValue::id);
    return data;
}

bool RateRepository::readDaily(RateData &data, const SourceTable &sources)
{
    Statement &rows = m_connection.statement(selectLastDays());
    if (!rows.run())
        return false;
    while (rows.next()) {
        data.values.push_back(readValue(rows, sources));
        const QDate month = data.values.back().month;
        if (rows.number() > perWeek && (data.dailyMonths.empty() || data.dailyMonths.back() != month))
            data.dailyMonths.push_back(month);
    }
    std::ranges::sort(data.dailyMonths);
    const auto repeated = std::unique(data.dailyMonths.begin(), data.dailyMonths.end());
    data.dailyMonths.erase(repeated, data.dailyMonths.end());
    return !m_connection.hasError();
}

std::optional<std::vector<RateValue>> RateRepository::loadMonth(QDate month, QDate asOf)
{
    SourceTable sources(m_connection);
    std::vector<RateValue> values;
    Statement &rows = m_connection.statement(selectLastDaysBy());
    rows << month << month << month << asOf;
    if (!sources.load() || !readValues(rows, values, sources))
        return std::nullopt;
    return values;
}

std::optional<RateValue> RateRepository::findValue(qint64 id)
{
    std::vector<RateValue> values;
    SourceTable sources(m_connection);
    Statement &rows = m_connection.statement(selectValues + QStringLiteral(" WHERE id = ? AND removed = 0"));
    rows << id;
    if (!sources.load() || !readValues(rows, values, sources) || values.empty())
        return std::nullopt;
    return values.front();
}

std::optional<RateNote> RateRepository::findNote(qint64 id)
{
    std::vector<RateNote> notes;
    SourceTable sources(m_connection);
    Statement &rows = m_connection.statement(selectNotes + QStringLiteral(" WHERE id = ? AND removed = 0"));
    rows << id;
    if (!sources.load() || !readNotes(rows, notes, sources) || notes.empty())
        return std::nullopt;
    return notes.front();
}

bool RateRepository::loadIndicators(RateData &data)
{
    Statement &rows =
        m_connection.statement(QStringLiteral("SELECT id, key, name, unit, cumulative, higher_is_better, "
                                              "national_goal FROM indicators WHERE removed = 0 ORDER BY id"));
    if (!rows.run())
        return false;
    while (rows.next()) {
        Indicator indicator;
        indicator.id = rows.id<IndicatorTag>();
        indicator.key = rows.text();
        indicator.name = rows.text();
        indicator.unit = rows.text();
        indicator.cumulative = rows.truth();
        indicator.higherIsBetter = rows.truth();
        indicator.nationalGoal = rows.optionalReal();
        data.indicators.push_back(std::move(indicator));
    }
    return !m_connection.hasError();
}

std::optional<Indicator> RateRepository::findIndicator(IndicatorId id)
{
    RateData data;
    if (!loadIndicators(data))
        return std::nullopt;
    const auto found = std::ranges::find(data.indicators, id, &Indicator::id);
    return found == data.indicators.end() ? std::nullopt : std::optional(*found);
}

bool RateRepository::writeIndicator(const Indicator &indicator)
{
    Statement &write = m_connection.statement(QStringLiteral(
        "INSERT INTO indicators (id, key, name, unit, cumulative, higher_is_better, national_goal) VALUES "
        "(?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET key = excluded.key, name = excluded.name, "
        "unit = excluded.unit, cumulative = excluded.cumulative, "
        "higher_is_better = excluded.higher_is_better, national_goal = excluded.national_goal, "
        "removed = 0"));
    write << indicator.id << indicator.key << indicator.name << indicator.unit << indicator.cumulative
          << indicator.higherIsBetter << indicator.nationalGoal;
    return write.run();
}

bool RateRepository::removeIndicator(IndicatorId id)
{
    Statement &update =
        m_connection.statement(QStringLiteral("UPDATE indicators SET removed = 1 WHERE id = ?"));
    update << id;
    return update.run();
}

RateValue RateRepository::readValue(Statement &row, const SourceTable &sources)
{
    RateValue value;
    value.id = row.bigNumber();
    value.indicator = row.id<IndicatorTag>();
    value.agency = row.id<AgencyTag>();
    value.scheme = fromStoredWord<ProvinceScheme>(row.text());
    value.kind = fromStoredWord<RateKind>(row.text());
    value.month = row.day();
    value.from = row.day();
    value.to = row.day();
    value.value = row.real();
    value.source = sources.read(row);
    value.cell = row.text();
    value.sourceDocument = row.text();
    value.written = row.text();
    value.part = row.optionalReal();
    value.whole = row.optionalReal();
    return value;
}

bool RateRepository::readValues(Statement &rows, std::vector<RateValue> &values, const SourceTable &sources)
{
    if (!rows.run())
        return false;
    while (rows.next())
        values.push_back(readValue(rows, sources));
    return !m_connection.hasError();
}

bool RateRepository::readNotes(Statement &rows, std::vector<RateNote> &notes, const SourceTable &sources)
{
    if (!rows.run())
        return false;
    while (rows.next()) {
        RateNote note;
        note.id = rows.bigNumber();
        note.indicator = rows.id<IndicatorTag>();
        note.agency = rows.id<AgencyTag>();
        note.scheme = fromStoredWord<ProvinceScheme>(rows.text());
        note.month = rows.day();
        note.text = rows.text();
        note.reason = fromStoredWord<BlankReason>(rows.text());
        note.source = sources.read(rows);
        notes.push_back(std::move(note));
    }
    return !m_connection.hasError();
}

bool RateRepository::insert(const RateValue &value, BatchId batch, SourceTable &sources, IdAllocator &ids)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO rate_values (indicator_id, agency_id, scheme, kind, month, period_from, period_to, "
        "value, sheet_id, source_row, source_ordinal, source_section, cell, source_document, unit_written, "
        "part_count, whole_count, id, batch_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!bindValue(insert, value, sources, ids))
        return false;
    insert << batch;
    return insert.run();
}

bool RateRepository::insert(const RateNote &note, BatchId batch, SourceTable &sources, IdAllocator &ids)
{
    Statement &insert = m_connection.statement(
        QStringLiteral("INSERT INTO rate_notes (indicator_id, agency_id, scheme, month, text, reason, "
                       "sheet_id, source_row, source_ordinal, "
                       "source_section, id, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!bindNote(insert, note, sources, ids))
        return false;
    insert << batch;
    return insert.run();
}

bool RateRepository::replace(const RateValue &value, SourceTable &sources, IdAllocator &ids)
{
    Statement &update =
        m_connection.statement(QStringLiteral("UPDATE rate_values SET indicator_id = ?, agency_id = ?, "
                                              "scheme = ?, kind = ?, month = ?, period_from = ?, "
                                              "period_to = ?, value = ?, sheet_id = ?, source_row = ?, "
                                              "source_ordinal = ?, source_section = ?, cell = ?, "
                                              "source_document = ?, unit_written = ?, "
                                              "part_count = ?, whole_count = ?, removed = 0 WHERE id = ?"));
    return bindValue(update, value, sources, ids) && update.run();
}

bool RateRepository::replace(const RateNote &note, SourceTable &sources, IdAllocator &ids)
{
    Statement &update = m_connection.statement(QStringLiteral(
        "UPDATE rate_notes SET indicator_id = ?, agency_id = ?, scheme = ?, month = ?, text = ?, reason "
        "= ?, sheet_id = ?, "
        "source_row = ?, source_ordinal = ?, source_section = ?, removed = 0 WHERE id = ?"));
    return bindNote(update, note, sources, ids) && update.run();
}

bool RateRepository::removeValue(qint64 id)
{
    Statement &update =
        m_connection.statement(QStringLiteral("UPDATE rate_values SET removed = 1 WHERE id = ?"));
    update << id;
    return update.run();
}

bool RateRepository::removeNote(qint64 id)
{
    Statement &update =
        m_connection.statement(QStringLiteral("UPDATE rate_notes SET removed = 1 WHERE id = ?"));
    update << id;
    return update.run();
}

} // namespace dondoc
