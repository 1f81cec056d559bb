// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/tasks/boardfixture.h"
#include "ui/overview/countspanel.h"
#include "ui/overview/listpanels.h"
#include "ui/overview/overviewpage.h"
#include "ui/tasks/taskfilter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

class OverviewPageTest : public testing::Test
{
protected:
    OverviewPageTest()
    {
        page.resize(1272, 780);
        page.show();
    }

    void load() { workspace.showFigures(figures); }

    /// The button over a filter in a panel, or null.
    template<class Panel> PressArea *button(const QString &filter) const
    {
        return page.findChild<Panel *>()->template findChild<PressArea *>(filter);
    }

    int countThrough(const QString &words) const
    {
        const std::shared_ptr<const Board> board(figures, &figures->board);
        const auto test = TaskFilter(words).test(board);
        int count = 0;
        for (int position = 0; position < int(board->tasks.size()); ++position)
            count += test && test(position);
        return count;
    }

    Theme theme;
    FixedClock clock{fixture::asOf};
    ChangeBus bus;
    Workspace workspace{clock, bus};
    OverviewPage page{workspace, theme};
    std::shared_ptr<const Figures> figures = fixture::figures();
};

} // namespace

TEST_F(OverviewPageTest, WithNothingToShowItOffersToReceive)
{
    EmptyState *empty = page.findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
    ASSERT_TRUE(empty->isVisible());
    QSignalSpy open(&page, &Page::openRequested);
    empty->findChild<QPushButton *>()->click();
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.front().front().toString(), QStringLiteral("tiep-nhan"));
}

TEST_F(OverviewPageTest, TheTitleStatesTheFinding)
{
    load();
    const QString finding = page.findChild<QLabel *>(QStringLiteral("finding"))->text();
    EXPECT_TRUE(finding.startsWith(QStringLiteral("2 "))) << finding.toStdString();
    EXPECT_TRUE(finding.contains(QStringLiteral(", 2 "))) << finding.toStdString();
}

TEST_F(OverviewPageTest, EveryCountOpensExactlyItsTasks)
{
    load();
    static const QRegularExpression firstNumber(QStringLiteral("\\d+"));
    int buttons = 0;
    for (PressArea *area : page.findChild<CountsPanel *>()->findChildren<PressArea *>()) {
        // The spoken name has the count: first, or after the words of a row title.
        const QStringList words = area->accessibleName().split(u' ');
        QString number = firstNumber.match(words.front()).captured();
        if (number.isEmpty())
            number = words.back();
        EXPECT_EQ(number.toInt(), countThrough(area->objectName())) << area->accessibleName().toStdString();
        ++buttons;
    }
    EXPECT_EQ(buttons, 16) << "5 cells, 2 row titles, 4 side cells, the bar and its 4 labels";
}

TEST_F(OverviewPageTest, ZerosArePrinted)
{
    auto none = std::make_shared<Figures>();
    auto late = fixture::record(1, QStringLiteral("Một"), QStringLiteral("30/6/2025"), {fixture::finance});
    none->board = buildBoard({late}, fixture::directory(), fixture::asOf);
    workspace.showFigures(none);
    EXPECT_EQ(button<CountsPanel>(QStringLiteral("standing=doneOnTime"))->accessibleName(),
              QStringLiteral("0 done on time"));
}

TEST_F(OverviewPageTest, PressingAFigureAsksForItsRows)
{
    load();
    QSignalSpy open(&page, &Page::openRequested);
    button<CountsPanel>(QStringLiteral("standing=overdue"))->click();
    button<DuePanel>(QStringLiteral("task=4"))->click();
    button<OverduePanel>(QStringLiteral("standing=overdue&agency=101"))->click();
    button<QuestionsPanel>(QStringLiteral("task=7"))->click();
    QStringList asked;
    for (const QList<QVariant> &call : open)
        asked << call[0].toString() + u' ' + call[1].toString();
    EXPECT_EQ(asked.join(u'\n'), QStringLiteral("nhiem-vu standing=overdue\nnhiem-vu task=4\n"
                                                "nhiem-vu standing=overdue&agency=101\nnhiem-vu task=7"));
}

TEST_F(OverviewPageTest, WhatFallsDueIsListedSoonestFirstAndByDeadline)
{
    load();
    EXPECT_NE(button<DuePanel>(QStringLiteral("task=3")), nullptr);
    EXPECT_EQ(button<DuePanel>(QStringLiteral("task=5")), nullptr) << "13 days off: by deadline only";
    PressArea *july = button<DuePanel>(QStringLiteral("due=2025-07-31"));
    ASSERT_NE(july, nullptr);
    EXPECT_EQ(july->findChildren<QLabel *>().front()->text(), QStringLiteral("Tháng 7/2025"))
        << "a month stays a month";
}

TEST_F(OverviewPageTest, ManyDueTasksAreOnePressAway)
{
    TaskRecords records;
    for (int id = 1; id <= 30; ++id)
        records.push_back(fixture::record(id, QStringLiteral("Việc %1").arg(id), QStringLiteral("20/7/2025"),
                                          {fixture::finance}));
    auto many = std::make_shared<Figures>();
    many->board = buildBoard(records, fixture::directory(), fixture::asOf);
    workspace.showFigures(many);
    EXPECT_NE(button<DuePanel>(QStringLiteral("task=20")), nullptr);
    EXPECT_EQ(button<DuePanel>(QStringLiteral("task=21")), nullptr);
    QSignalSpy open(&page, &Page::openRequested);
    for (LinkButton *link : page.findChild<DuePanel *>()->findChildren<LinkButton *>()) {
        if (link->text().contains(QStringLiteral("10")))
            link->click();
    }
    ASSERT_EQ(open.count(), 1);
    EXPECT_EQ(open.front().at(1).toString(), QStringLiteral("due=5"));
}

TEST_F(OverviewPageTest, NewlyOverdueNeedsAReviewToCompareWith)
{
    load();
    ASSERT_NE(button<OverduePanel>(QStringLiteral("new=overdue")), nullptr);
    EXPECT_EQ(countThrough(QStringLiteral("new=overdue")), 1);
    workspace.showFigures(fixture::figures(QDate()));
    EXPECT_EQ(button<OverduePanel>(QStringLiteral("new=overdue")), nullptr);
}

TEST_F(OverviewPageTest, StacksItsPanelsOnANarrowPage)
{
    load();
    page.resize(860, 560);
    QCoreApplication::sendPostedEvents();
    for (OverviewPanel *panel : page.findChildren<OverviewPanel *>())
        EXPECT_LE(panel->mapTo(&page, panel->rect().topRight()).x(), page.width());
}

} // namespace dondoc
