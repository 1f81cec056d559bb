// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/proposalpanel.h"

#include "ui/notices/proposaleditor.h"
#include "ui/notices/proposallist.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace dondoc {

namespace {
constexpr int lowBelow = 430; ///< logical pixels: the open task takes the whole height
constexpr double editorShare = 0.62;
} // namespace

ProposalPanel::ProposalPanel(const Theme &theme, NoticeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(session)
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_counts(new TextLabel(theme, Type::Body, Token::Text2))
    , m_footer(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_all(new LinkButton(theme))
    , m_list(new ProposalList(theme, m_model))
    , m_editor(new ProposalEditor(theme, session))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_edit(new QPushButton)
    , m_accept(new QPushButton)
{
    setProperty("panel", true);
    m_list->setObjectName(QStringLiteral("proposals"));
    m_editor->setObjectName(QStringLiteral("proposalEditor"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setProperty("accent", true);
    m_edit->setObjectName(QStringLiteral("editProposal"));
    for (QPushButton *button : {m_edit, m_accept})
        button->setAutoDefault(true);
    m_editor->hide();
    m_footer->setWordWrap(true);
    setFocusProxy(m_list);
    layOut();
    connect(m_list, &ProposalList::keyChosen, &session, &NoticeSession::setCurrent);
    connect(m_list, &ProposalList::editRequested, this, &ProposalPanel::openEditor);
    connect(m_edit, &QPushButton::clicked, this, &ProposalPanel::openEditor);
    connect(m_editor, &ProposalEditor::closeRequested, this, &ProposalPanel::closeEditor);
    connect(m_all, &QAbstractButton::clicked, this, &ProposalPanel::tickAll);
    connect(m_accept, &QPushButton::clicked, this, &ProposalPanel::acceptRequested);
    retranslate();
}

void ProposalPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panel, space::cellY, space::panel, space::cellY);
    head->setSpacing(space::cellX);
    head->addWidget(m_title);
    head->addWidget(m_counts, 1);
    head->addWidget(m_all);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_editor);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::unit);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::panel, space::cellY + 2, space::panel, space::cellY + 2);
    foot->setSpacing(space::cellX);
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_edit);
    foot->addWidget(m_accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_splitter, 1);
    column->addWidget(new Rule(m_theme));
    column->addLayout(foot);
}

void ProposalPanel::reset()
{
    closeEditor();
    m_model.reset();
    m_editor->reset();
    showCurrent();
    refresh();
}

void ProposalPanel::refresh()
{
    m_model.reset();
    showCurrent();
    m_editor->refresh();
    m_title->setText(tr("Draft tasks"));
    m_counts->setText(tr("%n task(s)", nullptr, m_model.rowCount()));
    m_all->setText(isAnyTicked() ? tr("Leave all out") : tr("Take all in"));
    m_all->updateGeometry();
    m_footer->setText(countsText());
    const int taken = int(m_session.acceptable().size());
    m_accept->setText(tr("Accept %n task(s)", nullptr, taken));
    m_accept->setToolTip(tr("Ctrl+Enter"));
    m_accept->setEnabled(taken > 0 && !m_isAccepting);
    m_edit->setText(m_editor->isHidden() ? tr("Mend the selected…") : tr("Close"));
    m_edit->setToolTip(m_editor->isHidden() ? tr("Enter") : tr("Esc"));
    m_edit->setEnabled(m_session.currentProposal());
}

/// "2 to be decided, 3 left out, 5 not looked at": what the button does not take.
QString ProposalPanel::countsText() const
{
    QStringList parts;
    if (const int stored = m_session.countOf(ProposalStanding::Stored))
        parts << tr("%n in the store", nullptr, stored);
    if (const int open = m_session.countOf(ProposalStanding::AwaitsDecision))
        parts << tr("%n to be decided", nullptr, open);
    if (const int out = m_session.countOf(ProposalStanding::LeftOut))
        parts << tr("%n left out", nullptr, out);
    if (const int unseen = m_session.unseenCount())
        parts << tr("%n to look at (F8)", nullptr, unseen);
    const int passed = m_session.hasDesk() ? int(m_session.desk().state.passedOver.size()) : 0;
    if (parts.isEmpty() && passed > 0)
        parts << tr("%n sentence(s) passed over", nullptr, passed);
    return parts.join(QStringLiteral(" · "));
}

void ProposalPanel::showCurrent()
{
    const QModelIndex index = m_model.indexOf(m_session.current());
    if (index.isValid() && index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    if (index.isValid())
        m_list->scrollTo(index);
    m_editor->refresh();
}

void ProposalPanel::openEditor()
{
    if (!m_session.currentProposal())
        return;
    if (!m_editor->isHidden() && sender() == m_edit)
        return closeEditor();
    if (m_editor->isHidden()) {
        m_editor->show();
        shareRoom();
    }
    m_editor->takeFocusOnDoubt();
    refresh();
}

void ProposalPanel::openDoubt()
{
    openEditor();
}

void ProposalPanel::closeEditor()
{
    const bool hadFocus = m_editor->isAncestorOf(QApplication::focusWidget());
    m_editor->hide();
    m_list->show();
    if (hadFocus)
        m_list->setFocus(Qt::OtherFocusReason);
    m_edit->setText(tr("Mend the selected…"));
    m_edit->setToolTip(tr("Enter"));
}

void ProposalPanel::shareRoom()
{
    if (m_editor->isHidden())
        return;
    const int room = m_splitter->height();
    const bool isLow = height() < scaledPixels(lowBelow);
    m_list->setVisible(!isLow);
    if (!isLow)
        m_splitter->setSizes({int(room * (1 - editorShare)), int(room * editorShare)});
}

void ProposalPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        shareRoom();
}

void ProposalPanel::joinWithNext()
{
    const int key = m_session.current();
    m_session.edit(tr("Join two tasks"), [&](DeskEdits &edits) { return edits.joinWithNext(key); });
}

bool ProposalPanel::isAnyTicked() const
{
    return !m_session.acceptable().isEmpty() || m_session.countOf(ProposalStanding::AwaitsDecision) > 0;
}

void ProposalPanel::tickAll()
{
    const bool leaveOut = isAnyTicked();
    m_session.edit(leaveOut ? tr("Leave all out") : tr("Take all in"), [&](DeskEdits &edits) {
        bool isAny = false;
        for (const Proposal &proposal : m_session.desk().state.proposals)
            isAny = edits.setLeftOut(proposal.key, leaveOut) || isAny;
        return isAny;
    });
}

void ProposalPanel::setAccepting(bool isRunning)
{
    m_isAccepting = isRunning;
    refresh();
}

void ProposalPanel::accept()
{
    if (m_accept->isEnabled())
        emit acceptRequested();
}

void ProposalPanel::retranslate()
{
    m_list->setAccessibleName(tr("Draft tasks"));
    m_editor->retranslate();
    refresh();
}

} // namespace dondoc
