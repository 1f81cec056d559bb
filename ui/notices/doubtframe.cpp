// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/doubtframe.h"

#include "core/deadlines/phrasereader.h"
#include "core/text/fold.h"
#include "ui/notices/proposalmodel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc {

namespace {

QString leadsOf(const DraftTask &task, const AgencyDirectory &directory)
{
    QStringList names;
    for (const DraftAddressee &lead : task.leads)
        names << shownName(lead, directory);
    return names.join(QStringLiteral(", "));
}

QString leadsOf(const TaskRecord &record, const AgencyDirectory &directory)
{
    return (agencyNames(record, Role::Lead, directory) + groupNames(record, Role::Lead, directory) +
            unmatchedNames(record, Role::Lead))
        .join(QStringLiteral(", "));
}

} // namespace

DoubtFrame::DoubtFrame(const Theme &theme, NoticeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_sentence(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_position(new TextLabel(theme, Type::Secondary, Token::Text2))
{
    setProperty("panel", true);
    m_sentence->makeReadable();
    m_sentence->setObjectName(QStringLiteral("doubtSentence"));
    m_sentence->setFocusPolicy(Qt::ClickFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::cellX);
    head->addWidget(new GlyphLabel(theme, Glyph::Question), 0, Qt::AlignTop);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_position, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panel, space::cellX, space::panel, space::cellX);
    column->setSpacing(space::cellX);
    column->addLayout(head);
}

std::optional<DeskDoubt> DoubtFrame::wanted() const
{
    if (auto doubt = m_session.currentDoubt(); doubt && doubt->proposal == m_session.current())
        return doubt;
    for (const DeskDoubt &doubt : m_session.doubts()) {
        if (doubt.proposal == m_session.current())
            return doubt;
    }
    return std::nullopt;
}

void DoubtFrame::refresh()
{
    m_doubt = wanted();
    setVisible(m_doubt.has_value());
    if (!m_doubt) {
        m_shown.clear();
        return;
    }
    m_position->setText(position());
    const QString sentence = doubtSentence(*m_doubt, m_session);
    const QString shown = m_doubt->key + sentence + locale().name() + noticeRoleName(NoticeRole::Lead);
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_sentence->setText(sentence);
    clear();
    addAnswers();
    m_body->show(); // now, or the keyboard cannot be given to the first answer
}

QString DoubtFrame::position() const
{
    const int left = m_session.unseenCount();
    return left > 0 ? tr("%n more to look at", nullptr, left) : tr("all looked at");
}

void DoubtFrame::clear()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::cellX);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::gap);
    m_grid->setVerticalSpacing(space::unit);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    column->addLayout(m_grid);
    auto *answers = new QWidget;
    m_answers = new FlowLayout(answers, space::cellX, space::unit);
    column->addWidget(answers);
    layout()->addWidget(m_body);
}

QPushButton *DoubtFrame::addAnswer(const QString &words, std::function<bool(DeskEdits &)> edit,
                                   const QString &step)
{
    auto *button = new QPushButton(words);
    button->setAutoDefault(true); // Enter presses it as Space does
    connect(button, &QPushButton::clicked, this, [this, edit, step] {
        if (!edit) {
            if (m_doubt)
                emit fieldRequested(m_doubt->field);
            return;
        }
        const DoubtField field = m_doubt ? m_doubt->field : DoubtField::Text;
        if (m_session.edit(step, edit)) // the frame may be gone by now, and the keyboard with it
            emit fieldRequested(field);
    });
    m_answers->addWidget(button);
    return button;
}

void DoubtFrame::addAnswers()
{
    if (m_doubt->field == DoubtField::Lineage)
        return addLineage();
    if (m_doubt->field == DoubtField::Leads || m_doubt->field == DoubtField::Coordinating)
        addNameAnswers();
    addAnswer(
        tr("Right as it is read"),
        [doubt = *m_doubt](DeskEdits &edits) { return edits.confirmReading(doubt); },
        tr("Confirm a reading"));
    addAnswer(tr("Mend…"), {}, {});
}

/// For a name nobody is known by: those it may be.
void DoubtFrame::addNameAnswers()
{
    const Proposal *proposal = m_session.desk().state.find(m_doubt->proposal);
    const AgencyDirectory &directory = m_session.tools().directory();
    for (const auto *names : {&proposal->draft.leads, &proposal->draft.coordinating}) {
        for (const DraftAddressee &name : *names) {
            if (name.agency)
                continue;
            for (const AgencyId candidate : name.candidates)
                addAnswer(
                    tr("“%1” is %2").arg(name.written, directory.displayName(candidate)),
                    [written = name.written, candidate](DeskEdits &edits) {
                        return edits.confirmName(written, candidate);
                    },
                    tr("Say who “%1” is").arg(name.written));
        }
    }
}

void DoubtFrame::addComparison(const QString &label, const QString &here, const QString &there)
{
    const int row = m_grid->rowCount();
    int column = 0;
    for (const QString &words : {label, here, there}) {
        auto *cell = new TextLabel(m_theme, Type::Secondary, column == 0 ? Token::Text2 : Token::Text);
        cell->setWordWrap(column > 0);
        cell->setText(words.isEmpty() ? QStringLiteral("–") : words);
        m_grid->addWidget(cell, row, column++, Qt::AlignTop);
    }
}

void DoubtFrame::addOffer(const TaskRecord &record, int number)
{
    const Proposal *proposal = m_session.desk().state.find(m_doubt->proposal);
    const AgencyDirectory &directory = m_session.tools().directory();
    const DraftTask &draft = proposal->draft;
    const QString name = knownTaskName(record);
    addComparison(number == 0 ? QString() : QStringLiteral("—"), number == 0 ? tr("This notice") : QString(),
                  name);
    const bool isFirst = number == 0;
    addComparison(tr("Task"), isFirst ? text::cleanLine(draft.text) : QString(), record.task.text);
    addComparison(tr("Lead"), isFirst ? leadsOf(draft, directory) : QString(), leadsOf(record, directory));
    addComparison(tr("Deadline"), isFirst ? deadlineText(draft.deadline.deadline) : QString(),
                  deadlineText(record.task.deadline));
    addAnswer(
        tr("The same work as %1, issued again").arg(name),
        [key = proposal->key, task = record.task.id](DeskEdits &edits) {
            return edits.decide(key, LineageDecision::Reissue, task);
        },
        tr("Issue known work again"));
}

void DoubtFrame::addLineage()
{
    const Proposal *proposal = m_session.desk().state.find(m_doubt->proposal);
    int number = 0;
    for (const LineageOffer &offer : proposal->offers) {
        if (const TaskRecord *record = m_session.known(offer.task))
            addOffer(*record, number++);
    }
    addAnswer(
        tr("Another task: new"),
        [key = proposal->key](DeskEdits &edits) { return edits.decide(key, LineageDecision::NewTask); },
        tr("Take as a new task"));
}

void DoubtFrame::takeFocus()
{
    if (m_answers && m_answers->count() > 0)
        m_answers->itemAt(0)->widget()->setFocus(Qt::TabFocusReason);
}

} // namespace dondoc
