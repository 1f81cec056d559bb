// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/letterspanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/labels.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace dondoc {

namespace {

LetterState stateOf(const Letter &letter, QDate asOf)
{
    if (letter.isUnanswered(asOf))
        return LetterState::Silent;
    return letter.repliedOn.isValid() && letter.repliedOn <= asOf ? LetterState::Answered
                                                                  : LetterState::Waiting;
}

} // namespace

LettersPanel::LettersPanel(const Theme &theme, ViewSettings &settings, ReviewEdits edits, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edits(edits)
    , m_model(new LetterModel(this))
    , m_table(new DataTable(*m_model, theme, settings, {QStringLiteral("ra-soat/letters"), 1, true}, this))
{
    m_form = makeForm();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::panel, 0, 0);
    layout->setSpacing(space::panel);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_form);
    connect(m_table, &DataTable::currentRowChanged, this, &LettersPanel::showRow);
    connect(m_table, &DataTable::rowActivated, this, [this] { m_number->setFocus(Qt::OtherFocusReason); });
    // left by Tab, by the mouse or by another row: whatever takes the keyboard outside of the form
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *old, const QWidget *now) {
        if (old && m_form->isAncestorOf(old) && now && !m_form->isAncestorOf(now))
            commit();
    });
    retranslate();
    showRow(-1);
}

LettersPanel::~LettersPanel()
{
    disconnect(qApp, nullptr, this, nullptr); // its fields go after this, and lose the keyboard as they do
}

QWidget *LettersPanel::makeForm()
{
    auto *form = new QWidget(this);
    auto *grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * space::unit);
    m_title = new TextLabel(m_theme, Type::Body, Token::Text, true, form);
    m_title->keepToOneLine();
    m_hint = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, form);
    m_number = new QLineEdit(form);
    m_reply = new QLineEdit(form);
    m_sentOn = new DateField(form);
    m_replyDue = new DateField(form);
    m_repliedOn = new DateField(form);
    grid->addWidget(m_title, 0, 0, 1, 5);
    int column = 0;
    for (QWidget *field :
         std::initializer_list<QWidget *>{m_number, m_sentOn, m_replyDue, m_repliedOn, m_reply}) {
        auto *label = new TextLabel(m_theme, Type::Secondary, Token::Text2, false, form);
        label->setBuddy(field);
        grid->addWidget(label, 1, column);
        grid->addWidget(field, 2, column);
        grid->setColumnStretch(column, field == m_reply ? 2 : 1);
        m_labels.emplace_back(label, field);
        ++column;
    }
    grid->addWidget(m_hint, 3, 0, 1, 5);
    return form;
}

void LettersPanel::retranslate()
{
    const QString words[] = {tr("Number"), tr("Sent on"), tr("Reply due"), tr("Replied on"),
                             tr("Document of the reply")};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i].first->setText(words[i]);
        m_labels[i].second->setAccessibleName(words[i]);
    }
    m_reply->setPlaceholderText(tr("Number and date"));
    m_hint->setText(tr("Kept when you leave the form; Esc leaves it as it was."));
    m_table->setAccessibleName(tr("Letters sent"));
    m_table->setEmptyWords(tr("No letter was sent by this date."), {});
    m_model->retranslate();
    fill(m_shown);
}

void LettersPanel::setLetters(const std::vector<Letter> &letters, const AgencyDirectory &directory,
                              QDate asOf)
{
    std::vector<LetterRow> rows;
    for (const Letter &letter : letters)
        rows.push_back({letter, directory.displayName(letter.agency), stateOf(letter, asOf)});
    std::ranges::stable_sort(rows, std::greater(), [](const LetterRow &row) { return row.letter.sentOn; });
    for (DateField *field : {m_sentOn, m_replyDue, m_repliedOn})
        field->setReference(asOf);
    const Letter before = m_shown, now = typed();
    const bool isTyping = now != before || !isRead();
    m_isFollowing = true;
    m_model->setRows(std::move(rows));
    m_isFollowing = false;
    if (isTyping && follow(before, now))
        return;
    if (m_table->currentRow() < 0 && letterCount() > 0)
        m_table->setCurrentRow(0);
    showRow(m_table->currentRow());
}

/// What is being typed stays in the form over what its letter says by now. False where the letter is gone:
/// what was typed of it is written once more, which says so.
bool LettersPanel::follow(const Letter &before, const Letter &now)
{
    const auto &rows = m_model->rows();
    const auto row = std::ranges::find(rows, before.id, [](const LetterRow &r) { return r.letter.id; });
    if (row == rows.end()) {
        commit();
        m_shown = {};
        return false;
    }
    m_shown = row->letter;
    if (!isRead())
        return true;
    Letter merged = m_shown;
    setDetails(merged, before, now);
    if (merged != typed())
        fill(merged);
    return true;
}

bool LettersPanel::showAgency(AgencyId agency)
{
    const auto &rows = m_model->rows();
    const auto found =
        std::ranges::find(rows, agency, [](const LetterRow &row) { return row.letter.agency; });
    if (found == rows.end())
        return false;
    m_table->setCurrentRow(int(found - rows.begin()));
    m_table->setFocus(Qt::OtherFocusReason);
    return true;
}

/// Where what was typed cannot be kept yet, its row stays the current one: nothing typed is lost.
void LettersPanel::showRow(int row)
{
    if (m_isFollowing) // the rows are new, not the choice
        return;
    if (!commit()) {
        const auto &rows = m_model->rows();
        const auto held = std::ranges::find(rows, m_shown.id, [](const LetterRow &r) { return r.letter.id; });
        if (held != rows.end() && held - rows.begin() != row)
            m_table->setCurrentRow(int(held - rows.begin()));
        return;
    }
    m_shown = row < 0 ? Letter() : m_model->row(row).letter;
    fill(m_shown);
}

void LettersPanel::fill(const Letter &letter)
{
    m_form->setEnabled(bool(m_shown.id));
    const auto &rows = m_model->rows();
    const auto row = std::ranges::find(rows, m_shown.id, [](const LetterRow &row) { return row.letter.id; });
    m_title->setText(row == rows.end() ? tr("Choose a letter to write down its number or its reply")
                                       : row->agency);
    m_number->setText(letter.number);
    m_sentOn->setDate(letter.sentOn);
    m_replyDue->setDate(letter.replyDue);
    m_repliedOn->setDate(letter.repliedOn);
    m_reply->setText(letter.reply);
}

Letter LettersPanel::typed() const
{
    Letter letter = m_shown;
    letter.number = m_number->text().trimmed();
    letter.sentOn = m_sentOn->date();
    letter.replyDue = m_replyDue->date();
    letter.repliedOn = m_repliedOn->date();
    letter.reply = m_reply->text().trimmed();
    return letter;
}

/// A letter has a day it was sent and one its reply is due; the reply may not be there yet.
bool LettersPanel::isRead() const
{
    return m_sentOn->date().isValid() && m_replyDue->date().isValid() && m_repliedOn->isRead();
}

bool LettersPanel::commit()
{
    if (!m_shown.id)
        return true;
    const bool isComplete = isRead();
    m_hint->setInk(isComplete ? Token::Text2 : Token::Accent);
    m_hint->setText(isComplete
                        ? tr("Kept when you leave the form; Esc leaves it as it was.")
                        : tr("Not kept yet: a day in the form is no date. Type it as day/month/year."));
    const Letter now = typed();
    if (!isComplete || now == m_shown)
        return isComplete;
    m_edits.keepLetter(m_shown, now, [panel = QPointer(this), before = m_shown, now] {
        if (panel && panel->m_shown == now)
            panel->m_shown = before; // still typed, not kept
    });
    m_shown = now;
    return true;
}

void LettersPanel::leave()
{
    commit();
    m_shown = Letter();
    fill(m_shown);
}

void LettersPanel::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        fill(m_shown);
    else if (isEnter)
        commit();
    else
        return QWidget::keyPressEvent(event);
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace dondoc
