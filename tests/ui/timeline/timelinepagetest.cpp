// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "tests/ui/samplewindow.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskscope.h"
#include "ui/tasks/taskspage.h"
#include "ui/timeline/timelineview.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

#include <set>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

class TimelinePageTest : public SampleWindowTest
{
};

QString finding(const TimelinePage &page)
{
    for (const TextLabel *label : page.findChildren<TextLabel *>()) {
        if (label->text().contains(u"due in the rest"_s))
            return label->text();
    }
    return {};
}

} // namespace

TEST_F(TimelinePageTest, AYearWithoutDeadlinesStillSaysHowManyOfEarlierYearsAreOverdue)
{
    shell.workspace.setAsOf(QDate(2026, 11, 23));
    settle();
    TimelinePage page(shell.context());
    page.resize(1200, 800);
    page.show();
    const int overdue = shell.workspace.figures()->board.counts.overdue;
    ASSERT_GT(overdue, 200) << "nothing of 2025 was reported as done since";
    EXPECT_EQ(finding(page), u"No task is due in the rest of 2026; %1 overdue"_s.arg(overdue));
}

TEST_F(TimelinePageTest, ThePaperAndTheGroupingChosenAreThereTheNextTime)
{
    const auto chosen = [this](const QString &last) {
        TimelinePage page(shell.context());
        QStringList now;
        for (auto *choice : page.findChildren<QComboBox *>()) {
            now << choice->currentText();
            const int wanted = choice->findText(last);
            choice->setFocus();
            QTest::keyClick(choice, wanted >= 0 ? Qt::Key_End : Qt::Key_Down);
        }
        return now;
    };
    EXPECT_EQ(chosen(u"A4"_s), (QStringList{u"Lead agency"_s, u"A3"_s}));
    EXPECT_EQ(chosen(u"A4"_s), (QStringList{u"Document"_s, u"A4"_s}));
}

namespace {

/// Both pages of tasks, sharing what they show, as in the window.
class SharedTasks : public SampleWindowTest
{
protected:
    void SetUp() override
    {
        SampleWindowTest::SetUp();
        list = std::make_unique<TasksPage>(shell.context());
        timeline = std::make_unique<TimelinePage>(shell.context());
        list->share(scope);
        timeline->share(scope);
        for (QWidget *page : {static_cast<QWidget *>(list.get()), static_cast<QWidget *>(timeline.get())}) {
            page->resize(1300, 700);
            page->show();
        }
        settle();
    }
    std::set<int> listed() const
    {
        const auto tasks = list->shownTasks();
        return {tasks.begin(), tasks.end()};
    }
    std::set<int> drawn() const
    {
        std::set<int> tasks;
        for (const TimelineGroup &group : timeline->view().content().groups)
            tasks.insert(group.tasks.begin(), group.tasks.end());
        return tasks;
    }
    static QPushButton *button(QWidget &page, const QString &words)
    {
        for (auto *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(words))
                return button;
        }
        return nullptr;
    }
    QString heading() const { return timeline->findChildren<QComboBox *>().front()->currentText(); }

    TaskScope scope;
    std::unique_ptr<TasksPage> list;
    std::unique_ptr<TimelinePage> timeline;
};

} // namespace

TEST_F(SharedTasks, AQuickFilterOfOnePageHoldsOnTheOther)
{
    const auto all = listed();
    ASSERT_EQ(all.size(), 382u);
    button(*list, u"Overdue"_s)->click();
    EXPECT_LT(listed().size(), all.size());
    EXPECT_EQ(drawn(), listed());
    button(*timeline, u"Overdue"_s)->click();
    EXPECT_EQ(listed(), all);
    EXPECT_EQ(drawn(), all);
}

TEST_F(SharedTasks, ASearchFindsTheSameOnBoth)
{
    auto *search = timeline->findChild<SearchField *>();
    search->setFocus();
    QTest::keyClicks(search, u"bo tai chinh"_s); // in the agencies, not in the words of the tasks alone
    ASSERT_TRUE(waitFor([this] { return listed().size() < 382; }));
    EXPECT_GT(listed().size(), 5u);
    EXPECT_EQ(drawn(), listed());
    timeline->applyFilter(u"standing=overdue"_s);
    EXPECT_EQ(drawn(), listed());
    EXPECT_EQ(int(listed().size()), shell.workspace.figures()->board.counts.overdue);
}

TEST_F(SharedTasks, AColumnsFilterHoldsToo_AndCanBeDroppedThere)
{
    const int stage = int(TaskColumn::Text);
    list->table().filter().setColumnFilter(stage, {u"nghị định"_s, {}});
    ASSERT_LT(listed().size(), 382u);
    ASSERT_GT(listed().size(), 0u);
    EXPECT_EQ(drawn(), listed());
    QPushButton *chip = button(*timeline, u"column filter"_s);
    ASSERT_TRUE(chip);
    chip->click();
    EXPECT_EQ(listed().size(), 382u);
    EXPECT_EQ(drawn().size(), 382u);
    EXPECT_FALSE(list->table().filter().columnFilter(stage).isActive());
}

TEST_F(SharedTasks, AGroupingChosenOnOneIsTheOthers)
{
    auto *grouping = timeline->findChildren<QComboBox *>().front();
    ASSERT_EQ(heading(), u"Lead agency"_s);
    EXPECT_EQ(list->table().headingAt(0), QString()) << "a list without headings stays so";
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down);
    ASSERT_EQ(heading(), u"Document"_s);
    EXPECT_NE(list->table().headingAt(0), QString());
    EXPECT_EQ(scope.choice().grouping, TimelineGrouping::Document);
}

TEST_F(SharedTasks, AClickOnATasksNameLeadsToIt)
{
    QSignalSpy asked(timeline.get(), &Page::openRequested);
    TimelineView &view = timeline->view();
    const auto click = [&](int x) {
        // Lines lie under the head; the first is a heading, tasks follow.
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(x, view.viewport()->height() / 2));
    };
    click(view.viewport()->width() / 2); // in the months: chosen only
    EXPECT_EQ(asked.size(), 0);
    const TaskId chosen = view.currentTask();
    ASSERT_TRUE(chosen);
    click(60);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], (QVariantList{u"nhiem-vu"_s, u"task=%1"_s.arg(chosen.value)}));
}

TEST_F(SharedTasks, AnOfficersOwnTasksCanBeAskedForOnBoth)
{
    shell.settings.setValue(Setting::UserName, u"Nguyễn A"_s);
    shell.workspace.setAsOf(QDate(2025, 7, 19)); // other figures
    settle();
    ASSERT_TRUE(button(*list, u"My tasks"_s));
    ASSERT_TRUE(button(*timeline, u"My tasks"_s));
    button(*timeline, u"My tasks"_s)->click();
    EXPECT_TRUE(listed().empty()) << "none is theirs";
    EXPECT_TRUE(button(*list, u"My tasks"_s)->isChecked());
}

TEST_F(SharedTasks, APageThatIsHiddenFollowsWhenItIsShown)
{
    timeline->hide();
    button(*list, u"Overdue"_s)->click();
    timeline->show();
    QCoreApplication::processEvents();
    EXPECT_EQ(drawn(), listed());
}
