// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rates.h"

#include <gtest/gtest.h>

namespace dondoc {

namespace {

const AgencyId first{1}, second{2};
const QDate may(2025, 5, 1), june(2025, 6, 1), july(2025, 7, 1);

RateValue valueOf(qint64 id, AgencyId agency, QDate to, double achieved)
{
    RateValue value;
    value.id = id;
    value.agency = agency;
    value.month = QDate(to.year(), to.month(), 1);
    value.from = QDate(2025, 1, 1);
    value.to = to;
    value.value = achieved;
    value.source.row = int(agency.value);
    return value;
}

/// May whole, two cut-offs of June, July once.
RateData figures()
{
    RateData data;
    data.values = {valueOf(1, first, {2025, 5, 31}, 10),  valueOf(2, second, {2025, 5, 31}, 20),
                   valueOf(3, first, {2025, 6, 15}, 11),  valueOf(4, first, {2025, 6, 30}, 12),
                   valueOf(5, second, {2025, 6, 30}, 21), valueOf(6, first, {2025, 7, 9}, 13)};
    return data;
}

RateBoard boardOn(const RateData &data, QDate asOf, const RateBoard *earlier = nullptr)
{
    return buildRates(data, AgencyDirectory(), asOf, Indicator::onlineDossiers, {}, earlier);
}

std::vector<double> achievedOf(const RateBoard &board)
{
    std::vector<double> values;
    for (const RateRow &row : board.rows)
        values.push_back(row.achieved.value_or(-1));
    return values;
}

} // namespace

TEST(RateRows, MonthsThatEndedByBothDatesAreShared)
{
    const RateData data = figures();
    const RateBoard later = boardOn(data, {2025, 7, 18});
    ASSERT_EQ(later.rows.byMonth().size(), 3U);
    const RateBoard back = boardOn(data, {2025, 6, 20}, &later);
    ASSERT_EQ(back.rows.byMonth().size(), 2U);
    EXPECT_EQ(back.rows.byMonth()[0], later.rows.byMonth()[0]) << "May had ended";
    EXPECT_NE(back.rows.byMonth()[1], later.rows.byMonth()[1]) << "June had not";
    EXPECT_EQ(achievedOf(back), (std::vector<double>{10, 20, 11}));
}

TEST(RateRows, SharingChangesNoFigureOnAnyDate)
{
    const RateData data = figures();
    for (const QDate from : {QDate(2025, 5, 30), QDate(2025, 6, 20), QDate(2025, 7, 18)}) {
        const RateBoard earlier = boardOn(data, from);
        for (QDate asOf = may; asOf < QDate(2025, 8, 1); asOf = asOf.addDays(1))
            EXPECT_EQ(achievedOf(boardOn(data, asOf, &earlier)), achievedOf(boardOn(data, asOf)))
                << asOf.toString(Qt::ISODate).toStdString();
    }
}

TEST(RateRows, AUnitIsFoundInEveryMonth)
{
    const RateBoard board = boardOn(figures(), {2025, 7, 18});
    std::vector<QDate> months;
    for (const RateRow *row : board.rows.of(first))
        months.push_back(row->month);
    EXPECT_EQ(months, (std::vector<QDate>{may, june, july}));
    EXPECT_EQ(board.rows.of(second).size(), 2U);
    EXPECT_TRUE(board.rows.of(AgencyId{3}).empty());
}

TEST(RateRows, AMonthKnowsItsCutOffsAndRange)
{
    const RateBoard board = boardOn(figures(), {2025, 7, 18});
    const RateMonth *month = board.rows.month(june);
    ASSERT_TRUE(month);
    ASSERT_EQ(month->tables().size(), 1U);
    const MonthTable &table = month->tables().front();
    EXPECT_EQ(table.units, 2);
    EXPECT_EQ(table.to, QDate(2025, 6, 30));
    EXPECT_EQ(table.earlier, std::vector<QDate>{QDate(2025, 6, 15)});
    EXPECT_EQ(table.lowest, 12);
    EXPECT_EQ(table.highest, 21);
}

TEST(RateRows, RowsAreTakenInAnyOrderAndRemovedByMonth)
{
    RateRows rows;
    for (const QDate month : {july, may, june}) {
        RateRow row;
        row.agency = first;
        row.month = month;
        rows.push_back(row);
    }
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[0].month, may);
    EXPECT_EQ(rows[2].month, july);
    const RateRows::Month kept = rows.byMonth().front();
    rows.removeIf([](const RateRow &row) { return row.month == june; });
    EXPECT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.byMonth().front(), kept);
    EXPECT_TRUE(rows.of(june).empty());
}

} // namespace dondoc
