// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticepanel.h"

#include "ui/notices/factspanel.h"
#include "ui/notices/noticelegend.h"
#include "ui/notices/noticetextview.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace dondoc {

NoticePanel::NoticePanel(const Theme &theme, NoticeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_lack(new TextLabel(theme, Type::Body, Token::Text2))
    , m_factsLink(new LinkButton(theme))
    , m_facts(new FactsPanel(theme, session))
    , m_view(new NoticeTextView(theme))
    , m_legend(new NoticeLegend(theme))
{
    setProperty("panel", true);
    m_view->setObjectName(QStringLiteral("noticeText"));
    m_factsLink->setObjectName(QStringLiteral("factsLink"));
    m_facts->hide();
    setFocusProxy(m_view);
    layOut();
    connect(m_factsLink, &QAbstractButton::clicked, this, &NoticePanel::toggleFacts);
    connect(m_facts, &FactsPanel::closeRequested, this, &NoticePanel::toggleFacts);
    connect(m_view, &NoticeTextView::caretMoved, this, &NoticePanel::followCaret);
    connect(m_view, &NoticeTextView::editRequested, this, &NoticePanel::editRequested);
    connect(m_view, &QTextEdit::selectionChanged, this,
            [this] { m_legend->setAssigning(!m_view->selectedWords().isEmpty()); });
    connect(m_legend, &NoticeLegend::rolePressed, this, &NoticePanel::assignSelection);
    connect(&theme, &Theme::changed, this, &NoticePanel::refresh);
    retranslate();
}

void NoticePanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panel, space::cellY, space::panel, space::cellY);
    head->setSpacing(space::cellX);
    head->addWidget(m_title);
    head->addWidget(m_lack, 1);
    head->addWidget(m_factsLink);
    m_legend->setContentsMargins(space::panel, space::cellY + 2, space::panel, space::cellY + 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_facts);
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_view, 1);
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_legend);
}

void NoticePanel::reset()
{
    m_facts->hide();
    if (!m_session.hasDesk())
        return m_view->clearNotice();
    m_view->setNotice(m_session.desk(), m_session.tools().directory());
    m_facts->refresh();
    refresh();
    showCurrent();
}

void NoticePanel::refresh()
{
    if (!m_session.hasDesk())
        return;
    const NoticeFacts &facts = m_session.desk().state.facts;
    m_title->setText(noticeHeading(facts));
    m_title->setToolTip(facts.title);
    m_lack->setText(facts.number.isEmpty() ? tr("no number yet") : QString());
    m_factsLink->setText(facts.number.isEmpty() ? tr("Fill in the document…") : tr("The document…"));
    m_factsLink->setToolTip(tr("F4"));
    m_factsLink->updateGeometry();
    m_facts->refresh();
    m_view->refresh(m_session.desk(), m_session.tools().directory());
    if (const Proposal *proposal = m_session.currentProposal())
        m_view->showProposal(&proposal->draft);
}

void NoticePanel::showCurrent()
{
    const Proposal *proposal = m_session.currentProposal();
    m_view->showProposal(proposal ? &proposal->draft : nullptr);
    if (const auto doubt = m_session.currentDoubt(); doubt && doubt->field != DoubtField::Lineage)
        m_view->showWords(doubt->span);
}

void NoticePanel::followCaret(qsizetype position)
{
    if (!m_session.hasDesk())
        return;
    if (const int key = proposalAt(m_session.desk().state, position))
        m_session.setCurrent(key);
    const RoleMark *mark = m_view->markAt(position);
    emit said(mark ? QStringLiteral("%1: %2").arg(noticeRoleName(mark->role), mark->reading) : QString());
}

void NoticePanel::toggleFacts()
{
    const bool show = m_facts->isHidden();
    m_facts->setVisible(show);
    if (show)
        m_facts->takeFocus();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void NoticePanel::assignSelection(NoticeRole role)
{
    const TextSpan words = m_view->selectedWords();
    if (words.isEmpty())
        return emit said(tr("Select words of the notice first: Shift and the arrows."));
    const int key = m_session.current();
    const bool isDone = m_session.edit(tr("Words as %1").arg(noticeRoleName(role)), [&](DeskEdits &edits) {
        return edits.assign(key, words, spanRoleOf(role));
    });
    if (!isDone)
        emit said(tr("Nothing was read from the words selected."));
}

void NoticePanel::splitAtCaret()
{
    const qsizetype at = m_view->caret();
    const int key = m_session.current();
    if (!m_session.edit(tr("Split a task"), [&](DeskEdits &edits) { return edits.split(key, at); }))
        emit said(tr("Put the cursor between the words where the task is to be split."));
}

void NoticePanel::addFromSelection()
{
    const TextSpan words = m_view->selectedWords();
    int added = 0;
    m_session.edit(tr("Add a task"), [&](DeskEdits &edits) {
        added = words.isEmpty() ? 0 : edits.add(words);
        return added != 0;
    });
    if (added == 0)
        return emit said(tr("Select words of the notice first: Shift and the arrows."));
    m_session.setCurrent(added);
}

void NoticePanel::rereadFromSelection()
{
    const TextSpan words = m_view->selectedWords();
    const int key = m_session.current();
    const bool isDone = !words.isEmpty() && m_session.edit(tr("Read a task anew"), [&](DeskEdits &edits) {
        return edits.reread(key, words);
    });
    if (!isDone)
        emit said(tr("Select words of the notice first: Shift and the arrows."));
}

void NoticePanel::retranslate()
{
    m_view->setAccessibleName(tr("Text of the notice"));
    m_legend->retranslate();
    m_facts->retranslate();
    refresh();
}

} // namespace dondoc
