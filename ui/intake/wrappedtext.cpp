// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/wrappedtext.h"

#include "ui/intake/sheetpainting.h"

#include <QPainter>

#include <algorithm>

namespace dondoc {

namespace {
constexpr int labelWidth = 96, gap = 3;
}

WrappedText::WrappedText(const Theme &theme, int linesEach, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_linesEach(linesEach)
{
    // Not Fixed: that would hold it at the height of a width it no longer has.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WrappedText::setLines(const std::vector<Line> &lines)
{
    m_lines = lines;
    QStringList all;
    for (const Line &line : m_lines)
        all += line.label.isEmpty() ? line.text : QStringLiteral("%1: %2").arg(line.label, line.text);
    setToolTip(all.join(u'\n'));
    setAccessibleName(all.join(QStringLiteral(". ")));
    setVisible(!m_lines.empty());
    updateGeometry();
    update();
}

QSize WrappedText::sizeHint() const
{
    return {0, heightForWidth(qMax(width(), 1))};
}

int WrappedText::heightForWidth(int width) const
{
    return layOut(width, nullptr);
}

void WrappedText::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    layOut(width(), &painter);
}

int WrappedText::layOut(int width, QPainter *painter) const
{
    const int indent = scaledPixels(labelWidth);
    int y = 0;
    for (const Line &line : m_lines) {
        const QFont font = m_theme.font(Type::Body, line.isStrong);
        const int left = line.label.isEmpty() ? 0 : indent;
        const int lines = std::clamp(wrappedLines(line.text, font, width - left), 1, m_linesEach);
        const int high = lines * QFontMetrics(font).lineSpacing();
        if (painter) {
            painter->setFont(m_theme.font(Type::Body));
            painter->setPen(m_theme.color(Token::Text2));
            painter->drawText(QRect(0, y, indent, QFontMetrics(font).lineSpacing()),
                              Qt::AlignLeft | Qt::AlignVCenter, line.label);
            painter->setFont(font);
            painter->setPen(m_theme.color(Token::Text));
            drawWrapped(*painter, QRectF(left, y, width - left, high), line.text, Qt::AlignLeft, lines);
        }
        y += high + gap;
    }
    return y;
}

} // namespace dondoc
