// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrunner.h"

namespace dondoc {

JobRunner::JobRunner(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    m_job.cancel();
    m_pool.clear();
    m_pool.waitForDone(); // work refers to this object until it returns
    s_running -= m_isRunning;
}

void JobRunner::cancel()
{
    m_job.cancel();
    ++m_serial;
    setRunning(false);
}

void JobRunner::begin(Work work)
{
    m_job.cancel();
    m_pool.clear(); // a request that has not begun is no longer wanted
    const quint64 serial = ++m_serial;
    m_job = makeControl(serial);
    setRunning(true);
    m_pool.start([this, serial, job = m_job, work = std::move(work)] {
        Finish finishWork = work(job);
        QMetaObject::invokeMethod(
            this, [this, serial, finishWork = std::move(finishWork)] { finish(serial, finishWork); },
            Qt::QueuedConnection);
    });
}

void JobRunner::finish(quint64 serial, const Finish &finish)
{
    if (serial != m_serial)
        return;
    setRunning(false);
    finish();
}

JobControl JobRunner::makeControl(quint64 serial)
{
    // Work may report every row; the owner's thread gets a report only when it has taken the one before.
    auto isOnItsWay = std::make_shared<std::atomic_bool>(false);
    return JobControl([this, serial, isOnItsWay](qint64 done, qint64 total) {
        if (isOnItsWay->exchange(true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this, serial, isOnItsWay, done, total] {
                isOnItsWay->store(false);
                if (serial == m_serial)
                    emit progressed(done, total);
            },
            Qt::QueuedConnection);
    });
}

void JobRunner::setRunning(bool running)
{
    if (running == m_isRunning)
        return;
    m_isRunning = running;
    s_running += running ? 1 : -1;
    emit runningChanged(running);
}

} // namespace dondoc
