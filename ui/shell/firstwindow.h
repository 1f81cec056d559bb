// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>

namespace dondoc {

/// One window for one person: a second start hands what it was given to the first and ends. They meet in a
/// folder of that person's; a lock left by a killed program is taken over.
class FirstWindow final : public QObject
{
    Q_OBJECT
public:
    /// `folder` is made if it is not there. Where it cannot be, every start is a first one.
    explicit FirstWindow(const QString &folder, QObject *parent = nullptr);

    bool isFirst() const { return m_isFirst; }

    /// From a second start: gives the paths (absolute; none means just "come forward") to the first window.
    /// False when they could not be left for it.
    bool handOver(const QStringList &paths) const;

signals:
    /// On the first window: another start was made with these.
    void called(const QStringList &paths);

private:
    void collect();

    QString m_folder;
    QLockFile m_lock;
    QFileSystemWatcher m_watcher;
    bool m_isFirst = false;
};

} // namespace dondoc
