// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/shelfpanel.h"

#include "ui/notices/factspanel.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace dondoc {

namespace {
constexpr int progressWidth = 320;
}

ShelfPanel::ShelfPanel(const Theme &theme, NoticeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new TextLabel(theme, Type::ChartTitle, Token::Text, true))
    , m_sentence(new TextLabel(theme, Type::Body, Token::Text2))
    , m_shelfTitle(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_progress(new QProgressBar)
    , m_choose(new QPushButton)
    , m_paste(new QPushButton)
    , m_cancel(new QPushButton)
    , m_shelf(new QVBoxLayout)
{
    m_choose->setObjectName(QStringLiteral("chooseNotice"));
    m_choose->setProperty("accent", true);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaledPixels(progressWidth), 4);
    for (TextLabel *label : {m_title, m_sentence, m_shelfTitle}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::gap);
    buttons->addStretch(1);
    for (QPushButton *button : {m_choose, m_paste, m_cancel}) {
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::gap);
    column->addStretch(1); // centred at a third of the height
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addSpacing(space::gap);
    column->addWidget(m_shelfTitle);
    column->addLayout(m_shelf);
    column->addStretch(2);
    connect(m_choose, &QPushButton::clicked, this, &ShelfPanel::chooseRequested);
    connect(m_paste, &QPushButton::clicked, this, &ShelfPanel::pasteRequested);
    connect(m_cancel, &QPushButton::clicked, &session, &NoticeSession::cancel);
    setFocusProxy(m_choose);
    refresh();
}

void ShelfPanel::refresh()
{
    const bool isBusy = m_session.isReading();
    m_title->setText(isBusy ? tr("Reading the notice…") : tr("Drop a notice here"));
    m_sentence->setText(tr(
        "A notice of conclusions as .docx, .txt, .pdf with a text layer, or pasted. You see what each task "
        "is read from before anything is stored."));
    m_choose->setText(tr("Choose a notice…"));
    m_paste->setText(tr("Paste (Ctrl+V)"));
    m_cancel->setText(tr("Cancel"));
    m_shelfTitle->setText(tr("Under work"));
    m_progress->setVisible(isBusy);
    m_cancel->setVisible(isBusy);
    m_choose->setVisible(!isBusy);
    m_paste->setVisible(!isBusy);
    fillShelf();
}

void ShelfPanel::fillShelf()
{
    while (QLayoutItem *item = m_shelf->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto &shelf = m_session.shelf();
    setFocusProxy(m_session.isReading() ? m_cancel : m_choose);
    m_shelfTitle->setVisible(!shelf.empty() && !m_session.isReading());
    for (int i = 0; i < int(shelf.size()) && !m_session.isReading(); ++i) {
        const NoticeDesk &desk = shelf[size_t(i)];
        auto *open = new QPushButton;
        open->setObjectName(QStringLiteral("shelf%1").arg(i));
        open->setText(tr("%1 · %n draft(s)", nullptr, int(desk.state.proposals.size()))
                          .arg(noticeHeading(desk.state.facts)));
        open->setAutoDefault(true); // Enter presses it as Space does
        open->setToolTip(desk.state.facts.title);
        connect(open, &QPushButton::clicked, &m_session, [this, i] { m_session.resume(i); });
        m_shelf->addWidget(open, 0, Qt::AlignHCenter);
        if (i == 0)
            setFocusProxy(open); // going on is the likely next step
    }
}

} // namespace dondoc
