// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ratebench.h"

#include "core/services/figures.h"
#include "tests/bench/dailystore.h"
#include "tests/bench/measure.h"
#include "ui/rates/ratechart.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>

namespace dondoc::bench {

namespace {

constexpr int redraws = 200, dates = 12;
const QSize window(1100, 600); ///< of the chart in a window of 1366 × 768

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

struct Frames {
    double first; ///< ms; may load the glyphs it shows
    double p99;   ///< ms, of those after it
};

/// What the window does for one frame: lays the chart out and paints what its viewport shows.
Frames framesOf(const RateChart &chart, const ChartStyle &style)
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
    const double first = samples.front();
    samples.erase(samples.begin());
    return {first, quantile(samples, 0.99)};
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
    const Frames frames = framesOf(chart, style);
    printLine(QStringLiteral("  %1 %2 ms   first %3  (target 16)")
                  .arg(name, -40)
                  .arg(frames.p99, 7, 'f', 1)
                  .arg(frames.first, 5, 'f', 1));
}

/// Choosing the chart: making it of the board, and its first frame.
void printChoice(const QString &name, ChartKind kind, const RateBoard &board, const RatePeriod &period,
                 const ChartStyle &style)
{
    std::vector<double> samples;
    for (int i = 0; i < 5; ++i)
        samples.push_back(1e3 * secondsOf([&] { makeChart(kind, board, period); }));
    printChart(QStringLiteral("%1 (made in %2 ms)").arg(name).arg(quantile(samples, 0.5), 0, 'f', 1),
               *makeChart(kind, board, period), style);
}

} // namespace

void printCharts()
{
    const ChartStyle style = ChartStyle::screen(Theme(Scheme::Light));
    const RateBoard board = twoMonths(78);
    const RatePeriod period = periodOf(board, QDate(2025, 7, 1));
    printLine(QStringLiteral("a chart of 78 units laid out and painted again at %1 x %2, p99")
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
}

void printDaily(const QString &folder)
{
    const QString path = folder + QStringLiteral("/daily.dondoc");
    makeDailyStore(path);
    const ChildResult idle = runChild({QStringLiteral("--child"), QStringLiteral("idle"), QString(), path});
    const ChildResult load = runChild({QStringLiteral("--child"), QStringLiteral("rates"), QString(), path});
    if (!load.isOk)
        qFatal("the store of daily figures could not be read");
    printLine(QStringLiteral("%1 observations of %2 units, daily, in a store of %3 MB")
                  .arg(qint64(dailyUnits) * dailyDays)
                  .arg(dailyUnits)
                  .arg(QFileInfo(path).size() >> 20));
    printLine(QStringLiteral("  program: read, off the window's thread   %1 s    %2 MB above idle")
                  .arg(load.seconds, 7, 'f', 2)
                  .arg(load.peakMegabytes - idle.peakMegabytes, 4, 'f', 0));
    const auto store = Store::open(path, OpenMode::ReadOnly);
    auto loaded = store ? loadStore(**store) : Result<LoadedStore>(store.error());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    std::vector<double> samples;
    Figures figures;
    for (int i = 0; i < dates; ++i) {
        const QDate asOf = dailyLast.addDays(-i * 97);
        samples.push_back(1e3 * secondsOf([&] {
                              if (!readDaily(*loaded, path, asOf))
                                  qFatal("the figures of a date could not be read");
                              const Figures earlier = std::move(figures);
                              figures = figuresOf(*loaded, asOf, {}, i == 0 ? nullptr : &earlier);
                          }));
    }
    printLine(
        QStringLiteral("  program: every unit and month, first date %1 ms").arg(samples.front(), 6, 'f', 1));
    samples.erase(samples.begin());
    printLine(QStringLiteral("  program: the same on another date        %1 ms             (target 100)")
                  .arg(quantile(samples, 0.99), 7, 'f', 1));
    const RateBoard &board = figures.rates;
    const ChartStyle style = ChartStyle::screen(Theme(Scheme::Light));
    const RatePeriod period = periodOf(board, board.latestMonth());
    printChoice(QStringLiteral("ranking of all of them"), ChartKind::Ranking, board, period, style);
    printChoice(QStringLiteral("trend of one of them"), ChartKind::Trend, board, period, style);
    printChoice(QStringLiteral("scatter of all of them"), ChartKind::Scatter, board, period, style);
    printChoice(QStringLiteral("two dates of all of them"), ChartKind::Compare, board, period, style);
    printChoice(QStringLiteral("heat map of all in all months"), ChartKind::HeatMap, board, period, style);
}

} // namespace dondoc::bench
