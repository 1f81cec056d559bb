// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/ooxml.h"

#include "core/files/refusals.h"

#include <QDir>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString relsNameOf(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s;
}

QString resolve(const QString &folder, QString target)
{
    target.replace(u'\\', u'/');
    if (target.startsWith(u'/'))
        return QDir::cleanPath(target.mid(1));
    return QDir::cleanPath(folder + target);
}

} // namespace

Result<std::unique_ptr<XmlPart>> openXml(const ZipPackage &package, const QString &part)
{
    auto opened = package.part(part);
    if (!opened)
        return opened.error();
    return std::make_unique<XmlPart>(std::move(*opened), package.context());
}

Result<std::vector<Relationship>> readRelationships(const ZipPackage &package, const QString &part)
{
    std::vector<Relationship> links;
    const QString name = relsNameOf(part);
    if (!package.contains(name))
        return links;
    auto opened = openXml(package, name);
    if (!opened)
        return opened.error();
    XmlPart &xml = **opened;
    while (xml.next()) {
        if (!xml.isStart() || !xml.is("Relationship") ||
            xml.attribute("TargetMode").compare("External"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const QString type = xml.attribute("Type");
        links.push_back({xml.attribute("Id"), type.mid(type.lastIndexOf(u'/') + 1),
                         resolve(folderOf(part), xml.attribute("Target"))});
        if (qint64(links.size()) > package.context().limits.entries)
            return refusal::tooManyParts(package.context(), qint64(links.size()));
    }
    if (auto status = xml.finish(); !status)
        return status.error();
    return links;
}

QString targetOf(const std::vector<Relationship> &links, QLatin1StringView kind)
{
    for (const Relationship &link : links) {
        if (link.kind == kind)
            return link.target;
    }
    return {};
}

} // namespace dondoc
