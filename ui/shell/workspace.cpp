// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/store/storelock.h"
#include "ui/shell/jobrunner.h"

#include <QThreadPool>

#include <utility>

namespace dondoc {

namespace {

using Content = std::shared_ptr<const LoadedStore>;

/// What one refresh is asked for.
struct Refresh {
    QString path;
    OpenMode mode = OpenMode::ReadWrite;
    QDate asOf;
    Content content;                        ///< null: read the store
    Content before;                         ///< what it held when it was read last, or null
    std::shared_ptr<const Figures> earlier; ///< shown until now, or null
};

struct Refreshed {
    Content content;
    std::shared_ptr<const Figures> figures;
};

Result<Refreshed> refreshed(const Refresh &request, const LoadStore &load, const JobControl &job)
{
    Content content = request.content;
    if (!content) {
        Result<LoadedStore> loaded = load(request.path, request.mode, request.before.get(), job);
        if (!loaded)
            return loaded.error();
        content = std::make_shared<const LoadedStore>(std::move(*loaded));
    }
    if (needsDaily(*content, request.asOf)) {
        auto ready = std::make_shared<LoadedStore>(*content);
        if (const Status daily = readDaily(*ready, request.path, request.asOf); !daily)
            return daily.error();
        content = std::move(ready);
    }
    if (job.isCancelled())
        return Error{QStringLiteral("cancelled"), {}, request.path};
    return Refreshed{content, std::make_shared<const Figures>(
                                  figuresOf(*content, request.asOf, {}, request.earlier.get()))};
}

} // namespace

struct Workspace::Private {
    LoadStore load;
    JobRunner runner;
    QString path;       ///< of the open store
    QString wantedPath; ///< of the store being opened, else the open one
    OpenMode mode = OpenMode::ReadWrite;
    QDate asOf;
    std::unique_ptr<StoreLock> lock; ///< of `path`
    Content content;                 ///< of `path`; null while it must be read (again)
    Content before;                  ///< of `path`, as it was read last
    std::shared_ptr<const Figures> figures;
};

Workspace::Workspace(const Clock &clock, ChangeBus &bus, QObject *parent)
    : Workspace(clock, bus, LoadStore(), parent)
{
}

Workspace::Workspace(const Clock &clock, ChangeBus &bus, LoadStore load, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_bus(bus)
    , d(std::make_unique<Private>())
{
    d->load = std::move(load);
    d->asOf = clock.today();
    connect(&bus, &ChangeBus::changed, this, &Workspace::readAgain);
    connect(&d->runner, &JobRunner::runningChanged, this, &Workspace::loadingChanged);
    connect(&d->runner, &JobRunner::progressed, this, &Workspace::loadingProgressed);
}

Workspace::~Workspace()
{
    disconnect(&d->runner, nullptr, this, nullptr);
}

void Workspace::openStore(const QString &path, bool create)
{
    Q_ASSERT(d->load);
    d->wantedPath = path;
    d->mode = create ? OpenMode::Create : OpenMode::ReadWrite;
    d->content = d->before = nullptr; // another file may lie there by now
    refresh();
}

QString Workspace::storePath() const
{
    return d->path;
}

QDate Workspace::asOf() const
{
    return d->asOf;
}

void Workspace::setAsOf(QDate date)
{
    if (!date.isValid() || date == d->asOf)
        return;
    d->asOf = date;
    emit asOfChanged(date);
    if (d->wantedPath.isEmpty())
        return;
    if (d->mode == OpenMode::Create && isLoading())
        d->mode = OpenMode::OpenOrCreate; // the request this one replaces may have created the file already
    refresh();
}

std::shared_ptr<const Figures> Workspace::figures() const
{
    return d->figures;
}

void Workspace::showFigures(std::shared_ptr<const Figures> figures)
{
    Q_ASSERT(figures);
    d->runner.cancel();
    d->figures = std::move(figures);
    if (d->figures->board.asOf != d->asOf) {
        d->asOf = d->figures->board.asOf;
        emit asOfChanged(d->asOf);
    }
    emit figuresChanged();
}

bool Workspace::isLoading() const
{
    return d->runner.isRunning();
}

void Workspace::cancelLoading()
{
    d->wantedPath = d->path;
    d->mode = OpenMode::ReadWrite;
    d->runner.cancel();
}

void Workspace::readAgain()
{
    if (d->path.isEmpty() || d->wantedPath != d->path)
        return;
    d->content = nullptr;
    refresh();
}

void Workspace::refresh()
{
    const bool isSame = d->wantedPath == d->path;
    const Refresh request{d->wantedPath, d->mode, d->asOf, d->content, isSame ? d->before : nullptr,
                          d->figures};
    d->runner.start(
        [request, load = d->load](const JobControl &job) { return refreshed(request, load, job); },
        [this, path = request.path](Result<Refreshed> result) {
            if (result)
                take(path, result->content, result->figures);
            else
                refuse(result.error());
        });
}

void Workspace::take(const QString &path, std::shared_ptr<const LoadedStore> content,
                     std::shared_ptr<const Figures> figures)
{
    const bool isOther = d->path != path;
    auto old = std::pair(d->before, d->figures);
    if (isOther && !d->path.isEmpty())
        emit storeLeaving();
    d->mode = OpenMode::ReadWrite;
    d->content = d->before = std::move(content);
    d->figures = std::move(figures);
    if (isOther) {
        d->path = path;
        d->lock = std::make_unique<StoreLock>(path, m_clock);
        emit storeChanged(path);
        for (const QString &warning : d->content->warnings)
            emit failed(warning);
    } else {
        d->lock->take(); // of another program that has ended since
    }
    emit figuresChanged();
    // By now nobody shows them. To free a million assignments takes longer than a frame.
    QThreadPool::globalInstance()->start([old = std::move(old)] {});
}

void Workspace::refuse(const Error &error)
{
    d->wantedPath = d->path;
    d->mode = OpenMode::ReadWrite;
    if (error.code != u"cancelled")
        emit failed(error.text);
}

} // namespace dondoc
