// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "core/services/figures.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/filterchips.h"
#include "ui/tasks/taskfilter.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskscope.h"
#include "ui/tasks/taskwords.h"
#include "ui/theme/icons.h"
#include "ui/timeline/timelineprinter.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/searchquery.h"
#include "ui/widgets/tablefilter.h"

#include <QComboBox>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

TimelinePage::TimelinePage(const WindowContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_settings(context.settings)
    , m_view(new TimelineView(context.theme))
    , m_chips(new FilterChips(context.theme))
    , m_title(new TextLabel(context.theme, Type::PageTitle, Token::Text, true))
    , m_finding(new TextLabel(context.theme, Type::ChartTitle, Token::Text, true))
    , m_groupLabel(new TextLabel(context.theme, Type::Body, Token::Text2))
    , m_yearLabel(new TextLabel(context.theme, Type::Body, Token::Text2))
    , m_grouping(new QComboBox)
    , m_paper(new QComboBox)
    , m_year(new QSpinBox)
    , m_search(new SearchField(context.theme, SearchField::Look::Search))
    , m_print(new QPushButton(themeIcon(QStringLiteral("print"), context.theme), {}))
    , m_tasks(new TaskListModel(this))
    , m_matching(new TableFilter(*m_tasks, this))
{
    m_year->setRange(2020, 2045);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (int i = 0; i <= int(TimelineGrouping::Standing); ++i)
        m_grouping->addItem({});
    m_paper->addItem(QStringLiteral("A3"), int(QPageSize::A3));
    m_paper->addItem(QStringLiteral("A4"), int(QPageSize::A4));
    for (const auto &[choice, key] : remembered())
        choice->setCurrentIndex(qBound(0, m_settings.value(key).toInt(), choice->count() - 1));
    auto *frame = new QFrame;
    frame->setProperty("panel", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    m_finding->setContentsMargins(space::panel, 2 * space::unit, space::panel, 2 * space::unit);
    m_finding->setWordWrap(true);
    inside->addWidget(m_finding);
    inside->addWidget(m_view, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::gap, space::page, space::gap);
    column->setSpacing(2 * space::unit);
    column->addWidget(makeHead());
    column->addWidget(m_chips);
    column->addWidget(frame, 1);
    for (const auto &[choice, key] : remembered()) {
        connect(choice, &QComboBox::activated, this,
                [this, key = key](int chosen) { m_settings.setValue(key, chosen); });
    }
    connect(m_chips, &FilterChips::filterChanged, this, [this] { tellScope(); });
    connect(m_chips, &FilterChips::extraDropped, this, [this] {
        m_columns.clear();
        tellScope();
    });
    connect(m_grouping, &QComboBox::activated, this,
            [this](int chosen) { tellScope(TimelineGrouping(chosen)); });
    connect(m_year, &QSpinBox::valueChanged, this, &TimelinePage::refresh);
    connect(m_search, &SearchField::committed, this, [this] { tellScope(); });
    connect(m_matching, &TableFilter::filterChanged, this, [this] {
        if (!m_isMatching) // the rest of a long list has been folded
            refresh();
    });
    connect(m_print, &QPushButton::clicked, this, &TimelinePage::printPage);
    connect(m_view, &TimelineView::taskActivated, this, [this](TaskId task) {
        emit openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("task=%1").arg(task.value));
    });
    connect(m_view, &TimelineView::rangeChanged, this, &TimelinePage::showRange);
    followWhenShown(context.workspace, [this] { followFigures(); });
    setFocusProxy(m_view);
    retranslate();
    followFigures();
}

/// What an officer chose stays chosen; their entries keep their places.
std::vector<std::pair<QComboBox *, QString>> TimelinePage::remembered() const
{
    return {{m_grouping, QStringLiteral("moc-2025/grouping")}, {m_paper, QStringLiteral("moc-2025/paper")}};
}

QWidget *TimelinePage::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * space::unit);
    m_search->setMaximumWidth(scaledPixels(240));
    row->addWidget(m_title);
    row->addSpacing(space::gap);
    row->addWidget(m_groupLabel);
    row->addWidget(m_grouping);
    row->addWidget(m_yearLabel);
    row->addWidget(m_year);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    row->addWidget(m_paper);
    row->addWidget(m_print);
    return head;
}

QString TimelinePage::title() const
{
    return tr("Milestones");
}

void TimelinePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

/// As in the list: exactly that set, whatever was filtered before.
void TimelinePage::applyFilter(const QString &words)
{
    m_chips->setFilter(TaskFilter(words));
    m_search->clear();
    m_columns.clear();
    tellScope();
}

void TimelinePage::share(TaskScope &scope)
{
    m_scope = &scope;
    connect(m_scope, &TaskScope::changed, this, &TimelinePage::followScope);
    followScope();
}

/// By the officer's hand, or asked for by another page.
void TimelinePage::tellScope(std::optional<TimelineGrouping> grouping)
{
    if (!m_scope)
        return refresh();
    const auto ofList = m_scope->choice().grouping; // else as it is: it may have no headings
    m_scope->choose(
        {m_chips->filter(), SearchQuery(m_search->text()).typed(), m_columns, grouping ? grouping : ofList});
}

void TimelinePage::followScope()
{
    const TaskChoice &choice = m_scope->choice();
    m_chips->setFilter(choice.filter);
    if (choice.search != SearchQuery(m_search->text()).typed())
        m_search->setText(choice.search);
    m_columns = choice.columns;
    if (choice.grouping) // a list without headings leaves the ones chosen here
        m_grouping->setCurrentIndex(int(*choice.grouping));
    follow();
}

void TimelinePage::followFigures()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    if (m_shownAsOf != figures->board.asOf) { // another as-of date leads to its year
        m_shownAsOf = figures->board.asOf;
        const QSignalBlocker blocker(m_year);
        m_year->setValue(m_shownAsOf.year());
    }
    m_chips->setOfficer(m_context.settings.text(Setting::UserName));
    m_chips->setBoard(std::shared_ptr<const Board>(figures, &figures->board));
    refresh();
    emit abilitiesChanged();
}

void TimelinePage::refresh()
{
    const auto figures = m_context.workspace.figures();
    if (!figures)
        return;
    const std::shared_ptr<const Board> board(figures, &figures->board);
    m_chips->setExtra(m_columns.empty()
                          ? QString()
                          : tr("%n column filter(s) of the list", nullptr, int(m_columns.size())));
    const std::vector<int> positions = shownTasks(board);
    TimelineContent content;
    content.board = board;
    content.year = m_year->value();
    content.loads = monthLoads(*board, positions, content.year);
    content.caption = tr("Tasks, by %1").arg(m_grouping->currentText().toLower());
    content.groups =
        timelineGroups(*board, positions, TimelineGrouping(qMax(0, m_grouping->currentIndex())),
                       [&board](const TaskView &view) { return standingWords(view, board->asOf).group; });
    const auto overdue = std::ranges::count_if(positions, [&board](int position) {
        return board->tasks[size_t(position)].state.standing == Standing::Overdue;
    });
    m_finding->setText(finding(content.loads, int(overdue)));
    m_view->setAccessibleDescription(m_finding->text());
    m_view->setContent(std::move(content));
    emit statusChanged(
        tr("Milestones of %1 · %n task(s) shown", nullptr, int(positions.size())).arg(m_year->value()));
}

std::vector<int> TimelinePage::shownTasks(const std::shared_ptr<const Board> &board)
{
    if (!m_columns.empty() || !SearchQuery(m_search->text()).isEmpty())
        return matchingTasks(board);
    const QScopedValueRollback matching(m_isMatching, true);
    m_matching->setRowTest({});
    m_tasks->setBoard(nullptr);
    const auto test = m_chips->filter().test(board);
    std::vector<int> positions;
    for (int i = 0; i < int(board->tasks.size()); ++i) {
        if (!test || test(i))
            positions.push_back(i);
    }
    return positions;
}

/// Searched and filtered by columns just as in the list.
std::vector<int> TimelinePage::matchingTasks(const std::shared_ptr<const Board> &board)
{
    const QScopedValueRollback matching(m_isMatching, true);
    if (m_tasks->board() != board) {
        m_matching->setRowTest({});
        m_tasks->setBoard(board);
    }
    m_matching->setQuery(SearchQuery(m_search->text()));
    for (int column = 0; column < m_tasks->columnCount(); ++column) {
        const auto filter = m_columns.find(column);
        m_matching->setColumnFilter(column, filter == m_columns.end() ? ColumnFilter() : filter->second);
    }
    m_matching->setRowTest(m_chips->filter().test(board));
    std::vector<int> positions;
    for (int row = 0; row < m_matching->rowCount(); ++row)
        positions.push_back(m_matching->sourceRow(row));
    std::ranges::sort(positions); // exact hits come first in the list
    return positions;
}

/// The finding as a sentence: where what is still ahead piles up. Overdue tasks may be due in earlier years.
QString TimelinePage::finding(const std::array<MonthLoad, 12> &loads, int overdue) const
{
    int all = 0;
    std::vector<std::pair<int, int>> months; // load, month
    for (int month = 1; month <= 12; ++month) {
        const MonthLoad &load = loads[size_t(month - 1)];
        all += load.ahead;
        months.emplace_back(load.ahead, month);
    }
    if (all == 0)
        return tr("No task is due in the rest of %1; %n overdue", nullptr, overdue).arg(m_year->value());
    std::ranges::stable_sort(months, std::ranges::greater(), &std::pair<int, int>::first);
    if (months[1].first == 0)
        return tr("All %n task(s) still to come are due in month %1/%2", nullptr, all)
            .arg(months[0].second)
            .arg(m_year->value());
    return tr("%1 of %n task(s) still to come pile up in months %2 and %3/%4", nullptr, all)
        .arg(months[0].first + months[1].first)
        .arg(qMin(months[0].second, months[1].second))
        .arg(qMax(months[0].second, months[1].second))
        .arg(m_year->value());
}

bool TimelinePage::canExport() const
{
    return m_view->content().board != nullptr;
}

void TimelinePage::exportPage()
{
    const FileRequest request{tr("Save the milestones"),
                              {},
                              QStringLiteral("PDF (*.pdf)"),
                              QStringLiteral("pdf"),
                              QStringLiteral("moc-%1.pdf").arg(m_year->value())};
    m_context.files.saveFile(this, request, [this](const QString &path) {
        const auto [first, last] = m_view->range();
        emit statusChanged(tr("Writing the pages…"));
        m_writing.start(
            [path, content = m_view->content(), paper = TimelinePaper{m_finding->text(), first, last},
             size = paper()](const JobControl &) { return writeTimelinePdf(path, size, content, paper); },
            [this, path](const Status &written) {
                if (written)
                    emit statusChanged(tr("Written to %1").arg(QDir::toNativeSeparators(path)));
                else
                    emit errorRaised(written.error().text);
            });
    });
}

/// Of the PDF, and what the printer is asked for.
QPageSize::PageSizeId TimelinePage::paper() const
{
    return QPageSize::PageSizeId(m_paper->currentData().toInt());
}

void TimelinePage::printPage()
{
    if (!canPrint())
        return;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(paper()));
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const auto [first, last] = m_view->range();
        if (!printTimeline(*printer, m_view->content(), {m_finding->text(), first, last}))
            emit errorRaised(tr("The printer did not take the pages. Check that it is on and try again."));
    });
    connect(dialog, &QObject::destroyed, this, [printer] { delete printer; });
    dialog->open();
}

void TimelinePage::retranslate()
{
    m_title->setText(title());
    m_groupLabel->setText(tr("Group by"));
    m_yearLabel->setText(tr("Year"));
    const QString words[] = {tr("Lead agency"), tr("Document"), tr("Section"), tr("Month"), tr("Standing")};
    for (int i = 0; i < m_grouping->count(); ++i)
        m_grouping->setItemText(i, words[i]);
    m_grouping->setAccessibleName(m_groupLabel->text());
    m_paper->setAccessibleName(tr("Paper, landscape"));
    m_paper->setToolTip(m_paper->accessibleName());
    m_year->setAccessibleName(m_yearLabel->text());
    m_search->setHint(tr("Search, with or without marks"));
    m_search->setAccessibleName(tr("Search milestones"));
    m_view->setAccessibleName(title());
    showRange();
    refresh();
}

void TimelinePage::showRange()
{
    const auto [first, last] = m_view->range();
    const bool isWhole = first == 1 && last == 12;
    m_print->setText(isWhole ? tr("Print the year…") : tr("Print months %1 to %2…").arg(first).arg(last));
}

void TimelinePage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
