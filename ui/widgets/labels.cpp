// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace dondoc {

namespace {

constexpr int glyphSide = 12;
constexpr int linkPadding = 1;

} // namespace

TextLabel::TextLabel(const Theme &theme, Type type, Token ink, bool isStrong, QWidget *parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_type(type)
    , m_ink(ink)
    , m_isStrong(isStrong)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // else it follows the ground: ButtonText on a button
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

void TextLabel::keepToOneLine()
{
    m_isOneLine = true;
    setMinimumWidth(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (!m_isOneLine || shown == text()) {
        QLabel::paintEvent(event);
        return;
    }
    if (toolTip().isEmpty())
        setToolTip(text());
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), shown,
                          foregroundRole());
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    // The style sheet puts back the palette it first met when it polishes the label.
    if (event->type() == QEvent::PaletteChange &&
        palette().color(QPalette::WindowText) != m_theme.color(m_ink))
        refresh();
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

Rule::Rule(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(Token::Line));
}

LinkButton::LinkButton(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize LinkButton::sizeHint() const
{
    const QFontMetrics metrics(m_theme.font(Type::Body));
    return QSize(metrics.horizontalAdvance(text()) + 2 * linkPadding,
                 qMax(metrics.height(), Theme::lineHeight(Type::Body)) + 2);
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = m_theme.font(Type::Body);
    font.setUnderline(isEnabled() && underMouse());
    painter.setFont(font);
    painter.setPen(m_theme.color(isEnabled() ? Token::Accent : Token::Text3));
    const QRect words = rect().adjusted(linkPadding, 0, 0, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace dondoc
