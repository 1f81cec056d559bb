// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/taskspage.h"

#include "ui/shell/listexport.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/windowcontext.h"
#include "ui/tasks/fillgrid.h"
#include "ui/tasks/filterchips.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/typingkeeper.h"
#include "ui/theme/icons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {

constexpr int sideBySideWidth = 1100; ///< below it the detail pane goes under the list (look.md section 5)
constexpr int wordsWidth = 1350;      ///< of a page whose button of the export has words

QString splitterKey(Qt::Orientation orientation)
{
    return orientation == Qt::Horizontal ? QStringLiteral("nhiem-vu/splitter")
                                         : QStringLiteral("nhiem-vu/splitterBelow");
}

} // namespace

TasksPage::TasksPage(Workspace &workspace, const Theme &theme, ViewSettings &settings, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_settings(settings)
    , m_model(new TaskListModel(this))
    , m_table(new DataTable(*m_model, theme, settings, {QStringLiteral("nhiem-vu/tasks"), 3, true}))
    , m_chips(new FilterChips(theme))
    , m_detail(new TaskDetail(theme, settings))
    , m_side(new QStackedWidget)
    , m_outside(new QWidget)
    , m_outsideWords(new TextLabel(theme, Type::Body, Token::Text))
    , m_outsideLink(new LinkButton(theme))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_title(new TextLabel(theme, Type::PageTitle, Token::Text, true))
    , m_search(new SearchField(theme, SearchField::Look::Search))
    , m_shown(new TextLabel(theme, Type::Body, Token::Text, true))
    , m_count(new TextLabel(theme, Type::Body, Token::Text2))
    , m_new(new QPushButton)
    , m_change(new QPushButton)
    , m_undated(new QPushButton)
    , m_view(new QPushButton)
    , m_columns(new QPushButton(themeIcon(QStringLiteral("columns"), theme), {}))
    , m_export(new QPushButton(themeIcon(QStringLiteral("export"), theme), {}))
{
    m_grouping = settings.value(QStringLiteral("nhiem-vu/grouping")).toString();
    m_splitter->addWidget(makeList());
    m_side->addWidget(m_detail);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setHandleWidth(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connectTable();
    connectDetail();
    connect(&workspace, &Workspace::figuresChanged, this, &Page::navigationCountChanged);
    followWhenShown(workspace, [this] { followFigures(); });
    addShortcut(Keys::ClearFilters, this, [this] { clearAll(); });
    addShortcut(Keys::Views, this, [this] { openViewMenu(); });
    orderTabs();
    setFocusProxy(m_table); // what F6 and Ctrl+2 lead to
    retranslate();
    followFigures();
}

/// Search and buttons, quick filters, column filters, list, detail (look.md section 6).
void TasksPage::orderTabs()
{
    std::vector<QWidget *> order{m_search, m_change, m_undated, m_new, m_view, m_columns, m_export};
    for (QPushButton *chip : m_chips->findChildren<QPushButton *>())
        order.push_back(chip);
    for (int column = 0; column < m_model->columnCount(); ++column)
        order.push_back(m_table->header().field(column));
    order.push_back(m_table);
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

TasksPage::TasksPage(Workspace &workspace, const Theme &theme, std::unique_ptr<ViewSettings> settings,
                     QWidget *parent)
    : TasksPage(workspace, theme, *settings, parent)
{
    m_ownSettings = std::move(settings);
}

TasksPage::TasksPage(const WindowContext &context, QWidget *parent)
    : TasksPage(context.workspace, context.theme, std::make_unique<PersonalViewSettings>(context.settings),
                parent)
{
    m_detail->setEdits(&context.edits, &context.files);
    addForm(context.edits);
    m_list = std::make_unique<ListExport>(*this, context.files);
    const auto followOfficer = [this, &settings = context.settings] {
        m_chips->setOfficer(settings.text(Setting::UserName));
    };
    followOfficer();
    connect(&context.workspace, &Workspace::figuresChanged, this, followOfficer);
    connect(this, &TasksPage::exportRequested, this,
            [this](const std::vector<int> &positions) { exportThrough(positions); });
}

TasksPage::~TasksPage()
{
    delete m_typing;   // asks the forms
    delete m_splitter; // its tables may still write to the settings, which go before the base class's
                       // children
}

QWidget *TasksPage::makeList()
{
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(space::page, space::gap, 0, 0);
    column->setSpacing(2 * space::unit);
    column->addWidget(makeTitleRow());
    column->addWidget(m_chips);
    column->addWidget(makeOutside());
    auto *frame = new QFrame;
    frame->setProperty("panel", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_table);
    column->addWidget(frame, 1);
    m_table->setMinimumWidth(scaledPixels(320));
    return list;
}

QWidget *TasksPage::makeTitleRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, space::gap, 0);
    layout->setSpacing(2 * space::unit);
    m_search->setMinimumWidth(scaledPixels(200));
    m_search->setMaximumWidth(scaledPixels(280));
    m_shown->setObjectName(QStringLiteral("shownCount"));
    m_count->keepToOneLine();
    layout->addWidget(m_title);
    layout->addSpacing(space::unit);
    layout->addWidget(m_search, 3);
    layout->addWidget(m_shown);
    layout->addWidget(m_count, 2);
    layout->addWidget(m_change);
    layout->addWidget(m_undated);
    layout->addWidget(m_new);
    m_change->hide();
    m_undated->hide();
    layout->addWidget(m_view);
    layout->addWidget(m_columns);
    layout->addWidget(m_export);
    m_new->hide();
    connect(m_view, &QPushButton::clicked, this, &TasksPage::openViewMenu);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        m_table->columnsMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    });
    connect(m_export, &QPushButton::clicked, this, &TasksPage::exportPage);
    return row;
}

void TasksPage::connectTable()
{
    connect(m_search, &SearchField::committed, this,
            [this](const QString &typed) { m_table->setQuery(SearchQuery(typed)); });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &DataTable::countChanged, this, &TasksPage::showCounts);
    connect(m_table, &DataTable::currentRowChanged, this, &TasksPage::showTask);
    connect(m_table, &DataTable::rowActivated, this, [this] {
        m_side->show();
        m_detail->takeFocus();
    });
    connect(m_table, &DataTable::cleared, this, &TasksPage::clearAll);
    connect(m_table, &DataTable::emptyPressed, this, &TasksPage::receiveRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TasksPage::showCounts);
    connect(m_chips, &FilterChips::filterChanged, this, &TasksPage::followFilter);
}

void TasksPage::connectDetail()
{
    connect(m_detail, &TaskDetail::previousPressed, this, [this] { m_table->step(-1); });
    connect(m_detail, &TaskDetail::nextPressed, this, [this] { m_table->step(1); });
    connect(m_detail, &TaskDetail::backPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_detail, &TaskDetail::closePressed, this, [this] {
        m_side->hide();
        m_table->setFocus();
    });
    connect(m_detail, &TaskDetail::sourcePressed, this, &TasksPage::openSource);
    connect(m_detail, &TaskDetail::notKept, this, &Page::errorRaised);
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(splitterKey(m_splitter->orientation()), m_splitter->saveState()); });
}

QString TasksPage::title() const
{
    return tr("Tasks");
}

int TasksPage::navigationCount() const
{
    const auto figures = m_workspace.figures();
    return figures ? figures->board.counts.assigned : -1;
}

void TasksPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::vector<int> TasksPage::shownTasks() const
{
    return m_table->shownRows();
}

void TasksPage::applyFilter(const QString &words)
{
    static const QString taskTerm = QStringLiteral("task=");
    if (words.startsWith(taskTerm)) {
        goToTask(TaskId{words.mid(taskTerm.size()).toLongLong()});
        return;
    }
    static const QString viewTerm = QStringLiteral("view=");
    if (words.startsWith(viewTerm))
        return showView(words.mid(viewTerm.size()));
    m_chips->setFilter(TaskFilter(words));
    m_search->clear();
    m_table->filter().clear();
    followFilter();
    if (m_table->filter().rowCount() > 0)
        m_table->setCurrentRow(m_table->filter().sourceRow(0));
}

void TasksPage::goToTask(TaskId task)
{
    const int position = m_model->positionOf(task);
    if (position < 0)
        return;
    if (m_table->filter().rowOfSource(position) < 0)
        clearAll();
    m_side->show();
    m_table->setCurrentRow(position);
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
    m_table->setFocus();
}

void TasksPage::clearAll()
{
    m_chips->setFilter({});
    m_search->clear();
    m_table->filter().clear();
    followFilter();
}

void TasksPage::followFigures()
{
    followBoard();
    showTask(m_table->currentRow());
    showOutside();
    resumeTyping();
}

/// The list is empty and unfiltered for a moment, which is nothing to show: a pane that is hidden loses the
/// keyboard.
void TasksPage::followBoard()
{
    const QScopedValueRollback arriving(m_isArriving, true);
    const std::shared_ptr<const Figures> figures = m_workspace.figures();
    // The board lives as long as the figures it is part of.
    const std::shared_ptr<const Board> board =
        figures ? std::shared_ptr<const Board>(figures, &figures->board) : nullptr;
    m_table->finishEditing(); // new rows close the field: what is typed is kept first
    const int place = m_table->currentIndex().row();
    const int current = m_table->currentRow();
    const TaskId chosen = current < 0 ? TaskId{} : m_model->row(current).view->record->task.id;
    m_chips->setBoard(board);
    m_table->filter().setRowTest({});
    m_table->setGroups(nullptr);
    m_model->setBoard(board);
    if (m_form)
        m_form->setBoard(board);
    if (m_fill && board)
        m_fill->follow(*board);
    followGrouping();
    followFilter();
    showWritten();
    const bool hasLeft = chosen && m_table->filter().rowOfSource(m_model->positionOf(chosen)) < 0;
    if (hasLeft || m_table->currentRow() < 0)
        chooseNear(place);
}

/// Of the rows shown the one that stands there now: what left the list leaves the next one to go on with.
void TasksPage::chooseNear(int place)
{
    if (const int shown = m_table->filter().rowCount(); shown > 0)
        m_table->setCurrentRow(m_table->filter().sourceRow(std::clamp(place, 0, shown - 1)));
}

void TasksPage::followFilter()
{
    if (m_model->board())
        m_table->filter().setRowTest(m_chips->filter().test(m_model->board()));
    showCounts();
    tellScope();
}

void TasksPage::showCounts()
{
    const int shown = m_table->filter().rowCount(), all = m_model->rowCount();
    m_shown->setText(QString::number(shown));
    m_count->setText(tr("/ %n task(s)", "after the number shown", all));
    QStringList status{tr("Showing %1 of %n task(s)", nullptr, all).arg(shown)};
    const int selected = int(m_table->selectionModel()->selectedRows().size());
    m_change->setVisible(m_form && selected > 1);
    m_change->setText(tr("Change %n", nullptr, selected));
    m_undated->setVisible(m_fill &&
                          m_chips->filter().has(QStringLiteral("standing"), QStringLiteral("doneUndated")));
    if (selected > 1)
        status << tr("%n row(s) selected", nullptr, selected);
    const int filters = m_table->filter().activeCount() + int(m_chips->filter().terms().size());
    if (filters > 0)
        status << tr("%n filter(s) on, Ctrl+Shift+L clears them", nullptr, filters);
    emit statusChanged(status.join(QStringLiteral(" · ")));
    showOutside();
    const bool couldExport = m_export->isEnabled();
    m_export->setEnabled(canExport());
    if (couldExport != canExport())
        emit abilitiesChanged();
    const int row = m_table->currentIndex().row();
    m_detail->setStepsEnabled(row > 0, row >= 0 && row < shown - 1);
}

void TasksPage::showTask(int position)
{
    if (m_isArriving)
        return;
    if (position < 0 && m_detail->isAncestorOf(QApplication::focusWidget()))
        m_table->setFocus();
    m_detail->showTask(m_model->board(), position);
    showCounts();
}

void TasksPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TasksPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    turnSplitter();
    showExportWords();
}

/// In a narrow window the search needs the room; the words stay as tooltip and accessible name.
void TasksPage::showExportWords()
{
    const QString words = tr("Export filtered list…");
    m_export->setText(width() < scaledPixels(wordsWidth) ? QString() : words);
    m_export->setToolTip(words);
    m_export->setAccessibleName(words);
}

void TasksPage::turnSplitter()
{
    const Qt::Orientation wanted = width() >= scaledPixels(sideBySideWidth) ? Qt::Horizontal : Qt::Vertical;
    const bool isFirst = m_splitter->sizes().value(1) == 0;
    if (wanted == m_splitter->orientation() && !isFirst)
        return;
    m_splitter->setOrientation(wanted);
    const QByteArray saved = m_settings.value(splitterKey(wanted)).toByteArray();
    if (!saved.isEmpty() && m_splitter->restoreState(saved))
        return;
    const int whole = wanted == Qt::Horizontal ? width() : height();
    const int pane =
        wanted == Qt::Horizontal ? scaledPixels(width() < scaledPixels(1250) ? 380 : 440) : whole * 45 / 100;
    m_splitter->setSizes({whole - pane, pane});
}

void TasksPage::retranslate()
{
    m_title->setText(title());
    m_search->setHint(tr("Search, with or without marks"));
    m_search->setAccessibleName(tr("Search tasks"));
    m_change->setToolTip(tr("One change for all chosen tasks (Ctrl+Shift+E)"));
    m_undated->setText(tr("Fill in the days…"));
    m_undated->setToolTip(tr("Days and evidence of all shown that are done (Ctrl+Shift+D)"));
    m_new->setText(tr("New task"));
    m_new->setToolTip(tr("Type a task, or paste one (Ctrl+Shift+N)"));
    m_view->setText(tr("View", "how the list is shown"));
    m_view->setToolTip(tr("Grouping and saved views (Ctrl+Shift+V)"));
    m_columns->setToolTip(tr("Columns"));
    m_columns->setAccessibleName(m_columns->toolTip());
    showExportWords();
    m_outsideWords->setText(tr("The task just typed is kept; the filter leaves it out of this list."));
    m_outsideLink->setText(tr("Show it"));
    m_outsideLink->setToolTip(tr("Clears the filter and goes to the task"));
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setEmptyWords(tr("There are no tasks yet."), tr("Receive a file…"));
    showCounts();
}

} // namespace dondoc
