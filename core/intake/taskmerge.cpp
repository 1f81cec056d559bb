// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/taskmerge.h"

#include "core/intake/headerwords.h"

#include <QHash>

#include <algorithm>

namespace dondoc {

namespace {

bool isSameAddressee(const Assignment &a, const Assignment &b)
{
    return a.role == b.role && a.agency == b.agency && a.groupKey == b.groupKey && a.unmatched == b.unmatched;
}

Assignment *findSame(std::vector<Assignment> &assignments, const Assignment &wanted)
{
    const auto found =
        std::find_if(assignments.begin(), assignments.end(),
                     [&](const Assignment &assignment) { return isSameAddressee(assignment, wanted); });
    return found == assignments.end() ? nullptr : &*found;
}

/// The key a report of this record refers to: the stored id, or the position counted from 1.
AssignmentId keyOf(const TaskRecord &record, size_t position)
{
    const AssignmentId id = record.assignments[position].id;
    return id ? id : AssignmentId{qint64(position) + 1};
}

/// Reports still refer to the right part after new ones were added behind them; positions never move.
void addCoordinators(TaskRecord &record, const TaskRecord &fresh)
{
    for (const Assignment &assignment : fresh.assignments) {
        if (assignment.role == Role::Coordinating && !findSame(record.assignments, assignment))
            record.assignments.push_back(assignment);
    }
    for (Assignment &assignment : record.assignments) {
        const bool isGone =
            std::none_of(fresh.assignments.begin(), fresh.assignments.end(),
                         [&](const Assignment &other) { return isSameAddressee(assignment, other); });
        if (assignment.role == Role::Coordinating && isGone)
            assignment.named = false; // no longer a coordinator; its reports stay
    }
}

/// The later list says who is open now; whoever it leaves out is not listed.
void followOpenList(TaskRecord &record, const TaskRecord &fresh)
{
    for (const Assignment &assignment : fresh.assignments) {
        if (!findSame(record.assignments, assignment))
            record.assignments.push_back(assignment);
    }
    for (Assignment &assignment : record.assignments) {
        const auto listed =
            std::find_if(fresh.assignments.begin(), fresh.assignments.end(),
                         [&](const Assignment &other) { return isSameAddressee(assignment, other); });
        if (listed != fresh.assignments.end()) {
            assignment.listing = listed->listing;
            assignment.listedAs = listed->listedAs;
        } else if (assignment.listing == Listing::Open) {
            assignment.listing = Listing::NotListed;
        }
    }
}

void addReports(TaskRecord &record, const TaskRecord &fresh)
{
    for (const Progress &report : fresh.progress) {
        const Assignment &part = fresh.assignments[size_t(report.assignment.value) - 1];
        for (size_t i = 0; i < record.assignments.size(); ++i) {
            if (!isSameAddressee(record.assignments[i], part))
                continue;
            Progress added = report;
            added.assignment = keyOf(record, i);
            record.progress.push_back(std::move(added));
        }
    }
    record.task.result = fresh.task.result;
}

void moveDeadline(TaskRecord &record, const TaskRecord &fresh)
{
    DeadlineChange change;
    change.deadline = fresh.task.deadline;
    change.since = fresh.task.source.listDate;
    record.deadlineHistory.push_back(std::move(change));
}

/// Which doubts come from a field, and so are asked anew when it changes.
bool concerns(const QString &field, const QString &code)
{
    static const QHash<QString, QStringList> codes = {
        {QStringLiteral("deadline"),
         {QStringLiteral("unreadDeadline"), QStringLiteral("uncertainDeadline"),
          QStringLiteral("deadlineOutlier"), QStringLiteral("deadlineBeforeDocument"),
          QStringLiteral("evidenceAfterDeadline"), QStringLiteral("shiftedColumn")}},
        {QStringLiteral("status"),
         {QStringLiteral("submittedOnly"), QStringLiteral("noEvidence"),
          QStringLiteral("evidenceAfterDeadline")}},
        {QStringLiteral("evidence"),
         {QStringLiteral("submittedOnly"), QStringLiteral("noEvidence"),
          QStringLiteral("evidenceAfterDeadline")}},
        {QStringLiteral("openUnits"), {QStringLiteral("nobodyNamed")}},
        {QStringLiteral("product"), {QStringLiteral("submittedOnly")}},
        {QStringLiteral("text"), {QStringLiteral("cutShort"), QStringLiteral("nearDuplicate")}},
    };
    return codes.value(field).contains(code);
}

/// Answered doubts stay; unanswered ones of changed fields give way to what the fresh row asks.
void refreshDoubts(TaskRecord &record, const TaskRecord &fresh, const std::vector<FieldChange> &changes)
{
    const auto isConcerned = [&](const TaskDoubt &doubt) {
        return std::any_of(changes.begin(), changes.end(),
                           [&](const FieldChange &change) { return concerns(change.field, doubt.code); });
    };
    std::erase_if(record.doubts,
                  [&](const TaskDoubt &doubt) { return doubt.answer.isEmpty() && isConcerned(doubt); });
    for (const TaskDoubt &doubt : fresh.doubts) {
        const bool isKnown =
            std::any_of(record.doubts.begin(), record.doubts.end(), [&](const TaskDoubt &known) {
                return known.code == doubt.code && known.detail == doubt.detail;
            });
        if (!isKnown)
            record.doubts.push_back(doubt);
    }
}

void applyChange(TaskRecord &record, const TaskRecord &fresh, const QString &field)
{
    if (field == word(ColumnRole::TaskText))
        record.task.text = fresh.task.text;
    else if (field == word(ColumnRole::Product))
        record.task.product = fresh.task.product;
    else if (field == word(ColumnRole::Note))
        record.task.note = fresh.task.note;
    else if (field == word(ColumnRole::Directive))
        record.task.directives = fresh.task.directives;
    else if (field == word(ColumnRole::Deadline))
        moveDeadline(record, fresh);
    else if (field == word(ColumnRole::Coordinator))
        addCoordinators(record, fresh);
    else if (field == word(ColumnRole::OpenUnits))
        followOpenList(record, fresh);
}

} // namespace

std::vector<FieldChange> changesBetween(const SourceValues &known, const SourceValues &row)
{
    std::vector<FieldChange> changes;
    for (const auto &[role, text] : row) {
        const QString before = known.value(role);
        if (before != text)
            changes.push_back({role, before, text});
    }
    return changes;
}

bool saysNothingNew(const SourceValues &row, const SourceValues &seen)
{
    return std::all_of(row.begin(), row.end(), [&seen](const SourceValues::Entry &entry) {
        return seen.value(entry.role) == entry.text;
    });
}

void applyChanges(TaskRecord &record, const TaskRecord &fresh, const std::vector<FieldChange> &changes)
{
    bool isReported = false;
    for (const FieldChange &change : changes) {
        isReported |= change.field == word(ColumnRole::Status) || change.field == word(ColumnRole::Evidence);
        applyChange(record, fresh, change.field);
    }
    if (isReported)
        addReports(record, fresh);
    refreshDoubts(record, fresh, changes);
}

} // namespace dondoc
