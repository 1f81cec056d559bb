// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"

#include <algorithm>
#include <future>
#include <thread>
#include <vector>

namespace dondoc {

size_t parallelParts(size_t count)
{
    constexpr size_t kFewest = 8'000; ///< below this a thread costs more than it saves
    constexpr size_t kMost = 8;
    const size_t cores = std::max(1u, std::thread::hardware_concurrency());
    return std::clamp(count / kFewest, size_t(1), std::min(cores, kMost));
}

void inParallel(size_t count, const std::function<void(size_t part, size_t from, size_t to)> &work)
{
    const size_t parts = parallelParts(count);
    std::vector<std::future<void>> others;
    for (size_t part = 0; part + 1 < parts; ++part)
        others.push_back(
            std::async(std::launch::async, work, part, part * count / parts, (part + 1) * count / parts));
    work(parts - 1, (parts - 1) * count / parts, count);
    for (std::future<void> &other : others)
        other.get();
}

} // namespace dondoc
