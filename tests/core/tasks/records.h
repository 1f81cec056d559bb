// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"
#include "tests/core/printers.h"

namespace dondoc {

/// Builds task records in a line, for tests.
class RecordBuilder
{
public:
    RecordBuilder &due(QDate day, DeadlineKind kind = DeadlineKind::Date)
    {
        m_record.task.deadline.kind = kind;
        m_record.task.deadline.due = day;
        return *this;
    }
    RecordBuilder &deadline(const Deadline &deadline)
    {
        m_record.task.deadline = deadline;
        return *this;
    }
    RecordBuilder &lead(qint64 agency, Listing listing = Listing::NotStated)
    {
        return add(Role::Lead, agency, {}, listing, true);
    }
    RecordBuilder &leadGroup(const QString &key) { return add(Role::Lead, 0, key, Listing::NotStated, true); }
    RecordBuilder &listed(qint64 agency) { return add(Role::Lead, agency, {}, Listing::Open, false); }
    RecordBuilder &coordinator(qint64 agency)
    {
        return add(Role::Coordinating, agency, {}, Listing::NotStated, true);
    }
    /// A report on the n-th assignment (from 1).
    RecordBuilder &report(int assignment, QDate date, bool done, QDate completedOn = {},
                          Stage stage = Stage::Issued)
    {
        Progress progress;
        progress.assignment = AssignmentId{assignment};
        progress.date = date;
        progress.done = done;
        progress.completedOn = completedOn;
        progress.stage = stage;
        m_record.progress.push_back(progress);
        return *this;
    }
    RecordBuilder &text(const QString &text, const QString &product = {})
    {
        m_record.task.text = text;
        m_record.task.product = product;
        return *this;
    }
    TaskRecord build() const { return m_record; }
    operator TaskRecord() const { return m_record; }

private:
    RecordBuilder &add(Role role, qint64 agency, const QString &group, Listing listing, bool named)
    {
        Assignment assignment;
        assignment.id = AssignmentId{qint64(m_record.assignments.size()) + 1};
        assignment.role = role;
        assignment.agency = AgencyId{agency};
        assignment.groupKey = group;
        assignment.listing = listing;
        assignment.named = named;
        m_record.assignments.push_back(assignment);
        return *this;
    }

    TaskRecord m_record;
};

} // namespace dondoc
