// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/checksum.h"

#include <QCryptographicHash>
#include <QFile>

namespace dondoc {

QString checksumOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

LinkedFileState stateOf(const LinkedFile &file)
{
    const QString now = checksumOf(file.path);
    if (now.isEmpty())
        return LinkedFileState::Missing;
    if (file.sha256.isEmpty())
        return LinkedFileState::Unchecked;
    return now == file.sha256 ? LinkedFileState::Same : LinkedFileState::Changed;
}

} // namespace dondoc
