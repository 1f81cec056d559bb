// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QPainter>

namespace dondoc {

SearchField::SearchField(const Theme &theme, Look look, QWidget *parent)
    : QLineEdit(parent)
    , m_theme(theme)
    , m_clear(addAction(themeIcon(QStringLiteral("close"), theme), TrailingPosition))
{
    if (look == Look::Search)
        addAction(themeIcon(QStringLiteral("search"), theme), LeadingPosition);
    connect(m_clear, &QAction::triggered, this, &SearchField::clearByHand);
    connect(this, &QLineEdit::textChanged, this, &SearchField::announce);
    connect(&theme, &Theme::changed, this, &SearchField::refresh);
    retranslate();
    refresh();
}

void SearchField::setActive(bool isActive, const QString &summary)
{
    m_isActive = isActive;
    m_summary = summary;
    refresh();
}

void SearchField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    announce();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clearByHand();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_isActive || hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Accent), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), space::unit, space::unit);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    // The style sheet puts back the palette it first met when it polishes the field.
    if (event->type() == QEvent::PaletteChange &&
        palette().color(QPalette::PlaceholderText) != m_theme.color(hintInk()))
        refresh();
}

void SearchField::announce()
{
    m_clear->setVisible(m_isActive || !text().isEmpty());
    if (m_isComposing || text() == m_announced)
        return;
    m_announced = text();
    emit committed(m_announced);
}

void SearchField::clearByHand()
{
    clear();
    emit cleared();
}

void SearchField::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
}

Token SearchField::hintInk() const
{
    return m_summary.isEmpty() ? Token::Text3 : Token::Text;
}

void SearchField::refresh()
{
    setPlaceholderText(m_summary.isEmpty() ? m_hint : m_summary);
    QPalette colors = palette();
    colors.setColor(QPalette::PlaceholderText, m_theme.color(hintInk()));
    setPalette(colors);
    m_clear->setVisible(m_isActive || !text().isEmpty());
    update();
}

} // namespace dondoc
