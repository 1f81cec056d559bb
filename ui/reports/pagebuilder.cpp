// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/pagebuilder.h"

#include <algorithm>

namespace dondoc {

using namespace paperstyle;

void PageBuilder::beginSequence(bool landscape)
{
    m_landscape = landscape;
    m_number = 0;
    addPage();
}

void PageBuilder::addPage()
{
    m_pages.emplace_back();
    page().landscape = m_landscape;
    m_y = marginTop;
    if (++m_number == 1)
        return; // the first page of a sequence shows no number
    const PaperLines number(QString::number(m_number),
                            {paperFont(pageNumberPt), width(), Qt::AlignHCenter, 0});
    page().texts.push_back(number.at({left(), pageNumberMiddle - number.lineHeight() / 2}));
}

double PageBuilder::width() const
{
    return m_pages.back().size().width() - marginLeft - marginRight;
}

double PageBuilder::room() const
{
    return m_pages.back().size().height() - marginBottom - m_y;
}

double PageBuilder::fullHeight() const
{
    return m_pages.back().size().height() - marginTop - marginBottom;
}

void PageBuilder::space(double height)
{
    if (!isAtTop())
        m_y += height;
}

void PageBuilder::breakPage()
{
    addPage();
}

void PageBuilder::need(double height)
{
    if (room() < height && !isAtTop())
        breakPage();
}

void PageBuilder::put(const PaperLines &lines, double x)
{
    page().texts.push_back(lines.at({x, m_y}));
    m_y += lines.height();
}

void PageBuilder::flow(const PaperLines &lines, double x)
{
    int first = 0;
    while (first < lines.count()) {
        const int left = lines.count() - first;
        int fit = std::min(left, int(room() / lines.lineHeight()));
        if (fit < left)
            fit = std::min(fit, left - orphanLines); // leave enough for the next page
        if (fit < std::min(left, orphanLines) && !isAtTop()) {
            breakPage();
            continue;
        }
        fit = std::max(fit, 1);
        page().texts.push_back(lines.from(first, fit, {x, m_y}));
        m_y += fit * lines.lineHeight();
        first += fit;
        if (first < lines.count())
            breakPage();
    }
}

void PageBuilder::rule(double x1, double x2, double y)
{
    line(QLineF(x1, y, x2, y));
}

void PageBuilder::line(const QLineF &line)
{
    page().rules.push_back({line, ruleWidth});
}

void PageBuilder::text(PaperText text)
{
    page().texts.push_back(std::move(text));
}

void PageBuilder::chart(double height, const PaperBlock &block)
{
    need(height);
    page().charts.push_back({QRectF(left(), m_y, width(), std::min(height, room())), block});
    m_y += height;
}

} // namespace dondoc
