// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/chartsymbols.h"
#include "ui/rates/rateperiod.h"

#include <memory>

namespace dondoc {

enum class ChartKind { Ranking, Blocks, HeatMap, TileMap, Trend, Scatter, Merger, Compare };

/// One chart of rates for one period. It holds values only, and composes a scene for any size and style: the
/// same class paints the page, a picture, a PDF and the brief. Everything a reader needs (finding, unit,
/// "luỹ kế", cut-off, source) lies inside the scene, so no crop of a file can part a figure from its meaning.
class RateChart
{
public:
    virtual ~RateChart();

    /// The finding as a sentence.
    virtual QString title() const = 0;
    /// Detail, unit, span and source.
    virtual QString subtitle() const = 0;
    /// Narrower or lower than this the chart must scroll.
    virtual double smallestWidth(const ChartStyle &style) const = 0;
    virtual double smallestHeight(double width, const ChartStyle &style) const = 0;
    /// A map of the country is never shown in part, whatever the window's size: it is made smaller instead of
    /// scrolled (domain.md section 5: both archipelagos at every crop and zoom).
    virtual bool staysWhole() const { return false; }
    /// The size of a picture of its own.
    virtual QSizeF naturalSize(const ChartStyle &style) const = 0;
    virtual std::vector<LegendItem> legend() const = 0;
    /// The scene may draw from the chart, so it must not outlive it.
    virtual ChartScene compose(QSizeF size, const ChartStyle &style) const = 0;

    /// The units shown; marks point into it.
    const std::vector<RateRow> &rows() const { return m_rows; }
    /// What a mark says to a screen reader and in a tooltip.
    virtual QString spoken(int row) const;

    /// The window shows the legend in a panel of its own; pictures and paper carry it inside.
    void setLegendShown(bool isShown) { m_isLegendShown = isShown; }
    bool isLegendShown() const { return m_isLegendShown; }

    /// Composes for the area's size and paints; hitTest() then answers in the same coordinates.
    void paint(QPainter &painter, const QRectF &area, const ChartStyle &style);
    /// The row at a point of the last paint(), or -1.
    int hitTest(QPointF point) const;

protected:
    explicit RateChart(std::vector<RateRow> rows)
        : m_rows(std::move(rows))
    {
    }

    /// Title and subtitle from `top`, wrapped to the width; returns the y below them.
    double composeHeading(ChartScene &scene, const ChartStyle &style) const;
    double headingHeight(double width, const ChartStyle &style) const;
    /// The legend at the bottom edge; returns the y where it begins.
    double composeLegendBelow(ChartScene &scene, const ChartStyle &style) const;
    double legendHeight(double width, const ChartStyle &style) const;
    /// What the marks say that stand where a row has no target of the month; only those there are.
    void addTargetMarks(std::vector<LegendItem> &items) const;

    std::vector<RateRow> m_rows;

private:
    /// Title, subtitle and legend, found once: they count thousands of rows.
    struct Said {
        QString title, subtitle;
        std::vector<LegendItem> legend;
    };
    const Said &said() const;

    bool m_isLegendShown = true;
    mutable std::optional<Said> m_said;
    ChartScene m_painted;
    QPointF m_origin;
};

/// What a comparison sets across: a period of the board itself or, for a day whose figures the board does not
/// hold, the latest period of a board of that day, which outlives the call.
struct EarlierDate {
    EarlierDate(const RatePeriod &period = {}, const RateBoard *board = nullptr)
        : period(period)
        , board(board)
    {
    }
    RatePeriod period;
    const RateBoard *board;
};

/// A chart of a period, or null when the board has nothing for it to show (the tile map has the 34 provinces
/// only). With a directory the tile map marks merged units whose rate lies outside their parts', and the
/// trend shows a merger; the view of the merger needs it. `agencies`: whose trend, one or several; where none
/// is given, that of the first unit. `earlier`: what a comparison of two dates sets across.
std::unique_ptr<RateChart> makeChart(ChartKind kind, const RateBoard &board, const RatePeriod &period,
                                     const AgencyDirectory *directory = nullptr,
                                     const std::vector<AgencyId> &agencies = {},
                                     const EarlierDate &earlier = {});

/// Whether makeChart() makes one, without making those that hold thousands of units.
bool hasChart(ChartKind kind, const RateBoard &board, const RatePeriod &period,
              const AgencyDirectory *directory, const std::vector<AgencyId> &agencies,
              const EarlierDate &earlier);

/// Greedy lines of at most `width`; a word is never broken.
QStringList wrapped(const QFont &font, const QString &text, double width);

} // namespace dondoc
