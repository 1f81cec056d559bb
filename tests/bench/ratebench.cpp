// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ratebench.h"

#include "core/indicators/ratecolumns.h"
#include "tests/bench/measure.h"
#include "ui/rates/ratechart.h"

#include <QImage>
#include <QPainter>

namespace dondoc::bench {

namespace {

constexpr int communes = 3321, days = 1506; // 5,001,426 observations
constexpr int redraws = 40;
const QSize window(1100, 600); ///< of the chart in a window of 1366 × 768

RateColumns communesDaily()
{
    RateColumns columns;
    columns.reserve(size_t(communes) * days);
    const QDate first(2025, 1, 1);
    for (int unit = 0; unit < communes; ++unit) {
        for (int day = 0; day < days; ++day)
            columns.add(AgencyId{1000 + unit}, first.addDays(day),
                        double((unit * 37 + day * 11) % 10000) / 100);
    }
    return columns;
}

RateRow rowOf(AgencyId agency, QDate month, QDate to, double value)
{
    RateRow row;
    row.agency = agency;
    row.name = row.shortName = QStringLiteral("Đơn vị %1").arg(agency.value);
    row.kind = RateUnitKind::Province;
    row.scheme = ProvinceScheme::Since2025July;
    row.month = month;
    row.from = QDate(month.year(), 1, 1);
    row.to = to;
    row.achieved = value;
    row.target = 80;
    row.met = value >= 80;
    row.source.file = QStringLiteral("so-lieu.xlsx");
    return row;
}

/// What the window does for one frame: lays the chart out and paints what its viewport shows.
double redrawn(const RateChart &chart, const ChartStyle &style)
{
    QImage frame(window, QImage::Format_RGB32);
    std::vector<double> samples;
    for (int i = 0; i < redraws; ++i) {
        samples.push_back(1e3 * secondsOf([&] {
                              const double width =
                                  std::max(double(window.width()), chart.smallestWidth(style));
                              const double height =
                                  std::max(double(window.height()), chart.smallestHeight(width, style));
                              const ChartScene scene = chart.compose({width, height}, style);
                              QPainter painter(&frame);
                              painter.setClipRect(QRect({}, window));
                              scene.paint(painter, style);
                          }));
    }
    return quantile(samples, 0.99);
}

RateBoard twoMonths(int units)
{
    RateBoard board;
    for (const QDate month : {QDate(2025, 6, 1), QDate(2025, 7, 1)}) {
        for (int unit = 0; unit < units; ++unit)
            board.rows.push_back(rowOf(AgencyId{1000 + unit}, month, month.addMonths(1).addDays(-1),
                                       double((unit * 37 + month.month()) % 100)));
    }
    return board;
}

void printChart(const QString &name, const RateChart &chart, const ChartStyle &style)
{
    printLine(QStringLiteral("  %1 %2 ms             (target 16)")
                  .arg(name, -40)
                  .arg(redrawn(chart, style), 7, 'f', 1));
}

} // namespace

void printCharts()
{
    const ChartStyle style = ChartStyle::screen(Theme(Scheme::Light));
    const RateBoard board = twoMonths(78);
    const RatePeriod period = periodOf(board, QDate(2025, 7, 1));
    printLine(QStringLiteral("a chart of 78 units laid out and painted at %1 x %2, p99")
                  .arg(window.width())
                  .arg(window.height()));
    for (const auto &[name, kind] : {std::pair{QStringLiteral("ranking"), ChartKind::Ranking},
                                     {QStringLiteral("trend"), ChartKind::Trend},
                                     {QStringLiteral("heat map"), ChartKind::HeatMap},
                                     {QStringLiteral("tile map"), ChartKind::TileMap},
                                     {QStringLiteral("scatter"), ChartKind::Scatter},
                                     {QStringLiteral("two dates"), ChartKind::Compare}})
        printChart(name, *makeChart(kind, board, period), style);
    std::vector<AgencyId> several;
    for (int unit = 0; unit < 6; ++unit)
        several.push_back(AgencyId{1000 + unit});
    printChart(QStringLiteral("trend of six units"),
               *makeChart(ChartKind::Trend, board, period, nullptr, several), style);

    const RateColumns columns = communesDaily();
    std::vector<double> samples;
    std::vector<RateColumns::Standing> standing;
    for (int i = 0; i < redraws; ++i)
        samples.push_back(
            1e3 * secondsOf([&] { standing = columns.standingOn(QDate(2025, 2, 1).addDays(i * 36)); }));
    printLine(QStringLiteral("%1 observations of %2 units in columns: %3 MB")
                  .arg(columns.size())
                  .arg(columns.units())
                  .arg(double(columns.bytes()) / (1 << 20), 0, 'f', 1));
    printLine(QStringLiteral("  standing of every unit on a date, p99    %1 ms             (target 100)")
                  .arg(quantile(samples, 0.99), 7, 'f', 2));
    RateBoard large;
    const QDate month(2029, 1, 1);
    for (const RateColumns::Standing &unit : standing)
        large.rows.push_back(rowOf(unit.agency, month, unit.to, unit.value));
    printChart(QStringLiteral("ranking of all of them"),
               *makeChart(ChartKind::Ranking, large, periodOf(large, month)), style);
}

} // namespace dondoc::bench
