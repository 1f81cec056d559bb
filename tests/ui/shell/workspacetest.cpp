// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "tests/core/printers.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 5000; // ms

const QDate today(2025, 7, 18);

TaskRecords oneTaskDue(QDate due)
{
    auto record = std::make_shared<TaskRecord>();
    record->task.id = TaskId{1};
    record->task.text = QStringLiteral("Trình Chính phủ ban hành Nghị định");
    record->task.deadline.kind = DeadlineKind::Date;
    record->task.deadline.due = due;
    return {record};
}

LoadedStore storeWith(TaskRecords tasks)
{
    LoadedStore loaded;
    loaded.tasks = std::move(tasks);
    loaded.directory = std::make_shared<const AgencyDirectory>();
    return loaded;
}

class WorkspaceTest : public testing::Test
{
protected:
    Result<LoadedStore> load(const QString &path, OpenMode mode)
    {
        ++m_loads;
        m_lastMode = mode;
        if (path == u"missing.dondoc")
            return Error{QStringLiteral("notFound"), QStringLiteral("There is no file missing.dondoc."),
                         path};
        return storeWith(oneTaskDue(QDate(2025, 6, 30)));
    }

    bool isSettled()
    {
        return QTest::qWaitFor([this] { return !m_workspace.isLoading(); }, patience);
    }

    std::atomic_int m_loads = 0;
    OpenMode m_lastMode = OpenMode::ReadOnly;
    FixedClock m_clock{today};
    ChangeBus m_bus;
    Workspace m_workspace{m_clock, m_bus,
                          [this](const QString &path, OpenMode mode, const LoadedStore *,
                                 const JobControl &) { return load(path, mode); }};
};

TEST_F(WorkspaceTest, BeginsAtTodayWithNothing)
{
    EXPECT_EQ(m_workspace.asOf(), today);
    EXPECT_EQ(m_workspace.figures(), nullptr);
    EXPECT_EQ(m_workspace.storePath(), QString());
}

TEST_F(WorkspaceTest, OpeningShowsFiguresOfTheDay)
{
    QSignalSpy stores(&m_workspace, &Workspace::storeChanged);
    m_workspace.openStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(m_workspace.storePath(), QStringLiteral("a.dondoc"));
    EXPECT_EQ(stores.size(), 1);
    ASSERT_TRUE(m_workspace.figures());
    EXPECT_EQ(m_workspace.figures()->board.asOf, today);
    EXPECT_EQ(m_workspace.figures()->board.counts.overdue, 1); // due 30/6, seen on 18/7
}

TEST_F(WorkspaceTest, AnotherDateComputesAgainWithoutReadingAgain)
{
    m_workspace.openStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(isSettled());
    m_workspace.setAsOf(QDate(2025, 6, 29));
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(m_loads, 1);
    EXPECT_EQ(m_workspace.figures()->board.counts.overdue, 0);
    EXPECT_EQ(m_workspace.figures()->board.counts.openInTime, 1);
}

TEST_F(WorkspaceTest, OldFiguresStayUntilTheNewOnesAreThere)
{
    m_workspace.openStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(isSettled());
    m_workspace.setAsOf(QDate(2025, 6, 29));
    EXPECT_EQ(m_workspace.figures()->board.asOf, today);
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(m_workspace.figures()->board.asOf, QDate(2025, 6, 29));
}

TEST_F(WorkspaceTest, ARefusalKeepsTheOpenStore)
{
    QSignalSpy failures(&m_workspace, &Workspace::failed);
    m_workspace.openStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(isSettled());
    m_workspace.openStore(QStringLiteral("missing.dondoc"));
    ASSERT_TRUE(isSettled());
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures[0][0].toString(), QStringLiteral("There is no file missing.dondoc."));
    EXPECT_EQ(m_workspace.storePath(), QStringLiteral("a.dondoc"));
    EXPECT_TRUE(m_workspace.figures());
    m_workspace.setAsOf(QDate(2025, 6, 29)); // and it still answers
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(m_workspace.figures()->board.counts.openInTime, 1);
}

TEST_F(WorkspaceTest, ThatAStoreIsLeftIsSaidWhileItIsStillTheOpenOne)
{
    QStringList left;
    QObject::connect(&m_workspace, &Workspace::storeLeaving, &m_workspace,
                     [&] { left << m_workspace.storePath(); });
    m_workspace.openStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(left, QStringList()) << "there was none before";
    m_workspace.setAsOf(QDate(2025, 6, 29));
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(left, QStringList()) << "it is the same store";
    m_workspace.openStore(QStringLiteral("b.dondoc"));
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(left, QStringList(QStringLiteral("a.dondoc")));
}

TEST_F(WorkspaceTest, ADurableChangeIsReadAgain)
{
    m_workspace.openStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(isSettled());
    m_bus.announce({{ChangeEvent::Kind::Tasks, {}}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_loads == 2; }, patience));
    ASSERT_TRUE(isSettled());
}

TEST_F(WorkspaceTest, ADateChosenWhileAStoreIsCreatedDoesNotCreateItTwice)
{
    m_workspace.openStore(QStringLiteral("new.dondoc"), true);
    m_workspace.setAsOf(QDate(2025, 6, 29));
    ASSERT_TRUE(isSettled());
    EXPECT_EQ(m_lastMode, OpenMode::OpenOrCreate);
    EXPECT_EQ(m_workspace.figures()->board.asOf, QDate(2025, 6, 29));
}

TEST_F(WorkspaceTest, ShowsFiguresGivenForAPreview)
{
    Workspace preview(m_clock, m_bus);
    auto figures = std::make_shared<Figures>();
    figures->board.asOf = QDate(2025, 6, 29);
    preview.showFigures(figures);
    EXPECT_EQ(preview.asOf(), QDate(2025, 6, 29));
    EXPECT_EQ(preview.figures(), figures);
}

} // namespace
} // namespace dondoc
