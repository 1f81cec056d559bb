// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/scrollarea.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace dondoc {

Panel::Panel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_figure(new TextLabel(theme, Type::Body, Token::Text2))
    , m_link(new LinkButton(theme))
{
    setProperty("panel", true);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_head = new QHBoxLayout;
    m_head->setContentsMargins(space::panel, 2 * space::unit, space::panel - space::unit, 2 * space::unit);
    m_head->setSpacing(2 * space::unit);
    m_head->addWidget(m_title);
    m_head->addWidget(m_figure);
    m_head->addStretch(1);
    m_head->addWidget(m_link);
    m_layout->addLayout(m_head);
    m_layout->addWidget(new Rule(m_theme));
    m_link->hide();
    connect(m_link, &QAbstractButton::clicked, this, &Panel::linkPressed);
}

void Panel::setTitle(const QString &title, const QString &figure)
{
    m_title->setText(title);
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    m_title->setWordWrap(figure.isEmpty()); // a figure stands right behind its title
    m_head->setStretchFactor(m_title, figure.isEmpty() ? 10 : 0);
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
        auto *area = makeScrollArea(body);
        // However long the list, the page gives the panel its height and the list scrolls.
        area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        area->viewport()->setAutoFillBackground(false);
        body->setAutoFillBackground(false);
        m_body = area;
    }
    m_layout->addWidget(m_body, 1);
}

} // namespace dondoc
