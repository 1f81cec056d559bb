// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/indicators/rates.h"
#include "core/reports/questions.h"
#include "core/tasks/board.h"

#include <QObject>

#include <memory>

namespace dondoc {

/// Figures of one as-of date, computed off the window's thread; immutable.
struct Figures {
    Board board;
    RateBoard rates;
    std::vector<Question> questions;
};

/// What the pages look at: the open store, the as-of date, and the figures for it. Lives on the window's
/// thread; loads and computes in jobs; the newest request wins; old figures stay until the new ones are there.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    Workspace(const Clock &clock, ChangeBus &bus, QObject *parent = nullptr);
    ~Workspace() override;

    const Clock &clock() const { return m_clock; }
    ChangeBus &bus() const { return m_bus; }

    /// Opens (or creates) a store; figures follow by figuresChanged(), a refusal by failed().
    void openStore(const QString &path, bool create = false);
    QString storePath() const;

    QDate asOf() const;
    void setAsOf(QDate date);

    /// The latest figures, or null before the first. Shared; never changed in place.
    std::shared_ptr<const Figures> figures() const;
    bool isLoading() const;

signals:
    void storeChanged(const QString &path);
    void asOfChanged(QDate date);
    void figuresChanged();
    void loadingChanged(bool loading);
    void failed(const QString &sentence);

private:
    struct Private;
    const Clock &m_clock;
    ChangeBus &m_bus;
    std::unique_ptr<Private> d;
};

} // namespace dondoc
