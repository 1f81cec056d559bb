// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/system.h"
#include "core/store/agencyrepository.h"
#include "core/store/backup.h"
#include "core/store/batchundo.h"
#include "core/store/batchwriter.h"
#include "core/store/contenthash.h"
#include "core/store/findingrepository.h"
#include "core/store/integrity.h"
#include "core/store/opening.h"
#include "core/store/reviewrepository.h"
#include "core/store/safekeeping.h"
#include "core/store/settingsrepository.h"
#include "core/store/taskreader.h"

#include <QCoreApplication>
#include <QThread>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t largeBatch = 1000; ///< tasks; preceded by a copy of the store

} // namespace

struct Store::Private {
    OpenedStore opened;
    QThread *thread = QThread::currentThread();

    /// The connection for one call, on the right thread and without the last call's failure.
    Connection &use()
    {
        Q_ASSERT_X(QThread::currentThread() == thread, "Store",
                   "a store belongs to the thread that opened it");
        opened.connection->clearError();
        return *opened.connection;
    }

    /// Reads within one picture of all tables.
    template<class T, class Read> Result<T> read(Read &&load)
    {
        Connection &connection = use();
        Transaction transaction(connection, Transaction::Kind::Read);
        if (!transaction.isOpen())
            return connection.error();
        std::optional<T> value = load(connection);
        if (!value || connection.hasError())
            return connection.error();
        return std::move(*value);
    }

    /// Before many tasks come or change.
    Status keepCopyOf(size_t tasks, const Clock &clock)
    {
        if (tasks < largeBatch || isInMemory(opened.connection->path()))
            return Done{};
        return keepCopy(use(), CopyReason::BeforeImport, clock);
    }

    /// Writes all of it or nothing.
    template<class T, class Write> Result<T> write(const Clock &clock, const QString &user, Write &&store)
    {
        Connection &connection = use();
        WriteSession session(connection, clock, user.isEmpty() ? system::userName() : user);
        if (!session.isOpen())
            return connection.error();
        std::optional<T> value = store(session);
        if (!value || connection.hasError() || !session.commit())
            return connection.error();
        return std::move(*value);
    }

    Status writeDone(const Clock &clock, const std::function<bool(WriteSession &)> &store)
    {
        return write<Done>(clock, {}, [&store](WriteSession &session) {
            return store(session) ? std::optional<Done>(Done{}) : std::nullopt;
        });
    }
};

Store::Store(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &path, OpenMode mode)
{
    Result<OpenedStore> opened = openStore(path, mode);
    if (!opened)
        return opened.error();
    auto d = std::make_unique<Private>();
    d->opened = std::move(*opened);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

QString Store::path() const
{
    return d->opened.connection->path();
}

Result<AgencyDirectory> Store::loadDirectory() const
{
    return d->read<AgencyDirectory>(
        [](Connection &connection) { return AgencyRepository(connection).load(); });
}

Result<TaskRecords> Store::loadTasks(const JobControl &job) const
{
    return d->read<TaskRecords>(
        [&job](Connection &connection) { return TaskReader(connection, job).readAll(); });
}

Result<QHash<TaskId, TaskRecord>> Store::loadTasks(const std::vector<TaskId> &wanted) const
{
    return d->read<QHash<TaskId, TaskRecord>>(
        [&wanted](Connection &connection) { return TaskReader(connection).read(wanted); });
}

Result<RateData> Store::loadRates() const
{
    return d->read<RateData>([](Connection &connection) { return RateRepository(connection).load(); });
}

Result<RateData> Store::loadRates(const std::vector<QDate> &months) const
{
    return d->read<RateData>(
        [&months](Connection &connection) { return RateRepository(connection).load(months); });
}

Result<qint64> Store::countRates() const
{
    return d->read<qint64>([](Connection &connection) { return RateRepository(connection).count(); });
}

Result<RateData> Store::loadRateFigures() const
{
    return d->read<RateData>([](Connection &connection) { return RateRepository(connection).loadFigures(); });
}

Result<std::vector<RateValue>> Store::loadRatesOf(QDate month, QDate asOf) const
{
    return d->read<std::vector<RateValue>>(
        [month, asOf](Connection &connection) { return RateRepository(connection).loadMonth(month, asOf); });
}

Result<std::vector<Finding>> Store::loadFindings() const
{
    return d->read<std::vector<Finding>>(
        [](Connection &connection) { return FindingRepository(connection).load(); });
}

Result<std::vector<Batch>> Store::loadBatches() const
{
    return d->read<std::vector<Batch>>(
        [](Connection &connection) { return BatchRepository(connection).load(); });
}

Result<std::vector<HistoryEntry>> Store::loadHistory(int limit) const
{
    return d->read<std::vector<HistoryEntry>>(
        [limit](Connection &connection) { return HistoryRepository(connection).load(limit); });
}

Result<qint64> Store::moment() const
{
    return d->read<qint64>([](Connection &connection) { return HistoryRepository(connection).last(); });
}

Result<StoreChanges> Store::changesSince(qint64 moment) const
{
    return d->read<StoreChanges>(
        [moment](Connection &connection) { return HistoryRepository(connection).since(moment); });
}

Result<QHash<QString, KnownTask>> Store::loadKnownTasks() const
{
    return d->read<QHash<QString, KnownTask>>(
        [](Connection &connection) { return BatchRepository(connection).loadKnownTasks(); });
}

Result<std::vector<SeenRow>> Store::loadSeenRows() const
{
    return d->read<std::vector<SeenRow>>(
        [](Connection &connection) { return BatchRepository(connection).loadSeenRows(); });
}

Result<std::vector<Review>> Store::loadReviews() const
{
    return d->read<std::vector<Review>>(
        [](Connection &connection) { return ReviewRepository(connection).loadReviews(); });
}

Result<std::vector<Letter>> Store::loadLetters() const
{
    return d->read<std::vector<Letter>>(
        [](Connection &connection) { return ReviewRepository(connection).loadLetters(); });
}

Result<Snapshot> Store::loadSnapshot(ReviewId review) const
{
    return d->read<Snapshot>([review](Connection &connection) {
        auto snapshot = ReviewRepository(connection).findSnapshot(review);
        if (!snapshot && !connection.hasError())
            connection.fail(
                QStringLiteral("noSnapshot"),
                QCoreApplication::translate(
                    "Store", "This review is not closed, so nothing was frozen. Close it first."));
        return snapshot;
    });
}

Result<BatchId> Store::apply(const BatchWrite &batch, const Clock &clock, const JobControl &job)
{
    if (const Status kept = d->keepCopyOf(batch.newTasks.size() + batch.updatedTasks.size(), clock); !kept)
        return kept.error();
    return d->write<BatchId>(clock, batch.user,
                             [&](WriteSession &session) { return BatchWriter(session, batch, job).run(); });
}

Result<BatchId> Store::apply(BatchWrite &batch, const BatchStream &stream, const Clock &clock,
                             const JobControl &job)
{
    if (const Status kept = d->keepCopyOf(size_t(stream.mostTasks), clock); !kept)
        return kept.error();
    return d->write<BatchId>(clock, batch.user, [&](WriteSession &session) {
        return BatchWriter(session, batch, job).run(batch, stream);
    });
}

Status Store::undo(BatchId batch, const Clock &clock)
{
    return d->writeDone(clock, [batch](WriteSession &session) {
        return BatchUndo(session, batch, BatchUndo::Direction::Undo).run();
    });
}

Status Store::redo(BatchId batch, const Clock &clock)
{
    return d->writeDone(clock, [batch](WriteSession &session) {
        return BatchUndo(session, batch, BatchUndo::Direction::Redo).run();
    });
}

QString Store::setting(const QString &key) const
{
    return SettingsRepository(d->use()).value(key);
}

Status Store::setSetting(const QString &key, const QString &value, const Clock &clock)
{
    return d->writeDone(clock, [&](WriteSession &session) {
        return SettingsRepository(session.connection).set(key, value, session.history);
    });
}

Result<QString> Store::contentHash() const
{
    return d->read<QString>([](Connection &connection) -> std::optional<QString> {
        const auto directory = AgencyRepository(connection).load();
        const auto tasks = TaskReader(connection).readAll();
        RateRepository rateTable(connection);
        const auto rates = rateTable.loadBesides();
        const auto eachRate = [&rateTable](const std::function<void(const RateValue &)> &use) {
            return rateTable.eachValue(use);
        };
        const auto findings = FindingRepository(connection).load();
        const auto settings = SettingsRepository(connection).load();
        const auto reviews = ReviewRepository(connection).loadReviews();
        const auto letters = ReviewRepository(connection).loadLetters();
        if (!directory || !tasks || !rates || !findings || !reviews || !letters || !settings)
            return std::nullopt;
        return contentHashOf(*directory, *tasks, *rates, eachRate, *findings, *reviews, *letters, *settings);
    });
}

Result<QStringList> Store::checkIntegrity() const
{
    return d->read<QStringList>([](Connection &connection) { return findDamage(connection); });
}

Status Store::backupTo(const QString &target) const
{
    return backUp(d->use(), target);
}

} // namespace dondoc
