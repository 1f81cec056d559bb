// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/dates.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace dondoc;

namespace {

struct Row {
    QStringView given;
    QDate expected; ///< null: not a date
};

void PrintTo(const Row &row, std::ostream *out)
{
    *out << row.given.toString().toStdString();
}

class ParseDate : public testing::TestWithParam<Row>
{
};

TEST_P(ParseDate, readsDayFirst)
{
    EXPECT_EQ(text::parseDate(GetParam().given).value_or(QDate()), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(
    Text, ParseDate,
    testing::Values(Row{u"30/6/2025", QDate(2025, 6, 30)}, Row{u"08/06/2025", QDate(2025, 6, 8)},
                    Row{u"1/7/2025", QDate(2025, 7, 1)}, Row{u"30.6.2025", QDate(2025, 6, 30)},
                    Row{u"30-06-2025", QDate(2025, 6, 30)}, Row{u"2025-06-30", QDate(2025, 6, 30)},
                    Row{u" 30 / 6 / 2025 ", QDate(2025, 6, 30)}, Row{u"30/6/2025.", QDate(2025, 6, 30)},
                    Row{u"ngày 05 tháng 9 năm 2025", QDate(2025, 9, 5)},
                    Row{u"Ngày 15 tháng 7 năm 2025", QDate(2025, 7, 15)},
                    Row{u"nga\u0300y 05 tha\u0301ng 9 na\u0306m 2025", QDate(2025, 9, 5)},
                    Row{u"ngày 30\u00A0tháng 6 \nnăm 2025", QDate(2025, 6, 30)},
                    Row{u"ngay 5 thang 9 nam 2025", QDate(2025, 9, 5)},
                    Row{u"ngày 08/6/2025", QDate(2025, 6, 8)}, Row{u"05 tháng 9/2025", QDate(2025, 9, 5)},
                    Row{u"ngày 05 tháng 9, năm 2025", QDate(2025, 9, 5)},
                    Row{u"29/02/2024", QDate(2024, 2, 29)},
                    // not one whole date, or no day of the calendar
                    Row{u"29/02/2025", {}}, Row{u"31/6/2025", {}}, Row{u"6/30/2025", {}},
                    Row{u"24/5/202", {}}, Row{u"24/5/25", {}}, Row{u"24/5/20255", {}},
                    Row{u"ngày 25 năm 6 năm 2025", {}}, Row{u"tháng 6/2025", {}}, Row{u"6/2025", {}},
                    Row{u"45838", {}}, Row{u"trước ngày 30/6/2025", {}}, Row{u"30/6/2025 và 31/7/2025", {}},
                    Row{u"30/6-2025", {}}, Row{u"0/6/2025", {}}, Row{u"", {}}));

/// The dates of a text, each as "date@words".
QString listDates(const QString &given)
{
    QStringList list;
    for (const text::DateMention &mention : text::findDates(given))
        list += mention.date.toString(Qt::ISODate) + u'@' + given.mid(mention.start, mention.length);
    return list.join(u'|');
}

TEST(FindDates, findsEachWithItsPlace)
{
    EXPECT_EQ(
        listDates(
            QStringLiteral("Nghị quyết số 57-NQ/TW ngày 22/12/2024, hoàn thành trước ngày 30\ntháng 6 \n"
                           "năm 2025; 01/01/2025-09/7/2025 (ngày 20 tháng 7 năm 2025)")),
        QStringLiteral("2024-12-22@ngày 22/12/2024|2025-06-30@ngày 30\ntháng 6 \nnăm 2025|"
                       "2025-01-01@01/01/2025|2025-07-09@09/7/2025|2025-07-20@ngày 20 tháng 7 năm 2025"));
}

TEST(FindDates, countsPlacesInTheTextAsGiven)
{
    const QString decomposed =
        QStringLiteral("Hoàn thành ngày 5/9/2025.").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(listDates(decomposed),
              QStringLiteral("2025-09-05@") +
                  QStringLiteral("ngày 5/9/2025").normalized(QString::NormalizationForm_D));
}

TEST(FindDates, leavesOutWhatIsNoDate)
{
    EXPECT_EQ(listDates(QStringLiteral(
                  "31/6/2025, 193/2025/QH15, 180/2025/NĐ-CP, tháng 9/2025, 1/2/2025/NQ, 1.5/6/2025,"
                  " giai đoạn 2025 - 2030, 1-2 buổi, 130/6/2025, 24/5/202")),
              QString());
}

TEST(FormatDate, isForTables)
{
    EXPECT_EQ(text::formatDate(QDate(2025, 6, 8)), u"08/06/2025");
    EXPECT_EQ(text::formatDate(QDate()), u"");
}

TEST(FormatDateInProse, padsDaysBelowTenAndMonthsBelowThree)
{
    EXPECT_EQ(text::formatDateInProse(QDate(2025, 9, 5)), u"ngày 05 tháng 9 năm 2025");
    EXPECT_EQ(text::formatDateInProse(QDate(2026, 1, 5)), u"ngày 05 tháng 01 năm 2026");
    EXPECT_EQ(text::formatDateInProse(QDate(2025, 2, 19)), u"ngày 19 tháng 02 năm 2025");
    EXPECT_EQ(text::formatDateInProse(QDate(2025, 3, 31)), u"ngày 31 tháng 3 năm 2025");
    EXPECT_EQ(text::formatDateInProse(QDate(2025, 12, 10)), u"ngày 10 tháng 12 năm 2025");
    EXPECT_EQ(text::formatDateInProse(QDate()), u"");
}

} // namespace
