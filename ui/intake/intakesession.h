// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakerows.h"
#include "ui/shell/jobrunner.h"

#include <QObject>

#include <memory>

namespace dondoc {

enum class IntakeStep { Choose, Reading, Review, Importing, Done };

/// One lot of files on its way in: chosen, read, reviewed, imported. Holds the state that the page shows;
/// reading, planning and writing run in jobs. Nothing is stored before import().
class IntakeSession final : public QObject
{
    Q_OBJECT
public:
    explicit IntakeSession(const IntakeBackend &backend, QObject *parent = nullptr);

    /// Where the lot goes; a lot under review is read again against another store.
    void setStore(const QString &path);
    void setUser(const QString &user) { m_user = user; }

    void read(const QStringList &files);
    void setLeftOut(const QString &key, bool leftOut);
    void import();
    /// Stops what is under way. An import that is already written stays written and is reported so.
    void cancel();
    /// Forgets the lot.
    void discard();

    IntakeStep step() const { return m_step; }
    bool isBusy() const { return m_runner.isRunning(); }
    const QStringList &files() const { return m_files; }
    /// Null until read.
    const std::shared_ptr<const IntakeReading> &reading() const { return m_reading; }
    const std::vector<IntakeRow> &rows() const { return m_rows; }
    /// Of the rows left in; the figures of the last one stay while it is computed again.
    const ImportPlan &plan() const { return m_plan; }
    bool isLeftOut(const QString &key) const { return m_setAside.contains(key); }
    int leftOutCount() const { return int(m_setAside.size()); }
    RowOutcome outcome(const QString &key) const { return m_outcomes.value(key, RowOutcome::Add); }
    int uncertainCount() const;

signals:
    void stepChanged();
    void planChanged();
    void progressed(qint64 done, qint64 total);
    void failed(const QString &sentence);

private:
    void setStep(IntakeStep step);
    void take(IntakeReading reading);
    void takePlan(ImportPlan plan);
    void refuse(const Error &error, IntakeStep back);

    const IntakeBackend &m_backend;
    JobRunner m_runner;
    QString m_store, m_user;
    QStringList m_files;
    IntakeStep m_step = IntakeStep::Choose;
    std::shared_ptr<const IntakeReading> m_reading;
    std::vector<IntakeRow> m_rows;
    ImportPlan m_plan;
    QHash<QString, RowOutcome> m_outcomes;
    SetAsideRows m_setAside;
};

} // namespace dondoc
