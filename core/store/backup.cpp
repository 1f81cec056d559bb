// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/system.h"
#include "core/store/dialect.h"
#include "core/store/integrity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <filesystem>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

/// Removes what was not moved into place.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path)
        : m_path(std::move(path))
    {
    }
    ~TemporaryFile() { QFile::remove(m_path); }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    const QString &path() const { return m_path; }

private:
    QString m_path;
};

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(system::longPath(path).toStdU16String());
}

/// Replaces what is at `to` in one step, on every system; QFile::rename refuses to.
bool moveInto(const QString &from, const QString &to)
{
    std::error_code error;
    std::filesystem::rename(nativePath(from), nativePath(to), error);
    return !error;
}

Status checkCopy(const QString &path, const QString &source)
{
    Connection copy(path, Connection::Access::ReadUnchanging);
    const auto damage = copy.isOpen() ? findDamageQuickly(copy) : std::nullopt;
    if (!damage)
        return copy.error();
    if (damage->isEmpty())
        return Done{};
    return Error{
        u"damaged"_s,
        QCoreApplication::translate(
            "Store",
            "The store %1 is damaged, so no backup was made and the older ones were kept. Restore the "
            "latest backup. (%2)")
            .arg(QDir::toNativeSeparators(source), damage->front()),
        source};
}

} // namespace

Status backUp(Connection &connection, const QString &target)
{
    const TemporaryFile copy(target +
                             u".%1.part"_s.arg(QRandomGenerator::global()->generate(), 8, 16, QChar(u'0')));
    if (!connection.execute(dialect::copyInto(system::longPath(copy.path()))))
        return connection.error();
    if (Status status = checkCopy(copy.path(), connection.path()); !status)
        return status;
    if (moveInto(copy.path(), target))
        return Done{};
    return Error{
        u"io"_s,
        QCoreApplication::translate("Store", "The backup %1 cannot be written. Choose another folder.")
            .arg(QDir::toNativeSeparators(target)),
        target};
}

} // namespace dondoc
