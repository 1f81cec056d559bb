// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"
#include "ui/overview/blockspanel.h"
#include "ui/overview/countspanel.h"
#include "ui/overview/listpanels.h"
#include "ui/tasks/taskwords.h"
#include "ui/theme/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace dondoc {

namespace {

constexpr int threeColumns = 1000; ///< logical pixels from which the lower row has three panels
constexpr int lowerRow = 224;      ///< least height of the lower row; it scrolls inside its panels

} // namespace

OverviewPage::OverviewPage(Workspace &workspace, const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_scroll(new QScrollArea(this))
    , m_grid(nullptr)
    , m_finding(new TextLabel(theme, Type::PageTitle, Token::Text, true))
    , m_basis(new TextLabel(theme, Type::Secondary, Token::Text2))
    , m_brief(new QPushButton(themeIcon(QStringLiteral("print"), theme, Token::OnAccent), {}))
    , m_panels{new CountsPanel(theme), new BlocksPanel(theme), new DuePanel(theme), new OverduePanel(theme),
               new QuestionsPanel(theme)}
    , m_empty(nullptr)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(space::page, space::gap, space::page, space::page);
    column->setSpacing(space::gap);
    column->addWidget(makeTitleRow());
    m_grid = new QGridLayout;
    m_grid->setSpacing(space::gap);
    column->addLayout(m_grid, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(body);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_empty = new EmptyState(this);
    connect(m_empty, &EmptyState::pressed, this,
            [this] { emit openRequested(QStringLiteral("tiep-nhan"), {}); });
    for (OverviewPanel *panel : m_panels)
        connect(panel, &OverviewPanel::openRequested, this, &Page::openRequested);
    followWhenShown(workspace, [this] { followFigures(); });
    retranslate();
    arrange();
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QWidget *OverviewPage::makeTitleRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::gap);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    m_finding->setObjectName(QStringLiteral("finding"));
    m_finding->setWordWrap(true);
    m_basis->setWordWrap(true);
    words->addWidget(m_finding);
    words->addWidget(m_basis);
    m_brief->setProperty("accent", true);
    connect(m_brief, &QPushButton::clicked, this,
            [this] { emit openRequested(QStringLiteral("bao-cao"), {}); });
    layout->addLayout(words, 1);
    layout->addWidget(m_brief, 0, Qt::AlignTop);
    return row;
}

void OverviewPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_empty)
        retranslate();
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::retranslate()
{
    m_brief->setText(tr("Print the brief…"));
    m_empty->setWords(tr("There is nothing to show yet."), tr("Receive a file…"));
    followFigures();
}

void OverviewPage::followFigures()
{
    const std::shared_ptr<const Figures> figures = m_workspace.figures();
    const bool isEmpty = !figures || (figures->board.tasks.empty() && figures->rates.rows.empty());
    m_scroll->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty && !m_workspace.isLoading());
    if (isEmpty)
        return;
    const Board &board = figures->board;
    m_finding->setText(finding(board));
    m_basis->setText(basis(board));
    for (OverviewPanel *panel : m_panels)
        panel->show(*figures);
    emit statusChanged(tr("%n task(s)", nullptr, board.counts.assigned) + QStringLiteral(" · ") +
                       tr("%n overdue part(s) open", nullptr, board.counts.partsOverdue));
}

QString OverviewPage::finding(const Board &board) const
{
    const int next = int(board.dueWithin(dueNextDays).size());
    const QString overdue = board.counts.overdue > 0
                                ? tr("%n task(s) overdue and not done", nullptr, board.counts.overdue)
                                : tr("No task is overdue");
    const QString due = next > 0 ? tr("%n due within 5 days", nullptr, next) : tr("none due within 5 days");
    return tr("%1, %2", "page title: what is overdue, what falls due").arg(overdue, due);
}

QString OverviewPage::basis(const Board &board) const
{
    QStringList parts{tr("Figures to the end of %1").arg(text::formatDate(board.asOf))};
    if (board.since.isValid())
        parts << tr("compared with the review of %1").arg(text::formatDate(board.since));
    QStringList sources;
    SourceLabels labels;
    for (const TaskView &view : board.tasks) {
        const QString list = labels.of(view.record->task.source).section(u'.', 0, 0);
        if (!list.isEmpty() && !sources.contains(list))
            sources << list;
    }
    if (!sources.isEmpty())
        parts << tr("sources: %1").arg(sources.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

void OverviewPage::arrange()
{
    const int columns = width() >= scaledPixels(threeColumns) ? 3 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (OverviewPanel *panel : m_panels)
        m_grid->removeWidget(panel);
    // Twelve units across: 7:5 above (5:4 and room for the counts), 4:4:4 below; narrow, one above the other.
    if (columns == 3) {
        m_grid->addWidget(m_panels[0], 0, 0, 1, 7);
        m_grid->addWidget(m_panels[1], 0, 7, 1, 5);
        for (int i = 0; i < 3; ++i)
            m_grid->addWidget(m_panels[size_t(2 + i)], 1, 4 * i, 1, 4);
    } else {
        m_grid->addWidget(m_panels[0], 0, 0, 1, 12);
        m_grid->addWidget(m_panels[1], 1, 0, 1, 12);
        m_grid->addWidget(m_panels[2], 2, 0, 1, 6);
        m_grid->addWidget(m_panels[3], 2, 6, 1, 6);
        m_grid->addWidget(m_panels[4], 3, 0, 1, 12);
    }
    for (int i = 0; i < 12; ++i) {
        m_grid->setColumnStretch(i, 1);
        m_grid->setColumnMinimumWidth(i, 0);
    }
    for (int row = 0; row < 4; ++row)
        m_grid->setRowStretch(row, (columns == 3 ? row == 1 : row >= 2) ? 1 : 0);
    for (size_t i = 2; i < m_panels.size(); ++i)
        m_panels[i]->setMinimumHeight(scaledPixels(lowerRow));
}

} // namespace dondoc
