// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rates/chartchecks.h"

#include "tests/ui/rates/ratefixture.h"
#include "ui/reports/paperstyle.h"

using namespace Qt::StringLiterals;

namespace dondoc::test {

namespace {

QString describe(const ChartText &text)
{
    return u"“%1” %2,%3 %4×%5"_s.arg(text.text)
        .arg(text.box.x())
        .arg(text.box.y())
        .arg(text.box.width())
        .arg(text.box.height());
}

} // namespace

std::unique_ptr<RateChart> chartOf(ChartKind kind, QDate month)
{
    const RateBoard board = appendix3();
    return makeChart(kind, board, periodOf(board, month));
}

ChartStyle styleNamed(const std::string &name)
{
    if (name == "paper")
        return ChartStyle::paper(paperFamily());
    return ChartStyle::screen(Theme(name == "dark" ? Scheme::Dark : Scheme::Light));
}

/// Letters that lie outside their box, outside the chart, or over other letters.
QStringList crowding(const ChartScene &scene)
{
    QStringList found;
    const QRectF whole(QPointF(), scene.size);
    constexpr double tolerance = 0.6; // a side bearing
    std::vector<QRectF> inked;
    for (const ChartText &text : scene.texts) {
        QRectF ink = text.inked();
        if (ink.left() < text.box.left() - tolerance || ink.right() > text.box.right() + tolerance)
            found << u"wider than its box: "_s + describe(text);
        if (!whole.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(text.box))
            found << u"outside the chart: "_s + describe(text);
        // Rows are set tighter than the face's full line; what must not meet are the boxes given to them.
        ink = QRectF(ink.left(), text.box.top(), ink.width(), text.box.height());
        for (size_t i = 0; i < inked.size(); ++i) {
            const QRectF both = inked[i].intersected(ink);
            if (both.width() > tolerance && both.height() > tolerance)
                found << u"over "_s + describe(scene.texts[i]) + u": "_s + describe(text);
        }
        inked.push_back(ink);
    }
    return found;
}

QStringList wordsOf(const ChartScene &scene)
{
    QStringList words;
    for (const ChartText &text : scene.texts)
        words << text.text;
    return words;
}

} // namespace dondoc::test
