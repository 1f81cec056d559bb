// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/tasks/boardfixture.h"
#include "ui/tasks/taskfilter.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

std::vector<qint64> idsThrough(const QString &words)
{
    const auto figures = fixture::figures();
    const std::shared_ptr<const Board> board(figures, &figures->board);
    const auto test = TaskFilter(words).test(board);
    std::vector<qint64> ids;
    for (int position = 0; position < int(board->tasks.size()); ++position) {
        if (!test || test(position))
            ids.push_back(board->tasks[size_t(position)].record->task.id.value);
    }
    return ids;
}

struct FilterCase {
    const char *words;
    std::vector<qint64> ids;
};

class TaskFilterLetsThrough : public testing::TestWithParam<FilterCase>
{
};

} // namespace

TEST_P(TaskFilterLetsThrough, ExactlyTheTasksItNames)
{
    EXPECT_EQ(idsThrough(QString::fromUtf8(GetParam().words)), GetParam().ids);
}

INSTANTIATE_TEST_SUITE_P(
    Words, TaskFilterLetsThrough,
    testing::Values(FilterCase{"standing=assigned", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}},
                    FilterCase{"standing=done", {7, 8, 9, 10}},
                    FilterCase{"standing=open", {1, 2, 3, 4, 5, 6}}, FilterCase{"standing=doneOnTime", {9}},
                    FilterCase{"standing=doneLate", {10}}, FilterCase{"standing=doneUndated", {7, 8}},
                    FilterCase{"standing=doneDated", {9, 10}},
                    FilterCase{"standing=openInTime", {3, 4, 5, 6}}, FilterCase{"standing=overdue", {1, 2}},
                    FilterCase{"standing=continuous", {11}}, FilterCase{"standing=noDeadline", {12}},
                    FilterCase{"standing=byReference", {13}}, FilterCase{"standing=withdrawn", {14}},
                    FilterCase{"standing=dueSoon", {3, 4, 5}}, FilterCase{"done=undated", {7, 8}},
                    FilterCase{"due=today", {3}}, FilterCase{"due=5", {3, 4}},
                    FilterCase{"due=30", {3, 4, 5}}, FilterCase{"due=6-30", {5}},
                    FilterCase{"due=2025-07-31", {5}}, FilterCase{"due=passed", {1, 2, 3, 7, 9, 10}},
                    FilterCase{"due=passed&standing=doneUndated", {7}}, FilterCase{"new=overdue", {2}},
                    FilterCase{"agency=101", {1, 2, 5}}, FilterCase{"standing=overdue&agency=102", {1}},
                    FilterCase{"agency=999", {}}, FilterCase{"question=any", {1, 7}},
                    FilterCase{"question=submittedOnly", {7}}, FilterCase{"clear=responsibility", {1}},
                    FilterCase{"clear=when", {12}}, FilterCase{"directive=71/NQ-CP&due=today", {3}},
                    FilterCase{"directive=none", {}}));

TEST(TaskFilter, CellsAreThoseOfTheBoardsCounts)
{
    const BoardCounts counts = fixture::figures()->board.counts;
    const auto count = [](const char *words) { return int(idsThrough(QString::fromLatin1(words)).size()); };
    EXPECT_EQ(count("standing=assigned"), counts.assigned);
    EXPECT_EQ(count("standing=doneOnTime"), counts.doneOnTime);
    EXPECT_EQ(count("standing=doneLate"), counts.doneLate);
    EXPECT_EQ(count("standing=doneUndated"), counts.doneUndated);
    EXPECT_EQ(count("standing=openInTime"), counts.openInTime);
    EXPECT_EQ(count("standing=overdue"), counts.overdue);
    EXPECT_EQ(count("standing=continuous"), counts.continuous);
    EXPECT_EQ(count("standing=noDeadline"), counts.noDeadline);
    EXPECT_EQ(count("standing=byReference"), counts.byReference);
    EXPECT_EQ(count("standing=withdrawn"), counts.withdrawn);
    EXPECT_EQ(count("due=passed"), counts.due);
    EXPECT_EQ(count("due=today"), counts.dueToday);
    EXPECT_EQ(count("due=passed&standing=doneUndated"), counts.dueDoneUndated);
    EXPECT_EQ(count("due=passed&standing=doneDated"), counts.dueDone);
}

TEST(TaskFilter, UnknownWordsHoldNothingBackAndAreDropped)
{
    const TaskFilter filter(QStringLiteral("standing=sleeping&colour=red&due=soonish&=x&standing"));
    EXPECT_TRUE(filter.isEmpty());
}

TEST(TaskFilter, SaysItselfInItsOwnWords)
{
    TaskFilter filter(QStringLiteral("standing=overdue&agency=101"));
    EXPECT_EQ(filter.words(), QStringLiteral("standing=overdue&agency=101"));
    filter.set(QStringLiteral("agency"), {});
    filter.set(QStringLiteral("clear"), QStringLiteral("who"));
    EXPECT_EQ(filter.words(), QStringLiteral("standing=overdue&clear=who"));
}

} // namespace dondoc
