// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/findingrepository.h"

#include "core/store/taskreader.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

const QString selectFindings = QStringLiteral(
    "SELECT id, finding_group, title, issue, deadline_phrase, deadline_kind, deadline_due, "
    "deadline_exclusive, deadline_every, deadline_from, deadline_confidence, deadline_question, "
    "promoted_to_id, sheet_id, source_row, source_ordinal, source_section FROM findings");

/// What a search looks in, folded.
QString searchTextOf(const Finding &finding)
{
    QStringList parts{finding.group, finding.title, finding.issue};
    parts += finding.remedies;
    for (const FindingAgency &part : finding.agencies)
        parts << part.written;
    parts.removeAll(QString());
    return text::fold(parts.join(QStringLiteral(" · ")));
}

bool bindFinding(Statement &statement, const Finding &finding, SourceTable &sources, IdAllocator &ids)
{
    const qint64 sheet = sources.idOf(finding.source, ids);
    if (sheet == 0)
        return false;
    statement << finding.group << finding.title << finding.issue;
    bindDeadline(statement, finding.deadline);
    statement << finding.promotedTo;
    SourceTable::bind(statement, sheet, finding.source);
    statement << searchTextOf(finding) << finding.id;
    return true;
}

} // namespace

std::optional<std::vector<Finding>> FindingRepository::load()
{
    SourceTable sources(m_connection);
    Statement &rows = m_connection.statement(selectFindings + QStringLiteral(" WHERE ") + notUndone() +
                                             QStringLiteral(" ORDER BY id"));
    Findings findings;
    if (!sources.load() || !readRows(rows, findings, sources) || !readParts(findings))
        return std::nullopt;
    return findings;
}

std::optional<Finding> FindingRepository::find(FindingId id)
{
    SourceTable sources(m_connection);
    Statement &rows =
        m_connection.statement(selectFindings + QStringLiteral(" WHERE id = ? AND ") + notUndone());
    rows << id;
    Findings findings;
    if (!sources.load() || !readRows(rows, findings, sources) || !readParts(findings) || findings.empty())
        return std::nullopt;
    return findings.front();
}

bool FindingRepository::readRows(Statement &rows, Findings &findings, const SourceTable &sources)
{
    if (!rows.run())
        return false;
    while (rows.next()) {
        Finding finding;
        finding.id = rows.id<FindingTag>();
        finding.group = rows.text();
        finding.title = rows.text();
        finding.issue = rows.text();
        finding.deadline = readDeadlineColumns(rows);
        finding.promotedTo = rows.id<TaskTag>();
        finding.source = sources.read(rows);
        findings.push_back(std::move(finding));
    }
    return !m_connection.hasError();
}

bool FindingRepository::readParts(Findings &findings)
{
    return std::ranges::all_of(findings, [this](Finding &finding) {
        return readRemedies(finding) && readAgencies(finding) && readStages(finding);
    });
}

bool FindingRepository::readRemedies(Finding &finding)
{
    Statement &rows = m_connection.statement(
        QStringLiteral("SELECT remedy FROM finding_remedies WHERE finding_id = ? ORDER BY position"));
    rows << finding.id;
    if (!rows.run())
        return false;
    while (rows.next())
        finding.remedies << rows.text();
    return !m_connection.hasError();
}

bool FindingRepository::readAgencies(Finding &finding)
{
    Statement &rows = m_connection.statement(
        QStringLiteral("SELECT agency_id, group_key, unmatched, written, stage, done, reported_on, note "
                       "FROM finding_agencies WHERE finding_id = ? ORDER BY position"));
    rows << finding.id;
    if (!rows.run())
        return false;
    while (rows.next()) {
        FindingAgency part;
        part.agency = rows.id<AgencyTag>();
        part.groupKey = rows.text();
        part.unmatched = rows.text();
        part.written = rows.text();
        part.stage = fromWord<Stage>(rows.text());
        part.done = rows.truth();
        part.reportedOn = rows.day();
        part.note = rows.text();
        finding.agencies.push_back(std::move(part));
    }
    return !m_connection.hasError();
}

bool FindingRepository::readStages(Finding &finding)
{
    Statement &rows = m_connection.statement(QStringLiteral(
        "SELECT label, stage_precision, due FROM finding_stages WHERE finding_id = ? ORDER BY position"));
    rows << finding.id;
    if (!rows.run())
        return false;
    while (rows.next()) {
        DeadlineStage stage;
        stage.label = rows.text();
        stage.precision = fromWord<DeadlineKind>(rows.text());
        stage.due = rows.day();
        finding.deadline.stages.push_back(std::move(stage));
    }
    return !m_connection.hasError();
}

bool FindingRepository::insert(const Finding &finding, BatchId batch, SourceTable &sources, IdAllocator &ids)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO findings (finding_group, title, issue, deadline_phrase, deadline_kind, deadline_due, "
        "deadline_exclusive, deadline_every, deadline_from, deadline_confidence, deadline_question, "
        "promoted_to_id, sheet_id, source_row, source_ordinal, source_section, search_text, id, batch_id) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    if (!bindFinding(insert, finding, sources, ids))
        return false;
    insert << batch;
    return insert.run() && insertParts(finding);
}

bool FindingRepository::replace(const Finding &finding, SourceTable &sources, IdAllocator &ids)
{
    Statement &update = m_connection.statement(QStringLiteral(
        "UPDATE findings SET finding_group = ?, title = ?, issue = ?, deadline_phrase = ?, deadline_kind = "
        "?, deadline_due = ?, deadline_exclusive = ?, deadline_every = ?, deadline_from = ?, "
        "deadline_confidence = ?, deadline_question = ?, promoted_to_id = ?, sheet_id = ?, source_row = ?, "
        "source_ordinal = ?, source_section = ?, search_text = ? WHERE id = ?"));
    return bindFinding(update, finding, sources, ids) && update.run() && deleteParts(finding.id) &&
           insertParts(finding);
}

bool FindingRepository::insertParts(const Finding &finding)
{
    Statement &remedies = m_connection.statement(
        QStringLiteral("INSERT INTO finding_remedies (finding_id, position, remedy) VALUES (?, ?, ?)"));
    int position = 0;
    for (const QString &remedy : finding.remedies) {
        remedies << finding.id << ++position << remedy;
        if (!remedies.run())
            return false;
    }
    Statement &stages = m_connection.statement(
        QStringLiteral("INSERT INTO finding_stages (finding_id, position, label, stage_precision, due) "
                       "VALUES (?, ?, ?, ?, ?)"));
    position = 0;
    for (const DeadlineStage &stage : finding.deadline.stages) {
        stages << finding.id << ++position << stage.label << word(stage.precision) << stage.due;
        if (!stages.run())
            return false;
    }
    return insertAgencies(finding);
}

bool FindingRepository::insertAgencies(const Finding &finding)
{
    Statement &insert = m_connection.statement(QStringLiteral(
        "INSERT INTO finding_agencies (finding_id, position, agency_id, group_key, unmatched, written, "
        "stage, done, reported_on, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    int position = 0;
    for (const FindingAgency &part : finding.agencies) {
        insert << finding.id << ++position << part.agency << part.groupKey << part.unmatched << part.written
               << word(part.stage) << part.done << part.reportedOn << part.note;
        if (!insert.run())
            return false;
    }
    return true;
}

bool FindingRepository::deleteParts(FindingId id)
{
    for (const QString &table : {QStringLiteral("finding_remedies"), QStringLiteral("finding_agencies"),
                                 QStringLiteral("finding_stages")}) {
        Statement &remove =
            m_connection.statement(QStringLiteral("DELETE FROM %1 WHERE finding_id = ?").arg(table));
        remove << id;
        if (!remove.run())
            return false;
    }
    return true;
}

} // namespace dondoc
