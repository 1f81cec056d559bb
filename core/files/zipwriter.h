// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

namespace dondoc {

/// One file of a package to write.
struct ZipEntry {
    QString name;
    QByteArray bytes;
};

/// A zip file in memory, entries in the order given and all dated alike: the same entries give the same
/// bytes. Error code "unwritable".
Result<QByteArray> zipBytes(const std::vector<ZipEntry> &entries);

} // namespace dondoc
