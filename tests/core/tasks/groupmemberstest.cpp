// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/groupmembers.h"

#include "core/tasks/standing.h"
#include "tests/core/tasks/records.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

const QDate kJuly18(2025, 7, 18), kJune18(2025, 6, 18), kJune30(2025, 6, 30);

const AgencyDirectory &directory()
{
    static const auto shipped = AgencyDirectory::shipped();
    return *shipped;
}

const Agency &agency(const QString &name)
{
    const auto found = std::ranges::find_if(
        directory().agencies(), [&name](const Agency &candidate) { return candidate.name == name; });
    return *found;
}

TaskRecord groupTask()
{
    return RecordBuilder().due(kJune30).leadGroup(u"ministries-and-provinces"_s);
}

// 14 ministries and 3 ministerial agencies; 34 provinces from 1/7/2025, 63 before (domain.md section 4).
TEST(GroupMembers, AreThoseOfTheDate)
{
    EXPECT_EQ(membersToFollow(groupTask(), directory(), kJuly18).size(), 17u + 34u);
    EXPECT_EQ(membersToFollow(groupTask(), directory(), kJune18).size(), 17u + 63u);
}

TEST(GroupMembers, LeaveOutTheExcludedAndThoseWhoLeadByName)
{
    TaskRecord record = groupTask();
    record.assignments[0].excluded = {agency(u"Bộ Công an"_s).id, agency(u"Bộ Quốc phòng"_s).id};
    EXPECT_EQ(membersToFollow(record, directory(), kJuly18).size(), 49u);
    const TaskRecord joint =
        RecordBuilder().lead(agency(u"Bộ Nội vụ"_s).id.value).leadGroup(u"ministries-and-provinces"_s);
    EXPECT_EQ(membersToFollow(joint, directory(), kJuly18).size(), 50u);
}

TEST(GroupMembers, AreNoneWhereTheSourceListsWhoIsOpenOrTheGroupNeverExpands)
{
    const TaskRecord listed =
        RecordBuilder().leadGroup(u"ministries-and-provinces"_s).listed(agency(u"Bộ Nội vụ"_s).id.value);
    EXPECT_TRUE(membersToFollow(listed, directory(), kJuly18).empty());
    for (const AgencyGroup &group : directory().groups()) {
        if (group.expansion == GroupExpansion::Never) {
            EXPECT_TRUE(membersToFollow(RecordBuilder().leadGroup(group.key), directory(), kJuly18).empty())
                << group.key.toStdString();
        }
    }
}

TEST(GroupMembers, EachClosesItsOwnPartAndTheLastTheTask)
{
    TaskRecord record =
        RecordBuilder().due(kJune30).lead(agency(u"Bộ Nội vụ"_s).id.value).leadGroup(u"provinces"_s);
    followMembers(record, directory(), kJuly18);
    EXPECT_EQ(stateOf(record, kJuly18, {}).openParts, 1 + 34) << "the lead by name stays open";
    EXPECT_TRUE(membersToFollow(record, directory(), kJuly18).empty()) << "once is enough";
    for (size_t i = 0; i < record.assignments.size(); ++i) {
        EXPECT_FALSE(stateOf(record, kJuly18, {}).isDone());
        record.assignments[i].id = AssignmentId{qint64(i) + 1};
        if (record.assignments[i].groupKey.isEmpty())
            record.progress.push_back({.assignment = record.assignments[i].id,
                                       .date = kJune18,
                                       .stage = Stage::Issued,
                                       .done = true,
                                       .completedOn = kJune18});
    }
    EXPECT_EQ(stateOf(record, kJuly18, {}).standing, Standing::DoneOnTime);
}

} // namespace
