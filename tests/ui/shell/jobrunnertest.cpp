// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrunner.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 5000; // ms; far more than any of these needs

TEST(JobRunner, ResultArrivesOnTheOwnersThread)
{
    JobRunner runner;
    QThread *worker = nullptr;
    QThread *owner = nullptr;
    int answer = 0;
    runner.start(
        [&worker](const JobControl &) {
            worker = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            owner = QThread::currentThread();
            answer = value;
        });
    EXPECT_TRUE(runner.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isRunning(); }, patience));
    EXPECT_EQ(answer, 42);
    EXPECT_EQ(owner, QThread::currentThread());
    EXPECT_NE(worker, QThread::currentThread());
}

TEST(JobRunner, CarriesResultsThatOnlyMove)
{
    JobRunner runner;
    std::unique_ptr<int> taken;
    runner.start([](const JobControl &) { return std::make_unique<int>(7); },
                 [&taken](std::unique_ptr<int> value) { taken = std::move(value); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return taken != nullptr; }, patience));
    EXPECT_EQ(*taken, 7);
}

TEST(JobRunner, TheNewestRequestWins)
{
    JobRunner runner;
    QSemaphore started;
    std::vector<QString> arrived;
    const auto take = [&arrived](const QString &value) { arrived.push_back(value); };
    runner.start(
        [&started](const JobControl &job) {
            started.release();
            while (!job.isCancelled()) // ends only because the second request cancels it
                QThread::yieldCurrentThread();
            return QStringLiteral("old");
        },
        take);
    started.acquire();
    runner.start([](const JobControl &) { return QStringLiteral("never begun"); }, take);
    runner.start([](const JobControl &) { return QStringLiteral("new"); }, take);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isRunning(); }, patience));
    EXPECT_EQ(arrived, std::vector<QString>{QStringLiteral("new")});
}

TEST(JobRunner, ACancelledResultDoesNotArrive)
{
    JobRunner runner;
    QSignalSpy running(&runner, &JobRunner::runningChanged);
    QSemaphore started, ended;
    bool hasArrived = false;
    runner.start(
        [&](const JobControl &job) {
            started.release();
            while (!job.isCancelled())
                QThread::yieldCurrentThread();
            ended.release();
            return 1;
        },
        [&](int) { hasArrived = true; });
    started.acquire();
    runner.cancel();
    EXPECT_FALSE(runner.isRunning());
    ended.acquire();
    QCoreApplication::sendPostedEvents();
    EXPECT_FALSE(hasArrived);
    EXPECT_EQ(running.size(), 2); // began, ended
}

TEST(JobRunner, ReportsProgressWithoutFloodingTheOwner)
{
    JobRunner runner;
    QSignalSpy progress(&runner, &JobRunner::progressed);
    runner.start(
        [](const JobControl &job) {
            for (int row = 1; row <= 10'000; ++row)
                job.report(row, 10'000);
            return 0;
        },
        [](int) {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !runner.isRunning(); }, patience));
    ASSERT_GE(progress.size(), 1);
    EXPECT_EQ(progress.front().at(1).toLongLong(), 10'000);
    EXPECT_LT(progress.size(), 10'000);
}

TEST(JobRunner, TheProgramKnowsWhetherAnyIsRunning)
{
    ASSERT_FALSE(JobRunner::isAnyRunning());
    QSemaphore mayEnd;
    const auto wait = [&mayEnd](const JobControl &) {
        mayEnd.acquire();
        return 0;
    };
    JobRunner first;
    first.start(wait, [](int) {});
    auto second = std::make_unique<JobRunner>();
    second->start([](const JobControl &) { return 0; }, [](int) {});
    second.reset(); // its result never arrives
    EXPECT_TRUE(JobRunner::isAnyRunning());
    mayEnd.release();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !first.isRunning(); }, patience));
    EXPECT_FALSE(JobRunner::isAnyRunning());
}

TEST(JobRunner, DestructionCancelsAndWaits)
{
    std::atomic_bool hasEnded = false;
    {
        JobRunner runner;
        QSemaphore started;
        runner.start(
            [&](const JobControl &job) {
                started.release();
                while (!job.isCancelled())
                    QThread::yieldCurrentThread();
                hasEnded = true;
                return 0;
            },
            [](int) { FAIL() << "the owner is gone"; });
        started.acquire();
    }
    EXPECT_TRUE(hasEnded);
}

} // namespace
} // namespace dondoc
