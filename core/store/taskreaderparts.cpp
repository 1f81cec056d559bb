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

/// Of what is read at once with the rest through a connection of its own.
bool TaskReader::isLarge()
{
    if (m_onlyWanted || isInMemory(m_connection.path()))
        return false;
    Statement &count = m_connection.statement(QStringLiteral("SELECT COUNT(*) FROM tasks"));
    if (!count.run() || !count.next())
        return false;
    const qint64 tasks = count.bigNumber();
    count.finish();
    return parallelParts(size_t(tasks)) > 1;
}

/// The assignments of a large store are half of what there is to read: they come through a connection of
/// their own, at the same time as the rest.
bool TaskReader::readAtOnce()
{
    GatheredAssignments assignments;
    std::optional<qint64> aside;
    bool isRead = false;
    atOnce([&] { aside = readAside(assignments); }, [&] { isRead = readTasks() && readOthers(); });
    if (!isRead)
        return false;
    if (!aside || aside != HistoryRepository(m_connection).last())
        return readParts(); // written to in between: again, from the picture of the others
    give(assignments);
    return true;
}

/// How far the history goes in the picture they were read from; nothing where they could not be read.
std::optional<qint64> TaskReader::readAside(GatheredAssignments &assignments) const
{
    Connection connection(m_connection.path(), Connection::Access::Read);
    if (!connection.isOpen())
        return std::nullopt;
    const Transaction transaction(connection, Transaction::Kind::Read);
    TaskReader reader(connection, m_job);
    if (!transaction.isOpen() || !reader.readAssignments(assignments) || !reader.readExclusions(assignments))
        return std::nullopt;
    return HistoryRepository(connection).last();
}

bool TaskReader::readParts()
{
    GatheredAssignments assignments;
    if (!readAssignments(assignments) || !readExclusions(assignments))
        return false;
    give(assignments);
    return true;
}

void TaskReader::give(GatheredAssignments &assignments)
{
    m_hint = 0;
    assignments.giveTo([this](qint64 task) { return recordOf(task); });
}

bool TaskReader::readOthers()
{
    return readDirectives() && readProgress() && readDeadlineChanges() && readStages() && readDoubts();
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

/// As the table lies, or by task where few are wanted. Role, listing and the like come as one number.
bool TaskReader::readAssignments(GatheredAssignments &to)
{
    static_assert(int(Role::Coordinating) < 2 && int(Listing::NotListed) < 4);
    Statement &rows = select(
        QStringLiteral("SELECT task_id, id, agency_id, listed_as_id, position * 16 + (%1) * 8 + (%2) * 2 + "
                       "CASE named WHEN 0 THEN 0 ELSE 1 END, NULLIF(group_key, ''), "
                       "NULLIF(unmatched, ''), NULLIF(written, '') FROM assignments")
            .arg(numberOf(QStringLiteral("role"), Role::Coordinating),
                 numberOf(QStringLiteral("listing"), Listing::NotListed)),
        QStringLiteral("task_id"), m_onlyWanted ? QStringLiteral("task_id, position") : QStringLiteral("id"));
    if (!rows.run())
        return false;
    while (isToGoOn() && rows.next()) {
        const qint64 task = rows.bigNumber();
        Assignment part;
        part.id = rows.id<AssignmentTag>();
        part.agency = rows.id<AgencyTag>();
        part.listedAs = rows.id<AgencyTag>();
        const qint64 packed = rows.bigNumber();
        part.role = Role(packed >> 3 & 1);
        part.listing = Listing(packed >> 1 & 3);
        part.named = packed & 1;
        part.groupKey = kept(rows.text());
        part.unmatched = kept(rows.text());
        part.written = kept(rows.text());
        to.add(task, int(packed >> 4), std::move(part));
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readExclusions(GatheredAssignments &to)
{
    Statement &rows =
        select(QStringLiteral("SELECT a.task_id, x.assignment_id, x.agency_id FROM assignment_exclusions x "
                              "JOIN assignments a ON a.id = x.assignment_id"),
               QStringLiteral("a.task_id"), QStringLiteral("x.assignment_id, x.position"));
    if (!rows.run())
        return false;
    while (isToGoOn() && rows.next()) {
        const qint64 task = rows.bigNumber();
        const auto part = rows.id<AssignmentTag>();
        to.addExclusion(task, part, rows.id<AgencyTag>());
    }
    rows.finish();
    return !m_connection.hasError();
}

bool TaskReader::readProgress()
{
    // All of them are read as their table lies, and few by their tasks.
    const QString columns =
        QStringLiteral("p.id, p.assignment_id, p.day, p.stage, p.done, p.completed_on, "
                       "NULLIF(p.evidence, ''), NULLIF(p.evidence_file, ''), NULLIF(p.evidence_sha256, ''), "
                       "NULLIF(p.note, ''), NULLIF(p.proposal, ''), p.promised_on, NULLIF(p.promise, ''), "
                       "p.recorded_at, NULLIF(p.recorded_by, '') FROM progress p");
    Statement &rows = select(
        m_onlyWanted
            ? QStringLiteral("SELECT a.task_id, %1 JOIN assignments a ON a.id = p.assignment_id").arg(columns)
            : QStringLiteral("SELECT (SELECT a.task_id FROM assignments a WHERE a.id = p.assignment_id), %1")
                  .arg(columns),
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
