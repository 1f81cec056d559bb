// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const std::pair<QString, int> kFirstSheet{QStringLiteral("folder/list.xlsx"), 0};

Grid oddList()
{
    return gridOf(R"(
TT | Việc phải làm | Ai làm | Xong lúc
1 | Xây dựng nền tảng dữ liệu | Bộ Y tế | 30/9/2025
2 | Rà soát thủ tục hành chính | Bộ Văn hoá Thể thao | mai
Ghi nhớ của văn phòng | | | )");
}

DraftOptions settled(const SheetOverrides &overrides)
{
    DraftOptions options;
    options.overrides.insert(kFirstSheet, overrides);
    return options;
}

SheetOverrides columnsOfOddList()
{
    SheetOverrides overrides;
    overrides.header = {0, 0};
    overrides.columns = {{1, {ColumnRole::TaskText, {}, {}}},
                         {2, {ColumnRole::Lead, {}, {}}},
                         {3, {ColumnRole::Deadline, {}, {}}}};
    return overrides;
}

TEST(SheetOverrides, MakeATableOfWordsThatNobodyKnows)
{
    EXPECT_EQ(draftOf(oddList()).layout, Layout::Unrecognised);
    const SheetDraft draft = draftOf(oddList(), settled(columnsOfOddList()));
    ASSERT_EQ(draft.layout, Layout::Tasks);
    ASSERT_THAT(draft.tasks, SizeIs(2));
    EXPECT_EQ(addressees(draft.tasks[0], Role::Lead), QStringLiteral("Bộ Y tế"));
    EXPECT_EQ(draft.tasks[0].record.task.deadline.due, QDate(2025, 9, 30));
}

TEST(SheetOverrides, CorrectACellWithoutMakingTheRowAnotherTask)
{
    SheetOverrides overrides = columnsOfOddList();
    const SheetDraft asRead = draftOf(oddList(), settled(overrides));
    overrides.cells[{2, 3}].text = QStringLiteral("Tháng 8/2025");
    const SheetDraft draft = draftOf(oddList(), settled(overrides));
    EXPECT_EQ(draft.tasks[1].record.task.deadline.due, QDate(2025, 8, 31));
    EXPECT_EQ(draft.tasks[1].sighting.identity, asRead.tasks[1].sighting.identity);
    EXPECT_EQ(draft.tasks[1].sighting.values, asRead.tasks[1].sighting.values);
}

TEST(SheetOverrides, SettleAName)
{
    SheetOverrides overrides = columnsOfOddList();
    const SheetDraft asRead = draftOf(oddList(), settled(overrides));
    ASSERT_TRUE(warnings(asRead).contains(QStringLiteral("3:unmatchedAgency")));
    const AgencyId culture = shippedMatcher().readOne(u"Bộ Văn hóa, Thể thao và Du lịch", {}).agency;
    overrides.cells[{2, 2}].names[QStringLiteral("Bộ Văn hoá Thể thao")] = culture;
    const SheetDraft draft = draftOf(oddList(), settled(overrides));
    EXPECT_EQ(addressees(draft.tasks[1], Role::Lead), QStringLiteral("Bộ Văn hóa, Thể thao và Du lịch"));
    EXPECT_FALSE(warnings(draft).contains(QStringLiteral("3:unmatchedAgency")));
}

TEST(SheetOverrides, AcceptACellAsRead)
{
    SheetOverrides overrides = columnsOfOddList();
    overrides.cells[{2, 3}].isAccepted = true;
    overrides.cells[{2, 2}].isAccepted = true;
    const SheetDraft draft = draftOf(oddList(), settled(overrides));
    EXPECT_FALSE(warnings(draft).contains(QStringLiteral("3:unreadDeadline")));
    EXPECT_FALSE(warnings(draft).contains(QStringLiteral("3:unmatchedAgency")));
    EXPECT_FALSE(doubtCodes(draft.tasks[1]).contains(QStringLiteral("unreadDeadline")));
}

TEST(SheetOverrides, LeaveRowsOut)
{
    SheetOverrides overrides = columnsOfOddList();
    overrides.skippedRows = {1};
    const SheetDraft draft = draftOf(oddList(), settled(overrides));
    ASSERT_THAT(draft.tasks, SizeIs(1));
    EXPECT_EQ(draft.rows[1], RowUse::LeftOut);
}

TEST(SheetOverrides, GiveAColumnOfFiguresItsMonth)
{
    const Grid grid = gridOf(R"(
TT | Tỉnh | Chỉ tiêu | Tỷ lệ đạt được
1 | Hà Nội | 40 | 39.51)");
    SheetOverrides overrides;
    overrides.columns = {{2, {ColumnRole::Target, QDate(2025, 6, 1), {}}},
                         {3, {ColumnRole::Achieved, QDate(2025, 6, 1), QDate(2025, 6, 20)}}};
    const SheetDraft draft = draftOf(grid, settled(overrides));
    ASSERT_THAT(draft.rates, SizeIs(2));
    EXPECT_EQ(draft.rates[1].month, QDate(2025, 6, 1));
    EXPECT_EQ(draft.rates[1].to, QDate(2025, 6, 20));
}

TEST(HeaderMemoryTest, KnowsASettledHeaderWhereverItStands)
{
    DraftOptions options;
    options.headers.remember(
        QStringLiteral("tt | viec phai lam | ai lam | xong luc"),
        {ColumnRole::Ordinal, ColumnRole::TaskText, ColumnRole::Lead, ColumnRole::Deadline});
    const SheetDraft draft = draftOf(gridOf(R"(
 | Bảng theo dõi | | |

 | TT | Việc phải làm | Ai làm | Xong lúc
 | 1 | Xây dựng nền tảng dữ liệu | Bộ Y tế | 30/9/2025)"),
                                     options);
    ASSERT_EQ(draft.layout, Layout::Tasks);
    EXPECT_TRUE(draft.tables.front().isRemembered);
    EXPECT_EQ(draft.headerRow, 2);
    ASSERT_THAT(draft.tasks, SizeIs(1));
    EXPECT_EQ(addressees(draft.tasks[0], Role::Lead), QStringLiteral("Bộ Y tế"));
}

TEST(HeaderMemoryTest, IsKeptAsTextThatCanBeLookedThrough)
{
    HeaderMemory memory;
    memory.remember(QStringLiteral("tt | viec"), {ColumnRole::Ordinal, ColumnRole::TaskText});
    EXPECT_EQ(memory.toJson(), QStringLiteral("{\"tt | viec\":[\"ordinal\",\"text\"]}"));
    EXPECT_EQ(HeaderMemory::fromJson(memory.toJson()).entries(), memory.entries());
    EXPECT_THAT(HeaderMemory::fromJson(QStringLiteral("not json")).entries(), IsEmpty());
}

TEST(Tables, BelowEachOtherKeepTheirOwnColumns)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
1 | Xây dựng nền tảng dữ liệu | Bộ Y tế | 30/9/2025
II | Danh mục bổ sung | |
STT | Đơn vị chủ trì | Hạn hoàn thành | Nội dung công việc
2 | Bộ Công an | Tháng 8/2025 | Rà soát thủ tục hành chính)"));
    ASSERT_THAT(draft.tables, SizeIs(2));
    EXPECT_EQ(draft.tables[0].lastRow, 2);
    EXPECT_EQ(draft.tables[1].headerTop, 3);
    ASSERT_THAT(draft.tasks, SizeIs(2));
    EXPECT_EQ(draft.tasks[1].record.task.text, QStringLiteral("Rà soát thủ tục hành chính"));
    EXPECT_EQ(draft.tasks[1].record.task.source.section, QStringLiteral("II. Danh mục bổ sung"));
    EXPECT_EQ(addressees(draft.tasks[1], Role::Lead), QStringLiteral("Bộ Công an"));
}

TEST(HeadingDeadline, IsGivenToRowsThatHaveNone)
{
    const SheetDraft draft = draftOf(gridOf(R"(
TT | Nhiệm vụ | Chủ trì | Thời hạn
I | Nhiệm vụ phải hoàn thành trong tháng 8/2025 | |
1 | Xây dựng nền tảng dữ liệu | Bộ Y tế |
2 | Rà soát thủ tục hành chính | Bộ Công an | 15/8/2025
II | Về thể chế giai đoạn 2025 - 2030 | |
3 | Trình ban hành nghị định | Bộ Tư pháp | )"));
    ASSERT_THAT(draft.tasks, SizeIs(3));
    EXPECT_EQ(draft.tasks[0].record.task.deadline.due, QDate(2025, 8, 31));
    EXPECT_EQ(draft.tasks[0].sighting.values.value(QStringLiteral("deadline")),
              QStringLiteral("trong tháng 8/2025"));
    EXPECT_EQ(draft.tasks[1].record.task.deadline.due, QDate(2025, 8, 15));
    EXPECT_EQ(draft.tasks[2].record.task.deadline.kind, DeadlineKind::None);
}

} // namespace

} // namespace dondoc::testing
