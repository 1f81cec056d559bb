// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc {

StartPage::StartPage(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_samples(new QPushButton)
    , m_new(new QPushButton)
    , m_open(new QPushButton)
{
    m_samples->setProperty("accent", true);
    m_samples->setObjectName(QStringLiteral("samples"));
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::gap);
    buttons->addStretch(1);
    for (QPushButton *button : {m_samples, m_new, m_open})
        buttons->addWidget(button);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    column->addStretch(1); // centred at a third of the height
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::gap);
    column->addLayout(buttons);
    column->addStretch(2);

    connect(m_samples, &QPushButton::clicked, this, &StartPage::samplesRequested);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    retranslate();
}

void StartPage::retranslate()
{
    m_title->setFont(m_theme.font(Type::PageTitle, true));
    m_title->setText(tr("No data yet"));
    m_sentence->setText(
        tr("Look at the ministry's six appendices of July 2025, or begin with a store of your own."));
    m_samples->setText(tr("Open the July 2025 samples"));
    m_new->setText(tr("New empty store…"));
    m_open->setText(tr("Open a file…"));
}

void StartPage::setBusy(bool busy)
{
    for (QPushButton *button : {m_samples, m_new, m_open})
        button->setEnabled(!busy);
}

} // namespace dondoc
