// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader.h"
#include "core/reports/dataexport.h"
#include "core/services/importservice.h"
#include "tests/core/printers.h"
#include "tests/ui/rates/chartchecks.h"
#include "ui/rates/ratechart.h"
#include "ui/rates/ratetablemodel.h"
#include "ui/rates/ratetooltip.h"
#include "ui/rates/ratewords.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;

namespace {

const QDate april(2025, 4, 1), may(2025, 5, 1), june(2025, 6, 1), july(2025, 7, 1), july18(2025, 7, 18);

/// Phụ lục 03 as it came, imported once for all tests of the file.
struct Store03 {
    Store03()
    {
        auto store = Store::open(folder.filePath(u"office.dondoc"_s), OpenMode::Create);
        ImportService service(**store, clock);
        const auto drafts = service.read({path}, {});
        const auto plan = service.plan(*drafts);
        EXPECT_TRUE(service.commit(*plan, u"Lan"_s));
        directory = *(*store)->loadDirectory();
        stored = *(*store)->loadRates();
        board = buildRates(stored, directory, july18);
        book = *readWorkbook(path);
    }

    /// What the source cell of a figure holds.
    double cellOf(const RateValue &value) const
    {
        const auto sheet = std::ranges::find(book.sheets, value.source.sheet.text(),
                                             [](const Grid &grid) { return grid.name; });
        return sheet->at(value.source.row - 1, value.cell[0].unicode() - u'A').number;
    }

    const QString path = QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-03.xlsx");
    QTemporaryDir folder;
    FixedClock clock{july18};
    AgencyDirectory directory;
    RateData stored;
    RateBoard board;
    Workbook book;
};

const Store03 &store03()
{
    static const Store03 store;
    return store;
}

RatePeriod periodFor(const RateBoard &board, const RateValue &value)
{
    for (const RatePeriod &period : periodsOf(board)) {
        if (period.month == value.month &&
            (value.scheme == ProvinceScheme::None || period.scheme == value.scheme))
            return period;
    }
    return {};
}

/// The figures read from cells: units' achieved values and targets of months.
std::vector<RateValue> cellFigures()
{
    std::vector<RateValue> figures;
    for (const RateValue &value : store03().stored.values) {
        const Agency *agency = store03().directory.find(value.agency);
        if (agency->kind != AgencyKind::Block && value.kind != RateKind::YearEndTarget)
            figures.push_back(value);
    }
    return figures;
}

std::optional<double> figureOf(const RateRow &row, RateKind kind)
{
    return kind == RateKind::Achieved ? row.achieved : row.target;
}

/// How often a chart's data holds a figure for its unit, month and table.
int timesIn(const RateChart &chart, const RateValue &value, double cell)
{
    return int(std::ranges::count_if(chart.rows(), [&](const RateRow &row) {
        return row.agency == value.agency && row.month == value.month && row.scheme == value.scheme &&
               figureOf(row, value.kind) == cell;
    }));
}

std::unique_ptr<RateChart> chartOf(ChartKind kind, const RatePeriod &period,
                                   const std::vector<AgencyId> &agencies = {}, const RatePeriod &earlier = {})
{
    return makeChart(kind, store03().board, period, &store03().directory, agencies, earlier);
}

QString titleOf(ChartKind kind, QDate month)
{
    return chartOf(kind, periodOf(store03().board, month))->title();
}

/// What a chart says of a unit when it is pointed at.
QString spokenOf(const QString &name, QDate month)
{
    const auto chart = chartOf(ChartKind::Ranking, periodOf(store03().board, month));
    for (size_t row = 0; row < chart->rows().size(); ++row) {
        if (ratewords::name(chart->rows()[row]) == name)
            return chart->spoken(int(row));
    }
    return {};
}

} // namespace

TEST(RateFactsShown, EveryCellOfTheAppendixStandsInTheTable)
{
    std::map<std::pair<QDate, ProvinceScheme>, std::unique_ptr<RateTableModel>> tables;
    for (const RatePeriod &period : periodsOf(store03().board)) {
        auto table = std::make_unique<RateTableModel>();
        table->setUnits(unitsOf(store03().board, period));
        tables[{period.month, period.scheme}] = std::move(table);
    }
    int seen = 0;
    for (const RateValue &value : cellFigures()) {
        const RatePeriod period = periodFor(store03().board, value);
        const RateTableModel &table = *tables.at({period.month, period.scheme});
        const int column =
            value.kind == RateKind::Achieved ? RateTableModel::Achieved : RateTableModel::Target;
        const QModelIndex cell = table.index(table.lineOf(value.agency), column);
        EXPECT_EQ(cell.data().toString(), ratewords::figure(store03().cellOf(value)))
            << value.source.sheet.text().toStdString() << ' ' << value.cell.toStdString();
        if (value.kind == RateKind::Achieved) { // and its cell, where it is pointed at
            EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(value.cell));
        }
        ++seen;
    }
    EXPECT_EQ(seen, 45 + 29 + 189 + 181 + 34 + 11);
}

TEST(RateFactsShown, EveryCellOfTheAppendixStandsInTheDataOfEveryChart)
{
    for (const RateValue &value : cellFigures()) {
        const RatePeriod period = periodFor(store03().board, value);
        const double cell = store03().cellOf(value);
        std::vector<ChartKind> kinds{ChartKind::Ranking, ChartKind::HeatMap, ChartKind::Trend,
                                     ChartKind::Scatter};
        if (value.scheme == ProvinceScheme::Since2025July)
            kinds.push_back(ChartKind::TileMap);
        for (const ChartKind kind : kinds) {
            static std::map<std::tuple<ChartKind, QDate, int, qint64>, std::unique_ptr<RateChart>> charts;
            const qint64 subject = kind == ChartKind::Trend ? value.agency.value : 0;
            auto &chart = charts[{kind, period.month, int(period.scheme), subject}];
            if (!chart)
                chart = chartOf(kind, period, {value.agency});
            EXPECT_EQ(timesIn(*chart, value, cell), 1)
                << int(kind) << ' ' << value.source.sheet.text().toStdString() << ' '
                << value.cell.toStdString();
        }
    }
}

TEST(RateFactsShown, TheMergerViewHoldsEveryFigureOfMergedUnitsAndTheirParts)
{
    const auto chart = chartOf(ChartKind::Merger, periodOf(store03().board, july));
    ASSERT_TRUE(chart);
    int merged = 0;
    for (const RateValue &value : cellFigures()) {
        const Agency *agency = store03().directory.find(value.agency);
        if (value.scheme != ProvinceScheme::Since2025July || agency->predecessors.size() < 2 ||
            value.kind != RateKind::Achieved)
            continue;
        ++merged;
        EXPECT_EQ(timesIn(*chart, value, store03().cellOf(value)), 1) << agency->name.toStdString();
        for (const RateValue &part : cellFigures()) {
            const bool isPart =
                std::ranges::find(agency->predecessors, part.agency) != agency->predecessors.end();
            if (isPart && part.kind == RateKind::Achieved) {
                EXPECT_EQ(timesIn(*chart, part, store03().cellOf(part)), 1);
            }
        }
    }
    EXPECT_EQ(merged, 34 - 11);
}

TEST(RateFactsShown, TheMergerViewWritesEveryTargetInItsNarrowestCellsToo)
{
    const auto chart = chartOf(ChartKind::Merger, periodOf(store03().board, july));
    ASSERT_TRUE(chart);
    for (const char *name : {"light", "dark", "paper"}) {
        const ChartStyle style = test::styleNamed(name);
        const double width = std::ceil(2 * chart->smallestWidth(style)) + 16; // just enough for two columns
        const ChartScene scene = chart->compose({width, chart->smallestHeight(width, style)}, style);
        EXPECT_EQ(test::crowding(scene).join(u'\n'), QString()) << name;
        for (const ChartMark &mark : scene.marks) {
            const RateRow &row = chart->rows()[size_t(mark.row)];
            const auto isTarget = [&](const ChartText &text) {
                return mark.area.contains(text.inked().center()) &&
                       text.text.startsWith(ratewords::brief(row.target.value_or(0)));
            };
            EXPECT_TRUE(!row.target || std::ranges::any_of(scene.texts, isTarget))
                << name << ' ' << row.name.toStdString();
        }
    }
}

TEST(RateFactsShown, EveryCellOfTheAppendixStandsInTheExportedWorkbook)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ty-le.xlsx"_s);
    ASSERT_TRUE(writeXlsx(path, {ratesAsTable(store03().board)}));
    const auto written = readWorkbook(path);
    ASSERT_TRUE(written);
    const Grid &sheet = written->sheets.front();
    const auto columnOf = [&](const QString &caption) {
        for (int column = 0; column < 12; ++column) {
            if (sheet.at(0, column).text == caption)
                return column;
        }
        return -1;
    };
    const int achieved = columnOf(u"Đạt được"_s), target = columnOf(u"Chỉ tiêu"_s);
    ASSERT_GE(achieved, 0);
    ASSERT_GE(target, 0);
    const RateRows &rows = store03().board.rows;
    for (const RateValue &value : cellFigures()) {
        const auto row = std::ranges::find_if(rows, [&](const RateRow &row) {
            return row.agency == value.agency && row.month == value.month && row.scheme == value.scheme;
        });
        ASSERT_NE(row, rows.end());
        const int line = int(std::ranges::distance(rows.begin(), row)) + 1; // below the captions
        EXPECT_EQ(sheet.at(line, 0).text, row->name);
        EXPECT_EQ(sheet.at(line, value.kind == RateKind::Achieved ? achieved : target).number,
                  store03().cellOf(value))
            << value.cell.toStdString();
    }
}

// The facts of domain.md section 6, where an officer looks for them.

TEST(RateFactsShown, TheTitlesSayWhoMetTheTarget)
{
    EXPECT_EQ(titleOf(ChartKind::Ranking, june),
              u"Tháng 6/2025: 1 trong 73 đơn vị đã đăng ký đạt chỉ tiêu"_s);
    EXPECT_EQ(titleOf(ChartKind::HeatMap, june),
              u"Tháng 4–6/2025: chỉ Bộ Nội vụ đạt chỉ tiêu ở cả 3 tháng"_s);
    EXPECT_EQ(titleOf(ChartKind::Ranking, july),
              u"Đến 09/7/2025: chưa đơn vị nào trong 11 đơn vị đã đăng ký đạt chỉ tiêu tháng 7"_s);
    const QString ofApril = chartOf(ChartKind::Ranking, periodOf(store03().board, april))->subtitle();
    for (const QString &name :
         {u"Bộ Nội vụ"_s, u"Sơn La"_s, u"Cần Thơ"_s, u"Trà Vinh"_s, u"Quảng Ninh (13,21 so với 13,21)"_s})
        EXPECT_TRUE(ofApril.contains(name)) << name.toStdString();
    const QString ofMay = chartOf(ChartKind::Ranking, periodOf(store03().board, may))->subtitle();
    EXPECT_TRUE(ofMay.startsWith(u"Đó là Bộ Nội vụ (73,11 so với 60), Sơn La (31,02 so với 30,66);"_s));
    EXPECT_TRUE(spokenOf(u"Trà Vinh"_s, june).contains(u"thiếu 0,02"_s));
}

TEST(RateFactsShown, TheComparisonSaysHowManyProvincesFell)
{
    const RateBoard &board = store03().board;
    const auto chart = chartOf(ChartKind::Compare, periodOf(board, june), {}, periodOf(board, april));
    EXPECT_TRUE(chart->title().contains(u"25 tỉnh, thành phố"_s)) << chart->title().toStdString();
    EXPECT_TRUE(chart->subtitle().contains(u"luỹ kế từ 01/01 đến mỗi mốc nên có thể giảm"_s));
}

TEST(RateFactsShown, EveryBlankHasItsReason)
{
    EXPECT_EQ(spokenOf(u"Bộ Ngoại giao"_s, june), u"Bộ Ngoại giao, đạt 0, chưa triển khai cung cấp"_s);
    EXPECT_TRUE(spokenOf(u"Bộ Xây dựng"_s, june).contains(u"85"_s));
    EXPECT_TRUE(spokenOf(u"Bộ Công an"_s, june).contains(u"chưa đăng ký"_s));
    for (const QString &name : {u"Bộ Nông nghiệp và Môi trường"_s, u"Bộ Văn hóa, Thể thao và Du lịch"_s})
        EXPECT_TRUE(spokenOf(name, june).contains(u"không rõ lý do"_s)) << spokenOf(name, june).toStdString();
}

TEST(RateFactsShown, TotalsAreThoseGivenAndOtherMonthsStayBlank)
{
    EXPECT_EQ(titleOf(ChartKind::Blocks, june), u"Tháng 6/2025: toàn quốc đạt 40,1%, còn thiếu 39,9 điểm"_s);
    const auto chart = chartOf(ChartKind::Blocks, periodOf(store03().board, june));
    EXPECT_EQ(chart->spoken(1), u"Khối bộ, ngành, đạt 51,7, thiếu 28,3 điểm so với 80"_s);
    EXPECT_EQ(chart->spoken(2), u"Khối tỉnh, thành phố, đạt 15,5, thiếu 64,5 điểm so với 80"_s);
    EXPECT_TRUE(chart->subtitle().contains(u"không lấy trung bình"_s));
    for (const QDate month : {april, may, july})
        EXPECT_TRUE(titleOf(ChartKind::Blocks, month).contains(u"chưa có tỷ lệ chung được công bố"_s));
}

TEST(RateFactsShown, TheMergerRaisesItsTwoQuestions)
{
    EXPECT_EQ(titleOf(ChartKind::Merger, july), u"Trước và sau sáp nhập: Tuyên Quang và Gia Lai nằm ngoài "
                                                u"khoảng của các tỉnh cũ, cần hỏi lại"_s);
}
