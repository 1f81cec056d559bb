// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/editwriter.h"

#include "core/store/recordjson.h"
#include "core/store/taskreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

HistoryLine lineOf(const QString &kind, qint64 id, const QString &subject)
{
    HistoryLine line;
    line.subjectKind = kind;
    line.subjectId = id;
    line.subject = subject;
    return line;
}

std::vector<TaskId> idsOf(const std::vector<EditedTask> &edits)
{
    std::vector<TaskId> ids;
    for (const EditedTask &edit : edits)
        ids.push_back(edit.before.task.id);
    return ids;
}

} // namespace

QString placeOf(const SourceRef &source, const QString &cell)
{
    return source.sheet.isEmpty() ? source.list.text() : source.sheet.text() + u'!' + cell;
}

bool failStale(Connection &connection, const QString &what)
{
    connection.fail(u"stale"_s, QCoreApplication::translate(
                                    "Store", "The store changed after this was prepared (%1). Nothing was "
                                             "kept; look at it as it is now and do it once more.")
                                    .arg(what));
    return false;
}

EditWriter::EditWriter(WriteSession &session, StoredRows &rows, const BatchWrite &write)
    : m_session(session)
    , m_connection(session.connection)
    , m_rows(rows)
    , m_write(write)
{
}

bool EditWriter::check()
{
    const auto stored = TaskReader(m_connection).read(idsOf(m_write.editedTasks));
    if (!stored)
        return false;
    for (const EditedTask &edit : m_write.editedTasks) {
        const auto found = stored->constFind(edit.before.task.id);
        const QString subject = edit.before.task.text.left(80);
        if (found == stored->cend() || toJson(*found) != toJson(edit.before))
            return failStale(m_connection, subject);
        for (const Progress &report : found->progress) {
            if (std::ranges::find(edit.after.progress, report.id, &Progress::id) == edit.after.progress.end())
                return failStale(m_connection, subject);
        }
        m_edited.push_back(edit.after);
    }
    return foldProgress();
}

/// A report on a task that the batch edits as well belongs to the record as it shall be.
bool EditWriter::foldProgress()
{
    for (const Progress &report : m_write.newProgress) {
        const auto task = m_rows.tasks.findTaskOf(report.assignment);
        if (!task) {
            if (!m_connection.hasError())
                m_connection.fail(u"notFound"_s,
                                  QCoreApplication::translate(
                                      "Store", "This task is not there any more, so the report was "
                                               "not saved. What it came with was undone meanwhile."));
            return false;
        }
        const auto edited =
            std::ranges::find(m_edited, task->first, [](const TaskRecord &record) { return record.task.id; });
        if (edited != m_edited.end())
            edited->progress.push_back(completed(report));
        else
            m_reports.push_back({completed(report), task->first, task->second});
    }
    return true;
}

Progress EditWriter::completed(Progress report) const
{
    if (report.recordedAt.isNull())
        report.recordedAt = m_session.at;
    if (report.recordedBy.isEmpty())
        report.recordedBy = m_session.user;
    return report;
}

bool EditWriter::run(BatchId batch, const std::vector<TaskId> &added)
{
    m_batch = batch;
    return editTasks() && addProgress() && addFindings() && updateFindings(added) && removeRates() &&
           changeIndicators() && changeAliases() && changeContacts() && changeReviews() && changeLetters() &&
           takeSnapshots() && changeSettings();
}

bool EditWriter::change(HistoryLine line, const QString &json)
{
    line.action = m_write.kind;
    line.batch = m_batch;
    line.after = json;
    const auto before = m_rows.current({line});
    if (!before)
        return false;
    line.before = before->front();
    if (line.before == json)
        return true;
    return m_rows.put(line, json) && m_session.history.append(line);
}

bool EditWriter::editTasks()
{
    for (TaskRecord &record : m_edited) {
        if (!m_rows.tasks.replace(record))
            return false;
    }
    // Read again, so that the history holds exactly what a later undo will find.
    const auto stored = TaskReader(m_connection).read(idsOf(m_write.editedTasks));
    if (!stored)
        return false;
    for (const EditedTask &edit : m_write.editedTasks) {
        HistoryLine line = lineOf(u"task"_s, edit.before.task.id.value, edit.after.task.text);
        line.action = m_write.kind;
        line.batch = m_batch;
        line.note = edit.reason;
        line.before = toJson(edit.before);
        line.after = toJson(stored->value(edit.before.task.id));
        if (!m_session.history.append(line))
            return false;
    }
    return true;
}

bool EditWriter::addProgress()
{
    for (Report &added : m_reports) {
        added.report.id.value = m_session.ids.next();
        if (!change(lineOf(u"progress"_s, added.task.value, added.text), toJson(added.report)))
            return false;
    }
    return true;
}

bool EditWriter::addFindings()
{
    for (Finding finding : m_write.newFindings) {
        finding.id.value = m_session.ids.next();
        if (!m_rows.findings.insert(finding, m_batch, m_rows.tasks.sources(), m_session.ids))
            return false;
    }
    return true;
}

bool EditWriter::updateFindings(const std::vector<TaskId> &added)
{
    for (const UpdatedFinding &updated : m_write.updatedFindings) {
        Finding finding = updated.after;
        if (updated.promotedToNew >= 0)
            finding.promotedTo = added[size_t(updated.promotedToNew)];
        if (!m_rows.findings.find(finding.id))
            return m_connection.hasError() ? false : failStale(m_connection, finding.title.left(80));
        if (!change(lineOf(u"finding"_s, finding.id.value, finding.title), toJson(finding)))
            return false;
    }
    return true;
}

bool EditWriter::removeRates()
{
    return std::ranges::all_of(
               m_write.removedRates,
               [this](const RateValue &value) {
                   return change(lineOf(u"rateValue"_s, value.id, placeOf(value.source, value.cell)), {});
               }) &&
           std::ranges::all_of(m_write.removedNotes, [this](const RateNote &note) {
               return change(lineOf(u"rateNote"_s, note.id, note.text), {});
           });
}

bool EditWriter::changeIndicators()
{
    for (Indicator indicator : m_write.indicators) {
        if (!indicator.id) {
            indicator.id.value = m_session.ids.next();
            indicator.key =
                u"office-%1"_s.arg(indicator.id.value); // of the office's own, unlike shipped ones
            m_newIndicator = indicator.id;
        }
        if (!change(lineOf(u"indicator"_s, indicator.id.value, indicator.name), toJson(indicator)))
            return false;
    }
    return true;
}

bool EditWriter::changeAliases()
{
    for (const AgencyAlias &alias : m_write.confirmedAliases) {
        if (!m_rows.agencies.exists(alias.agency)) {
            if (!m_connection.hasError())
                m_connection.fail(u"notFound"_s,
                                  QCoreApplication::translate("Store", "There is no such agency for “%1”.")
                                      .arg(alias.text));
            return false;
        }
        if (!change(lineOf(u"alias"_s, alias.agency.value, alias.text),
                    m_rows.agencies.confirmedAliasJson(alias.text, alias.agency)))
            return false;
    }
    return std::ranges::all_of(m_write.removedAliases, [this](const AgencyAlias &alias) {
        return change(lineOf(u"alias"_s, alias.agency.value, alias.text), {});
    });
}

bool EditWriter::changeContacts()
{
    return std::ranges::all_of(m_write.contacts, [this](const AgencyContact &contact) {
        return change(lineOf(u"contact"_s, contact.agency.value, m_rows.agencies.nameOf(contact.agency)),
                      contact.isBlank() ? QString() : toJson(contact));
    });
}

bool EditWriter::changeReviews()
{
    for (Review review : m_write.reviews) {
        if (!review.id) {
            review.id.value = m_session.ids.next();
            if (!m_newReview)
                m_newReview = review.id;
        }
        if (!change(lineOf(u"review"_s, review.id.value, review.name), toJson(review)))
            return false;
    }
    return true;
}

bool EditWriter::changeLetters()
{
    for (Letter letter : m_write.letters) {
        if (!letter.id)
            letter.id.value = m_session.ids.next();
        if (!change(lineOf(u"letter"_s, letter.id.value, m_rows.agencies.nameOf(letter.agency)),
                    toJson(letter)))
            return false;
    }
    return true;
}

bool EditWriter::takeSnapshots()
{
    for (Snapshot snapshot : m_write.snapshots) {
        if (!snapshot.review)
            snapshot.review = m_newReview;
        if (!m_rows.reviews.insertSnapshot(snapshot, m_session.ids.next(), m_batch))
            return false;
    }
    return true;
}

bool EditWriter::changeSettings()
{
    for (auto setting = m_write.settings.begin(); setting != m_write.settings.end(); ++setting) {
        if (!change(lineOf(u"setting"_s, 0, setting.key()), setting.value()))
            return false;
    }
    return true;
}

} // namespace dondoc
