// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "tests/core/printers.h"

#include <gmock/gmock.h>

using namespace dondoc;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Deadline recurring(const QString &every, QDate due, QDate from = {})
{
    Deadline deadline;
    deadline.kind = DeadlineKind::Recurring;
    deadline.every = every;
    deadline.due = due;
    deadline.from = from;
    return deadline;
}

TEST(Occurrences, keepTheDayOfTheMonth)
{
    EXPECT_THAT(
        occurrences(recurring(QStringLiteral("P1M"), QDate(2025, 11, 20)), QDate(2025, 1, 1),
                    QDate(2026, 2, 20)),
        ElementsAre(QDate(2025, 11, 20), QDate(2025, 12, 20), QDate(2026, 1, 20), QDate(2026, 2, 20)));
}

TEST(Occurrences, comeBackToTheThirtyFirstAfterShortMonths)
{
    EXPECT_THAT(occurrences(recurring(QStringLiteral("P1M"), QDate(2025, 1, 31)), QDate(2025, 2, 1),
                            QDate(2025, 5, 31)),
                ElementsAre(QDate(2025, 2, 28), QDate(2025, 3, 31), QDate(2025, 4, 30), QDate(2025, 5, 31)));
    EXPECT_THAT(occurrences(recurring(QStringLiteral("P1Y"), QDate(2024, 2, 29)), QDate(2025, 1, 1),
                            QDate(2028, 12, 31)),
                ElementsAre(QDate(2025, 2, 28), QDate(2026, 2, 28), QDate(2027, 2, 28), QDate(2028, 2, 29)));
}

TEST(Occurrences, fallOnTheEndOfEachMonthWhenWholeMonthsRecur)
{
    const Deadline monthly = readDeadline(u"Hằng tháng, từ tháng 9/2025");
    EXPECT_THAT(occurrences(monthly, QDate(2025, 1, 1), QDate(2025, 12, 30)),
                ElementsAre(QDate(2025, 9, 30), QDate(2025, 10, 31), QDate(2025, 11, 30)));
}

TEST(Occurrences, countDaysWeeksAndQuarters)
{
    EXPECT_THAT(occurrences(recurring(QStringLiteral("P5D"), QDate(2025, 6, 20)), QDate(2025, 6, 26),
                            QDate(2025, 7, 5)),
                ElementsAre(QDate(2025, 6, 30), QDate(2025, 7, 5)));
    EXPECT_THAT(occurrences(recurring(QStringLiteral("P1W"), QDate(2025, 6, 20)), QDate(), QDate(2025, 7, 4)),
                ElementsAre(QDate(2025, 6, 20), QDate(2025, 6, 27), QDate(2025, 7, 4)));
    EXPECT_THAT(occurrences(recurring(QStringLiteral("P3M"), {}, QDate(2025, 3, 31)), QDate(2025, 1, 1),
                            QDate(2025, 12, 31)),
                ElementsAre(QDate(2025, 3, 31), QDate(2025, 6, 30), QDate(2025, 9, 30), QDate(2025, 12, 31)));
}

TEST(Occurrences, areNoneWithoutStartPeriodOrRange)
{
    const QDate from(2025, 1, 1);
    const QDate to(2025, 12, 31);
    EXPECT_THAT(occurrences(readDeadline(u"định kỳ 05 ngày/lần"), from, to), IsEmpty());
    EXPECT_THAT(occurrences(readDeadline(u"Tháng 9/2025"), from, to), IsEmpty());
    for (const auto every : {u"", u"P", u"P0D", u"P-1M", u"PxM", u"P1H", u"P1M2D"})
        EXPECT_THAT(occurrences(recurring(QString::fromUtf16(every), from), from, to), IsEmpty());
    const Deadline monthly = recurring(QStringLiteral("P1M"), QDate(2025, 6, 1));
    EXPECT_THAT(occurrences(monthly, from, QDate(2025, 5, 31)), IsEmpty());
    EXPECT_THAT(occurrences(monthly, from, QDate()), IsEmpty());
    EXPECT_THAT(occurrences(monthly, to, from), IsEmpty());
}

struct Shown {
    QStringView phrase;
    QStringView text;
};

void PrintTo(const Shown &row, std::ostream *out)
{
    *out << row.phrase.toString().toStdString();
}

class DeadlineText : public testing::TestWithParam<Shown>
{
};

TEST_P(DeadlineText, isShortVietnamese)
{
    EXPECT_EQ(deadlineText(readDeadline(GetParam().phrase)), GetParam().text.toString());
}

INSTANTIATE_TEST_SUITE_P(
    Text, DeadlineText,
    testing::Values(
        Shown{u"30/6/2025", u"30/06/2025"}, Shown{u"trước ngày 05 tháng 9 năm 2025", u"05/09/2025"},
        Shown{u"Tháng\n9/2025", u"Tháng 9/2025"}, Shown{u"tháng 12 năm 2025", u"Tháng 12/2025"},
        Shown{u"tháng 2/2025", u"Tháng 02/2025"}, Shown{u"quý 3/2025", u"Quý III/2025"},
        Shown{u"quý I năm 2026", u"Quý I/2026"}, Shown{u"cuối năm 2025", u"Năm 2025"},
        Shown{u"thường xuyên", u"Thường xuyên"}, Shown{u"2025 và những năm tiếp theo", u"Thường xuyên"},
        Shown{u"Thường xuyên trong 6 tháng cuối năm 2025", u"Thường xuyên đến 31/12/2025"},
        Shown{u"hằng năm", u"Hằng năm"}, Shown{u"Hằng tháng báo cáo Ban Chỉ đạo", u"Hằng tháng"},
        Shown{u"hàng quý", u"Hằng quý"}, Shown{u"hàng tuần", u"Hằng tuần"},
        Shown{u"định kỳ 05 ngày/lần", u"Định kỳ 5 ngày/lần"}, Shown{u"6 tháng/lần", u"Định kỳ 6 tháng/lần"},
        Shown{u"trước ngày 20 tháng 11 năm 2025 và hàng tháng", u"Hằng tháng, từ 20/11/2025"},
        Shown{u"Tháng 12/2025 và năm 2026", u"Tháng 12/2025; năm 2026"},
        Shown{u"Tháng 9/2025 xong thí điểm; phát triển 2025 và những năm tiếp theo",
              u"Tháng 9/2025; thường xuyên"},
        Shown{u"Thống nhất phương án trong tháng 8/2025, triển khai thí điểm cùng lộ trình",
              u"Tháng 8/2025; theo lộ trình"},
        Shown{u"Theo Nghị quyết số\n71/NQ-CP", u"Theo Nghị quyết số 71/NQ-CP"},
        Shown{u"không rõ", u"không rõ"},
        Shown{u"Theo lộ trình phát triển Cổng Dịch vụ công quốc gia trên Trung tâm dữ liệu quốc gia của "
              u"Chính phủ",
              u"Theo lộ trình phát triển Cổng Dịch vụ công quốc gia trên Trung tâm dữ liệu quốc…"},
        Shown{u"", u""}));

} // namespace
