// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakesession.h"

namespace dondoc {

IntakeSession::IntakeSession(const IntakeBackend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
    connect(&m_runner, &JobRunner::progressed, this, &IntakeSession::progressed);
}

void IntakeSession::setStore(const QString &path)
{
    if (path == m_store)
        return;
    m_store = path;
    if (m_step == IntakeStep::Reading || m_step == IntakeStep::Review)
        read(m_files);
}

void IntakeSession::read(const QStringList &files)
{
    if (m_step == IntakeStep::Importing || files.isEmpty())
        return;
    m_files = files;
    setStep(IntakeStep::Reading);
    m_runner.start([&backend = m_backend, store = m_store,
                    files](const JobControl &job) { return backend.read(store, files, job); },
                   [this](Result<IntakeReading> reading) {
                       if (reading)
                           take(std::move(*reading));
                       else
                           refuse(reading.error(), IntakeStep::Choose);
                   });
}

void IntakeSession::take(IntakeReading reading)
{
    m_setAside.clear();
    m_rows = intakeRows(reading.drafts);
    m_plan = std::move(reading.plan);
    m_outcomes = outcomesOf(m_plan);
    m_reading = std::make_shared<const IntakeReading>(std::move(reading));
    setStep(IntakeStep::Review);
}

void IntakeSession::setLeftOut(const QString &key, bool leftOut)
{
    if (m_step != IntakeStep::Review || leftOut == m_setAside.contains(key))
        return;
    if (leftOut)
        m_setAside.insert(key);
    else
        m_setAside.remove(key);
    m_runner.start([&backend = m_backend, store = m_store, reading = m_reading, setAside = m_setAside](
                       const JobControl &) { return backend.plan(store, reading->drafts, setAside); },
                   [this](Result<ImportPlan> plan) {
                       if (plan)
                           takePlan(std::move(*plan));
                       else
                           refuse(plan.error(), IntakeStep::Review);
                   });
    emit planChanged(); // the row is marked at once; its figures follow
}

void IntakeSession::takePlan(ImportPlan plan)
{
    m_plan = std::move(plan);
    m_outcomes = outcomesOf(m_plan);
    emit planChanged();
}

void IntakeSession::import()
{
    if (m_step != IntakeStep::Review || m_runner.isRunning()) // figures on screen must be what is written
        return;
    setStep(IntakeStep::Importing);
    m_runner.start([&backend = m_backend, store = m_store, plan = m_plan,
                    user = m_user](const JobControl &job) { return backend.commit(store, plan, user, job); },
                   [this](Result<BatchId> batch) {
                       if (batch)
                           setStep(IntakeStep::Done);
                       else
                           refuse(batch.error(), IntakeStep::Review);
                   });
}

void IntakeSession::refuse(const Error &error, IntakeStep back)
{
    setStep(back);
    if (error.code != u"cancelled")
        emit failed(error.text);
}

void IntakeSession::cancel()
{
    if (m_step == IntakeStep::Importing)
        return m_runner.askToStop();
    m_runner.cancel();
    if (m_step == IntakeStep::Reading)
        setStep(IntakeStep::Choose);
}

void IntakeSession::discard()
{
    if (m_step == IntakeStep::Importing)
        return;
    m_runner.cancel();
    m_files.clear();
    m_rows.clear();
    m_reading = nullptr;
    m_plan = {};
    m_outcomes.clear();
    m_setAside.clear();
    setStep(IntakeStep::Choose);
}

int IntakeSession::uncertainCount() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [](const IntakeRow &row) { return row.isUncertain(); }));
}

void IntakeSession::setStep(IntakeStep step)
{
    m_step = step;
    emit stepChanged();
}

} // namespace dondoc
