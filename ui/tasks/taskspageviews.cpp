// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How TasksPage shows its list: grouping, and views an officer named.
#include "core/tasks/timeline.h"
#include "ui/tasks/filterchips.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskscope.h"
#include "ui/tasks/taskspage.h"
#include "ui/tasks/taskwords.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QWidgetAction>

#include <algorithm>
#include <numeric>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

const QString viewsKey = u"nhiem-vu/views"_s;

struct GroupingRow {
    const char16_t *word; ///< in settings
    TimelineGrouping grouping;
    const char *text; ///< source string, context "TasksPage"
    const char *none; ///< over the tasks that have none; likewise
};

constexpr GroupingRow groupings[] = {
    {u"agency", TimelineGrouping::Agency, QT_TRANSLATE_NOOP("TasksPage", "Lead agency"),
     QT_TRANSLATE_NOOP("TasksPage", "No lead agency")},
    {u"document", TimelineGrouping::Document, QT_TRANSLATE_NOOP("TasksPage", "Document"),
     QT_TRANSLATE_NOOP("TasksPage", "No assigning document")},
    {u"section", TimelineGrouping::Section, QT_TRANSLATE_NOOP("TasksPage", "Section"),
     QT_TRANSLATE_NOOP("TasksPage", "No section")},
    {u"month", TimelineGrouping::Month, QT_TRANSLATE_NOOP("TasksPage", "Month"),
     QT_TRANSLATE_NOOP("TasksPage", "Due in no month")},
    {u"standing", TimelineGrouping::Standing, QT_TRANSLATE_NOOP("TasksPage", "Standing"),
     QT_TRANSLATE_NOOP("TasksPage", "No standing")},
};

/// Null for a list without headings.
const GroupingRow *groupingOf(const QString &word)
{
    const auto row =
        std::ranges::find_if(groupings, [&word](const GroupingRow &row) { return word == row.word; });
    return row == std::end(groupings) ? nullptr : row;
}

QString wordOf(std::optional<TimelineGrouping> grouping)
{
    const auto row = std::ranges::find_if(
        groupings, [grouping](const GroupingRow &row) { return grouping == row.grouping; });
    return row == std::end(groupings) ? QString() : QString::fromUtf16(row->word);
}

/// A task of several leads stands once, under the first of them.
std::shared_ptr<const TableGroups> groupsOf(const Board &board, const GroupingRow &row)
{
    std::vector<int> positions(board.tasks.size());
    std::iota(positions.begin(), positions.end(), 0);
    const auto found = timelineGroups(board, positions, row.grouping, [&board](const TaskView &view) {
        return standingWords(view, board.asOf).group;
    });
    auto groups = std::make_shared<TableGroups>();
    groups->groupOf.assign(board.tasks.size(), -1);
    for (size_t group = 0; group < found.size(); ++group) {
        groups->titles << (found[group].title.isEmpty() ? QCoreApplication::translate("TasksPage", row.none)
                                                        : found[group].title);
        for (int position : found[group].tasks) {
            if (groups->groupOf[size_t(position)] < 0)
                groups->groupOf[size_t(position)] = int(group);
        }
    }
    return groups;
}

/// A line of the menu that only says what follows; a style sheet leaves QMenu::addSection without its words.
void addCaption(QMenu &menu, const QString &words)
{
    menu.addAction(words)->setEnabled(false);
}

QVariantList withoutView(const QVariantList &views, const QString &name)
{
    QVariantList others;
    std::ranges::copy_if(views, std::back_inserter(others),
                         [&name](const QVariant &view) { return view.toMap().value(u"name"_s) != name; });
    return others;
}

} // namespace

void TasksPage::followGrouping()
{
    const GroupingRow *row = groupingOf(m_grouping);
    const auto board = m_model->board();
    m_table->setGroups(board && row ? groupsOf(*board, *row) : nullptr);
}

void TasksPage::setGrouping(const QString &grouping)
{
    m_grouping = grouping;
    m_settings.setValue(u"nhiem-vu/grouping"_s, grouping);
    followGrouping();
    tellScope();
}

void TasksPage::share(TaskScope &scope)
{
    m_scope = &scope;
    connect(&m_table->filter(), &TableFilter::filterChanged, this, &TasksPage::tellScope);
    connect(m_scope, &TaskScope::changed, this, &TasksPage::followScope);
    tellScope();
}

TaskChoice TasksPage::choiceNow() const
{
    TaskChoice choice{
        m_chips->filter(), m_table->filter().query().typed(), m_table->filter().columnFilters(), {}};
    if (const GroupingRow *row = groupingOf(m_grouping))
        choice.grouping = row->grouping;
    return choice;
}

void TasksPage::tellScope()
{
    if (m_scope && !m_isFollowing)
        m_scope->choose(choiceNow());
}

void TasksPage::followScope()
{
    const TaskChoice &choice = m_scope->choice();
    if (choice == choiceNow())
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    if (choice.search != m_table->filter().query().typed()) {
        m_search->setText(choice.search);
        m_table->setQuery(SearchQuery(choice.search));
    }
    m_table->setColumnFilters(choice.columns);
    if (choice.grouping != choiceNow().grouping)
        setGrouping(wordOf(choice.grouping));
    if (choice.filter != m_chips->filter()) {
        m_chips->setFilter(choice.filter);
        followFilter();
    }
}

QVariantMap TasksPage::viewNow() const
{
    QVariantMap view = m_table->arrangement();
    view.insert(u"chips"_s, m_chips->filter().words());
    view.insert(u"search"_s, m_search->text());
    view.insert(u"grouping"_s, m_grouping);
    return view;
}

QStringList TasksPage::viewNames() const
{
    QStringList names;
    for (const QVariant &view : m_settings.value(viewsKey).toList())
        names << view.toMap().value(u"name"_s).toString();
    return names;
}

void TasksPage::showView(const QString &name)
{
    for (const QVariant &entry : m_settings.value(viewsKey).toList()) {
        const QVariantMap view = entry.toMap();
        if (view.value(u"name"_s) != name)
            continue;
        m_table->setArrangement(view);
        m_chips->setFilter(TaskFilter(view.value(u"chips"_s).toString()));
        m_search->setText(view.value(u"search"_s).toString());
        m_table->setQuery(SearchQuery(m_search->text()));
        setGrouping(view.value(u"grouping"_s).toString());
        followFilter();
        return;
    }
}

void TasksPage::saveView(const QString &name)
{
    if (name.isEmpty())
        return;
    QVariantMap view = viewNow();
    view.insert(u"name"_s, name);
    m_settings.setValue(viewsKey, withoutView(m_settings.value(viewsKey).toList(), name) << QVariant(view));
    emit viewsChanged();
}

void TasksPage::dropView(const QString &name)
{
    m_settings.setValue(viewsKey, withoutView(m_settings.value(viewsKey).toList(), name));
    emit viewsChanged();
}

void TasksPage::addGroupings(QMenu &menu)
{
    auto *one = new QActionGroup(&menu);
    const auto add = [&](const QString &words, const QString &grouping) {
        QAction *action = menu.addAction(words);
        action->setCheckable(true);
        action->setChecked(m_grouping == grouping);
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, grouping] { setGrouping(grouping); });
    };
    addCaption(menu, tr("Group by"));
    add(tr("No groups"), {});
    for (const GroupingRow &row : groupings)
        add(QCoreApplication::translate("TasksPage", row.text), QString::fromUtf16(row.word));
}

void TasksPage::addViews(QMenu &menu)
{
    menu.addSeparator();
    addCaption(menu, tr("Saved views"));
    for (const QString &name : viewNames())
        connect(menu.addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name] { showView(name); });
    auto *field = new QLineEdit;
    field->setPlaceholderText(tr("Save what is shown as… (name, Enter)"));
    field->setAccessibleName(tr("Name of the view"));
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(field->placeholderText()) +
                           scaledPixels(40));
    auto *save = new QWidgetAction(&menu);
    save->setDefaultWidget(field);
    menu.addAction(save);
    connect(field, &QLineEdit::returnPressed, this, [this, field, menu = &menu] {
        saveView(field->text().trimmed());
        menu->close();
    });
    if (viewNames().isEmpty())
        return;
    QMenu *drop = menu.addMenu(tr("Drop a view"));
    for (const QString &name : viewNames())
        connect(drop->addAction(QString(name).replace(u'&', u"&&"_s)), &QAction::triggered, this,
                [this, name] { dropView(name); });
}

void TasksPage::openViewMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addGroupings(*menu);
    addViews(*menu);
    menu->popup(m_view->mapToGlobal(QPoint(0, m_view->height())));
}

} // namespace dondoc
