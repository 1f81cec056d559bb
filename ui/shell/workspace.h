// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/services/figures.h"

#include <QObject>

#include <functional>
#include <memory>

namespace dondoc {

/// Opens a store and reads it, whole or what changed since `earlier` was read of it (or null); called in
/// jobs, on a worker's thread.
using LoadStore = std::function<Result<LoadedStore>(const QString &path, OpenMode mode,
                                                    const LoadedStore *earlier, const JobControl &job)>;

/// The LoadStore of the program: opens the file for the time of the call.
Result<LoadedStore> openAndLoad(const QString &path, OpenMode mode, const LoadedStore *earlier,
                                const JobControl &job);

/// What the pages look at: the open store, the as-of date, and the figures for it. Lives on the window's
/// thread; loads and computes in jobs; the newest request wins; old figures stay until the new ones are
/// there.
class Workspace final : public QObject
{
    Q_OBJECT
public:
    /// Without `load` it opens nothing and shows what showFigures() is given: tests and previews of pages.
    Workspace(const Clock &clock, ChangeBus &bus, QObject *parent = nullptr);
    Workspace(const Clock &clock, ChangeBus &bus, LoadStore load, QObject *parent = nullptr);
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
    /// Shows figures from elsewhere than a store; their board's date becomes the as-of date.
    void showFigures(std::shared_ptr<const Figures> figures);
    bool isLoading() const;
    /// Gives up what is being loaded; the old store and figures stay.
    void cancelLoading();

signals:
    /// Another store is about to take this one's place: what was typed into this one is to be written now.
    void storeLeaving();
    void storeChanged(const QString &path);
    void asOfChanged(QDate date);
    void figuresChanged();
    void loadingChanged(bool loading);
    void loadingProgressed(qint64 done, qint64 total);
    void failed(const QString &sentence);

private:
    void refresh();
    void readAgain();
    void take(const QString &path, std::shared_ptr<const LoadedStore> content,
              std::shared_ptr<const Figures> figures);
    void refuse(const Error &error);

    struct Private;
    const Clock &m_clock;
    ChangeBus &m_bus;
    std::unique_ptr<Private> d;
};

} // namespace dondoc
