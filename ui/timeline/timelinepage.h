// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/jobrunner.h"
#include "ui/shell/page.h"
#include "ui/shell/windowcontext.h"
#include "ui/timeline/timelinepainter.h"
#include "ui/widgets/columnfilter.h"
#include "ui/widgets/viewsettings.h"

#include <QPageSize>

#include <map>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace dondoc {

class FilterChips;
class SearchField;
class TableFilter;
class TaskListModel;
class TaskScope;
class TextLabel;
class TimelineView;

/// Mốc 2025: the year by months across, tasks down, under headings one chooses; the quick filters of the
/// list. applyFilter() takes the words of TaskFilter.
class TimelinePage final : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(const WindowContext &context, QWidget *parent = nullptr);

    /// What is shown here and under which headings holds there too, and the other way round. Outlives the
    /// page.
    void share(TaskScope &scope);

    QString key() const override { return QStringLiteral("moc-2025"); }
    QString title() const override;
    QString iconName() const override { return QStringLiteral("timeline"); }
    void focusSearch() override;
    bool canExport() const override;
    void exportPage() override;
    bool isSettled() const override { return !m_writing.isRunning(); }
    bool canPrint() const override { return canExport(); }
    void printPage() override;

    TimelineView &view() const { return *m_view; }

public slots:
    void applyFilter(const QString &words) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    std::vector<std::pair<QComboBox *, QString>> remembered() const;
    QWidget *makeHead();
    void followFigures();
    void refresh();
    void tellScope(std::optional<TimelineGrouping> grouping = {});
    void followScope();
    std::vector<int> shownTasks(const std::shared_ptr<const Board> &board);
    std::vector<int> matchingTasks(const std::shared_ptr<const Board> &board);
    void retranslate();
    QString finding(const std::array<MonthLoad, 12> &loads, int overdue) const;
    void showRange();
    QPageSize::PageSizeId paper() const;

    WindowContext m_context;
    PersonalViewSettings m_settings;
    TimelineView *m_view;
    FilterChips *m_chips;
    TextLabel *m_title, *m_finding, *m_groupLabel, *m_yearLabel;
    QComboBox *m_grouping, *m_paper;
    QSpinBox *m_year;
    SearchField *m_search;
    QPushButton *m_print;
    TaskScope *m_scope = nullptr;          ///< null where what is shown is nobody else's
    std::map<int, ColumnFilter> m_columns; ///< of the list, which has the same tasks
    TaskListModel *m_tasks;  ///< as the list has them; without a board while nothing is searched for
    TableFilter *m_matching; ///< of m_tasks
    bool m_isMatching = false;
    QDate m_shownAsOf;
    JobRunner m_writing; ///< of the PDF
};

} // namespace dondoc
