// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"

#include "tests/core/deadlines/describe.h"

#include <gtest/gtest.h>

using namespace dondoc;

namespace {

struct Row {
    QStringView phrase;
    QStringView expected; ///< see describe()
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.phrase.toString().toStdString();
}

/// Read as the list of 18 July 2025 is read.
class CellOfJuly2025 : public testing::TestWithParam<Row>
{
};

TEST_P(CellOfJuly2025, means)
{
    EXPECT_EQ(describe(readDeadline(GetParam().phrase, {QDate(2025, 7, 18), true})),
              GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(
    ListsOfTheReport, CellOfJuly2025, // every phrase of the report's appendices 1, 2, 4, 5, 6 and 7
    testing::Values(
        Row{u"Tháng 02/2025", u"month 2025-02-28"}, Row{u"Tháng 3/2025", u"month 2025-03-31"},
        Row{u"Tháng\n3/2025", u"month 2025-03-31"}, Row{u"Tháng 4/2025", u"month 2025-04-30"},
        Row{u"Tháng\n5/2025", u"month 2025-05-31"}, Row{u"Tháng 5/2025", u"month 2025-05-31"},
        Row{u"Tháng\n6/2025", u"month 2025-06-30"}, Row{u"Tháng 6/2025", u"month 2025-06-30"},
        Row{u"Tháng 7/2025", u"month 2025-07-31"}, Row{u"Tháng 7/2025.", u"month 2025-07-31"},
        Row{u"Tháng 8/2025", u"month 2025-08-31"}, Row{u"Tháng\n8/2025", u"month 2025-08-31"},
        Row{u"Tháng 9/2025", u"month 2025-09-30"}, Row{u"Tháng\n9/2025", u"month 2025-09-30"},
        Row{u"Tháng 10/2025", u"month 2025-10-31"}, Row{u"Tháng 11/2025", u"month 2025-11-30"},
        Row{u"Tháng 12/2025", u"month 2025-12-31"}, Row{u"Tháng 6/2026", u"month 2026-06-30"},
        Row{u"30/6/2025", u"date 2025-06-30"}, Row{u"31/3/2025", u"date 2025-03-31"},
        Row{u"31/5/2025", u"date 2025-05-31"}, Row{u"30/5/2025", u"date 2025-05-30"},
        Row{u"15/6/2025", u"date 2025-06-15"}, Row{u"28/5/2025", u"date 2025-05-28"},
        Row{u"25/6/2025", u"date 2025-06-25"}, Row{u"15/5/2025", u"date 2025-05-15"},
        Row{u"30/4/2025", u"date 2025-04-30"}, Row{u"20/6/2025", u"date 2025-06-20"},
        Row{u"1/7/2025", u"date 2025-07-01"}, Row{u"31/12/2025.", u"date 2025-12-31"},
        Row{u"Trước ngày 20/12/2025", u"date 2025-12-20 before"},
        Row{u"Trước ngày 30/11/2025", u"date 2025-11-30 before"},
        Row{u"Trước ngày 25/7/2025.", u"date 2025-07-25 before"},
        Row{u"Trước ngày 20/7/2025.", u"date 2025-07-20 before"}, Row{u"Thường xuyên", u"ongoing"},
        Row{u"TNhiệm vụ này cần được hoàn thành và báo cáo Thường trực Ban Chỉ đạo. trong tháng 7/2025",
            u"month 2025-07-31 ?misprint"},
        Row{u"Hằng tháng báo cáo Thường trực Ban Chỉ đạo kết quả thực hiện.", u"recurring P1M"},
        Row{u"Định kỳ hằng tháng báo cáo Thường trực Ban Chỉ đạo.", u"recurring P1M"},
        Row{u"Báo cáo Ban Chỉ đạo trong tháng 7/2025", u"month 2025-07-31"},
        Row{u"Theo Nghị quyết số 71/NQ-CP", u"reference"},
        Row{u"Trình Thủ tướng trong tháng 10/2025.", u"month 2025-10-31"},
        Row{u"Thống nhất phương án kỹ thuật trong tháng 8/2025, triển khai thí điểm và đưa vào vận hành "
            u"chính thức cùng "
            u"lộ trình phát triển Cổng Dịch vụ công quốc gia trên Trung tâm dữ liệu quốc gia.",
            u"staged 2025-08-31 [month 2025-08-31 Thống nhất phương án kỹ thuật] [reference triển khai thí "
            u"điểm và đưa vào "
            u"vận hành chính thức cùng lộ trình phát triển Cổng Dịch vụ công quốc gia trên Trung tâm dữ liệu "
            u"quốc gia]"},
        Row{u"Tháng 8/2025, theo lộ trình phát triển Cổng Dịch vụ công quốc gia trên Trung tâm dữ liệu quốc "
            u"gia.",
            u"month 2025-08-31"},
        Row{u"Thường xuyên trong 6 tháng cuối năm", u"ongoing 2025-12-31 from 2025-07-01"},
        Row{u"Tháng 9/2025 xong thí điểm; phát triển 2025 và những năm tiếp theo",
            u"staged 2025-09-30 [month 2025-09-30 xong thí điểm] [ongoing phát triển]"},
        Row{u"Tháng 12/2025 và năm 2026", u"staged 2025-12-31 [month 2025-12-31] [year 2026-12-31]"},
        Row{u"Hằng năm", u"recurring P1Y"}, Row{u"hằng năm", u"recurring P1Y"},
        Row{u"2025 và những năm tiếp theo", u"ongoing from 2025-01-01"}));

INSTANTIATE_TEST_SUITE_P(
    DaysAndPeriods, CellOfJuly2025,
    testing::Values(
        Row{u"ngày 25 tháng 11 năm 2025", u"date 2025-11-25"}, Row{u"2025-11-25", u"date 2025-11-25"},
        Row{u"25.11.2025", u"date 2025-11-25"}, Row{u"trong ngày 25 tháng 6 năm 2025", u"date 2025-06-25"},
        Row{u"trước ngày 30 tháng 6 năm 2025", u"date 2025-06-30 before"},
        Row{u"Trước 30/6/2025", u"date 2025-06-30 before"},
        Row{u"TRƯỚC NGÀY 30/6/2025", u"date 2025-06-30 before"},
        Row{u"Hoàn thành trước ngày 30 tháng 6 \nnăm 2025.", u"date 2025-06-30 before"},
        Row{u"Xong trước 17h00 ngày 20/7/2025", u"date 2025-07-20 before"},
        Row{u"trước 17 giờ 30 phút ngày 20 tháng 7 năm 2025", u"date 2025-07-20 before"},
        Row{u"Chậm nhất là ngày 20/7/2025", u"date 2025-07-20"},
        Row{u"chậm nhất đến hết ngày 20/7/2025", u"date 2025-07-20"},
        Row{u"Đến ngày 31/12/2025", u"date 2025-12-31"}, Row{u"trong tháng 11 năm 2025", u"month 2025-11-30"},
        Row{u"tháng 02/2025", u"month 2025-02-28"}, Row{u"tháng 02/2024", u"month 2024-02-29"},
        Row{u"T9/2025", u"month 2025-09-30"}, Row{u"9/2025", u"month 2025-09-30"},
        Row{u"Tháng 9-2025", u"month 2025-09-30"}, Row{u"cuối tháng 9/2025", u"month 2025-09-30"},
        Row{u"Tháng 7, 8 và 9/2025", u"month 2025-09-30"}, Row{u"Tháng 9-10/2025", u"month 2025-10-31"},
        Row{u"quý III/2025", u"quarter 2025-09-30"}, Row{u"Quý 3/2025", u"quarter 2025-09-30"},
        Row{u"Quí IV năm 2025", u"quarter 2025-12-31"}, Row{u"Quý I/2026", u"quarter 2026-03-31"},
        Row{u"quý II/2026", u"quarter 2026-06-30"}, Row{u"Quý III, IV/2025", u"quarter 2025-12-31"},
        Row{u"cuối năm 2025", u"year 2025-12-31"}, Row{u"trong năm 2026", u"year 2026-12-31"},
        Row{u"Năm 2025", u"year 2025-12-31"}, Row{u"2025", u"year 2025-12-31"},
        Row{u"6 tháng đầu năm 2026", u"month 2026-06-30"}, Row{u"06 tháng cuối năm 2025", u"year 2025-12-31"},
        Row{u"Từ ngày 01/7/2025 đến ngày 31/12/2025", u"date 2025-12-31"},
        Row{u"01/7/2025-31/12/2025", u"date 2025-12-31"}, Row{u"01/7/2025 – 31/12/2025", u"date 2025-12-31"},
        Row{u"năm 2025 - 2026", u"year 2026-12-31 ?unclearScope"},
        Row{u"đầu năm 2026", u"year 2026-12-31 ?unclearScope"},
        Row{u"Từ tháng 7 đến tháng 12/2025", u"month 2025-12-31"},
        Row{u"30/6/2025 (đã hoàn thành)", u"date 2025-06-30"},
        Row{u"Hoàn thành trước ngày 30/6/2025 theo Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025",
            u"date 2025-06-30 before"},
        // "before a month" is before its first day, whatever setting makes of "trước"
        Row{u"Trước tháng 9/2025", u"date 2025-09-01 before"},
        Row{u"trước quý IV/2025", u"date 2025-10-01 before"},
        Row{u"Trước năm 2026", u"date 2026-01-01 before"},
        Row{u"Trước cuối năm 2025", u"year 2025-12-31 before"}));

INSTANTIATE_TEST_SUITE_P(
    WaysOfTyping, CellOfJuly2025,
    testing::Values(Row{u"Tha\u0301ng 9/2025", u"month 2025-09-30"},
                    Row{u"tru\u031Bo\u031B\u0301c nga\u0300y 30/6/2025", u"date 2025-06-30 before"},
                    Row{u"Tháng\u00A09/2025", u"month 2025-09-30"},
                    Row{u"  Tháng  9 / 2025 ", u"month 2025-09-30"},
                    Row{u"Thang 9/2025", u"month 2025-09-30"},
                    Row{u"truoc ngay 30/6/2025", u"date 2025-06-30 before"}, Row{u"thuong xuyen", u"ongoing"},
                    Row{u"QUÝ III/2025", u"quarter 2025-09-30"}, Row{u"Thường xuyên.", u"ongoing"},
                    Row{u"Nhiệm vụ thường xuyên", u"ongoing"}, Row{u"(30/6/2025)", u"date 2025-06-30"}));

INSTANTIATE_TEST_SUITE_P(
    WithoutYear, CellOfJuly2025, // the first such day on or after 18 July 2025
    testing::Values(Row{u"Tháng 9", u"month 2025-09-30"}, Row{u"Tháng 7", u"month 2025-07-31"},
                    Row{u"20/12", u"date 2025-12-20"}, Row{u"trước ngày 20/12", u"date 2025-12-20 before"},
                    Row{u"ngày 18 tháng 7", u"date 2025-07-18"}, Row{u"Quý IV", u"quarter 2025-12-31"},
                    Row{u"tháng 3", u"month 2026-03-31 ?noYear"}, Row{u"17/7", u"date 2026-07-17 ?noYear"},
                    Row{u"6 tháng cuối năm", u"year 2025-12-31"},
                    Row{u"Tháng 8 và tháng 10/2025",
                        u"staged 2025-08-31 [month 2025-08-31] [month 2025-10-31]"}));

INSTANTIATE_TEST_SUITE_P(
    Recurring, CellOfJuly2025,
    testing::Values(Row{u"định kỳ 05 ngày/lần", u"recurring P5D"}, Row{u"5 ngày một lần", u"recurring P5D"},
                    Row{u"hàng tuần", u"recurring P1W"}, Row{u"Hàng ngày", u"recurring P1D"},
                    Row{u"Hằng quý", u"recurring P3M"}, Row{u"Mỗi tháng một lần", u"recurring P1M"},
                    Row{u"06 tháng/lần", u"recurring P6M"}, Row{u"Định kỳ 6 tháng", u"recurring P6M"},
                    Row{u"Định kỳ quý", u"recurring P3M"}, Row{u"02 lần/năm", u"recurring P6M"},
                    Row{u"01 lần/tháng", u"recurring P1M"}, Row{u"Hai tuần một lần", u"recurring P2W"},
                    Row{u"định kỳ ba tháng một lần", u"recurring P3M"},
                    Row{u"Thứ Sáu hằng tuần", u"recurring P1W"}, Row{u"mỗi hai tháng", u"recurring P2M"},
                    Row{u"trước ngày 20 tháng 11 năm 2025 và hàng tháng",
                        u"recurring 2025-11-20 P1M before from 2025-11-20"},
                    Row{u"Trước ngày 25 hằng tháng", u"recurring 2025-07-25 P1M before from 2025-07-25"},
                    Row{u"Ngày 15 hằng tháng", u"recurring 2025-08-15 P1M from 2025-08-15"},
                    Row{u"Hằng năm, trước ngày 15/12", u"recurring 2025-12-15 P1Y before from 2025-12-15"},
                    Row{u"Trước ngày 15/12 hằng năm", u"recurring 2025-12-15 P1Y before from 2025-12-15"},
                    Row{u"Hằng tháng, từ tháng 8/2025", u"recurring 2025-08-31 P1M from 2025-08-01"},
                    Row{u"Hằng tháng, trước ngày 25", u"recurring 2025-07-25 P1M before from 2025-07-25"},
                    Row{u"Hàng tháng vào ngày 31", u"recurring 2025-07-31 P1M from 2025-07-31"},
                    Row{u"Trước ngày 30/6 hằng năm", u"recurring 2026-06-30 P1Y before from 2026-06-30"},
                    // a day that is not understood is asked about
                    Row{u"Hằng quý, trước ngày 25 tháng cuối quý", u"recurring P3M ?unreadable"},
                    Row{u"Trước ngày 15 và 30 hằng tháng", u"recurring P1M ?unreadable"},
                    Row{u"Tháng 12/2025, chậm nhất ngày 25", u"month 2025-12-31 ?unreadable"},
                    // a dated deadline with reports on the way is that deadline, and is asked about
                    Row{u"Tháng 12/2025, hằng tháng báo cáo", u"month 2025-12-31 ?severalDates"},
                    Row{u"Tháng 12/2025 (báo cáo tiến độ hằng tháng)", u"month 2025-12-31 ?severalDates"}));

INSTANTIATE_TEST_SUITE_P(
    OngoingAndStaged, CellOfJuly2025,
    testing::Values(
        Row{u"Năm 2025 và các năm tiếp theo", u"ongoing from 2025-01-01"},
        Row{u"Thường xuyên từ tháng 8/2025", u"ongoing from 2025-08-01"},
        Row{u"Thường xuyên đến ngày 31/12/2025", u"ongoing 2025-12-31"},
        Row{u"Từ năm 2026 trở đi", u"ongoing from 2026-01-01"},
        Row{u"Thường xuyên; báo cáo trước ngày 20/12/2025", u"ongoing ?severalDates"},
        Row{u"Tháng 9/2025; thường xuyên", u"staged 2025-09-30 [month 2025-09-30] [ongoing]"},
        Row{u"hoàn thành trong tháng 12 năm 2025, triển khai thực hiện trong năm 2026",
            u"staged 2025-12-31 [month 2025-12-31 hoàn thành] [year 2026-12-31 triển khai thực hiện]"},
        Row{u"thí điểm từ tháng 8/2025 và triển khai chính thức trong tháng 9/2025",
            u"staged 2025-08-31 [month 2025-08-31 thí điểm] [month 2025-09-30 triển khai chính thức]"},
        Row{u"Trước ngày 30/6/2025 trình dự thảo; ngày 31/12/2025 ban hành",
            u"staged 2025-06-30 before [date 2025-06-30 trình dự thảo] [date 2025-12-31 ban hành]"},
        Row{u"31/12/2025; 30/6/2025", u"staged 2025-12-31 [date 2025-12-31] [date 2025-06-30] ?severalDates"},
        Row{u"Giai đoạn 1: Tháng 12/2025; giai đoạn 2: Tháng 6/2026",
            u"staged 2025-12-31 [month 2025-12-31 Giai đoạn 1] [month 2026-06-30 giai đoạn 2]"},
        Row{u"Tháng 6/2025 (30/6/2025)", u"month 2025-06-30"}));

INSTANTIATE_TEST_SUITE_P(References, CellOfJuly2025,
                         testing::Values(Row{u"tại Kỳ họp thứ 10, Quốc hội Khóa XV", u"reference"},
                                         Row{u"theo lộ trình", u"reference"},
                                         Row{u"Theo Nghị quyết số 71/NQ-CP ngày 01/4/2025", u"reference"},
                                         Row{u"Theo Công văn ngày 12/6/2025", u"reference"},
                                         Row{u"Theo tiến độ của dự án", u"reference"},
                                         Row{u"Sau khi Luật được thông qua", u"reference"}));

INSTANTIATE_TEST_SUITE_P(
    Misprints, CellOfJuly2025,
    testing::Values(Row{u"trước ngày 25 năm 6 năm 2025", u"date 2025-06-25 before ?misprint"},
                    Row{u"24/5/202", u"date 2025-05-24 ?misprint"},
                    Row{u"Tháng 9/202", u"month 2025-09-30 ?misprint"},
                    Row{u"30/6/25", u"date 2025-06-30 ?misprint"}, Row{u"31/6/2025", u"none ?misprint"},
                    Row{u"trước ngày 30/02/2026", u"none ?misprint"}));

INSTANTIATE_TEST_SUITE_P(NotDeadlines, CellOfJuly2025,
                         testing::Values(Row{u"giai đoạn 2025 - 2030", u"none ?unreadable"},
                                         Row{u"Giai đoạn 2026-2030", u"none ?unreadable"},
                                         Row{u"từ ngày 01 tháng 7 năm 2025", u"none ?unreadable"},
                                         Row{u"sau ngày 01/7/2025", u"none ?unreadable"},
                                         Row{u"Nghị quyết số 71/NQ-CP ngày 01/4/2025", u"none ?unreadable"},
                                         Row{u"Đã hoàn thành", u"none ?unreadable"},
                                         Row{u"45838", u"none ?unreadable"},
                                         Row{u"Tháng 13/2025", u"none ?unreadable"},
                                         Row{u"Phiên bản 2025 của nền tảng", u"none ?unreadable"},
                                         Row{u"", u"none"}, Row{u" \n", u"none"}, Row{u"-", u"none"},
                                         Row{u"–", u"none"}));

/// Without a document's date a year that is not written stays unknown.
class CellWithoutContext : public testing::TestWithParam<Row>
{
};

TEST_P(CellWithoutContext, means)
{
    EXPECT_EQ(describe(readDeadline(GetParam().phrase)), GetParam().expected.toString());
}

INSTANTIATE_TEST_SUITE_P(Text, CellWithoutContext,
                         testing::Values(Row{u"Tháng 9", u"none ?noYear"}, Row{u"20/12", u"none ?noYear"},
                                         Row{u"quý III", u"none ?noYear"},
                                         Row{u"Thường xuyên trong 6 tháng cuối năm", u"ongoing ?noYear"},
                                         Row{u"24/5/202", u"none ?misprint"},
                                         Row{u"Ngày 15 hằng tháng", u"recurring P1M"},
                                         Row{u"trước ngày 15/12 hằng năm", u"recurring P1Y before"},
                                         Row{u"Tháng 9/2025", u"month 2025-09-30"}));

TEST(ReadDeadline, keepsThePhraseCleaned)
{
    const Deadline deadline = readDeadline(u" Tha\u0301ng \n9/2025 ");
    EXPECT_EQ(deadline.phrase, u"Tháng\n9/2025");
    EXPECT_EQ(deadline.confidence, 1.0);
    EXPECT_EQ(readDeadline(u"không rõ").phrase, u"không rõ");
    EXPECT_EQ(readDeadline(u"không rõ").confidence, 0.0);
    EXPECT_EQ(readDeadline(u"").confidence, 1.0);
}

TEST(ReadDeadline, readsASentenceAsProseWhenToldSo)
{
    DeadlineContext prose;
    prose.sheetCell = false;
    EXPECT_EQ(describe(readDeadline(u"Kế hoạch ngày 19/6/2025, hoàn thành trước ngày 30/6/2025", prose)),
              u"date 2025-06-30 before");
    EXPECT_EQ(describe(readDeadline(u"Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025", prose)), u"none");
}

TEST(LastDayOnTime, isTheDayItselfUnlessBeforeIsStrict)
{
    const Deadline before = readDeadline(u"trước ngày 01/7/2025");
    EXPECT_EQ(lastDayOnTime(before), QDate(2025, 7, 1));
    EXPECT_EQ(lastDayOnTime(before, true), QDate(2025, 6, 30));
    const Deadline within = readDeadline(u"trong ngày 01/7/2025");
    EXPECT_EQ(lastDayOnTime(within, true), QDate(2025, 7, 1));
    EXPECT_EQ(lastDayOnTime(readDeadline(u"Tháng 9/2025"), true), QDate(2025, 9, 30));
    EXPECT_EQ(lastDayOnTime(readDeadline(u"trước tháng 9/2025"), true), QDate(2025, 8, 31));
    EXPECT_EQ(lastDayOnTime(readDeadline(u"Thường xuyên"), true), QDate());
}

} // namespace
