// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/samplestore.h"

#include "core/services/importservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace dondoc {

namespace {

Error writeError(const QString &path)
{
    return {QStringLiteral("io"),
            QCoreApplication::translate("SampleStore",
                                        "The samples could not be written to %1: check that there is room "
                                        "and that you may write there.")
                .arg(QDir::toNativeSeparators(path)),
            path};
}

/// Readers work on files, not on resources.
Result<QStringList> unpackSamples(const QTemporaryDir &folder)
{
    QStringList paths;
    for (const QString &resource : sampleFiles()) {
        const QString path = folder.filePath(QFileInfo(resource).fileName());
        if (!QFile::copy(resource, path))
            return writeError(path);
        QFile::setPermissions(path,
                              QFile::ReadOwner | QFile::WriteOwner); // so that the folder can be removed
        paths += path;
    }
    return paths;
}

Status importInto(const QString &path, const QStringList &files, const Clock &clock, const QString &user,
                  const JobControl &job)
{
    auto store = Store::open(path, OpenMode::Create);
    if (!store)
        return store.error();
    ImportService service(**store, clock);
    const auto drafts = service.read(files, {}, job);
    if (!drafts)
        return drafts.error();
    const auto plan = service.plan(*drafts);
    if (!plan)
        return plan.error();
    const auto batch = service.commit(*plan, user, job);
    if (!batch)
        return batch.error();
    return Done{};
}

void removeStore(const QString &path)
{
    for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(path + suffix);
}

} // namespace

QStringList sampleFiles()
{
    QStringList files;
    for (int number = 1; number <= 6; ++number)
        files += QStringLiteral(":/samples/phu-luc-0%1.xlsx").arg(number);
    return files;
}

QDate sampleDate()
{
    return {2025, 7, 18};
}

Status makeSampleStore(const QString &path, const Clock &clock, const QString &user, const JobControl &job)
{
    const QTemporaryDir folder;
    if (!folder.isValid() || !QDir().mkpath(QFileInfo(path).absolutePath()))
        return writeError(path);
    const auto files = unpackSamples(folder);
    if (!files)
        return files.error();
    // Under another name until it is whole: a store that is there is a store that is complete.
    const QString unfinished = path + QStringLiteral(".part");
    removeStore(unfinished);
    const Status status = importInto(unfinished, *files, clock, user, job);
    if (!status) {
        removeStore(unfinished);
        return status;
    }
    if (!QFile::rename(unfinished, path))
        return writeError(path);
    return Done{};
}

} // namespace dondoc
