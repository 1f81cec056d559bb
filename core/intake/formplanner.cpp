// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/formplanner.h"

#include "core/intake/notes.h"
#include "core/intake/resultdoubts.h"
#include "core/store/recordjson.h"
#include "core/tasks/holdingreport.h"
#include "core/tasks/standing.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

bool saysTheSame(const Progress *known, const Progress &fresh)
{
    if (!known)
        return fresh.stage == Stage::NotReported && fresh.evidence.isEmpty() && fresh.note.isEmpty();
    return known->stage == fresh.stage && known->done == fresh.done &&
           known->completedOn == fresh.completedOn && known->evidence == fresh.evidence &&
           known->note == fresh.note;
}

QString statusWords(Stage stage, bool isDone)
{
    for (const FormStatus &status : formStatuses()) {
        if (status.stage == stage && status.isDone == isDone)
            return status.words;
    }
    return word(stage);
}

/// A lead with a part still open on a day and nothing reported since.
bool isWaitedFor(const TaskRecord &record, const PartState &part, QDate since)
{
    const Assignment &assignment = record.assignments[size_t(part.assignment)];
    return assignment.role == Role::Lead && assignment.agency && !part.isDone() &&
           part.standing != PartStanding::NotListed &&
           !(part.lastReport >= since && part.lastReport.isValid());
}

} // namespace

const TaskRecord *FormPlanner::recordOf(TaskId task)
{
    if (m_records.isEmpty()) {
        for (const auto &record : m_known.records)
            m_records.insert(record->task.id, record.get());
    }
    return m_records.value(task);
}

void FormPlanner::plan(const SheetDraft &draft, const std::function<bool(int)> &isSetAside,
                       PlannedSheet &planned)
{
    for (const FormReport &report : draft.formReports) {
        planned.rows.push_back(isSetAside(report.row) ? PlannedRow{report.row, RowOutcome::SetAside, {}, {}}
                                                      : planRow(report, draft.listDate, planned));
    }
    planned.rowCount += int(draft.formReports.size());
}

PlannedRow FormPlanner::planRow(const FormReport &report, QDate date, PlannedSheet &planned)
{
    PlannedRow row{report.row, RowOutcome::Same, report.id.task, {}};
    const TaskRecord *record = recordOf(report.id.task);
    const bool isKnown =
        record && std::any_of(record->assignments.begin(), record->assignments.end(),
                              [&](const Assignment &a) { return a.id == report.id.assignment; });
    if (!isKnown) {
        planned.notes.push_back(readNote(u"unknownFormRow"_s, report.row, 0, QString()));
        row.task = {};
        row.outcome = RowOutcome::SetAside;
        return row;
    }
    const Progress *known = latestReportOf(*record, report.id.assignment);
    Progress fresh;
    fresh.assignment = report.id.assignment;
    fresh.date = date;
    fresh.stage = report.stage.value_or(known ? known->stage : Stage::NotReported);
    fresh.done = report.stage ? report.isDone : known && known->done;
    // A day that is blank, as it was sent, or could not be read, takes no known one away.
    const bool isDayKept =
        !report.completedOn.isValid() && known && (fresh.done || !report.id.given.isEmpty());
    fresh.completedOn = isDayKept ? known->completedOn : report.completedOn;
    fresh.evidence = report.evidence.value_or(known ? known->evidence : QString());
    fresh.note = report.note.value_or(known ? known->note.text() : QString());
    if (saysTheSame(known, fresh))
        return row;
    row.outcome = RowOutcome::Update;
    if (!known || known->stage != fresh.stage || known->done != fresh.done)
        row.changes.push_back({u"status"_s, known ? statusWords(known->stage, known->done) : QString(),
                               statusWords(fresh.stage, fresh.done)});
    if (fresh.evidence != (known ? known->evidence : QString()))
        row.changes.push_back({u"evidence"_s, known ? known->evidence : QString(), fresh.evidence});
    m_reports[row.task].push_back(fresh);
    m_batch.newProgress.push_back(std::move(fresh));
    return row;
}

void FormPlanner::askOfReports()
{
    if (!m_known.directory)
        return;
    for (const auto &[task, reports] : m_reports) {
        const auto updated = std::ranges::find(
            m_batch.updatedTasks, task, [](const UpdatedTask &candidate) { return candidate.after.task.id; });
        if (updated != m_batch.updatedTasks.end()) { // by a list of the same import
            askOfNewReports(updated->after, reports, *m_known.directory);
            continue;
        }
        const TaskRecord &record = *recordOf(task);
        EditedTask edit{record, record, {}};
        askOfNewReports(edit.after, reports, *m_known.directory);
        if (toJson(edit.after) != toJson(edit.before))
            m_batch.editedTasks.push_back(std::move(edit));
    }
}

FormRound formRoundOf(const std::vector<FileDraft> &drafts, const KnownState &known)
{
    FormRound round;
    QSet<AgencyId> received;
    QDate asOf;
    for (const FileDraft &file : drafts) {
        for (const SheetDraft &sheet : file.sheets) {
            if (!sheet.form || received.contains(sheet.form->agency))
                continue;
            received.insert(sheet.form->agency);
            round.received.push_back(sheet.form->agency);
            if (sheet.form->due.isValid() && sheet.listDate > sheet.form->due)
                round.late.push_back(sheet.form->agency);
            asOf = asOf.isNull() ? sheet.form->asOf : std::min(asOf, sheet.form->asOf);
        }
    }
    if (asOf.isNull())
        return round;
    QSet<AgencyId> silent;
    for (const auto &record : known.records) {
        for (const PartState &part : stateOf(*record, asOf).parts) {
            const AgencyId agency = record->assignments[size_t(part.assignment)].agency;
            if (isWaitedFor(*record, part, asOf) && !received.contains(agency) && !silent.contains(agency)) {
                silent.insert(agency);
                round.silent.push_back(agency);
            }
        }
    }
    return round;
}

} // namespace dondoc
