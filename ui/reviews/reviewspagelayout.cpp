// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReviewsPage that builds and names its widgets.
#include "ui/reviews/comparepanel.h"
#include "ui/reviews/letterspanel.h"
#include "ui/reviews/reviewcalendar.h"
#include "ui/reviews/reviewspage.h"
#include "ui/reviews/sessionpanel.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTabWidget>

namespace dondoc {

QWidget *ReviewsPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    m_heading = new TextLabel(m_context.theme, Type::PageTitle, Token::Text, true, head);
    m_subtitle = new TextLabel(m_context.theme, Type::Secondary, Token::Text2, false, head);
    m_session = new QPushButton(head);
    m_brief = new QPushButton(head);
    m_close = new QPushButton(head);
    m_close->setProperty("accent", true);
    layout->addWidget(m_heading);
    layout->addWidget(m_subtitle, 1);
    for (QPushButton *button : {m_session, m_brief, m_close})
        layout->addWidget(button);
    return head;
}

QWidget *ReviewsPage::makeDecisions()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::unit * 2);
    m_note = new QPlainTextEdit(box);
    m_note->setReadOnly(true);
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(scaledPixels(72));
    m_about = new TextLabel(m_context.theme, Type::Secondary, Token::Text2, false, box);
    m_about->keepToOneLine();
    auto *row = new QHBoxLayout;
    m_decision = new QLineEdit(box);
    m_keep = new QPushButton(box);
    m_give = new QPushButton(box);
    row->addWidget(m_decision, 1);
    row->addWidget(m_keep);
    row->addWidget(m_give);
    layout->addWidget(m_note);
    layout->addWidget(m_about);
    layout->addLayout(row);
    return box;
}

QWidget *ReviewsPage::makePoints()
{
    auto *points = new QWidget(this);
    auto *rows = new QVBoxLayout(points);
    rows->setContentsMargins(0, space::panel, 0, 0);
    rows->setSpacing(space::panel);
    m_table = new DataTable(*m_model, m_context.theme, *m_settings,
                            {QStringLiteral("ra-soat/points"), 2, true}, points);
    rows->addWidget(m_table, 1);
    rows->addWidget(makeDecisions());
    return points;
}

void ReviewsPage::build()
{
    const ReviewEdits edits(m_context.edits, m_context.clock);
    m_calendar = new ReviewCalendar(m_context.theme, this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makePoints(), {});
    m_sessionPanel = new SessionPanel(m_context.theme, m_context.files, edits, this);
    m_letters = new LettersPanel(m_context.theme, *m_settings, edits, this);
    m_compare = new ComparePanel(m_context.theme, *m_settings, this);
    for (QWidget *panel : std::initializer_list<QWidget *>{m_sessionPanel, m_letters, m_compare})
        m_tabs->addTab(panel, {});
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_calendar);
    splitter->addWidget(m_tabs);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaledPixels(290), scaledPixels(900)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::page, space::panel, space::page, space::panel);
    layout->setSpacing(space::panel);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);
    setFocusProxy(m_table);
}

/// The keyboard goes through a review: F2 decides on the point at hand, F8 and Shift+F8 go to the next and
/// the last part, Ctrl+Enter gives what was typed as a task, Esc goes back to the points.
void ReviewsPage::addKeys()
{
    const auto key = [this](QWidget *where, const QKeySequence &keys, auto &&act) {
        auto *shortcut = new QShortcut(keys, where, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(m_tabs->widget(int(View::Points)), keysOf(Keys::DecideOnPoint),
        [this] { decideOn(m_table->currentRow()); });
    key(m_tabs->widget(int(View::Points)), keysOf(Keys::NextPart), [this] { goToPart(1); });
    key(m_tabs->widget(int(View::Points)), keysOf(Keys::PreviousPart), [this] { goToPart(-1); });
    key(m_decision, keysOf(Keys::GiveAsTask), [this] { giveTask(); });
    key(m_decision, Qt::CTRL | Qt::Key_Enter, [this] { giveTask(); });
    key(m_decision, keysOf(Keys::LeaveField), [this] { leaveDecision(); });
}

void ReviewsPage::retranslate()
{
    const QString views[] = {tr("Points"), tr("Programme and papers"), tr("Letters"), tr("Compare")};
    for (int view = 0; view < m_tabs->count(); ++view)
        m_tabs->setTabText(view, views[view]);
    m_session->setText(tr("Make it a session"));
    m_session->setToolTip(
        tr("The review of this day is a session (phiên họp), with a programme of its own."));
    m_brief->setText(tr("Papers…"));
    m_close->setText(tr("Close and freeze…"));
    m_keep->setText(tr("Keep the decision"));
    m_keep->setToolTip(tr("Enter"));
    m_give->setText(tr("Give as a task"));
    m_give->setToolTip(tr("Ctrl+Enter"));
    m_decision->setPlaceholderText(tr("A decision: what, who, by when (F2 on a point; F8 next part)"));
    m_decision->setAccessibleName(tr("Decision"));
    m_note->setPlaceholderText(tr("Decisions of this review stand here."));
    m_note->setAccessibleName(tr("Decisions taken"));
    m_table->setAccessibleName(views[int(View::Points)]);
    m_table->setEmptyWords(tr("There is nothing to go through on this date."), {});
    m_model->retranslate();
    m_sessionPanel->retranslate();
    m_letters->retranslate();
    m_compare->retranslate();
    showAbout();
    showReview();
}

} // namespace dondoc
