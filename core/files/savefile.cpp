// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/savefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace dondoc {

Error unwritable(const QString &path, const QString &reason)
{
    const QString text = QCoreApplication::translate(
        "TableWriter",
        "“%1” could not be written (%2). Close it in other programs or choose another folder.");
    return {QStringLiteral("unwritable"), text.arg(QFileInfo(path).fileName(), reason), path};
}

Status saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return Done{};
}

} // namespace dondoc
