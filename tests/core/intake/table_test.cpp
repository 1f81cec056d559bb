// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/table.h"
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

QString roles(const Table &table)
{
    QStringList words;
    for (const HeaderMeaning &column : table.columns)
        words << word(column.role);
    return words.join(u' ');
}

QString tableIn(const Grid &grid)
{
    const auto table = findTable(grid);
    return table ? QStringLiteral("%1 %2-%3: %4")
                       .arg(word(table->layout))
                       .arg(table->headerTop)
                       .arg(table->headerBottom)
                       .arg(roles(*table))
                 : QStringLiteral("none");
}

TEST(Table, FindsTheHeaderBelowATitleBlockAndBlankColumns)
{
    EXPECT_EQ(tableIn(gridOf(R"(
BỘ KHOA HỌC VÀ CÔNG NGHỆ | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
DANH MỤC NHIỆM VỤ
 | TT | Nhiệm vụ | Chủ trì | Thời hạn)")),
              QStringLiteral("tasks 2-2: none ordinal text lead deadline"));
}

TEST(Table, TakesColumnsInAnyOrder)
{
    EXPECT_EQ(tableIn(gridOf("Hạn xử lý | Đầu mối | Nội dung | Ghi chú | Số TT")),
              QStringLiteral("tasks 0-0: deadline lead text note ordinal"));
}

TEST(Table, ReadsTwoHeaderRowsWithMergedCells)
{
    EXPECT_EQ(tableIn(gridOf(R"(
TT | Nhiệm vụ | Cơ quan | | Thời hạn
   |          | Chủ trì | Phối hợp | )",
                             {{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 0, 3}, {0, 4, 1, 4}})),
              QStringLiteral("tasks 0-1: ordinal text lead coordinators deadline"));
}

TEST(Table, JoinsTheMonthAboveWithTheFigureBelow)
{
    const Grid grid = gridOf(R"(
TT | Tỉnh | Tháng 4 | | Tháng 5 |
   |      | Chỉ tiêu | Tỷ lệ đạt | Chỉ tiêu | Tỷ lệ đạt)",
                             {{0, 0, 1, 0}, {0, 1, 1, 1}, {0, 2, 0, 3}, {0, 4, 0, 5}});
    EXPECT_EQ(tableIn(grid), QStringLiteral("rates 0-1: ordinal unit target achieved target achieved"));
    const auto table = findTable(grid);
    EXPECT_EQ(table->columns[3].month, 4);
    EXPECT_EQ(table->columns[4].month, 5);
}

TEST(Table, GivesAWordOfTwoMeaningsWhatIsLeft)
{
    EXPECT_EQ(tableIn(gridOf("TT | Nhiệm vụ | Đơn vị | Thời hạn | Tiến độ")),
              QStringLiteral("tasks 0-0: ordinal text lead deadline status"));
    EXPECT_EQ(tableIn(gridOf("TT | Nhiệm vụ | Chủ trì | Sản phẩm | Kết quả")),
              QStringLiteral("tasks 0-0: ordinal text lead product status"));
    EXPECT_EQ(tableIn(gridOf("TT | Nhiệm vụ | Chủ trì | Kết quả | Tiến độ")),
              QStringLiteral("tasks 0-0: ordinal text lead product deadline"));
}

TEST(Table, LeavesOtherSheetsAlone)
{
    EXPECT_EQ(tableIn(gridOf("Họ và tên | Chức vụ | Số điện thoại\nNguyễn Văn A | Chuyên viên | 0912")),
              QStringLiteral("none"));
    EXPECT_EQ(tableIn(gridOf("DANH MỤC NHIỆM VỤ\nNội dung")), QStringLiteral("none"));
    EXPECT_EQ(tableIn(Grid()), QStringLiteral("none"));
}

TEST(Table, KnowsARowOfColumnNumbers)
{
    EXPECT_TRUE(isColumnNumbering({QStringLiteral("(1)"), QStringLiteral("(2)"), QStringLiteral("(3)")}));
    EXPECT_TRUE(isColumnNumbering({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("3")}));
    EXPECT_FALSE(isColumnNumbering({QStringLiteral("1"), QStringLiteral("Bộ Y tế"), QStringLiteral("3")}));
    EXPECT_FALSE(isColumnNumbering({QStringLiteral("1"), QString(), QString()}));
}

TEST(Table, ShowsADateAsItIsPrintedAndNothingForAnErrorOrADash)
{
    Cell date;
    date.type = CellType::Date;
    date.text = QStringLiteral("2025-06-30");
    EXPECT_EQ(cellText(date), QStringLiteral("30/06/2025"));
    Cell error;
    error.type = CellType::Error;
    error.text = QStringLiteral("#N/A");
    EXPECT_EQ(cellText(error), QString());
    Cell dash;
    dash.type = CellType::Text;
    dash.text = QStringLiteral(" - ");
    EXPECT_EQ(cellText(dash), QString());
}

} // namespace

} // namespace dondoc::testing
