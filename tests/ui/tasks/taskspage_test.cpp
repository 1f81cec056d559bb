// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/tasks/boardfixture.h"
#include "ui/tasks/filterchips.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

class TasksPageTest : public testing::Test
{
protected:
    TasksPageTest()
    {
        page.resize(1272, 760);
        page.show();
    }

    void load() { workspace.showFigures(fixture::figures()); }

    std::vector<qint64> shown() const
    {
        std::vector<qint64> ids;
        for (int position : page.shownTasks())
            ids.push_back(page.table().table().rowKey(position));
        return ids;
    }

    QString labelText(const char *name) const
    {
        return page.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    QPushButton *chip(const QString &words) const
    {
        return page.findChild<FilterChips *>()->findChild<QPushButton *>(words);
    }

    SearchField *search() const
    {
        for (SearchField *field : page.findChildren<SearchField *>()) {
            if (field->accessibleName() == QStringLiteral("Search tasks"))
                return field;
        }
        return nullptr;
    }

    Theme theme;
    MemoryViewSettings settings;
    FixedClock clock{fixture::asOf};
    ChangeBus bus;
    Workspace workspace{clock, bus};
    TasksPage page{workspace, theme, settings};
};

} // namespace

TEST_F(TasksPageTest, BeforeAnyTaskItSaysSoAndOffersToReceive)
{
    EmptyState *empty = page.table().viewport()->findChild<EmptyState *>();
    ASSERT_TRUE(empty->isVisible());
    QSignalSpy receive(&page, &TasksPage::receiveRequested);
    empty->findChild<QPushButton *>()->click();
    EXPECT_EQ(receive.count(), 1);
    EXPECT_FALSE(page.canExport());
}

TEST_F(TasksPageTest, ShowsEveryTaskAndTheFirstBeside)
{
    load();
    EXPECT_EQ(shown().size(), 14u);
    EXPECT_EQ(page.navigationCount(), 13) << "withdrawn work is outside every count";
    EXPECT_EQ(page.detail().position(), 0);
    EXPECT_TRUE(labelText("taskText").startsWith(QStringLiteral("Cung cấp dịch vụ công")));
    EXPECT_TRUE(labelText("standing").startsWith(QStringLiteral("Overdue")));
    EXPECT_EQ(labelText("deadlinePhrase"), QStringLiteral("“30/4/2025”"));
}

TEST_F(TasksPageTest, SearchIsFoldedAndFollowsEachKey)
{
    load();
    QTest::keyClicks(search(), QStringLiteral("dich vu c"));
    EXPECT_EQ(shown(), std::vector<qint64>{1});
    EXPECT_EQ(labelText("shownCount"), QStringLiteral("1"));
}

TEST_F(TasksPageTest, HalfASyllableFiltersNothing)
{
    load();
    QInputMethodEvent half(QStringLiteral("zz"), {});
    QApplication::sendEvent(search(), &half);
    EXPECT_EQ(shown().size(), 14u);
    QInputMethodEvent whole(QString(), {});
    whole.setCommitString(QStringLiteral("dịch"));
    QApplication::sendEvent(search(), &whole);
    EXPECT_EQ(shown(), std::vector<qint64>{1});
}

TEST_F(TasksPageTest, AFilterFromAnotherPageReplacesAllOthers)
{
    load();
    QTest::keyClicks(search(), QStringLiteral("dich vu"));
    page.table().filter().setColumnFilter(int(TaskColumn::Lead), {QStringLiteral("ha noi"), std::nullopt});
    page.applyFilter(QStringLiteral("standing=doneUndated"));
    EXPECT_EQ(shown(), (std::vector<qint64>{7, 8}));
    EXPECT_TRUE(search()->text().isEmpty());
    EXPECT_TRUE(page.table().header().field(int(TaskColumn::Lead))->text().isEmpty());
}

TEST_F(TasksPageTest, EveryConditionInForceIsSeenAndCanBeDropped)
{
    load();
    page.applyFilter(QStringLiteral("standing=overdue&agency=101"));
    EXPECT_EQ(shown(), (std::vector<qint64>{1, 2}));
    EXPECT_TRUE(chip(QStringLiteral("standing=overdue"))->isChecked());
    QPushButton *agency = nullptr;
    for (QPushButton *button : page.findChild<FilterChips *>()->findChildren<QPushButton *>()) {
        if (button->text() == QStringLiteral("Bộ Tài chính"))
            agency = button;
    }
    ASSERT_NE(agency, nullptr);
    agency->click();
    chip(QStringLiteral("standing=overdue"))->click();
    EXPECT_EQ(shown().size(), 14u);
}

TEST_F(TasksPageTest, QuickFiltersCountAndExcludeEachOther)
{
    load();
    EXPECT_TRUE(chip(QStringLiteral("standing=overdue"))->text().endsWith(QStringLiteral(" 2")));
    EXPECT_TRUE(chip(QStringLiteral("due=30"))->text().endsWith(QStringLiteral(" 3")));
    chip(QStringLiteral("standing=overdue"))->click();
    chip(QStringLiteral("due=5"))->click();
    EXPECT_FALSE(chip(QStringLiteral("standing=overdue"))->isChecked());
    EXPECT_EQ(shown(), (std::vector<qint64>{3, 4}));
    chip(QStringLiteral("due=5"))->click();
    chip(QStringLiteral("standing=overdue"))->click();
    chip(QStringLiteral("question=any"))->click();
    EXPECT_EQ(shown(), std::vector<qint64>{1}) << "questions add to a standing";
}

TEST_F(TasksPageTest, ATaskReachedFromElsewhereIsShownEvenIfFilteredAway)
{
    load();
    page.applyFilter(QStringLiteral("standing=overdue"));
    page.applyFilter(QStringLiteral("task=9"));
    EXPECT_EQ(page.detail().position(), 8);
    EXPECT_EQ(shown().size(), 14u);
    page.applyFilter(QStringLiteral("task=4711"));
    EXPECT_EQ(page.detail().position(), 8) << "an unknown task changes nothing";
}

TEST_F(TasksPageTest, CtrlShiftLClearsEverything)
{
    load();
    page.applyFilter(QStringLiteral("standing=overdue"));
    page.table().filter().setColumnFilter(int(TaskColumn::Text), {QStringLiteral("zzz"), std::nullopt});
    QApplication::setActiveWindow(&page);
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(shown().size(), 14u);
}

TEST_F(TasksPageTest, EnterGoesToTheDetailAndEscapeBack)
{
    load();
    QApplication::setActiveWindow(&page);
    page.table().setFocus();
    QTest::keyClick(&page.table(), Qt::Key_Return);
    EXPECT_TRUE(page.detail().isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), &page.table());
}

TEST_F(TasksPageTest, ArrowsOfTheDetailStepThroughTheListAsShown)
{
    load();
    page.applyFilter(QStringLiteral("standing=done"));
    EXPECT_EQ(page.detail().position(), 6);
    emit page.detail().nextPressed();
    EXPECT_EQ(page.detail().position(), 7);
    emit page.detail().previousPressed();
    emit page.detail().previousPressed();
    EXPECT_EQ(page.detail().position(), 6) << "stays at the end";
}

TEST_F(TasksPageTest, ExportsWhatIsShownInItsOrder)
{
    load();
    page.applyFilter(QStringLiteral("standing=open"));
    page.table().filter().sort(int(TaskColumn::Deadline), Qt::DescendingOrder);
    std::vector<int> positions;
    QObject::connect(&page, &TasksPage::exportRequested,
                     [&](const std::vector<int> &list) { positions = list; });
    page.exportPage();
    EXPECT_EQ(positions, (std::vector<int>{5, 4, 3, 2, 1, 0}));
}

TEST_F(TasksPageTest, TheSourceIsOpenedOrItsReferenceCopied)
{
    load();
    auto *link = page.findChild<LinkButton *>(QStringLiteral("sourceLink"));
    ASSERT_NE(link, nullptr);
    EXPECT_EQ(link->text(), QStringLiteral("phu-luc-02.xlsx › PL02 › dòng 7"));
    SourceRef asked;
    page.setSourceOpener([&](const SourceRef &source) {
        asked = source;
        return source.row == 7;
    });
    QApplication::clipboard()->clear();
    link->click();
    EXPECT_EQ(asked.sheet, QStringLiteral("PL02"));
    EXPECT_TRUE(QApplication::clipboard()->text().isEmpty());
    page.setSourceOpener([](const SourceRef &) { return false; });
    QSignalSpy status(&page, &Page::statusChanged);
    link->click();
    EXPECT_EQ(QApplication::clipboard()->text(), QStringLiteral("phu-luc-02.xlsx › PL02 › dòng 7"));
    EXPECT_EQ(status.count(), 1);
}

TEST_F(TasksPageTest, TheDetailGoesBelowTheListOnANarrowPage)
{
    auto *splitter = page.findChild<QSplitter *>();
    EXPECT_EQ(splitter->orientation(), Qt::Horizontal);
    page.resize(900, 600);
    EXPECT_EQ(splitter->orientation(), Qt::Vertical);
    page.resize(1300, 700);
    EXPECT_EQ(splitter->orientation(), Qt::Horizontal);
}

TEST_F(TasksPageTest, FactsAreNeverSqueezedWhenTheTaskChanges)
{
    load();
    for (const char16_t *task : {u"task=5", u"task=1", u"task=12"}) {
        page.applyFilter(QString::fromUtf16(task));
        QCoreApplication::sendPostedEvents();
        const auto *standing = page.findChild<QLabel *>(QStringLiteral("standing"));
        EXPECT_LT(standing->mapTo(&page.detail(), QPoint()).y(), 40) << "at the top of the pane";
        for (const QLabel *label : page.detail().findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                EXPECT_GE(label->height(), QFontMetrics(label->font()).height())
                    << label->text().toStdString();
            }
        }
    }
}

TEST_F(TasksPageTest, FollowsNewFiguresAndKeepsTheTask)
{
    load();
    page.applyFilter(QStringLiteral("task=5"));
    load();
    EXPECT_EQ(page.detail().position(), 4);
}

} // namespace dondoc
