// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <type_traits>

namespace dondoc {

/// Runs one kind of work off its own thread and hands the result back on it. The newest request wins:
/// starting another cancels the one under way, and a result that is no longer wanted is dropped. Work gets
/// values and returns a value; it must not touch widgets. Destruction cancels and waits.
class JobRunner final : public QObject
{
    Q_OBJECT
public:
    explicit JobRunner(QObject *parent = nullptr);
    ~JobRunner() override;

    /// `work` is called with a JobControl on a worker's thread, `done` with its result on this object's
    /// thread.
    template<class Work, class Done> void start(Work work, Done done)
    {
        using Outcome = std::invoke_result_t<Work &, const JobControl &>;
        begin([work = std::move(work), done = std::move(done)](const JobControl &job) mutable -> Finish {
            auto outcome = std::make_shared<Outcome>(work(job));
            return [outcome, done]() mutable { done(std::move(*outcome)); };
        });
    }

    /// Drops the work under way: its result will not arrive.
    void cancel();
    /// Asks the work under way to stop, and still delivers what it returns: for work that may have been done.
    void askToStop() { m_job.cancel(); }
    bool isRunning() const { return m_isRunning; }
    /// Whether any runner of the program has work under way. Called on the window's thread, as all of them
    /// are.
    static bool isAnyRunning() { return s_running > 0; }

signals:
    void runningChanged(bool running);
    /// total is 0 while unknown; at most one is on its way at a time.
    void progressed(qint64 done, qint64 total);

private:
    using Finish = std::function<void()>;
    using Work = std::function<Finish(const JobControl &)>;
    void begin(Work work);
    void finish(quint64 serial, const Finish &finish);
    JobControl makeControl(quint64 serial);
    void setRunning(bool running);

    QThreadPool m_pool; ///< of one thread: requests run in order
    JobControl m_job;
    quint64 m_serial = 0;
    bool m_isRunning = false;
    static inline int s_running = 0; ///< runners with work under way
};

} // namespace dondoc
