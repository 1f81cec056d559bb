// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/widgets/sampletable.h"
#include "ui/widgets/tablefilter.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

std::vector<SampleRow> sampleRows()
{
    return {{QStringLiteral("Ăn"), QDate(2025, 7, 1), 3, {QStringLiteral("a"), QStringLiteral("b")}},
            {QStringLiteral("Đà Nẵng"), QDate(), 10, {QStringLiteral("b")}},
            {QStringLiteral("An Giang"), QDate(2025, 6, 30), QVariant(), {QStringLiteral("a")}},
            {QStringLiteral("Da"), QDate(2025, 12, 31), 2, {}}};
}

class TableFilterTest : public testing::Test
{
protected:
    QString shown() const
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << filter.index(row, 0).data().toString();
        return names.join(QStringLiteral(" | "));
    }

    SampleTable table{sampleRows()};
    TableFilter filter{table};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
    QAbstractItemModelTester tableTester{&table, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(TableFilterTest, SortsNamesInVietnameseOrder)
{
    filter.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(shown(), QStringLiteral("An Giang | Ăn | Da | Đà Nẵng"));
    filter.sort(0, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringLiteral("Đà Nẵng | Da | Ăn | An Giang"));
}

TEST_F(TableFilterTest, BlanksComeLastInEitherDirection)
{
    filter.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(shown(), QStringLiteral("An Giang | Ăn | Da | Đà Nẵng"));
    filter.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(shown(), QStringLiteral("Da | Ăn | An Giang | Đà Nẵng"));
    filter.sort(2, Qt::AscendingOrder);
    EXPECT_EQ(shown(), QStringLiteral("Da | Ăn | Đà Nẵng | An Giang"));
}

TEST_F(TableFilterTest, AnEarlySearchOfAVeryLongTableFindsAllInTheEnd)
{
    constexpr int patience = 60'000;     // a loaded machine
    std::vector<SampleRow> rows(20'000); // longer than may be folded before the first answer
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].name = QStringLiteral("Rà soát quy định số %1").arg(i);
    rows.back().name = QStringLiteral("Ban hành nghị định");
    table.setRows(std::move(rows));
    filter.setQuery(SearchQuery(QStringLiteral("ngh")));
    filter.setQuery(SearchQuery(QStringLiteral("nghi dinh")));
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return shown() == QStringLiteral("Ban hành nghị định"); }, patience));
    filter.setQuery(SearchQuery());
    filter.setColumnFilter(0, {QStringLiteral("ra soat"), std::nullopt});
    EXPECT_TRUE(QTest::qWaitFor([this] { return filter.rowCount() == 19'999; }, patience));
}

TEST_F(TableFilterTest, AColumnThatIsNotSearchedIsFoldedInSpellsOnceItIsTypedIn)
{
    constexpr int patience = 60'000;
    std::vector<SampleRow> rows(100'000); // a column of them takes many spells
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].tags = {QStringLiteral("Bộ Khoa học và Công nghệ, việc thứ %1").arg(i)};
    rows.back().tags = {QStringLiteral("Ngân hàng Nhà nước")};
    table.setRows(std::move(rows));
    EXPECT_TRUE(QTest::qWaitFor([this] { return filter.isFolded(); }, patience));
    filter.setColumnFilter(3, {QStringLiteral("n"), std::nullopt});
    EXPECT_FALSE(filter.isFolded()) << "the first letter does not wait for the whole column";
    filter.setColumnFilter(3, {QStringLiteral("ngan hang"), std::nullopt});
    EXPECT_TRUE(QTest::qWaitFor([this] { return filter.isFolded(); }, patience));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.index(0, 3).data().toString(), QStringLiteral("Ngân hàng Nhà nước"));
    filter.setColumnFilter(3, {QStringLiteral("việc"), std::nullopt});
    EXPECT_EQ(filter.rowCount(), 99'999) << "folded once, all rows answer at once";

    table.setRows({{{}, {}, {}, {QStringLiteral("việc khác")}}, {{}, {}, {}, {QStringLiteral("Hà Nội")}}});
    EXPECT_EQ(filter.rowCount(), 1) << "other rows are folded anew";
}

TEST_F(TableFilterTest, SearchesWithoutMarksAndPutsExactHitsFirst)
{
    filter.setQuery(SearchQuery(QStringLiteral("an")));
    EXPECT_EQ(shown(), QStringLiteral("Ăn | Đà Nẵng | An Giang"));
    filter.setQuery(SearchQuery(QStringLiteral("ẵn")));
    EXPECT_EQ(shown(), QStringLiteral("Đà Nẵng | Ăn | An Giang"));
}

TEST_F(TableFilterTest, TypingOnAndTakingBackFindTheSameAsTypingAtOnce)
{
    filter.sort(0, Qt::DescendingOrder);
    for (const char16_t *typed : {u"a", u"an", u"an g", u"an", u"ăn", u"ă", u"a", u"da"}) {
        const SearchQuery query(QString::fromUtf16(typed));
        filter.setQuery(query);
        const QString stepwise = shown();
        filter.setQuery(SearchQuery());
        filter.setQuery(query);
        EXPECT_EQ(stepwise, shown()) << query.typed().toStdString();
    }
}

TEST_F(TableFilterTest, ColumnFiltersAddUp)
{
    filter.setColumnFilter(1, {QStringLiteral("≤ 31/12/2025"), std::nullopt});
    EXPECT_EQ(shown(), QStringLiteral("Ăn | An Giang | Da"));
    filter.setColumnFilter(2, {QStringLiteral("< 3"), std::nullopt});
    EXPECT_EQ(shown(), QStringLiteral("Da"));
    EXPECT_EQ(filter.activeCount(), 2);
    filter.clear();
    EXPECT_EQ(filter.rowCount(), 4);
}

TEST_F(TableFilterTest, TickListLooksAtEachValueOfACell)
{
    filter.setColumnFilter(3, {QString(), QStringList{QStringLiteral("a")}});
    EXPECT_EQ(shown(), QStringLiteral("Ăn | An Giang"));
    filter.setColumnFilter(3, {QString(), QStringList()});
    EXPECT_EQ(filter.rowCount(), 0) << "nothing ticked shows nothing";
}

TEST_F(TableFilterTest, TickListOffersWhatTheOtherFiltersLeave)
{
    filter.setColumnFilter(1, {QStringLiteral("2025"), std::nullopt});
    filter.setColumnFilter(3, {QString(), QStringList{QStringLiteral("b")}});
    QStringList offered;
    for (const TableFilter::ValueCount &entry : filter.valuesOf(3))
        offered << QStringLiteral("%1=%2").arg(entry.value).arg(entry.count);
    EXPECT_EQ(offered.join(u' '), QStringLiteral("a=2 b=1 =1"));
}

TEST_F(TableFilterTest, DatesAreOfferedInTheirOrderBlankLast)
{
    QStringList offered;
    for (const TableFilter::ValueCount &entry : filter.valuesOf(1))
        offered << entry.value;
    EXPECT_EQ(offered.join(u','), QStringLiteral("30/06/2025,01/07/2025,31/12/2025,"));
}

TEST_F(TableFilterTest, FollowsTheTableWhenItIsFilledAgain)
{
    filter.setQuery(SearchQuery(QStringLiteral("da")));
    filter.sort(0, Qt::DescendingOrder);
    table.setRows({{QStringLiteral("Đắk Lắk"), {}, {}, {}}, {QStringLiteral("Huế"), {}, {}, {}}});
    EXPECT_EQ(shown(), QStringLiteral("Đắk Lắk"));
    EXPECT_EQ(filter.rowOfSource(0), 0);
    EXPECT_EQ(filter.rowOfSource(1), -1);
}

TEST_F(TableFilterTest, AppliesThePagesOwnCondition)
{
    filter.setRowTest([this](int row) { return table.row(row).due.isValid(); });
    EXPECT_EQ(filter.rowCount(), 3);
    filter.clear();
    EXPECT_EQ(filter.rowCount(), 3) << "clearing columns leaves the page's condition";
    filter.setRowTest({});
    EXPECT_EQ(filter.rowCount(), 4);
}

} // namespace dondoc
