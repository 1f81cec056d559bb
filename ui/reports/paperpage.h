// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/brief.h"

#include <QPainter>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

namespace dondoc {

/// Paints a chart block of a paper into a rectangle given in points.
using PaperChartPainter = std::function<void(QPainter &, const QRectF &, const PaperBlock &)>;

/// Some lines of a laid out text, at a place on a page. Units: a tenth of a point.
struct PaperText {
    std::shared_ptr<const QTextLayout> layout;
    int firstLine = 0, lineCount = 0;
    QPointF origin; ///< where line 0 of the layout would have its (0, 0)
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

/// Draws a page; the painter maps a tenth of a point to one unit.
void paintPage(QPainter &painter, const PaperPage &page, const PaperChartPainter &chartPainter);

} // namespace dondoc
