// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/reviewcard.h"

#include "core/intake/headerwords.h"
#include "ui/intake/rolewords.h"
#include "ui/intake/textdifference.h"
#include "ui/intake/wrappedtext.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc {

namespace {

constexpr int glyphSide = 14, accentBar = 3;

/// "“30/6/2025” → 30/06/2025"
QString readingOf(const DraftField &field)
{
    const bool isRate = field.role == ColumnRole::Target || field.role == ColumnRole::Achieved;
    if (field.read.isEmpty() && field.written.isEmpty())
        return ReviewCard::tr("empty");
    if (field.written.isEmpty() || isRate)
        return field.read;
    return QStringLiteral("“%1” → %2")
        .arg(field.written, field.read.isEmpty() ? ReviewCard::tr("not read") : field.read);
}

QString labelOf(const DraftField &field)
{
    const bool isRate = field.role == ColumnRole::Target || field.role == ColumnRole::Achieved;
    return isRate ? QStringLiteral("%1 %2").arg(roleName(field.role), field.written) : roleName(field.role);
}

} // namespace

ReviewCard::ReviewCard(const Theme &theme, IntakeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_place(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_position(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_headline(new WrappedText(theme, 3))
    , m_facts(new WrappedText(theme, 2))
    , m_box(new QFrame)
    , m_reason(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_advice(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_pair(new QWidget)
    , m_first(new TextLabel(theme, Type::Secondary))
    , m_second(new TextLabel(theme, Type::Secondary))
    , m_editor(new AnswerEditor(theme))
    , m_take(new QPushButton)
    , m_later(new QPushButton)
    , m_out(new QPushButton)
    , m_otherOut(new QPushButton)
{
    setObjectName(QStringLiteral("reviewCard"));
    m_take->setObjectName(QStringLiteral("takeReading"));
    m_take->setProperty("accent", true);
    m_later->setObjectName(QStringLiteral("askLater"));
    m_out->setObjectName(QStringLiteral("leaveOut"));
    m_otherOut->setObjectName(QStringLiteral("leaveOtherOut"));
    m_box->setProperty("question", true);
    layOut();
    connect(m_take, &QPushButton::clicked, this, &ReviewCard::giveFirst);
    connect(m_later, &QPushButton::clicked, this, &ReviewCard::giveSecond);
    connect(m_out, &QPushButton::clicked, this, [this] { leaveOut(m_row); });
    connect(m_otherOut, &QPushButton::clicked, this, [this] { leaveOut(otherRow()); });
    connect(m_editor, &AnswerEditor::confirmed, this, &ReviewCard::giveFirst);
    connect(m_editor, &AnswerEditor::changed, this, &ReviewCard::showAnswers);
    retranslate();
}

void ReviewCard::layOut()
{
    for (QLabel *label :
         {static_cast<QLabel *>(m_reason), static_cast<QLabel *>(m_advice), m_first, m_second})
        label->setWordWrap(true);
    for (QLabel *label : {m_first, m_second}) {
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        label->setTextFormat(Qt::RichText);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_place, 1);
    head->addWidget(m_position);
    auto *pair = new QHBoxLayout(m_pair);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(space::gap);
    pair->addWidget(m_first, 1);
    pair->addWidget(m_second, 1);
    auto *glyph = new GlyphLabel(m_theme, Glyph::Question);
    glyph->setFixedSize(scaledPixels(glyphSide), scaledPixels(glyphSide));
    auto *words = new QVBoxLayout;
    words->setSpacing(space::unit);
    for (QWidget *widget : {static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_advice), m_pair,
                            static_cast<QWidget *>(m_editor)})
        words->addWidget(widget);
    auto *box = new QHBoxLayout(m_box);
    box->setContentsMargins(space::cellX, space::cellY, space::cellX, space::cellY);
    box->setSpacing(space::cellX);
    box->addWidget(glyph, 0, Qt::AlignTop);
    box->addLayout(words, 1);
    auto *answers = new FlowLayout(nullptr, space::cellX, space::cellY);
    for (QPushButton *button : {m_take, m_later, m_out, m_otherOut})
        answers->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panel, space::cellY, space::panel, space::cellY + 2);
    column->setSpacing(space::cellY);
    column->addLayout(head);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_headline), static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_box)})
        column->addWidget(widget);
    column->addLayout(answers);
}

void ReviewCard::showRow(int row, int question)
{
    keepTyped();
    if (row < 0)
        m_typedKey.clear();
    m_row = row;
    m_question = question;
    m_column = -1;
    refresh();
}

void ReviewCard::editCell(int row, int column)
{
    keepTyped();
    m_row = row;
    m_question = -1;
    m_column = column;
    refresh();
    focusAnswer();
}

/// What was typed and not settled is there again on the way back.
void ReviewCard::keepTyped()
{
    if (!m_typedKey.isEmpty())
        m_session.setTyped(m_typedKey, m_editor->isChanged() ? m_editor->words() : QString());
}

void ReviewCard::retranslate()
{
    m_editor->retranslate();
    refresh();
}

const IntakeQuestion *ReviewCard::asked() const
{
    const auto &questions = m_session.questions();
    return m_question >= 0 && m_question < int(questions.size()) ? &questions[size_t(m_question)] : nullptr;
}

const SheetDraft &ReviewCard::sheet(int row) const
{
    const IntakeRow &entry = m_session.rows()[size_t(row)];
    return m_session.reading()->drafted->files[size_t(entry.file)].sheets[size_t(entry.sheet)];
}

QString ReviewCard::placeOf(int row) const
{
    const IntakeRow &entry = m_session.rows()[size_t(row)];
    const SheetDraft &draft = sheet(row);
    QString place = tr("%1, row %2").arg(draft.sheet, QString::number(entry.row + 1));
    if (entry.task >= 0) {
        const QString ordinal = draft.tasks[size_t(entry.task)].record.task.source.ordinal;
        if (!ordinal.isEmpty())
            place += QStringLiteral(", TT ") + ordinal;
    }
    return place;
}

void ReviewCard::refresh()
{
    const bool hasRow = m_session.reading() && m_row >= 0 && m_row < int(m_session.rows().size());
    setVisible(hasRow);
    if (!hasRow)
        return;
    m_editor->setAgencies(m_session.reading()->lot->directory, m_session.reading()->lot->matcher);
    showFacts();
    showQuestion();
    showAnswers();
}

void ReviewCard::showFacts()
{
    const IntakeRow &row = m_session.rows()[size_t(m_row)];
    const SheetDraft &draft = sheet(m_row);
    const Grid &grid = m_session.reading()->lot->workbooks[size_t(row.file)]->sheets[size_t(row.sheet)];
    m_place->setText(placeOf(m_row));
    m_position->setText(asked()
                            ? QStringLiteral("%1 / %2").arg(m_question + 1).arg(m_session.questions().size())
                            : QString());
    m_headline->setLines({{{}, headlineOf(draft, grid, row)}});
    std::vector<WrappedText::Line> facts;
    for (const DraftField &field : fieldsOf(draft, row))
        facts.push_back({labelOf(field), readingOf(field)});
    for (const FieldChange &change : m_session.rowPlan(m_row).changes)
        facts.push_back({roleName(columnRoleOf(change.field)),
                         change.before.isEmpty() ? tr("new: %1").arg(change.after)
                                                 : tr("%1 → %2").arg(change.before, change.after),
                         true});
    m_facts->setLines(facts);
}

AnswerSubject ReviewCard::subject() const
{
    const IntakeRow &row = m_session.rows()[size_t(m_row)];
    AnswerSubject subject;
    subject.listDate = sheet(m_row).listDate;
    if (const IntakeQuestion *question = asked()) {
        subject.kind = question->kind;
        subject.words = question->detail;
        subject.takesSoleProposal = question->code == u"unmatchedAgency";
        return subject;
    }
    const auto &columns = columnsAt(sheet(m_row), row.row);
    if (m_column >= 0 && m_column < int(columns.size()))
        subject.role = columns[size_t(m_column)].role;
    if (subject.role == ColumnRole::Deadline)
        subject.kind = QuestionKind::Deadline;
    const Grid &grid = m_session.reading()->lot->workbooks[size_t(row.file)]->sheets[size_t(row.sheet)];
    const SheetOverrides overrides =
        m_session.mending().overrides.value({m_session.files()[row.file], row.sheet});
    const CellCorrection *cell = overrides.cell(row.row, m_column);
    subject.words = cell && !cell->text.isNull() ? cell->text : grid.shownAt(row.row, m_column).text;
    return subject;
}

QString ReviewCard::typedKey() const
{
    if (const IntakeQuestion *question = asked())
        return question->key;
    return QStringLiteral("%1\n%2").arg(m_session.rows()[size_t(m_row)].key, QString::number(m_column));
}

void ReviewCard::showQuestion()
{
    const IntakeQuestion *question = asked();
    const bool isTyped =
        question ? question->kind == QuestionKind::Agency || question->kind == QuestionKind::Deadline
                 : m_column >= 0;
    m_box->setVisible(question || m_column >= 0);
    m_pair->setVisible(question && question->kind == QuestionKind::Duplicate && otherRow() >= 0);
    m_editor->setVisible(isTyped);
    if (question)
        m_reason->setText(question->text);
    else if (m_column >= 0)
        m_reason->setText(tr("Words to read in place of cell %1")
                              .arg(cellName(m_session.rows()[size_t(m_row)].row, m_column)));
    QString advice;
    if (question && question->kind == QuestionKind::Agency)
        advice =
            question->code == u"unmatchedAgency"
                ? tr("Once chosen, this spelling means that agency in every row, and from now on; undone "
                     "with the import.")
                : tr("The answer holds for this cell only: elsewhere the name is asked again.");
    m_advice->setText(advice);
    if (m_pair->isVisibleTo(m_box))
        showDuplicate();
    m_advice->setVisible(!m_advice->text().isEmpty());
    if (!isTyped)
        return m_typedKey.clear();
    if (const QString key = typedKey(); key != m_typedKey)
        m_typedKey = key;
    else
        return; // the files were read anew under the officer's hands: what is being typed stays
    m_editor->ask(subject(), m_session.typed(m_typedKey));
}

int ReviewCard::otherRow() const
{
    const IntakeQuestion *question = asked();
    if (!question || question->kind != QuestionKind::Duplicate)
        return -1;
    const IntakeRow &row = m_session.rows()[size_t(m_row)];
    const int sheetRow = question->detail.toInt() - 1;
    const auto &rows = m_session.rows();
    for (int other = 0; other < int(rows.size()); ++other) {
        const IntakeRow &entry = rows[size_t(other)];
        if (entry.file == row.file && entry.sheet == row.sheet && entry.row == sheetRow)
            return other;
    }
    return -1;
}

void ReviewCard::showDuplicate()
{
    const int other = otherRow();
    const auto textOf = [this](int row) {
        const IntakeRow &entry = m_session.rows()[size_t(row)];
        return entry.task < 0 ? QString() : sheet(row).tasks[size_t(entry.task)].record.task.text;
    };
    const TextDifference difference = differenceOf(textOf(m_row), textOf(other));
    const auto titled = [this](int row, const QString &text) {
        return QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(placeOf(row).toHtmlEscaped(), text);
    };
    m_first->setText(titled(m_row, difference.first));
    m_second->setText(titled(other, difference.second));
    m_advice->setText(tr("They differ in %n word(s). If they are one task, leave one of the two out.",
                         nullptr, difference.differing));
}

void ReviewCard::focusAnswer()
{
    if (m_editor->isVisibleTo(this))
        m_editor->focusField();
    else
        (m_take->isVisibleTo(this) ? m_take : m_out)->setFocus(Qt::OtherFocusReason);
}

/// As the current row of a list: what is at hand.
void ReviewCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Select));
    painter.fillRect(0, 0, accentBar, height(), m_theme.color(Token::Accent));
}

void ReviewCard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || event->modifiers() & ~Qt::KeypadModifier)
        return QFrame::keyPressEvent(event);
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    button && button->isVisible() ? button->click() : giveFirst();
}

} // namespace dondoc
