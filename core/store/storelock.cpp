// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storelock.h"

#include "core/base/system.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString lockFileOf(const QString &store)
{
    return store + u".lock"_s;
}

QByteArray bytesOf(const StoreHolder &holder)
{
    return QJsonDocument(QJsonObject{{u"host"_s, holder.host},
                                     {u"user"_s, holder.user},
                                     {u"process"_s, holder.process},
                                     {u"since"_s, holder.since.toString(Qt::ISODate)}})
        .toJson(QJsonDocument::Compact);
}

std::optional<StoreHolder> readLock(const QString &lockFile)
{
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject lock = QJsonDocument::fromJson(file.read(4096)).object();
    const StoreHolder holder{lock[u"host"_s].toString(), lock[u"user"_s].toString(),
                             lock[u"process"_s].toInteger(),
                             QDateTime::fromString(lock[u"since"_s].toString(), Qt::ISODate)};
    return holder.host.isEmpty() ? std::nullopt : std::optional(holder);
}

Error heldBy(const StoreHolder &holder, const QString &store)
{
    return {
        u"locked"_s,
        Words::tr("%1 has had the store %2 open on the computer %3 since %4, so it can only be read here. "
                  "Ask for it to be closed there, then open it again.")
            .arg(holder.user, QDir::toNativeSeparators(store), holder.host,
                 holder.since.toString(u"HH:mm dd/MM/yyyy"_s)),
        store};
}

Error onShare(const QString &store)
{
    return {u"networkShare"_s,
            Words::tr("The store %1 lies on a network share, where two people's work could overwrite each "
                      "other, so it can only be read here. To write in it, copy it to this computer.")
                .arg(QDir::toNativeSeparators(store)),
            store};
}

} // namespace

StoreHolder ourselves(const Clock &clock)
{
    return {system::hostName(), system::userName(), QCoreApplication::applicationPid(), clock.now()};
}

std::optional<StoreHolder> holderOf(const QString &store)
{
    const auto holder = readLock(lockFileOf(store));
    if (holder && holder->host == system::hostName() && !system::isRunning(holder->process))
        return std::nullopt;
    return holder;
}

bool mayWriteBeside(const StoreHolder &holder, const StoreHolder &us)
{
    return holder.host == us.host && holder.user == us.user;
}

std::optional<Error> reasonNotToWrite(const QString &store)
{
    if (system::isOnNetwork(store))
        return onShare(store);
    const auto holder = holderOf(store);
    if (holder && !mayWriteBeside(*holder, ourselves(SystemClock())))
        return heldBy(*holder, store);
    return std::nullopt;
}

StoreLock::StoreLock(const QString &store, const Clock &clock)
    : m_store(store)
    , m_file(lockFileOf(store))
    , m_us(ourselves(clock))
{
    take();
}

void StoreLock::take()
{
    if (m_isHeld || holderOf(m_store))
        return;
    QSaveFile file(m_file);
    m_isHeld = file.open(QIODevice::WriteOnly) && file.write(bytesOf(m_us)) > 0 && file.commit();
}

StoreLock::~StoreLock()
{
    const auto holder = m_isHeld ? readLock(m_file) : std::nullopt;
    if (holder && holder->process == m_us.process && holder->host == m_us.host)
        QFile::remove(m_file);
}

} // namespace dondoc
