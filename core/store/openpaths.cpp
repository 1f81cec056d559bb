// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openpaths.h"

#include <QFileInfo>
#include <QHash>
#include <QMutex>

namespace dondoc {

namespace {

/// A fact of the process, as SQLite's own table of open files is; guarded by its mutex.
struct Counts {
    QMutex mutex;
    QHash<QString, int> openings;
};

Counts &counts()
{
    static Counts all;
    return all;
}

QString onePathFor(const QString &path)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

} // namespace

OpenPath::OpenPath(const QString &path)
    : m_path(onePathFor(path))
{
    const QMutexLocker lock(&counts().mutex);
    m_isFirst = ++counts().openings[m_path] == 1;
}

OpenPath::~OpenPath()
{
    const QMutexLocker lock(&counts().mutex);
    if (--counts().openings[m_path] == 0)
        counts().openings.remove(m_path);
}

} // namespace dondoc
