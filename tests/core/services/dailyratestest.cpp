// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures.h"
#include "tests/core/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

const QDate may1(2025, 5, 1), june1(2025, 6, 1), july1(2025, 7, 1);
const QString typed = u"Nhập tay"_s;

/// A store where two units report daily in June, another once a month, and one figure is typed.
class DailyRates : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(path(), OpenMode::Create);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_store = std::move(*opened);
        m_directory = *m_store->loadDirectory();
        m_units = m_directory.ministries(june1);
        BatchWrite write;
        write.kind = u"import"_s;
        for (int day = 0; day < june1.daysInMonth(); ++day) {
            for (int unit = 0; unit < 2; ++unit)
                write.newRates.push_back(read(unit, june1, june1.addDays(day), 20 + unit + day / 100.0));
        }
        for (const QDate month : {may1, june1, july1})
            write.newRates.push_back(read(2, month, month.addDays(month.daysInMonth() - 1), 30));
        RateValue byHand = read(1, june1, june1.addDays(3), 99);
        byHand.source = {};
        byHand.source.list = byHand.sourceDocument = typed;
        write.newRates.push_back(byHand);
        ASSERT_TRUE(m_store->apply(write, FixedClock(july1)));
    }

    QString path() const { return m_folder.filePath(u"daily.dondoc"_s); }

    RateValue read(int unit, QDate month, QDate to, double number) const
    {
        RateValue value;
        value.agency = m_units[size_t(unit)];
        value.month = month;
        value.from = QDate(2025, 1, 1);
        value.to = to;
        value.value = number;
        value.source.file = u"ngay.xlsx"_s;
        value.source.row = 5 + unit;
        value.cell = u"D%1"_s.arg(100 * to.day() + unit);
        return value;
    }

    static QStringList linesOf(const RateBoard &board)
    {
        QStringList lines;
        for (const RateRow &row : board.rows)
            lines << u"%1 %2 %3 %4 %5"_s.arg(row.agency.value)
                         .arg(row.month.toString(Qt::ISODate), row.to.toString(Qt::ISODate))
                         .arg(row.achieved.value_or(-1))
                         .arg(row.cell);
        return lines;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    AgencyDirectory m_directory;
    std::vector<AgencyId> m_units;
};

} // namespace

TEST_F(DailyRates, OnlyTheLastOfAMonthIsInMemoryAndAllThatWasTyped)
{
    const auto loaded = loadStore(*m_store);
    ASSERT_TRUE(loaded);
    const RateData &rates = *loaded->rates;
    EXPECT_EQ(rates.dailyMonths, std::vector<QDate>{june1});
    EXPECT_EQ(rates.values.size(), 6U); // two last ones of June, three of the third unit, one typed
    EXPECT_EQ(std::ranges::count(rates.values, typed, &RateValue::sourceDocument), 1);
    EXPECT_EQ(m_store->loadRates()->values.size(), 64U) << "none is lost";
}

TEST_F(DailyRates, EveryDateShowsTheFigureOfItsOwnDayWithItsCell)
{
    auto loaded = loadStore(*m_store);
    ASSERT_TRUE(loaded);
    const RateData all = *m_store->loadRates();
    for (QDate asOf = may1; asOf <= QDate(2025, 8, 1); asOf = asOf.addDays(1)) {
        ASSERT_TRUE(readDaily(*loaded, path(), asOf));
        EXPECT_EQ(linesOf(figuresOf(*loaded, asOf).rates), linesOf(buildRates(all, m_directory, asOf)))
            << asOf.toString(Qt::ISODate).toStdString();
    }
}

TEST_F(DailyRates, EveryTableAndIndicatorThatCameInDailyIsReadOfItsDay)
{
    // A ministry's second figure of one day, a province of each table, and the same units in another
    // indicator.
    const AgencyId province = m_directory.provinces(july1).front();
    BatchWrite added;
    added.kind = u"edit"_s;
    added.indicators.push_back({{}, {}, u"Tỷ lệ khác"_s, u"%"_s});
    ASSERT_TRUE(m_store->apply(added, FixedClock(july1)));
    const RateData known = *m_store->loadRates();
    const IndicatorId other = known.indicators.back().id;
    ASSERT_NE(other, Indicator::onlineDossiers);
    BatchWrite write;
    write.kind = u"import"_s;
    for (int day = 0; day < june1.daysInMonth(); ++day) {
        RateValue value = read(0, june1, june1.addDays(day), 50 + day / 100.0);
        value.indicator = other;
        write.newRates.push_back(value);
        value = read(0, june1, june1.addDays(day), 70 + day / 100.0);
        value.agency = province;
        for (const ProvinceScheme scheme : {ProvinceScheme::Before2025July, ProvinceScheme::Since2025July}) {
            value.scheme = scheme;
            value.value += 1;
            write.newRates.push_back(value);
        }
    }
    RateValue second = read(0, june1, {2025, 6, 12}, 88);
    second.source.file = u"khac.xlsx"_s;
    write.newRates.push_back(second);
    ASSERT_TRUE(m_store->apply(write, FixedClock(july1)));
    auto loaded = loadStore(*m_store);
    ASSERT_TRUE(loaded);
    const RateData all = *m_store->loadRates();
    for (QDate asOf = june1; asOf <= july1; asOf = asOf.addDays(1)) {
        ASSERT_TRUE(readDaily(*loaded, path(), asOf));
        for (const IndicatorId indicator : {Indicator::onlineDossiers, other})
            EXPECT_EQ(linesOf(buildRates(*loaded->rates, m_directory, asOf, indicator, loaded->dailyRates)),
                      linesOf(buildRates(all, m_directory, asOf, indicator)))
                << asOf.toString(Qt::ISODate).toStdString();
    }
}

TEST_F(DailyRates, AnyTwoDaysOfOneMonthCanBeCompared)
{
    const QDate later(2025, 6, 25), earlier(2025, 6, 10);
    const auto loaded = loadStore(*m_store, later);
    ASSERT_TRUE(loaded);
    const Figures figures = figuresOf(*loaded, later);
    const auto then = ratesOn(figures, path(), earlier);
    ASSERT_TRUE(then);
    const std::vector<const RateRow *> rows = then->rows.of(m_units[0]);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows.front()->achieved, 20.09);
    EXPECT_EQ(rows.front()->cell, u"D1000"_s);
    const RateData all = *m_store->loadRates();
    for (QDate day = may1; day <= later; day = day.addDays(1))
        EXPECT_EQ(linesOf(*ratesOn(figures, path(), day)), linesOf(buildRates(all, m_directory, day)))
            << day.toString(Qt::ISODate).toStdString();
}

TEST_F(DailyRates, AnImportReadsOnlyItsMonths)
{
    const auto may = m_store->loadRates({may1});
    ASSERT_TRUE(may);
    ASSERT_EQ(may->values.size(), 1U);
    EXPECT_EQ(may->values.front().month, may1);
    EXPECT_EQ(m_store->loadRates({june1})->values.size(), 62U); // two units a day, one a month, one typed
    EXPECT_TRUE(m_store->loadRates(std::vector<QDate>{})->values.empty());
    EXPECT_EQ(*m_store->countRates(), 64);
}

TEST_F(DailyRates, TheDateWithinTheMonthIsNotGuessed)
{
    const auto loaded = loadStore(*m_store, QDate(2025, 6, 12));
    ASSERT_TRUE(loaded);
    const RateBoard board = figuresOf(*loaded, QDate(2025, 6, 12)).rates;
    const auto row = std::ranges::find_if(
        board.rows, [&](const RateRow &row) { return row.agency == m_units[0] && row.month == june1; });
    ASSERT_NE(row, board.rows.end());
    EXPECT_EQ(row->to, QDate(2025, 6, 12));
    EXPECT_EQ(row->achieved, 20.11);
    EXPECT_EQ(row->cell, u"D1200"_s);
    EXPECT_TRUE(needsDaily(*loaded, QDate(2025, 6, 13)));
    EXPECT_FALSE(needsDaily(*loaded, QDate(2025, 5, 31)));
}

} // namespace dondoc
