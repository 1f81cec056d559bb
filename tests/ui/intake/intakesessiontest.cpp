// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakesession.h"

#include "tests/core/printers.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 5000; // ms

/// Answers with two tasks, and does as the test says.
class StubBackend final : public IntakeBackend
{
public:
    std::optional<Error> readError, commitError;
    bool waitsForCancel = false;
    mutable QSemaphore started;
    mutable std::atomic_int commits = 0;

    Result<IntakeReading> read(const QString &, const QStringList &files,
                               const JobControl &job) const override
    {
        started.release();
        while (waitsForCancel && !job.isCancelled())
            QThread::yieldCurrentThread();
        if (readError)
            return *readError;
        IntakeReading reading;
        reading.drafts.push_back(draft(files.front()));
        reading.workbooks.push_back(
            {QStringLiteral("xlsx"), {Grid{QStringLiteral("PL01"), false, {}, {}}}, {}});
        reading.plan = planOf({});
        return reading;
    }
    Result<ImportPlan> plan(const QString &, const std::vector<FileDraft> &,
                            const SetAsideRows &setAside) const override
    {
        return planOf(setAside);
    }
    Result<BatchId> commit(const QString &, const ImportPlan &, const QString &,
                           const JobControl &job) const override
    {
        ++commits;
        started.release();
        while (waitsForCancel && !job.isCancelled())
            QThread::yieldCurrentThread();
        if (commitError)
            return *commitError;
        return BatchId{5};
    }

private:
    static FileDraft draft(const QString &file)
    {
        SheetDraft sheet;
        sheet.sheet = QStringLiteral("PL01");
        sheet.layout = Layout::Tasks;
        for (int row : {6, 7}) {
            NewTask task;
            task.record.task.text = QStringLiteral("Việc ở dòng %1").arg(row + 1);
            task.record.task.source.row = row + 1;
            sheet.tasks.push_back(task);
        }
        sheet.notes.push_back(
            {7, 5, Severity::Warning, QStringLiteral("deadlineOutlier"), QStringLiteral("Is it 2026?")});
        sheet.notes.push_back(
            {6, -1, Severity::Info, QStringLiteral("unreadStatus"), QStringLiteral("kept as written")});
        return {file, QStringLiteral("xlsx"), {sheet}};
    }
    static ImportPlan planOf(const SetAsideRows &setAside)
    {
        ImportPlan plan;
        plan.setAside = int(setAside.size());
        plan.added = 2 - plan.setAside;
        return plan;
    }
};

class IntakeSessionTest : public testing::Test
{
protected:
    bool waitFor(IntakeStep step)
    {
        return QTest::qWaitFor([&] { return m_session.step() == step && !m_session.isBusy(); }, patience);
    }
    bool readIn()
    {
        m_session.read({QStringLiteral("a.xlsx")});
        return waitFor(IntakeStep::Review);
    }

    StubBackend m_backend;
    IntakeSession m_session{m_backend};
};

TEST_F(IntakeSessionTest, ReadRowsAreReviewedBeforeAnythingIsWritten)
{
    ASSERT_TRUE(readIn());
    EXPECT_EQ(m_session.rows().size(), 2u);
    EXPECT_EQ(m_session.plan().added, 2);
    EXPECT_EQ(m_backend.commits, 0);
}

TEST_F(IntakeSessionTest, OnlyWarningsAskTheOfficer)
{
    ASSERT_TRUE(readIn());
    EXPECT_EQ(m_session.uncertainCount(), 1);
    EXPECT_FALSE(m_session.rows()[0].isUncertain()); // a mere remark
    EXPECT_TRUE(m_session.rows()[1].isUncertain());
    EXPECT_EQ(m_session.rows()[1].key, QStringLiteral("a.xlsx\nPL01\n7"));
}

TEST_F(IntakeSessionTest, LeavingARowOutChangesThePlanAndBack)
{
    ASSERT_TRUE(readIn());
    const QString key = m_session.rows()[1].key;
    m_session.setLeftOut(key, true);
    EXPECT_TRUE(m_session.isLeftOut(key));
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().added, 1);
    EXPECT_EQ(m_session.plan().setAside, 1);
    m_session.setLeftOut(key, false);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().added, 2);
}

TEST_F(IntakeSessionTest, ImportWaitsForTheFiguresOnScreen)
{
    ASSERT_TRUE(readIn());
    m_session.setLeftOut(m_session.rows()[1].key, true);
    m_session.import(); // the new plan is still being computed
    EXPECT_EQ(m_backend.commits, 0);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    m_session.import();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    EXPECT_EQ(m_backend.commits, 1);
}

TEST_F(IntakeSessionTest, ARefusedFileSaysWhyAndKeepsNothing)
{
    QSignalSpy failures(&m_session, &IntakeSession::failed);
    m_backend.readError = Error{QStringLiteral("encrypted"), QStringLiteral("a.xlsx has a password."), {}};
    m_session.read({QStringLiteral("a.xlsx")});
    ASSERT_TRUE(waitFor(IntakeStep::Choose));
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures[0][0].toString(), QStringLiteral("a.xlsx has a password."));
    EXPECT_TRUE(m_session.rows().empty());
}

TEST_F(IntakeSessionTest, ReadingCanBeCancelled)
{
    QSignalSpy failures(&m_session, &IntakeSession::failed);
    m_backend.waitsForCancel = true;
    m_session.read({QStringLiteral("a.xlsx")});
    m_backend.started.acquire();
    m_session.cancel();
    EXPECT_EQ(m_session.step(), IntakeStep::Choose);
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(IntakeSessionTest, AnImportThatWasWrittenBeforeItsCancelIsReportedAsWritten)
{
    ASSERT_TRUE(readIn());
    m_backend.waitsForCancel = true;
    m_backend.started.acquire(); // of the reading
    m_session.import();
    m_backend.started.acquire();
    m_session.cancel();
    EXPECT_TRUE(waitFor(IntakeStep::Done));
}

TEST_F(IntakeSessionTest, AFailedImportReturnsToTheReview)
{
    QSignalSpy failures(&m_session, &IntakeSession::failed);
    m_backend.commitError = Error{QStringLiteral("io"), QStringLiteral("The disk is full."), {}};
    ASSERT_TRUE(readIn());
    m_session.import();
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(failures.size(), 1);
    EXPECT_EQ(m_session.rows().size(), 2u);
}

TEST_F(IntakeSessionTest, DroppingTheLotForgetsIt)
{
    ASSERT_TRUE(readIn());
    m_session.discard();
    EXPECT_EQ(m_session.step(), IntakeStep::Choose);
    EXPECT_TRUE(m_session.rows().empty());
    EXPECT_EQ(m_session.reading(), nullptr);
}

} // namespace
} // namespace dondoc
