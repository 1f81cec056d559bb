// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping.h"

#include "core/store/backup.h"
#include "core/store/store.h"
#include "core/store/storelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

constexpr int keptDays = 12, keptWeeks = 10, keptMonths = 9;
constexpr QStringView timeInName = u"yyyy-MM-dd-HHmmss";

QString folderOf(const QString &store)
{
    const QFileInfo file(store);
    return file.absolutePath() + u'/' + file.completeBaseName() + u"-backups"_s;
}

QString markerOf(const QString &store)
{
    return store + u".damaged"_s;
}

QString nameOf(const QString &store, QDateTime at, CopyReason reason)
{
    return u"%1/%2-%3-%4.dondoc"_s.arg(folderOf(store), QFileInfo(store).completeBaseName(),
                                       at.toString(timeInName), word(reason));
}

std::optional<StoreCopy> readName(const QString &store, const QFileInfo &file)
{
    static const QRegularExpression pattern(
        u"^-(\\d{4}-\\d\\d-\\d\\d-\\d{6})-(daily|upgrade|import)\\.dondoc$"_s);
    const QString stem = QFileInfo(store).completeBaseName();
    if (!file.fileName().startsWith(stem))
        return std::nullopt;
    const auto match = pattern.match(file.fileName().mid(stem.size()));
    const QDateTime at = QDateTime::fromString(match.captured(1), timeInName.toString());
    if (!match.hasMatch() || !at.isValid())
        return std::nullopt;
    for (const CopyReason reason : {CopyReason::Daily, CopyReason::BeforeUpgrade, CopyReason::BeforeImport}) {
        if (word(reason) == match.captured(2))
            return StoreCopy{file.absoluteFilePath(), at, reason};
    }
    return std::nullopt;
}

/// Years of weeks end in the middle of a week; the number of the week since a Monday long ago does not.
qint64 weekOf(QDate date)
{
    return (date.toJulianDay()) / 7;
}

/// A marker beside the store when the error is damage; the error.
Error marked(const QString &store, Error error)
{
    if (error.code != u"damaged")
        return error;
    QSaveFile marker(markerOf(store));
    if (marker.open(QIODevice::WriteOnly) && marker.write(error.text.toUtf8()) > 0)
        marker.commit();
    return error;
}

Error cannotMove(const QString &path)
{
    return {
        u"io"_s,
        Words::tr("The file %1 cannot be moved aside. Close every program that has it open, then try again.")
            .arg(QDir::toNativeSeparators(path)),
        path};
}

/// The endings of the files a store consists of, the log first: without it the rest would lack its last work.
const QStringList &endings()
{
    static const QStringList all{u"-wal"_s, u"-shm"_s, QString()};
    return all;
}

void moveBack(const QString &aside, const QString &store)
{
    for (const QString &end : endings()) {
        if (QFileInfo::exists(aside + end))
            QFile::rename(aside + end, store + end);
    }
}

/// The store with its log, under a name of its own; the name, or the error and everything where it was.
Result<QString> moveAside(const QString &store, QDateTime at)
{
    const QFileInfo file(store);
    const QString stem =
        u"%1/%2-replaced-%3"_s.arg(file.absolutePath(), file.completeBaseName(), at.toString(timeInName));
    QString aside = stem + u".dondoc"_s;
    for (int more = 2; QFileInfo::exists(aside); ++more) // restored twice within a second
        aside = u"%1-%2.dondoc"_s.arg(stem, QString::number(more));
    for (const QString &end : endings()) {
        if (QFileInfo::exists(store + end) && !QFile::rename(store + end, aside + end)) {
            moveBack(aside, store);
            return cannotMove(store + end);
        }
    }
    return aside;
}

} // namespace

QString word(CopyReason reason)
{
    switch (reason) {
    case CopyReason::Daily:
        return u"daily"_s;
    case CopyReason::BeforeUpgrade:
        return u"upgrade"_s;
    case CopyReason::BeforeImport:
        break;
    }
    return u"import"_s;
}

std::vector<StoreCopy> copiesOf(const QString &store)
{
    std::vector<StoreCopy> copies;
    for (const QFileInfo &file : QDir(folderOf(store)).entryInfoList({u"*.dondoc"_s}, QDir::Files)) {
        if (const auto copy = readName(store, file))
            copies.push_back(*copy);
    }
    std::sort(copies.begin(), copies.end(),
              [](const StoreCopy &a, const StoreCopy &b) { return a.at > b.at; });
    return copies;
}

std::vector<StoreCopy> copiesToThin(const std::vector<StoreCopy> &copies, QDate today)
{
    std::vector<StoreCopy> newestFirst = copies;
    std::sort(newestFirst.begin(), newestFirst.end(),
              [](const StoreCopy &a, const StoreCopy &b) { return a.at > b.at; });
    QSet<qint64> days, weeks, months;
    const auto isNewestOf = [](QSet<qint64> &seen, qint64 period, int kept) {
        if (seen.contains(period) || seen.size() >= kept)
            return false;
        seen.insert(period);
        return true;
    };
    std::vector<StoreCopy> thinned;
    for (const StoreCopy &copy : newestFirst) {
        const QDate date = copy.at.date();
        const bool isOfDay = isNewestOf(days, date.toJulianDay(), keptDays);
        const bool isOfWeek = isNewestOf(weeks, weekOf(date), keptWeeks);
        const bool isOfMonth = isNewestOf(months, date.year() * 12 + date.month(), keptMonths);
        const bool isSafetyNet = copy.reason != CopyReason::Daily && date.daysTo(today) < keptDays;
        if (!isOfDay && !isOfWeek && !isOfMonth && !isSafetyNet)
            thinned.push_back(copy);
    }
    return thinned;
}

Status keepCopy(Connection &connection, CopyReason reason, const Clock &clock)
{
    const QString store = connection.path();
    const QString target = nameOf(store, clock.now(), reason);
    if (!QDir().mkpath(folderOf(store))) {
        return Error{u"io"_s,
                     Words::tr("The backup %1 cannot be written. Choose another folder.")
                         .arg(QDir::toNativeSeparators(target)),
                     target};
    }
    const Status status = backUp(connection, target);
    if (!status)
        return marked(store, status.error());
    QFile::remove(markerOf(store));
    for (const StoreCopy &copy : copiesToThin(copiesOf(store), clock.today()))
        QFile::remove(copy.path);
    return status;
}

Status keepDailyCopy(const QString &store, const Clock &clock)
{
    for (const StoreCopy &copy : copiesOf(store)) {
        if (copy.at.date() == clock.today())
            return Done{};
    }
    Connection connection(store, Connection::Access::Read);
    if (!connection.isOpen())
        return marked(store, connection.error());
    return keepCopy(connection, CopyReason::Daily, clock);
}

std::optional<QString> damageMarked(const QString &store)
{
    QFile marker(markerOf(store));
    if (!marker.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(marker.readAll());
}

Result<QString> restoreStore(const QString &store, const QString &from, const Clock &clock)
{
    if (const auto reason = reasonNotToWrite(store))
        return *reason;
    const auto source = Store::open(from, OpenMode::ReadOnly);
    if (!source && source.error().code != u"olderStore")
        return source.error();
    // A checked copy beside the store first, so that nothing is moved for a file that turns out unreadable.
    const QString fresh = store + u".restored"_s;
    {
        Connection connection(from, Connection::Access::Read);
        if (!connection.isOpen())
            return connection.error();
        if (const Status copied = backUp(connection, fresh); !copied)
            return copied.error();
    }
    QString aside;
    if (QFileInfo::exists(store)) {
        Result<QString> moved = moveAside(store, clock.now());
        if (!moved) {
            QFile::remove(fresh);
            return moved;
        }
        aside = *moved;
    }
    if (!QFile::rename(fresh, store)) {
        if (!aside.isEmpty())
            moveBack(aside, store);
        return cannotMove(fresh);
    }
    QFile::remove(markerOf(store));
    return aside;
}

} // namespace dondoc
