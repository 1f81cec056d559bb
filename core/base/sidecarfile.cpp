// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sidecarfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr auto versionKey = "version"_L1;

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(SidecarFile)
};

Error unwritable(const QString &path, const QString &reason)
{
    return {u"io"_s,
            Words::tr("What is under work could not be saved to %1: %2. Free some room or allow writing "
                      "there; what you have typed is still on the page.")
                .arg(path, reason),
            path};
}

} // namespace

SidecarFile::SidecarFile(const QString &storePath, const QString &name, int version)
    : m_path(QStringLiteral("%1.%2.json").arg(storePath, name))
    , m_version(version)
{
}

/// Nothing of a file that cannot be read is thrown away.
Error SidecarFile::setAside() const
{
    QString aside = m_path + u".hong"_s;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = QStringLiteral("%1.hong%2").arg(m_path, QString::number(number));
    if (!QFile::rename(m_path, aside)) {
        return {u"io"_s,
                Words::tr("What was under work in %1 cannot be read back, and the file cannot be set aside. "
                          "Close other programs that have it open, then start again.")
                    .arg(m_path),
                m_path};
    }
    return {u"damaged"_s,
            Words::tr("What was under work could not be read back. The file was kept as %1.").arg(aside),
            m_path};
}

Result<QJsonObject> SidecarFile::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return QJsonObject();
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"io"_s, Words::tr("%1 cannot be read: %2.").arg(m_path, file.errorString()), m_path};
    QJsonObject content = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const QJsonValue version = content.take(versionKey);
    if (version.isUndefined())
        return setAside();
    if (version.toInt() > m_version)
        return Error{u"newerStore"_s,
                     Words::tr("%1 was written by a newer program. Please update.").arg(m_path), m_path};
    return content;
}

Status SidecarFile::save(QJsonObject content) const
{
    if (content.isEmpty()) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return unwritable(m_path, Words::tr("it cannot be removed"));
        return Done{};
    }
    content.insert(versionKey, m_version);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_path, file.errorString());
    file.write(QJsonDocument(content).toJson(QJsonDocument::Compact));
    if (!file.commit()) // flushed to the disk, then moved into place
        return unwritable(m_path, file.errorString());
    return Done{};
}

} // namespace dondoc
