// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>
#include <memory>

namespace dondoc {

/// What long work reports to and asks of its owner. Called on the worker's thread; copies share one flag.
/// Work checks isCancelled() at least every few hundred rows and then returns an Error "cancelled".
class JobControl
{
public:
    using Progress = std::function<void(qint64 done, qint64 total)>;

    JobControl() = default;
    explicit JobControl(Progress progress)
        : m_progress(std::move(progress))
    {
    }

    /// total is 0 while unknown.
    void report(qint64 done, qint64 total) const
    {
        if (m_progress)
            m_progress(done, total);
    }
    bool isCancelled() const { return m_cancelled->load(std::memory_order_relaxed); }
    void cancel() const { m_cancelled->store(true, std::memory_order_relaxed); }

private:
    Progress m_progress;
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
};

} // namespace dondoc
