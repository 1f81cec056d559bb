// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/ratechart.h"

#include <QAbstractScrollArea>

namespace dondoc {

/// Shows a chart in the window: as large as the room allows, scrolling below its smallest size while title
/// and axis stay. Units are reached with pointer and arrow keys, and spoken to screen readers as list items.
class ChartView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ChartView(const Theme &theme, QWidget *parent = nullptr);
    ~ChartView() override;

    /// Null empties the view. The unit selected stays so where the new chart has it.
    void setChart(std::unique_ptr<RateChart> chart);
    const RateChart *chart() const { return m_chart.get(); }

    /// The agency selected, or 0.
    AgencyId current() const { return m_current; }
    void setCurrent(AgencyId agency);

    // For the accessible interface and tests; marks in the chart's own order, rectangles in the viewport.
    int markCount() const;
    int currentMark() const;
    QRectF markRect(int mark) const;
    QString markText(int mark) const;
    /// "phu-luc-03.xlsx › Bộ ngành › H13": where the figure of a mark was read; empty where it was typed.
    QString markSource(int mark) const;
    int markAt(QPoint viewportPoint) const;
    void setCurrentMark(int mark);

signals:
    void currentChanged(dondoc::AgencyId agency);
    /// Pointer or keyboard reached another mark, be it of the same unit.
    void currentMarkChanged();
    /// Enter or a double click on a unit.
    void activated(dondoc::AgencyId agency);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    double scaleToFit() const;
    void compose();
    void setHovered(int mark);
    void ensureVisible(int mark);
    void announce(int mark);
    AgencyId agencyOf(int mark) const;
    QPointF scenePoint(QPoint viewportPoint) const;
    QString toolTip(int mark) const;
    void paintPart(QPainter &painter, const QRectF &visible, double shift);

    const Theme &m_theme;
    std::unique_ptr<RateChart> m_chart;
    ChartStyle m_style;
    ChartScene m_scene;
    double m_scale = 1; ///< screen pixels to a pixel of the scene: the screen's logical resolution
    AgencyId m_current;
    int m_mark = -1; ///< the current one; a heat map has several for an agency
    int m_hovered = -1;
};

} // namespace dondoc
