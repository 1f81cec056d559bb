// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace dondoc {

Panel::Panel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_figure(new TextLabel(theme, Type::Body, Token::Text2))
    , m_link(new LinkButton)
{
    setProperty("panel", true);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panel, 2 * space::unit, space::panel - space::unit, 2 * space::unit);
    head->setSpacing(2 * space::unit);
    m_title->setWordWrap(true);
    head->addWidget(m_title);
    head->addWidget(m_figure);
    head->addStretch(1);
    head->addWidget(m_link);
    head->setStretchFactor(m_title, 10);
    m_layout->addLayout(head);
    m_layout->addWidget(makeRule());
    m_link->hide();
    connect(m_link, &QPushButton::clicked, this, &Panel::linkPressed);
}

void Panel::setTitle(const QString &title, const QString &figure)
{
    m_title->setText(title);
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    setAccessibleName(title);
}

void Panel::setLink(const QString &words)
{
    m_link->setText(words);
    m_link->setVisible(!words.isEmpty());
}

void Panel::setBody(QWidget *body, bool scrolls)
{
    delete m_body;
    m_body = body;
    if (scrolls) {
        auto *area = new QScrollArea;
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        area->setWidget(body);
        area->viewport()->setAutoFillBackground(false);
        body->setAutoFillBackground(false);
        m_body = area;
    }
    m_layout->addWidget(m_body, 1);
}

QWidget *Panel::makeRule()
{
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    const auto paint = [rule, &theme = m_theme] {
        QPalette colors = rule->palette();
        colors.setColor(QPalette::WindowText, theme.color(Token::Line));
        rule->setPalette(colors);
    };
    connect(&m_theme, &Theme::changed, rule, paint);
    paint();
    return rule;
}

} // namespace dondoc
