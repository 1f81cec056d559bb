// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QPainter>

namespace dondoc {

namespace {

constexpr int glyphSide = 12;

} // namespace

TextLabel::TextLabel(const Theme &theme, Type type, Token ink, bool isStrong, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_ink(ink)
    , m_isStrong(isStrong)
{
    setTextFormat(Qt::PlainText);
    connect(&theme, &Theme::changed, this, &TextLabel::refresh);
    refresh();
}

void TextLabel::setInk(Token ink)
{
    m_ink = ink;
    refresh();
}

void TextLabel::setStrong(bool isStrong)
{
    m_isStrong = isStrong;
    refresh();
}

void TextLabel::makeReadable()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setCursor(Qt::IBeamCursor);
    // Selectable labels take part in the tab chain otherwise; one stop per value would be a long way.
    setFocusPolicy(Qt::ClickFocus);
}

void TextLabel::refresh()
{
    setFont(m_theme.font(m_type, m_isStrong));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, m_theme.color(m_ink));
    setPalette(colors);
}

GlyphLabel::GlyphLabel(const Theme &theme, Glyph glyph, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_glyph(glyph)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

QSize GlyphLabel::sizeHint() const
{
    return QSize(glyphSide, glyphSide);
}

void GlyphLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter,
               QRectF((width() - glyphSide) / 2.0, (height() - glyphSide) / 2.0, glyphSide, glyphSide),
               m_glyph, m_theme);
}

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setFlat(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

} // namespace dondoc
