// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskfile.h"

#include "core/desk/deskjson.h"

#include <QJsonArray>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr auto desksKey = "desks"_L1;

} // namespace

DeskFile::DeskFile(const QString &storePath)
    : m_file(storePath, u"ban-thong-bao"_s, version)
{
}

Result<std::vector<NoticeDesk>> DeskFile::load() const
{
    const auto content = m_file.load();
    if (!content)
        return content.error();
    std::vector<NoticeDesk> desks;
    for (const QJsonValue entry : content->value(desksKey).toArray())
        desks.push_back(noticeDeskFromJson(entry.toObject()));
    return desks;
}

Status DeskFile::save(const std::vector<NoticeDesk> &desks) const
{
    if (desks.empty())
        return m_file.save({});
    QJsonArray entries;
    for (const NoticeDesk &desk : desks)
        entries.append(toJson(desk));
    return m_file.save({{desksKey, entries}});
}

} // namespace dondoc
