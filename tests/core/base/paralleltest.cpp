// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <vector>

namespace dondoc {

namespace {

TEST(Parallel, EveryThingIsWorkedOnOnce)
{
    for (const size_t count : {size_t(0), size_t(1), size_t(7'999), size_t(100'001)}) {
        std::vector<int> times(count);
        inParallel(count, [&](size_t, size_t from, size_t to) {
            for (size_t i = from; i < to; ++i)
                ++times[i];
        });
        EXPECT_EQ(std::accumulate(times.begin(), times.end(), size_t(0)), count);
        EXPECT_TRUE(std::ranges::all_of(times, [](int n) { return n == 1; }));
    }
}

TEST(Parallel, BothAreDoneWhenItReturns)
{
    bool isAsideDone = false, isHereDone = false;
    atOnce([&] { isAsideDone = true; }, [&] { isHereDone = true; });
    EXPECT_TRUE(isAsideDone);
    EXPECT_TRUE(isHereDone);
}

TEST(Parallel, BothAreDoneWhereNoThreadIsFree)
{
    QThreadPool &pool = *QThreadPool::globalInstance();
    QSemaphore started, end;
    const int threads = pool.maxThreadCount();
    for (int i = 0; i < threads; ++i) {
        pool.start([&] {
            started.release();
            end.acquire();
        });
    }
    started.acquire(threads);
    bool isAsideDone = false, isHereDone = false;
    atOnce([&] { isAsideDone = true; }, [&] { isHereDone = true; });
    EXPECT_TRUE(isAsideDone && isHereDone);
    end.release(threads);
    pool.waitForDone();
}

} // namespace

} // namespace dondoc
