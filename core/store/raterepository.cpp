// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raterepository.h"

#include "core/store/storedwords.h"
#include "core/store/taskreader.h"

namespace dondoc {

namespace {

const QString selectValues =
    QStringLiteral("SELECT id, indicator_id, agency_id, scheme, kind, month, period_from, period_to, value, "
                   "sheet_id, source_row, "
                   "source_ordinal, source_section, cell, source_document, unit_written FROM rate_values");

const QString selectNotes =
    QStringLiteral("SELECT id, indicator_id, agency_id, scheme, text, reason, sheet_id, "
                   "source_row, source_ordinal, source_section FROM rate_notes");

bool bindValue(Statement &statement, const RateValue &value, SourceTable &sources, IdAllocator &ids)
{
    const qint64 sheet = sources.idOf(value.source, ids);
    if (sheet == 0)
        return false;
    statement << value.indicator << value.agency << storedWord(value.scheme) << storedWord(value.kind)
              << value.month << value.from << value.to << value.value;
    SourceTable::bind(statement, sheet, value.source);
    statement << value.cell << value.sourceDocument << value.written << value.id;
    return true;
}

bool bindNote(Statement &statement, const RateNote &note, SourceTable &sources, IdAllocator &ids)
{
    const qint64 sheet = sources.idOf(note.source, ids);
    if (sheet == 0)
        return false;
    statement << note.indicator << note.agency << storedWord(note.scheme) << note.text
              << storedWord(note.reason);
    SourceTable::bind(statement, sheet, note.source);
    statement << note.id;
    return true;
}

} // namespace

std::optional<RateData> RateRepository::load()
{
    RateData data;
    SourceTable sources(m_connection);
    if (!sources.load() || !loadIndicators(data))
        return std::nullopt;
    const QString live =
        QStringLiteral(" WHERE removed = 0 AND ") + notUndone() + QStringLiteral(" ORDER BY id");
    Statement &values = m_connection.statement(selectValues + live);
    Statement &notes = m_connection.statement(selectNotes + live);
    if (!readValues(values, data.values, sources) || !readNotes(notes, data.notes, sources))
        return std::nullopt;
    return data;
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
                                              "national_goal FROM indicators ORDER BY id"));
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

bool RateRepository::readValues(Statement &rows, std::vector<RateValue> &values, const SourceTable &sources)
{
    if (!rows.run())
        return false;
    while (rows.next()) {
        RateValue value;
        value.id = rows.bigNumber();
        value.indicator = rows.id<IndicatorTag>();
        value.agency = rows.id<AgencyTag>();
        value.scheme = fromStoredWord<ProvinceScheme>(rows.text());
        value.kind = fromStoredWord<RateKind>(rows.text());
        value.month = rows.day();
        value.from = rows.day();
        value.to = rows.day();
        value.value = rows.real();
        value.source = sources.read(rows);
        value.cell = rows.text();
        value.sourceDocument = rows.text();
        value.written = rows.text();
        values.push_back(std::move(value));
    }
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
        "value, "
        "sheet_id, source_row, source_ordinal, source_section, cell, source_document, unit_written, id, "
        "batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!bindValue(insert, value, sources, ids))
        return false;
    insert << batch;
    return insert.run();
}

bool RateRepository::insert(const RateNote &note, BatchId batch, SourceTable &sources, IdAllocator &ids)
{
    Statement &insert = m_connection.statement(
        QStringLiteral("INSERT INTO rate_notes (indicator_id, agency_id, scheme, text, reason, sheet_id, "
                       "source_row, source_ordinal, "
                       "source_section, id, batch_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
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
                                              "source_document = ?, unit_written = ?, removed = 0 WHERE id = ?"));
    return bindValue(update, value, sources, ids) && update.run();
}

bool RateRepository::replace(const RateNote &note, SourceTable &sources, IdAllocator &ids)
{
    Statement &update = m_connection.statement(
        QStringLiteral("UPDATE rate_notes SET indicator_id = ?, agency_id = ?, scheme = ?, text = ?, reason "
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
