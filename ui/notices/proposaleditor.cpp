// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/proposaleditor.h"

#include "core/deadlines/phrasereader.h"
#include "ui/notices/agencyfield.h"
#include "ui/notices/doubtframe.h"
#include "ui/notices/stepkeys.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace dondoc {

namespace {

enum Field { TextField, DeadlineField, ProductField, FieldCount };
constexpr int textLines = 3;

/// Sets what the field shows without moving a cursor that is in it.
template<class Edit> void fill(Edit &edit, const QString &now, const QString &wanted)
{
    if (now != wanted)
        edit.setPlainText(wanted);
}

} // namespace

ProposalEditor::ProposalEditor(const Theme &theme, NoticeSession &session, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_more(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_doubt(new DoubtFrame(theme, session))
    , m_text(new QPlainTextEdit)
    , m_leads(makeField(NoticeRole::Lead))
    , m_coordinating(makeField(NoticeRole::Coordinating))
    , m_deadline(new QLineEdit)
    , m_product(new QLineEdit)
    , m_reading(new TextLabel(theme, Type::Secondary, Token::Text2))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(makeForm());
    m_text->setObjectName(QStringLiteral("proposalText"));
    m_deadline->setObjectName(QStringLiteral("proposalDeadline"));
    m_product->setObjectName(QStringLiteral("proposalProduct"));
    m_reading->setObjectName(QStringLiteral("deadlineReading"));
    m_text->setTabChangesFocus(true);
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_deadline),
                           static_cast<QWidget *>(m_product), static_cast<QWidget *>(&m_leads->line()),
                           static_cast<QWidget *>(&m_coordinating->line())})
        leaveUndoToDesk(*field);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 4 * space::unit);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        edit(
            tr("Mend the words"),
            [this](DeskEdits &edits) { return edits.setText(m_session.current(), m_text->toPlainText()); },
            TextField);
    });
    connect(m_deadline, &QLineEdit::textEdited, this, [this](const QString &phrase) {
        edit(
            tr("Mend the deadline"),
            [&](DeskEdits &edits) { return edits.setDeadline(m_session.current(), phrase); }, DeadlineField);
    });
    connect(m_product, &QLineEdit::textEdited, this, [this](const QString &product) {
        edit(
            tr("Mend the product"),
            [&](DeskEdits &edits) { return edits.setProduct(m_session.current(), product); }, ProductField);
    });
    connect(m_doubt, &DoubtFrame::fieldRequested, this, &ProposalEditor::takeFocus);
    retranslate();
}

QWidget *ProposalEditor::makeForm()
{
    auto *form = new QWidget;
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::gap);
    grid->setVerticalSpacing(space::cellY);
    grid->setColumnStretch(1, 1);
    auto *deadline = new QWidget;
    auto *deadlineColumn = new QVBoxLayout(deadline);
    deadlineColumn->setContentsMargins(0, 0, 0, 0);
    deadlineColumn->setSpacing(2);
    deadlineColumn->addWidget(m_deadline);
    deadlineColumn->addWidget(m_reading);
    m_reading->setWordWrap(true);
    m_more->setWordWrap(true);
    for (QWidget *field : {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_leads),
                           static_cast<QWidget *>(m_coordinating), deadline,
                           static_cast<QWidget *>(m_product), static_cast<QWidget *>(m_more)}) {
        auto *label = new TextLabel(m_theme, Type::Body, Token::Text2);
        m_labels.push_back(label);
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(field, row, 1);
    }
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::panel, space::cellX, space::panel, space::cellX);
    column->setSpacing(space::cellX);
    column->addWidget(m_title);
    column->addWidget(m_doubt);
    column->addLayout(grid);
    column->addStretch(1);
    return form;
}

AgencyField *ProposalEditor::makeField(NoticeRole role)
{
    auto *field = new AgencyField(m_theme, role);
    field->setObjectName(role == NoticeRole::Lead ? QStringLiteral("leads") : QStringLiteral("coordinating"));
    const SpanRole of = spanRoleOf(role);
    connect(field, &AgencyField::addRequested, this, [this, of](const QString &names) {
        edit(tr("Add an agency"),
             [&](DeskEdits &edits) { return edits.addAddressees(m_session.current(), of, names); });
    });
    connect(field, &AgencyField::removeRequested, this, [this, of](int index) {
        edit(tr("Take out an agency"),
             [&](DeskEdits &edits) { return edits.removeAddressee(m_session.current(), of, index); });
    });
    connect(field, &AgencyField::moveRequested, this, [this, of](int index, NoticeRole to) {
        edit(tr("Give an agency another role"), [&](DeskEdits &edits) {
            return edits.moveAddressee(m_session.current(), of, index, spanRoleOf(to));
        });
    });
    connect(field, &AgencyField::confirmRequested, this, [this, of](int index, AgencyId agency) {
        const Proposal *proposal = m_session.currentProposal();
        const QString written = (*addresseesOf(proposal->draft, of))[size_t(index)].written;
        edit(tr("Say who “%1” is").arg(written),
             [&](DeskEdits &edits) { return edits.confirmName(written, agency); });
    });
    return field;
}

bool ProposalEditor::edit(const QString &step, const NoticeSession::Edit &edit, int field)
{
    if (m_isFilling)
        return false;
    const int mergeId = field < 0 ? -1 : m_session.current() * FieldCount + field;
    return m_session.edit(step, edit, mergeId);
}

void ProposalEditor::reset()
{
    if (!m_session.hasDesk())
        return;
    const NoticeFacts &facts = m_session.desk().state.facts;
    const QDate day = facts.issuedOn.isValid() ? facts.issuedOn : facts.meetingOn;
    const auto choices = std::make_shared<const AgencyChoices>(
        std::make_shared<const AgencyDirectory>(m_session.tools().directory()));
    m_leads->setSuggestions(choices, day);
    m_coordinating->setSuggestions(choices, day);
    refresh();
}

void ProposalEditor::retranslate()
{
    const QStringList words{tr("Task"),     tr("Lead"),    tr("Coordinating"),
                            tr("Deadline"), tr("Product"), tr("Cites")};
    const std::vector<QWidget *> fields{m_text, m_leads, m_coordinating, m_deadline, m_product, m_more};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(words[int(i)]);
        m_labels[i]->setBuddy(fields[i]);
        fields[i]->setAccessibleName(words[int(i)]);
    }
    m_deadline->setPlaceholderText(tr("as it is spoken: before 30/6/2025, month 9/2025, every month"));
    m_leads->retranslate();
    m_coordinating->retranslate();
    refresh();
}

void ProposalEditor::refresh()
{
    m_doubt->refresh();
    const Proposal *proposal = m_session.currentProposal();
    widget()->setEnabled(proposal && m_session.standing(*proposal) != ProposalStanding::Stored);
    if (!proposal)
        return;
    m_isFilling = true;
    const DraftTask &task = proposal->draft;
    m_title->setText(tr("Item %1").arg(task.locator.isEmpty() ? QStringLiteral("–") : task.locator));
    fill(*m_text, m_text->toPlainText(), task.text);
    m_leads->setNames(task.leads, m_session.tools().directory());
    m_coordinating->setNames(task.coordinating, m_session.tools().directory());
    fillDeadline(task);
    if (m_product->text() != task.product) {
        m_product->setText(task.product);
        m_product->setCursorPosition(0);
    }
    QStringList cited;
    for (const DraftCitation &citation : task.legalBasis)
        cited << citation.written;
    m_more->setText(cited.join(QStringLiteral("; ")));
    m_more->setVisible(!cited.isEmpty());
    m_labels.back()->setVisible(!cited.isEmpty());
    m_isFilling = false;
}

void ProposalEditor::fillDeadline(const DraftTask &task)
{
    const Deadline &deadline = task.deadline.deadline;
    if (m_deadline->text() != deadline.phrase)
        m_deadline->setText(deadline.phrase);
    QStringList lines;
    const QString read = deadlineText(deadline);
    if (deadline.phrase.isEmpty())
        lines << tr("no deadline");
    else if (read.isEmpty())
        lines << tr("→ not read");
    else
        lines << QStringLiteral("→ %1 · %2").arg(read, precisionWord(deadline));
    if (task.deadline.scope == DraftScope::Inherited)
        lines.back() += tr(" · by the heading");
    for (const DraftDeadline &other : task.otherDeadlines)
        lines << QStringLiteral("+ %1 %2").arg(deadlineText(other.deadline), other.appliesTo).trimmed();
    m_reading->setText(lines.join(u'\n'));
}

void ProposalEditor::takeFocus(DoubtField field)
{
    QWidget *target = m_text;
    if (field == DoubtField::Leads)
        target = m_leads;
    else if (field == DoubtField::Coordinating)
        target = m_coordinating;
    else if (field == DoubtField::Deadline)
        target = m_deadline;
    else if (field == DoubtField::Product)
        target = m_product;
    else if (field == DoubtField::Lineage && m_doubt->hasDoubt())
        return m_doubt->takeFocus();
    target->setFocus(Qt::TabFocusReason);
    ensureWidgetVisible(target);
}

void ProposalEditor::takeFocusOnDoubt()
{
    if (m_doubt->hasDoubt())
        m_doubt->takeFocus();
    else
        takeFocus(DoubtField::Text);
    verticalScrollBar()->setValue(0);
}

void ProposalEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeRequested();
    else
        QScrollArea::keyPressEvent(event);
}

} // namespace dondoc
