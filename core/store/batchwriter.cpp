// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/batchwriter.h"

#include "core/store/recordjson.h"
#include "core/store/taskreader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

bool isBlock(AgencyId agency)
{
    return agency == AgencyDirectory::blockAll || agency == AgencyDirectory::blockMinistries ||
           agency == AgencyDirectory::blockProvinces;
}

/// Rows of the source, as an officer counts them: several figures of one unit are one row, and block totals,
/// which stand in a sentence, are none.
template<class Row> void addRows(QSet<QString> &rows, const std::vector<Row> &items)
{
    for (const Row &item : items) {
        if (isBlock(item.agency))
            continue;
        rows << item.source.file + u'\n' + item.source.sheet + u'\n' + QString::number(item.source.row);
    }
}

Batch summaryOf(const BatchWrite &write)
{
    QSet<QString> added, updated;
    addRows(added, write.newRates);
    addRows(added, write.newNotes);
    addRows(updated, write.updatedRates);
    addRows(updated, write.updatedNotes);
    updated -= added;
    Batch batch;
    batch.kind = write.kind;
    batch.title = write.title;
    batch.user = write.user;
    batch.files = write.files;
    batch.added = int(write.newTasks.size() + write.newFindings.size()) + int(added.size());
    batch.updated = int(write.updatedTasks.size() + write.editedTasks.size() + write.newProgress.size() +
                        write.updatedFindings.size()) +
                    int(updated.size());
    batch.unchanged = int(write.seenTasks.size()) + write.unchangedRows;
    return batch;
}

QString subjectOf(const RateValue &value)
{
    return placeOf(value.source, value.cell);
}

QString subjectOf(const RateNote &note)
{
    return note.text;
}

bool hasReport(const TaskRecord &record, ProgressId id)
{
    return std::ranges::any_of(record.progress, [id](const Progress &report) { return report.id == id; });
}

} // namespace

BatchWriter::BatchWriter(WriteSession &session, const BatchWrite &write, JobControl job)
    : m_session(session)
    , m_connection(session.connection)
    , m_write(write)
    , m_job(std::move(job))
    , m_rows(session.connection, session.ids)
    , m_edits(session, m_rows, write)
    , m_batches(session.connection)
    , m_total(qint64(write.newTasks.size() + write.updatedTasks.size() + write.seenTasks.size() +
                     write.newRates.size() + write.newNotes.size()))
{
}

std::optional<BatchId> BatchWriter::run()
{
    if (!m_rows.load() || !loadIdentities() || !checkAgainstStore() || !insertBatch())
        return std::nullopt;
    return writeRest();
}

std::optional<BatchId> BatchWriter::run(BatchWrite &write, const BatchStream &stream)
{
    Q_ASSERT(&write == &m_write);
    m_total = stream.mostTasks;
    if (!m_rows.load() || !loadIdentities() || !insertBatch() || !fill(write, stream) || !checkAgainstStore())
        return std::nullopt;
    return writeRest();
}

std::optional<BatchId> BatchWriter::writeRest()
{
    if (!insertTasks() || !updateTasks() || !sightTasks() || !m_edits.run(m_batch, m_added) ||
        !insertRates() || !updateRates())
        return std::nullopt;
    m_job.report(m_total, m_total);
    return isCancelled() ? std::nullopt : std::optional<BatchId>(m_batch);
}

/// The line of the batch stands before its tasks, so what it counts is filled in afterwards.
bool BatchWriter::fill(BatchWrite &write, const BatchStream &stream)
{
    if (const Status filled = stream.fill(write, *this); !filled)
        m_connection.fail(filled.error().code, filled.error().text);
    if (m_connection.hasError() || isCancelled())
        return false;
    Batch counted = summaryOf(write);
    counted.id = m_batch;
    counted.added += m_streamed;
    return m_batches.setCounts(counted);
}

void BatchWriter::prepare(NewTask &task)
{
    task.searchText = m_prepared.of(task.record);
    task.keptValues = toJson(task.sighting.values);
}

TaskId BatchWriter::reserve()
{
    return TaskId{m_session.ids.next()};
}

bool BatchWriter::write(NewTask task)
{
    Q_ASSERT(task.record.task.id && task.parent < 0);
    ++m_streamed;
    return isToGoOn() && checkNew(task) && checkSecrecy(task.record, nullptr) && insertTask(task);
}

bool BatchWriter::isToGoOn()
{
    if ((++m_done & 0xFF) != 0)
        return true;
    m_job.report(m_done, m_total);
    return !isCancelled();
}

bool BatchWriter::isCancelled()
{
    if (!m_job.isCancelled())
        return false;
    m_connection.fail(u"cancelled"_s,
                      QCoreApplication::translate("Store", "This was cancelled; nothing of it was kept."));
    return true;
}

/// The plan was made from what the store held a while ago; another officer's window may have written since.
bool BatchWriter::checkAgainstStore()
{
    return checkNewTasks() && checkUpdatedTasks() && checkSecrecy() && m_edits.check();
}

bool BatchWriter::checkSecrecy()
{
    return std::ranges::all_of(m_write.newTasks,
                               [&](const NewTask &added) { return checkSecrecy(added.record, nullptr); }) &&
           std::ranges::all_of(
               m_write.editedTasks,
               [&](const EditedTask &edit) { return checkSecrecy(edit.after, &edit.before); }) &&
           std::ranges::all_of(m_write.updatedTasks, [&](const UpdatedTask &updated) {
               const auto before = m_old.constFind(updated.after.task.id);
               return checkSecrecy(updated.after, before == m_old.cend() ? nullptr : &*before);
           });
}

/// Documents with a độ mật come in only where the office has said that its store may hold them; work on a
/// task that bears one already goes on.
bool BatchWriter::checkSecrecy(const TaskRecord &record, const TaskRecord *before)
{
    const auto isNew = [before](const DirectiveRef &directive) {
        return !directive.secrecy.isEmpty() &&
               (!before || std::ranges::find(before->task.directives, directive.secrecy,
                                             &DirectiveRef::secrecy) == before->task.directives.end());
    };
    const auto marked = std::ranges::find_if(record.task.directives, isNew);
    if (marked == record.task.directives.end() ||
        m_rows.settings.value(u"catalogue.acceptsMarked"_s) == u"true")
        return true;
    m_connection.fail(u"marked"_s,
                      QCoreApplication::translate(
                          "Store",
                          "“%1” is assigned by a document of the độ mật “%2”, so nothing was saved. Where "
                          "this store may hold such documents, the office says so in the catalogue, "
                          "under Documents.")
                          .arg(record.task.text.left(80), marked->secrecy));
    return false;
}

bool BatchWriter::loadIdentities()
{
    Statement &rows = m_connection.statement(u"SELECT identity FROM tasks WHERE "_s + notUndone());
    if (!rows.run())
        return false;
    while (rows.next())
        m_identities.insert(rows.text());
    m_identities.remove(QString()); // typed tasks have no identity
    return !m_connection.hasError();
}

bool BatchWriter::checkNewTasks()
{
    return std::ranges::all_of(m_write.newTasks, [this](const NewTask &added) { return checkNew(added); });
}

bool BatchWriter::checkNew(const NewTask &added)
{
    return !m_identities.contains(added.record.task.identity) ||
           failStale(m_connection, added.record.task.text.left(80));
}

std::vector<TaskId> BatchWriter::updatedIds() const
{
    std::vector<TaskId> ids;
    for (const UpdatedTask &updated : m_write.updatedTasks)
        ids.push_back(updated.after.task.id);
    return ids;
}

bool BatchWriter::checkUpdatedTasks()
{
    auto old = TaskReader(m_connection, m_job).read(updatedIds());
    if (!old)
        return false;
    m_old = std::move(*old);
    for (const UpdatedTask &updated : m_write.updatedTasks) {
        const auto before = m_old.constFind(updated.after.task.id);
        if (before == m_old.cend())
            return failStale(m_connection, updated.after.task.text.left(80));
        // A report typed meanwhile must not vanish under the planned record.
        for (const Progress &report : before->progress) {
            if (!hasReport(updated.after, report.id))
                return failStale(m_connection, updated.after.task.text.left(80));
        }
    }
    return true;
}

bool BatchWriter::insertBatch()
{
    Batch batch = summaryOf(m_write);
    batch.id.value = m_session.ids.next();
    batch.at = m_session.at;
    m_batch = batch.id;
    if (!m_batches.insert(batch))
        return false;
    HistoryLine line;
    line.action = m_write.kind;
    line.subject = batch.name();
    line.subjectKind = u"batch"_s;
    line.subjectId = m_batch.value;
    line.batch = m_batch;
    line.file = batch.files.join(u", "_s);
    return m_session.history.append(line);
}

bool BatchWriter::insertTask(NewTask &task)
{
    return m_rows.tasks.insert(task.record, m_batch, task.searchText) &&
           (task.sighting.identity.isEmpty() ||
            m_batches.insertSighting(task.sighting, task.record.task.id, m_batch, m_rows.tasks.sources(),
                                     m_session.ids, task.keptValues));
}

bool BatchWriter::insertTasks()
{
    m_added.reserve(m_write.newTasks.size());
    for (const NewTask &added : m_write.newTasks) {
        const TaskId reserved = added.record.task.id;
        m_added.push_back(reserved ? reserved : reserve());
    }
    for (size_t i = 0; i < m_added.size(); ++i) {
        NewTask added = m_write.newTasks[i];
        added.record.task.id = m_added[i];
        if (added.parent >= 0)
            added.record.task.parent = m_added[size_t(added.parent)];
        added.searchText.clear(); // a later row may have changed what was prepared
        if (!isToGoOn() || !insertTask(added))
            return false;
    }
    return true;
}

bool BatchWriter::updateTasks()
{
    for (const UpdatedTask &updated : m_write.updatedTasks) {
        TaskRecord record = updated.after;
        if (!isToGoOn() || !m_rows.tasks.replace(record) ||
            !m_batches.insertSighting(updated.sighting, record.task.id, m_batch, m_rows.tasks.sources(),
                                      m_session.ids))
            return false;
    }
    // Read again, so that the history holds exactly what a later undo will find.
    const auto stored = TaskReader(m_connection, m_job).read(updatedIds());
    if (!stored)
        return false;
    for (const UpdatedTask &updated : m_write.updatedTasks) {
        const TaskRecord after = stored->value(updated.after.task.id);
        HistoryLine line;
        line.action = m_write.kind;
        line.subject = after.task.text;
        line.subjectKind = u"task"_s;
        line.subjectId = after.task.id.value;
        line.before = toJson(m_old.value(after.task.id));
        line.after = toJson(after);
        line.batch = m_batch;
        line.file = updated.sighting.source.file;
        if (!m_session.history.append(line))
            return false;
    }
    return true;
}

bool BatchWriter::sightTasks()
{
    for (const SeenTask &seen : m_write.seenTasks) {
        const TaskId task = seen.newTask >= 0 ? m_added[size_t(seen.newTask)] : seen.task;
        if (!isToGoOn() ||
            !m_batches.insertSighting(seen.sighting, task, m_batch, m_rows.tasks.sources(), m_session.ids))
            return false;
    }
    return true;
}

bool BatchWriter::insertRates()
{
    for (RateValue value : m_write.newRates) {
        value.id = m_session.ids.next();
        if (!value.indicator)
            value.indicator = m_edits.newIndicator();
        if (!isToGoOn() || !m_rows.rates.insert(value, m_batch, m_rows.tasks.sources(), m_session.ids))
            return false;
    }
    for (RateNote note : m_write.newNotes) {
        note.id = m_session.ids.next();
        if (!isToGoOn() || !m_rows.rates.insert(note, m_batch, m_rows.tasks.sources(), m_session.ids))
            return false;
    }
    return true;
}

template<class Rate> bool BatchWriter::updateRates(const std::vector<Rate> &rates, const QString &kind)
{
    for (const Rate &rate : rates) {
        HistoryLine line;
        line.subject = subjectOf(rate);
        line.subjectKind = kind;
        line.subjectId = rate.id;
        line.file = rate.source.file;
        const auto before = m_rows.current({line});
        if (!before || before->front().isEmpty())
            return before ? failStale(m_connection, line.subject) : false;
        if (!isToGoOn() || !m_edits.change(line, toJson(rate)))
            return false;
    }
    return true;
}

bool BatchWriter::updateRates()
{
    return updateRates(m_write.updatedRates, u"rateValue"_s) &&
           updateRates(m_write.updatedNotes, u"rateNote"_s);
}

} // namespace dondoc
