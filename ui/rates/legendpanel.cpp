// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/legendpanel.h"

#include <QEvent>
#include <QPainter>

namespace dondoc {

namespace {

constexpr double padding = space::panel, titleHeight = 22;
constexpr int usualWidth = 400;

double scale()
{
    return scaledPixels(100) / 100.0;
}

} // namespace

LegendPanel::LegendPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LegendPanel::setItems(std::vector<LegendItem> items)
{
    m_items = std::move(items);
    QStringList words;
    for (const LegendItem &item : m_items)
        words << item.words;
    setAccessibleName(tr("How to read the chart"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

ChartScene LegendPanel::compose(int width) const
{
    const ChartStyle style = ChartStyle::screen(m_theme);
    ChartScene scene;
    const double inner = width / scale() - 2 * padding;
    scene.write({padding, padding - 4, inner, titleHeight}, tr("How to read the chart"),
                style.font(Type::Secondary, true), style.color(Token::Text));
    const double items = composeLegend(scene, m_items, {padding, padding - 2 + titleHeight}, inner, style);
    scene.size = {width / scale(), padding + titleHeight + items + padding - 4};
    return scene;
}

QSize LegendPanel::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int LegendPanel::heightForWidth(int width) const
{
    return m_items.empty() ? 0 : int(std::ceil(compose(width).size.height() * scale()));
}

void LegendPanel::paintEvent(QPaintEvent *)
{
    if (m_items.empty())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(rect().topLeft(), rect().topRight());
    painter.scale(scale(), scale());
    compose(width()).paint(painter, ChartStyle::screen(m_theme));
}

void LegendPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace dondoc
