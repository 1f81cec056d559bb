// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstwindow.h"

#include "core/base/system.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QUuid>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

/// What a second start leaves: a JSON array of paths.
const QString callEnd = u".call"_s;

QStringList readCall(const QString &path)
{
    QFile file(path);
    QStringList paths;
    if (!file.open(QIODevice::ReadOnly))
        return paths;
    const QJsonArray call = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &entry : call)
        paths << entry.toString();
    return paths;
}

} // namespace

FirstWindow::FirstWindow(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder + u"/calls"_s)
    , m_lock(folder + u"/window.lock"_s)
{
    m_lock.setStaleLockTime(0); // held for days; only a process that has ended leaves it stale
    m_isFirst = !QDir().mkpath(m_folder) || m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError;
    if (!m_isFirst)
        return;
    for (const QString &left : QDir(m_folder).entryList({u'*' + callEnd}, QDir::Files))
        QFile::remove(m_folder + u'/' + left); // for a window that is no more
    m_watcher.addPath(m_folder);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FirstWindow::collect);
}

bool FirstWindow::handOver(const QStringList &paths) const
{
    qint64 process = 0;
    QString host, program;
    if (m_lock.getLockInfo(&process, &host, &program))
        system::allowToFront(process);
    // Written under another name and moved into place, so that it is whole when it is seen.
    QSaveFile call(m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + callEnd);
    return call.open(QIODevice::WriteOnly) &&
           call.write(QJsonDocument(QJsonArray::fromStringList(paths)).toJson()) > 0 && call.commit();
}

void FirstWindow::collect()
{
    for (const QString &name : QDir(m_folder).entryList({u'*' + callEnd}, QDir::Files, QDir::Time)) {
        const QString path = m_folder + u'/' + name;
        const QStringList paths = readCall(path);
        if (QFile::remove(path))
            emit called(paths);
    }
}

} // namespace dondoc
