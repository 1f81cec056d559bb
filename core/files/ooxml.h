// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xmlpart.h"

#include <vector>

namespace dondoc {

/// A link from one part of an Office Open XML package to another.
struct Relationship {
    QString id;
    QString kind;   ///< last word of the type, e.g. "worksheet": the same in transitional and strict files
    QString target; ///< name of the entry, from the package's root
};

/// The links of a part; of the package itself when `part` is empty. None when it has no .rels entry.
Result<std::vector<Relationship>> readRelationships(const ZipPackage &package, const QString &part);

/// Opens an XML part.
Result<std::unique_ptr<XmlPart>> openXml(const ZipPackage &package, const QString &part);

/// The first target of a kind, or empty.
QString targetOf(const std::vector<Relationship> &links, QLatin1StringView kind);

} // namespace dondoc
