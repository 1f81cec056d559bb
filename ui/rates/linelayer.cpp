// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/linelayer.h"

#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QValueAxis>

namespace dondoc {

namespace {

/// Steps stand in the middle of their share of the axis.
constexpr double halfStep = 0.5;

void setUpAxes(QChart &chart, const LineLayer &layer)
{
    auto *across = new QValueAxis(&chart);
    across->setRange(-halfStep, layer.steps - halfStep);
    across->setVisible(false);
    auto *up = new QValueAxis(&chart);
    up->setRange(0, layer.highest);
    up->setVisible(false);
    chart.addAxis(across, Qt::AlignBottom);
    chart.addAxis(up, Qt::AlignLeft);
}

void addLine(QChart &chart, const ChartLine &line)
{
    auto *series = new QLineSeries(&chart);
    series->append(QList<QPointF>(line.values.begin(), line.values.end()));
    series->setPen(line.pen);
    chart.addSeries(series);
    for (QAbstractAxis *axis : chart.axes())
        series->attachAxis(axis);
}

} // namespace

QPointF LineLayer::place(double step, double value) const
{
    return {std::round(area.left() + area.width() * (step + halfStep) / steps),
            std::round(area.bottom() - area.height() * value / highest)};
}

void LineLayer::compose(ChartScene &scene) const
{
    auto stage = std::make_shared<QGraphicsScene>();
    auto *chart = new QChart; // owned by the stage
    stage->addItem(chart);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setGeometry(QRectF(QPointF(), scene.size));
    chart->setPlotArea(area);
    setUpAxes(*chart, *this);
    for (const ChartLine &line : lines)
        addLine(*chart, line);
    const QRectF whole(QPointF(), scene.size);
    stage->setSceneRect(whole);
    scene.drawing([stage, whole](QPainter &painter) { stage->render(&painter, whole, whole); }, area);
}

} // namespace dondoc
