// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskfile.h"

#include "core/desk/deskjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeskFile)
};

Error unwritable(const QString &path, const QString &reason)
{
    return {u"io"_s,
            Words::tr(
                "The notice under work could not be saved to %1: %2. Free some room or allow writing there; "
                "what you have typed is still on the page.")
                .arg(path, reason),
            path};
}

/// Nothing of a file that cannot be read is thrown away.
Error setAside(const QString &path)
{
    QString aside = path + u".hong"_s;
    for (int number = 2; QFile::exists(aside); ++number)
        aside = QStringLiteral("%1.hong%2").arg(path, QString::number(number));
    if (!QFile::rename(path, aside)) {
        return {
            u"io"_s,
            Words::tr("The notices under work in %1 cannot be read back, and the file cannot be set aside. "
                      "Close other programs that have it open, then start again.")
                .arg(path),
            path};
    }
    return {u"damaged"_s,
            Words::tr("The notices under work could not be read back. The file was kept as %1.").arg(aside),
            path};
}

} // namespace

DeskFile::DeskFile(const QString &storePath)
    : m_path(storePath + u".ban-thong-bao.json"_s)
{
}

Result<std::vector<NoticeDesk>> DeskFile::load() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::vector<NoticeDesk>();
    if (!file.open(QIODevice::ReadOnly))
        return Error{u"io"_s, Words::tr("%1 cannot be read: %2.").arg(m_path, file.errorString()), m_path};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    file.close();
    const QJsonObject root = document.object();
    if (!root.contains("version"_L1))
        return setAside(m_path);
    if (root.value("version"_L1).toInt() > version)
        return Error{u"newerStore"_s,
                     Words::tr("%1 was written by a newer program. Please update.").arg(m_path), m_path};
    std::vector<NoticeDesk> desks;
    for (const QJsonValue entry : root.value("desks"_L1).toArray())
        desks.push_back(noticeDeskFromJson(entry.toObject()));
    return desks;
}

Status DeskFile::save(const std::vector<NoticeDesk> &desks) const
{
    if (desks.empty()) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return unwritable(m_path, Words::tr("it cannot be removed"));
        return Done{};
    }
    QJsonArray entries;
    for (const NoticeDesk &desk : desks)
        entries.append(toJson(desk));
    const QJsonObject root{{u"version"_s, version}, {u"desks"_s, entries}};
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(m_path, file.errorString());
    file.write(QJsonDocument(root).toJson(QJsonDocument::Compact));
    if (!file.commit()) // flushed to the disk, then moved into place
        return unwritable(m_path, file.errorString());
    return Done{};
}

} // namespace dondoc
