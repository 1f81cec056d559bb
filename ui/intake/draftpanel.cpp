// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftpanel.h"

#include "ui/intake/cardarea.h"
#include "ui/intake/draftlist.h"
#include "ui/intake/reviewcard.h"
#include "ui/shell/shortcuts.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {
constexpr int lowBelow = 480; ///< logical pixels
}

DraftPanel::DraftPanel(const Theme &theme, IntakeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(session)
    , m_title(new QLabel)
    , m_counts(new QLabel)
    , m_empty(new QLabel)
    , m_open(new QPushButton)
    , m_changes(new QPushButton)
    , m_all(new QPushButton)
    , m_takeAll(new QPushButton)
    , m_leaveAll(new QPushButton)
    , m_import(new QPushButton)
    , m_card(new ReviewCard(theme, session))
    , m_cardArea(new CardArea(m_card))
    , m_list(new DraftList(theme, m_model))
{
    setProperty("panel", true);
    addFilters();
    m_import->setProperty("accent", true);
    m_import->setObjectName(QStringLiteral("import"));
    m_takeAll->setObjectName(QStringLiteral("takeAllChanges"));
    m_leaveAll->setObjectName(QStringLiteral("leaveAllChanges"));
    m_list->setObjectName(QStringLiteral("drafts"));
    m_counts->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setFocusProxy(m_list);
    layOut();

    connect(m_takeAll, &QPushButton::clicked, this, [this] { m_session.setAllChangesLeftOut(false); });
    connect(m_leaveAll, &QPushButton::clicked, this, [this] { m_session.setAllChangesLeftOut(true); });
    connect(m_import, &QPushButton::clicked, &session, &IntakeSession::import);
    connect(m_card, &ReviewCard::answered, this, &DraftPanel::goOn);
    connect(m_list, &DraftList::rowChosen, this, [this](int sessionRow) {
        if (sessionRow < 0) // a task that is gone: nothing of it stands in the sheet
            return m_card->showRow(-1, -1);
        select(sessionRow);
        emit rowChosen(sessionRow);
    });
    retranslate();
}

void DraftPanel::addFilters()
{
    auto *filter = new QButtonGroup(this);
    const auto add = [&](QPushButton *button, const char16_t *name, DraftFilter rows) {
        button->setCheckable(true);
        button->setObjectName(QString::fromUtf16(name));
        filter->addButton(button);
        connect(button, &QPushButton::clicked, this, [this, rows] { setFilter(rows); });
    };
    add(m_open, u"showOpen", DraftFilter::Open);
    add(m_changes, u"showChanges", DraftFilter::Changes);
    add(m_all, u"showAll", DraftFilter::All);
}

void DraftPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panel, space::cellY, space::panel, space::cellY);
    head->setSpacing(space::unit);
    head->addWidget(m_title, 1);
    for (QPushButton *button : {m_open, m_changes, m_all})
        head->addWidget(button);
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(space::panel, 0, space::panel, space::cellY);
    choices->setSpacing(space::cellX);
    choices->addWidget(m_takeAll);
    choices->addWidget(m_leaveAll);
    choices->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::panel, space::cellY + 2, space::panel, space::cellY + 2);
    foot->setSpacing(space::cellX);
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(m_theme));
    column->addWidget(m_cardArea);
    column->addWidget(new Rule(m_theme));
    column->addLayout(choices);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // with no list
    column->addWidget(new Rule(m_theme));
    column->addLayout(foot);
}

void DraftPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().height() != event->oldSize().height())
        shareHeight();
}

/// In a low window the question at hand needs the room of the list: F8 leads to the others.
void DraftPanel::shareHeight()
{
    const bool isLow = height() < scaledPixels(lowBelow);
    const bool hidesList = isLow && m_model.filter() == DraftFilter::Open && m_card->isVisibleTo(m_cardArea);
    m_list->setVisible(m_model.rowCount() > 0 && !hidesList);
    m_cardArea->setShare(hidesList ? 0.72 : 0.7);
}

void DraftPanel::reset()
{
    m_rowKey.clear();
    m_questionKey.clear();
    m_card->showRow(-1, -1);
    const DraftFilter filter = m_session.openQuestionCount() > 0 ? DraftFilter::Open
                               : m_model.changeCount() > 0       ? DraftFilter::Changes
                                                                 : DraftFilter::All;
    m_model.setFilter(filter);
    m_model.reset();
    retranslate();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
}

void DraftPanel::readAgain()
{
    const auto &questions = m_session.questions();
    const auto question =
        std::find_if(questions.begin(), questions.end(),
                     [this](const IntakeQuestion &each) { return each.key == m_questionKey; });
    const auto &rows = m_session.rows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [this](const IntakeRow &each) { return each.key == m_rowKey; });
    m_model.reset(row == rows.end() ? -1 : int(row - rows.begin()));
    refresh();
    if (question != questions.end())
        showQuestion(int(question - questions.begin()));
    else if (row != rows.end())
        showRow(int(row - rows.begin()));
    else
        m_card->showRow(-1, -1);
}

void DraftPanel::setFilter(DraftFilter filter)
{
    const int row = m_model.sessionRow(m_list->currentIndex());
    m_model.setFilter(filter);
    if (m_model.indexOf(row).isValid())
        showRow(row);
    else if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    refresh();
}

int DraftPanel::firstQuestionOf(int sessionRow) const
{
    const auto &questions = m_session.questions();
    const auto first =
        std::lower_bound(questions.begin(), questions.end(), sessionRow,
                         [](const IntakeQuestion &question, int row) { return question.row < row; });
    for (auto each = first; each != questions.end() && each->row == sessionRow; ++each) {
        if (!m_session.isAnswered(*each))
            return int(each - questions.begin());
    }
    return first != questions.end() && first->row == sessionRow ? int(first - questions.begin()) : -1;
}

void DraftPanel::select(int sessionRow)
{
    m_rowKey = m_session.rows()[size_t(sessionRow)].key;
    const int question = firstQuestionOf(sessionRow);
    m_questionKey = question < 0 ? QString() : m_session.questions()[size_t(question)].key;
    m_card->showRow(sessionRow, question);
    refresh();
}

void DraftPanel::showRow(int sessionRow)
{
    {
        const QSignalBlocker blocker(m_list);
        QModelIndex index = m_model.indexOf(sessionRow);
        if (!index.isValid()) { // a row that the filter hides, chosen in the sheet: only All shows it
            m_model.setFilter(DraftFilter::All);
            index = m_model.indexOf(sessionRow);
        }
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    }
    select(sessionRow);
}

void DraftPanel::showQuestion(int question)
{
    const IntakeQuestion &asked = m_session.questions()[size_t(question)];
    showRow(asked.row);
    m_questionKey = asked.key;
    m_card->showRow(asked.row, question);
    emit cellChosen(asked.row, asked.column);
}

void DraftPanel::editCell(int sessionRow, int column)
{
    showRow(sessionRow);
    m_card->editCell(sessionRow, column);
}

void DraftPanel::goToQuestion(int direction)
{
    const auto &questions = m_session.questions();
    const int shown = m_card->question();
    const bool isAtHand = shown >= 0 && m_session.isOpen(questions[size_t(shown)].row) &&
                          !m_session.isAnswered(questions[size_t(shown)]);
    if (isAtHand && !m_card->isAncestorOf(window()->focusWidget())) // shown, and not yet answered from
        return m_card->focusAnswer();
    const int count = int(questions.size());
    const int from =
        m_card->question() >= 0 ? m_card->question()
        : direction > 0         ? int(std::lower_bound(questions.begin(), questions.end(), m_card->row(),
                                                       [](const IntakeQuestion &q, int row) { return q.row < row; }) -
                              questions.begin()) -
                              1
                        : count;
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((from + direction * step) % count + count) % count;
        const IntakeQuestion &question = questions[size_t(candidate)];
        if (!m_session.isOpen(question.row) || m_session.isAnswered(question))
            continue;
        showQuestion(candidate);
        m_card->focusAnswer();
        if (QWidget *answer = m_card->focusWidget())
            m_cardArea->ensureWidgetVisible(answer);
        return;
    }
}

/// After an answer: the next open question, or the button that imports.
void DraftPanel::goOn()
{
    refresh();
    if (m_session.openQuestionCount() > 0)
        return goToQuestion(1);
    m_import->isEnabled() ? m_import->setFocus(Qt::OtherFocusReason) : m_list->setFocus(Qt::OtherFocusReason);
}

void DraftPanel::refresh()
{
    m_model.refresh();
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    shareHeight();
    showFilters();
    showCounts();
}

void DraftPanel::retranslate()
{
    m_title->setFont(m_theme.font(Type::Body, true));
    m_takeAll->setText(tr("Take all changes"));
    m_leaveAll->setText(tr("Leave all as they are"));
    m_list->setAccessibleName(tr("Drafts"));
    m_card->retranslate();
    refresh();
}

void DraftPanel::showFilters()
{
    const DraftFilter filter = m_model.filter();
    m_title->setText(tr("Drafts %1").arg(m_session.taskCount()));
    m_open->setText(tr("To review %1").arg(m_session.openQuestionCount()));
    m_changes->setText(tr("Changes %1").arg(m_model.changeCount()));
    m_all->setText(tr("All"));
    m_changes->setVisible(m_model.changeCount() > 0 || filter == DraftFilter::Changes);
    m_open->setChecked(filter == DraftFilter::Open);
    m_changes->setChecked(filter == DraftFilter::Changes);
    m_all->setChecked(filter == DraftFilter::All);
    m_takeAll->setVisible(filter == DraftFilter::Changes);
    m_leaveAll->setVisible(filter == DraftFilter::Changes);
    m_empty->setText(filter == DraftFilter::Changes  ? tr("Nothing known would be changed.")
                     : m_session.questions().empty() ? tr("Every row was read with certainty.")
                                                     : tr("Every cell in doubt has been looked at."));
}

void DraftPanel::showCounts()
{
    m_counts->setText(countsText());
    m_import->setText(importText());
    const int written = m_session.plan().added + m_session.plan().updated;
    const bool isReady = m_session.step() == IntakeStep::Review && !m_session.isBusy();
    m_import->setEnabled(isReady && written > 0);
    m_import->setToolTip(written > 0 ? keysOf(Keys::ImportLot).toString(QKeySequence::NativeText)
                                     : tr("These files say nothing that is not known already"));
}

QString DraftPanel::countsText() const
{
    const ImportPlan &plan = m_session.plan();
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(plan.added, tr("<b>%1</b> to add").arg(plan.added));
    add(plan.updated, tr("<b>%1</b> to update").arg(plan.updated));
    add(plan.unchanged, tr("<b>%1</b> already there").arg(plan.unchanged));
    add(plan.setAside, tr("<b>%1</b> left out").arg(plan.setAside));
    const int gone = m_session.reading() ? int(m_session.reading()->missing.size()) : 0;
    add(gone, tr("<b>%1</b> no longer listed").arg(gone));
    return parts.join(QStringLiteral(" · "));
}

QString DraftPanel::importText() const
{
    const int written = m_session.plan().added + m_session.plan().updated;
    if (m_session.leftOutCount() > 0)
        return tr("Import %1, leave %2").arg(written).arg(m_session.leftOutCount());
    return tr("Import %1").arg(written);
}

void DraftPanel::takeFocus()
{
    if (m_list->isVisibleTo(this))
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_card->focusAnswer();
}

void DraftPanel::import()
{
    m_import->click();
}

} // namespace dondoc
