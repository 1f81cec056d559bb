// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping and saved views of the list.
#include "tests/ui/tasks/editingfixture.h"
#include "ui/tasks/filterchips.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

using namespace dondoc;

namespace {

class Views : public Editing
{
protected:
    QMenu *openMenu()
    {
        QTest::keyClick(&page->table(), Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        return page->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    }
    void choose(const QString &words)
    {
        QMenu *menu = openMenu();
        ASSERT_TRUE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == words)
                action->trigger();
        }
        delete menu;
    }
    void saveAs(const QString &name)
    {
        QMenu *menu = openMenu();
        ASSERT_TRUE(menu);
        auto *field = menu->findChild<QLineEdit *>();
        ASSERT_TRUE(field);
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
        delete menu;
    }
    /// A review five days earlier, at which everybody was asked.
    void askAgencies()
    {
        shell.edits.run(u"rà soát"_s, [](const Store &) -> Result<BatchWrite> {
            BatchWrite write;
            write.kind = u"review"_s;
            write.reviews = {reviewOf({}, QDate(2025, 7, 13))};
            write.reviews[0].closedAt = QDateTime(QDate(2025, 7, 13), QTime(17, 0));
            return write;
        });
        settle();
    }
    /// Rows that are higher than the others: those with a heading.
    int headings() const
    {
        const QHeaderView &rows = *page->table().verticalHeader();
        int count = 0;
        for (int row = 0; row < rows.count(); ++row)
            count += rows.sectionSize(row) > rows.defaultSectionSize();
        return count;
    }
};

TEST_F(Views, GroupedRowsStandTogetherUnderOneHeadingEach)
{
    const QAbstractItemModelTester tester(&page->table().filter());
    EXPECT_EQ(headings(), 0);
    const size_t all = page->shownTasks().size();
    choose(u"Standing"_s);
    ASSERT_EQ(page->shownTasks().size(), all) << "each task stands once";
    QStringList met;
    for (int position : page->shownTasks()) {
        const QString standing = page->table()
                                     .table()
                                     .index(position, int(TaskColumn::Standing))
                                     .data(ValuesRole)
                                     .toStringList()
                                     .value(0);
        if (met.isEmpty() || met.back() != standing) {
            EXPECT_FALSE(met.contains(standing)) << "a group is in one piece: " << standing.toStdString();
            met << standing;
        }
    }
    EXPECT_EQ(headings(), int(met.size()));
    page->applyFilter(u"standing=overdue"_s);
    EXPECT_EQ(headings(), 1);
    choose(u"No groups"_s);
    EXPECT_EQ(headings(), 0);
}

TEST_F(Views, TheTasksThatHaveNoneOfWhatIsGroupedByAreCalledSo)
{
    choose(u"Document"_s);
    const DataTable &table = page->table();
    QStringList headings;
    for (int row = 0; row < int(table.shownRows().size()); ++row) {
        if (!table.headingAt(row).isEmpty())
            headings << table.headingAt(row);
    }
    EXPECT_TRUE(headings.contains(u"71/NQ-CP · 217"_s)) << headings.join(u" | "_s).toStdString();
    EXPECT_EQ(headings.last(), u"No assigning document · 76"_s) << "the 76 of PL01";
}

TEST_F(Views, AViewHoldsFiltersGroupingSortingAndColumns)
{
    page->applyFilter(u"standing=overdue"_s);
    const int overdue = shell.workspace.figures()->board.counts.overdue;
    choose(u"Lead agency"_s);
    page->table().setColumnShown(int(TaskColumn::Product), true);
    page->table().filter().sort(int(TaskColumn::Text), Qt::DescendingOrder);
    QSignalSpy changed(page.get(), &Page::viewsChanged);
    saveAs(u"Quá hạn theo cơ quan"_s);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(page->viewNames(), QStringList{u"Quá hạn theo cơ quan"_s});
    const auto shown = page->shownTasks();

    choose(u"No groups"_s);
    page->applyFilter(u"standing=done"_s);
    page->table().setColumnShown(int(TaskColumn::Product), false);
    page->table().filter().sort(int(TaskColumn::Source), Qt::AscendingOrder);
    page->applyFilter(u"view=Quá hạn theo cơ quan"_s);
    EXPECT_EQ(int(page->shownTasks().size()), overdue);
    EXPECT_EQ(page->shownTasks(), shown);
    EXPECT_FALSE(page->table().isColumnHidden(int(TaskColumn::Product)));
    EXPECT_GT(headings(), 1);

    page = std::make_unique<TasksPage>(shell.context()); // the next start
    EXPECT_EQ(page->viewNames(), QStringList{u"Quá hạn theo cơ quan"_s});
}

TEST_F(Views, SilentAndMyTasksAreQuickFilters)
{
    auto *chip = page->findChild<QPushButton *>(u"silent=any"_s);
    ASSERT_TRUE(chip);
    EXPECT_FALSE(chip->isEnabled()) << "no review, no letter: nobody was asked, so nobody is silent";
    EXPECT_TRUE(chip->text().endsWith(u'–')) << chip->text().toStdString();
    askAgencies();
    EXPECT_TRUE(chip->isEnabled());
    const Board &board = shell.workspace.figures()->board;
    page->applyFilter(u"silent=any"_s);
    int expected = 0;
    for (const TaskView &view : board.tasks) {
        const bool isOpen = !view.state.isDone() && view.state.standing != Standing::Withdrawn;
        expected += isOpen && std::ranges::any_of(view.state.parts, [&](const PartState &part) {
                        const Assignment &assignment = view.record->assignments[size_t(part.assignment)];
                        const AgencyId agency = assignment.listedAs ? assignment.listedAs : assignment.agency;
                        const auto load = std::ranges::find(board.loads, agency, &AgencyLoad::agency);
                        return part.isOpen() && load != board.loads.end() && load->isSilent;
                    });
    }
    EXPECT_EQ(int(page->shownTasks().size()), expected);
    const TaskId id = task(u"PL02"_s, u"19"_s)->record->task.id;
    shell.edits.run(u"giao"_s, [id](const Store &store) -> Result<BatchWrite> {
        BatchWrite write;
        const Status status = editTasks(write, store, {id}, [](TaskRecord &record) {
            record.task.responsible = u"Trần B"_s;
            record.task.streams = {u"CĐS"_s};
        });
        return status ? Result<BatchWrite>(write) : Result<BatchWrite>(status.error());
    });
    settle();
    page->applyFilter(u"officer=trần b"_s);
    EXPECT_EQ(page->shownTasks().size(), 1u);
    page->applyFilter(u"stream=CĐS"_s);
    EXPECT_EQ(page->shownTasks().size(), 1u);
}

} // namespace
