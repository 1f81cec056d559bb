// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on a task in numbers: documents, assignments, reports. A large office has a million of them, so
// no text is made of what is none, and what is read takes no more room than it needs.
#include "core/base/parallel.h"
#include "core/store/historyrepository.h"
#include "core/store/taskreader.h"

#include <algorithm>
#include <iterator>

namespace dondoc {

namespace {

Assignment *assignmentOf(TaskRecord &record, AssignmentId id)
{
    const auto found =
        std::ranges::find_if(record.assignments, [id](const Assignment &part) { return part.id == id; });
    return found == record.assignments.end() ? nullptr : &*found;
}

/// The rows of one task after the other: each task gets its own in one piece, as a list that grows row by row
/// keeps up to twice the room.
template<class Row> class Gathered
{
public:
    ~Gathered() { give(); }
    void add(std::vector<Row> &to, Row row)
    {
        if (m_to != &to)
            give();
        m_to = &to;
        m_rows.push_back(std::move(row));
    }

private:
    void give()
    {
        if (m_to)
            m_to->insert(m_to->end(), std::make_move_iterator(m_rows.begin()),
                         std::make_move_iterator(m_rows.end()));
        m_rows.clear();
    }

    std::vector<Row> *m_to = nullptr;
    std::vector<Row> m_rows; ///< for m_to
};

/// SQL for the number of an enumeration that the column has the word of; that of the first for any other.
template<class E> QString numberOf(const QString &column, E last)
{
    QString sql = QStringLiteral("CASE ") + column;
    for (int i = 1; i <= int(last); ++i)
        sql += QStringLiteral(" WHEN '%1' THEN %2").arg(word(E(i))).arg(i);
    return sql + QStringLiteral(" ELSE 0 END");
}

} // namespace

/// The assignments of a large store are half of what there is to read: they come through a connection of
/// their own, at the same time as the rest.
bool TaskReader::readParts()
{
    if (m_onlyWanted || parallelParts(m_records.size()) == 1 || isInMemory(m_connection.path()))
        return readOthers() && readAssignments() && readExclusions();
    std::optional<qint64> aside;
    bool isRead = false;
    atOnce([&] { aside = readAssignmentsAside(); }, [&] { isRead = readOthers(); });
    if (!isRead)
        return false;
    if (aside && aside == HistoryRepository(m_connection).last())
        return true;
    for (const RecordPtr &record : m_records) // written to in between: again, from the picture of the others
        record->assignments.clear();
    return readAssignments() && readExclusions();
}

bool TaskReader::readOthers()
{
    return readDirectives() && readProgress() && readDeadlineChanges() && readStages() && readDoubts();
}

/// How far the history goes in the picture they were read from; nothing where they could not be read.
std::optional<qint64> TaskReader::readAssignmentsAside() const
{
    Connection connection(m_connection.path(), Connection::Access::Read);
    if (!connection.isOpen())
        return std::nullopt;
    const Transaction transaction(connection, Transaction::Kind::Read);
    TaskReader reader(connection, m_job);
    reader.m_records = m_records;
    reader.m_ids = m_ids;
    if (!transaction.isOpen() || !reader.readAssignments() || !reader.readExclusions())
        return std::nullopt;
    return HistoryRepository(connection).last();
}

bool TaskReader::readDirectives()
{
    Statement &rows =
        select(QStringLiteral("SELECT task_id, directive_id, written, secrecy FROM task_directives"),
               QStringLiteral("task_id"), QStringLiteral("task_id, position"));
    if (!rows.run())
        return false;
    Gathered<DirectiveRef> gathered;
    while (isToGoOn() && rows.next()) {
        TaskRecord *record = recordOf(rows.bigNumber());
        if (!record)
            continue;
        DirectiveRef directive = m_directives.find(rows.id<DirectiveTag>());
        const QString written = rows.text();
        if (directive.written != written)
            directive.written = kept(written);
        directive.secrecy = kept(rows.text());
        gathered.add(record->task.directives, std::move(directive));
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readAssignments()
{
    Statement &rows = select(
        QStringLiteral("SELECT task_id, id, %1, agency_id, NULLIF(group_key, ''), NULLIF(unmatched, ''), "
                       "NULLIF(written, ''), listed_as_id, named, %2 FROM assignments")
            .arg(numberOf(QStringLiteral("role"), Role::Coordinating),
                 numberOf(QStringLiteral("listing"), Listing::NotListed)),
        QStringLiteral("task_id"), QStringLiteral("task_id, position"));
    if (!rows.run())
        return false;
    Gathered<Assignment> gathered;
    while (isToGoOn() && rows.next()) {
        TaskRecord *record = recordOf(rows.bigNumber());
        if (!record)
            continue;
        Assignment part;
        part.id = rows.id<AssignmentTag>();
        part.role = Role(rows.number());
        part.agency = rows.id<AgencyTag>();
        part.groupKey = kept(rows.text());
        part.unmatched = kept(rows.text());
        part.written = kept(rows.text());
        part.listedAs = rows.id<AgencyTag>();
        part.named = rows.truth();
        part.listing = Listing(rows.number());
        gathered.add(record->assignments, std::move(part));
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readExclusions()
{
    Statement &rows =
        select(QStringLiteral("SELECT a.task_id, x.assignment_id, x.agency_id FROM assignment_exclusions x "
                              "JOIN assignments a ON a.id = x.assignment_id"),
               QStringLiteral("a.task_id"), QStringLiteral("x.assignment_id, x.position"));
    if (!rows.run())
        return false;
    while (isToGoOn() && rows.next()) {
        TaskRecord *record = recordOf(rows.bigNumber());
        Assignment *part = record ? assignmentOf(*record, rows.id<AssignmentTag>()) : nullptr;
        if (part)
            part->excluded.push_back(rows.id<AgencyTag>());
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readProgress()
{
    Statement &rows = select(
        QStringLiteral("SELECT a.task_id, p.id, p.assignment_id, p.day, p.stage, p.done, p.completed_on, "
                       "NULLIF(p.evidence, ''), NULLIF(p.evidence_file, ''), NULLIF(p.evidence_sha256, ''), "
                       "NULLIF(p.note, ''), NULLIF(p.proposal, ''), p.promised_on, NULLIF(p.promise, ''), "
                       "p.recorded_at, NULLIF(p.recorded_by, '') FROM progress p JOIN assignments a ON a.id "
                       "= p.assignment_id"),
        QStringLiteral("a.task_id"), QStringLiteral("p.id"));
    if (!rows.run())
        return false;
    Gathered<Progress> gathered;
    while (isToGoOn() && rows.next()) {
        TaskRecord *record = recordOf(rows.bigNumber());
        if (!record)
            continue;
        Progress report = readProgressColumns(rows);
        report.evidence = kept(report.evidence);
        report.recordedBy = kept(report.recordedBy);
        gathered.add(record->progress, std::move(report));
    }
    rows.finish();
    return !m_connection.hasError();
}

} // namespace dondoc
