// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace dondoc {

size_t parallelParts(size_t count)
{
    constexpr size_t kFewest = 8'000; ///< below this a thread costs more than it saves
    constexpr size_t kMost = 8;
    const size_t cores = size_t(std::max(1, QThread::idealThreadCount()));
    return std::clamp(count / kFewest, size_t(1), std::min(cores, kMost));
}

void inParallel(size_t count, const std::function<void(size_t part, size_t from, size_t to)> &work)
{
    const size_t parts = parallelParts(count);
    QSemaphore done;
    for (size_t part = 0; part + 1 < parts; ++part) {
        const auto share = [&, part] {
            work(part, part * count / parts, (part + 1) * count / parts);
            done.release();
        };
        if (!QThreadPool::globalInstance()->tryStart(share)) // never waits for a free thread: it may be ours
            share();
    }
    work(parts - 1, (parts - 1) * count / parts, count);
    done.acquire(int(parts) - 1);
}

void atOnce(const std::function<void()> &aside, const std::function<void()> &here)
{
    QSemaphore done;
    const auto work = [&] {
        aside();
        done.release();
    };
    if (!QThreadPool::globalInstance()->tryStart(work))
        work();
    here();
    done.acquire();
}

} // namespace dondoc
