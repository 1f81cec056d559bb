// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errorbar.h"

#include "ui/theme/glyphs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace dondoc {

namespace {
constexpr int barWidth = 3, glyphSide = 12, glyphLeft = 14, textLeft = 36;
}

ErrorBar::ErrorBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_sentence(new QLabel)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("errorBar"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setProperty("flat", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(textLeft, space::cellY, space::gap, space::cellY);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
    hide();
}

void ErrorBar::showError(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
}

void ErrorBar::retranslate()
{
    m_close->setText(tr("Close"));
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Panel));
    painter.fillRect(QRect(0, 0, barWidth, height()), m_theme.color(Token::Overdue));
    painter.setPen(m_theme.color(Token::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
    paintGlyph(painter, QRectF(glyphLeft, (qMin(height(), 36) - glyphSide) / 2.0, glyphSide, glyphSide),
               Glyph::Overdue, m_theme);
}

} // namespace dondoc
