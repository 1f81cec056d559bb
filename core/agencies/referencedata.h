// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/agencies/directory.h"

#include <QByteArray>

namespace dondoc {

/// The four files of resources/reference as bytes.
struct ReferenceFiles {
    QByteArray agencies, provinces, aliases, groups;
};

/// Builds the directory from the reference files. Every slip in them (an unknown kind, an id used twice, an
/// alias or a predecessor that does not exist) is an error with the code "referenceData" that names file and
/// entry.
Result<AgencyDirectory> readReference(const ReferenceFiles &files);

/// The wordings of the groups that ship, by key: a directory read back from a store keeps the groups' names
/// only.
QHash<QString, QStringList> shippedWordings();

} // namespace dondoc
