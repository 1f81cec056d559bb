// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typing.h"
#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/tasks/taskfilter.h"

#include <QPointer>

#include <functional>

class QMenu;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;

namespace dondoc {

class BulkForm;
class DataTable;
class FillGrid;
class FilterChips;
class LinkButton;
class ListExport;
class SearchField;
class StoreEdits;
class TaskDetail;
class TaskForm;
class TaskScope;
struct TaskChoice;
class TaskListModel;
class TextLabel;
class Theme;
class TypingKeeper;
class ViewSettings;
struct WindowContext;

/// Nhiệm vụ: every task as of the date, searched and filtered as one types, with all that is known of the
/// current one beside (or, on a narrow window, below) the list.
///
/// applyFilter() takes the words of TaskFilter, e.g. "standing=overdue&agency=12"; it replaces every other
/// filter, so that what is shown is exactly that set. "task=ID" instead makes that task the current one.
class TasksPage final : public Page
{
    Q_OBJECT
public:
    TasksPage(Workspace &workspace, const Theme &theme, ViewSettings &settings, QWidget *parent = nullptr);
    /// As a page of the window: remembers in its settings, exports through its file dialog.
    explicit TasksPage(const WindowContext &context, QWidget *parent = nullptr);
    ~TasksPage() override;

    QString key() const override { return QStringLiteral("nhiem-vu"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("tasks"); }
    int navigationCount() const override;
    void focusSearch() override;
    bool canExport() const override;
    void exportPage() override;
    bool isSettled() const override;
    QString unkept() const override;
    QStringList viewNames() const override;

    /// Positions in Board::tasks as shown, top to bottom.
    std::vector<int> shownTasks() const;
    /// Opens the file a fact came from; false where it is not found. Without one, the store's folder is
    /// tried.
    void setSourceOpener(std::function<bool(const SourceRef &)> opener) { m_openSource = std::move(opener); }

    /// What is shown here and under which headings holds there too, and the other way round. Outlives the
    /// page.
    void share(TaskScope &scope);

    DataTable &table() const { return *m_table; }
    TaskDetail &detail() const { return *m_detail; }
    /// Null where the page only shows.
    TaskForm *form() const { return m_form; }
    FillGrid *fillGrid() const { return m_fill; }

signals:
    /// The list as filtered and sorted is to be written to a file.
    void exportRequested(const std::vector<int> &positions);
    /// The button of the empty page: receive a file.
    void receiveRequested();

public slots:
    void applyFilter(const QString &words) override;
    /// Opens the form beside the list.
    void newTask();
    void editTask();
    /// One change for all chosen rows.
    void editChosen();
    /// The grid of what is done on a day nobody recorded, of the tasks shown.
    void fillDates();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    TasksPage(Workspace &workspace, const Theme &theme, std::unique_ptr<ViewSettings> settings,
              QWidget *parent);
    void exportThrough(const std::vector<int> &positions);
    void leaveStore();
    void followGrouping();
    void setGrouping(const QString &grouping);
    TaskChoice choiceNow() const;
    void tellScope();
    void followScope();
    QVariantMap viewNow() const;
    void showView(const QString &name);
    void saveView(const QString &name);
    void dropView(const QString &name);
    void openViewMenu();
    void openRowMenu(const QPoint &at);
    void report();
    void addGroupings(QMenu &menu);
    void addViews(QMenu &menu);
    void showRefused(TaskId task);
    QWidget *makeList();
    QWidget *makeTitleRow();
    void connectTable();
    void connectDetail();
    void addForm(StoreEdits &edits);
    void addFillGrid(StoreEdits &edits);
    void keepTyping(StoreEdits &edits);
    void resumeTyping();
    void letTypeInPlace();
    QWidget *makeCellField(QWidget *parent, int column);
    void keepCell(QWidget &field);
    std::optional<TypedWords> cellWords() const;
    void showSide(QWidget *side);
    void showForm(bool isShown);
    std::vector<TaskId> chosenTasks() const;
    void leaveForm(TaskId task);
    void showWritten();
    QWidget *makeOutside();
    void showOutside();
    void orderTabs();
    void retranslate();
    void followFigures();
    void followBoard();
    void chooseNear(int place);
    void followFilter();
    void showCounts();
    void showTask(int position);
    void goToTask(TaskId task);
    void clearAll();
    void openSource(const SourceRef &source);
    bool openBesideStore(const SourceRef &source) const;
    void turnSplitter();
    void showExportWords();

    std::unique_ptr<ViewSettings> m_ownSettings; ///< null where the settings are another's
    Workspace &m_workspace;
    const Theme &m_theme;
    ViewSettings &m_settings;
    TaskListModel *m_model;
    DataTable *m_table;
    FilterChips *m_chips;
    TaskDetail *m_detail;
    TaskForm *m_form = nullptr;
    BulkForm *m_bulk = nullptr;
    FillGrid *m_fill = nullptr;
    QScrollArea *m_bulkPane = nullptr; ///< holds m_bulk
    QStackedWidget *m_side;            ///< detail or form
    TypingKeeper *m_typing = nullptr;  ///< null where the page only shows
    QPointer<QWidget> m_cell;          ///< typed in where it stands in the list
    Typing m_found;                    ///< typed before the program was stopped, and not shown yet
    std::vector<TaskId>
        m_before; ///< tasks there were when a new one was written; to show it once it is there
    bool m_isAwaited = false;
    bool m_isArriving = false; ///< a board is; see followBoard()
    TaskId m_outsideTask;      ///< just typed, and held back by the filter; none once it is shown
    QWidget *m_outside;        ///< says so
    TextLabel *m_outsideWords;
    LinkButton *m_outsideLink;
    QString m_grouping;                 ///< word of the grouping, or empty
    TaskScope *m_scope = nullptr;       ///< null where what is shown is nobody else's
    bool m_isFollowing = false;         ///< the scope's choice, step by step
    std::unique_ptr<ListExport> m_list; ///< null where the page only shows
    QSplitter *m_splitter;
    QList<int> m_beforeFill; ///< its sizes before the fill grid was shown
    TextLabel *m_title;
    SearchField *m_search;
    TextLabel *m_shown;
    TextLabel *m_count;
    QPushButton *m_new;
    QPushButton *m_change;  ///< of several chosen tasks
    QPushButton *m_undated; ///< while done tasks without a day are shown
    QPushButton *m_view;    ///< grouping and saved views
    QPushButton *m_columns;
    QPushButton *m_export;
    std::function<bool(const SourceRef &)> m_openSource;
};

} // namespace dondoc
