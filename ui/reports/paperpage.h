// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/brief.h"

#include <QPainter>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace dondoc {

/// Paints the chart blocks of a paper; sizes in points. Shared by the layout, which asks for the height a
/// chart needs, and by every device.
class PaperCharts
{
public:
    virtual ~PaperCharts() = default;
    /// The height the whole chart takes at that width; 0 when there is nothing to show.
    virtual double heightFor(const PaperBlock &block, double width) const = 0;
    virtual void paint(QPainter &painter, const QRectF &area, const PaperBlock &block) const = 0;
};

struct TextShape {
    QFont font;
    double width = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    double firstLine = 0; ///< indent of the first line
};

/// Some lines of a laid out text, at a place on a page. Units: a tenth of a point.
struct PaperText {
    /// Of the thread that laid it out, whose fonts end with it; null on pages for other threads.
    std::shared_ptr<const QTextLayout> layout;
    int firstLine = 0, lineCount = 0;
    QPointF origin; ///< where line 0 of the layout would have its (0, 0)
    QString text;   ///< from which the same lines come again
    TextShape shape;
};

struct PaperRule {
    QLineF line;
    double width = 0;
};

struct PaperChart {
    QRectF rect;
    PaperBlock block;
};

/// A page as a list of things to draw; the same for every device.
struct PaperPage {
    bool landscape = false;
    std::vector<PaperText> texts;
    std::vector<PaperRule> rules;
    std::vector<PaperChart> charts;

    QSizeF size() const;
};

/// The pages for any thread and any time: without the layouts, which hold fonts of the thread that made them.
/// To be called on that thread.
std::vector<PaperPage> withoutLayouts(std::vector<PaperPage> pages);

/// Draws a page; the painter maps a tenth of a point to one unit. Texts without a layout are laid out again.
void paintPage(QPainter &painter, const PaperPage &page, const PaperCharts &charts);

} // namespace dondoc
