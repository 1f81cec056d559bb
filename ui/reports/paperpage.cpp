// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperpage.h"

#include "ui/reports/paperstyle.h"

namespace dondoc {

QSizeF PaperPage::size() const
{
    const QSizeF portrait(paperstyle::pageWidth, paperstyle::pageHeight);
    return landscape ? portrait.transposed() : portrait;
}

void paintPage(QPainter &painter, const PaperPage &page, const PaperCharts &charts)
{
    painter.save();
    painter.setPen(Qt::black);
    for (const PaperText &text : page.texts) {
        for (int i = text.firstLine; i < text.firstLine + text.lineCount; ++i)
            text.layout->lineAt(i).draw(&painter, text.origin);
    }
    for (const PaperRule &rule : page.rules) {
        painter.setPen(QPen(Qt::black, rule.width, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule.line);
    }
    for (const PaperChart &chart : page.charts) {
        painter.save();
        painter.translate(chart.rect.topLeft());
        painter.scale(kUnitsPerPoint, kUnitsPerPoint);
        const QRectF inPoints(QPointF(), chart.rect.size() / kUnitsPerPoint);
        charts.paint(painter, inPoints, chart.block);
        painter.restore();
    }
    painter.restore();
}

} // namespace dondoc
