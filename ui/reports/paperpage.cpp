// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperpage.h"

#include "ui/reports/paperstyle.h"
#include "ui/reports/papertext.h"

namespace dondoc {

QSizeF PaperPage::size() const
{
    const QSizeF portrait(paperstyle::pageWidth, paperstyle::pageHeight);
    return landscape ? portrait.transposed() : portrait;
}

namespace {

/// A font shares its engine with its copies, even those on other threads; this one shares with none.
QFont ownFont(const QFont &font)
{
    return paperFont(font.pixelSize() / kUnitsPerPoint, font.bold(), font.italic());
}

void paintText(QPainter &painter, const PaperText &text)
{
    std::shared_ptr<const QTextLayout> layout = text.layout;
    if (!layout) {
        TextShape shape = text.shape;
        shape.font = ownFont(shape.font);
        layout = PaperLines(text.text, shape).at({}).layout;
    }
    for (int i = text.firstLine; i < text.firstLine + text.lineCount; ++i)
        layout->lineAt(i).draw(&painter, text.origin);
}

} // namespace

std::vector<PaperPage> withoutLayouts(std::vector<PaperPage> pages)
{
    for (PaperPage &page : pages) {
        for (PaperText &text : page.texts) {
            text.layout.reset();
            text.shape.font = ownFont(text.shape.font);
        }
    }
    return pages;
}

void paintPage(QPainter &painter, const PaperPage &page, const PaperCharts &charts)
{
    painter.save();
    painter.setPen(Qt::black);
    for (const PaperText &text : page.texts)
        paintText(painter, text);
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
