// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

namespace dondoc {

/// What is under work beside a store and not in it yet, as the JSON file "<store>.<name>.json". A save
/// replaces the file as a whole and is on the disk when it returns, so that a killed program loses at most
/// what was typed since. Any thread, one at a time.
class SidecarFile
{
public:
    /// `version` of the content, which load() compares and save() writes.
    SidecarFile(const QString &storePath, const QString &name, int version);

    QString path() const { return m_path; }
    /// Empty when there is no file. "damaged": the file is set aside under another name, never overwritten.
    /// "newerStore": written by a later program. "io": it cannot be read.
    Result<QJsonObject> load() const;
    /// Without content the file goes. "io": it cannot be written, with the reason.
    Status save(QJsonObject content) const;

private:
    Error setAside() const;

    QString m_path;
    int m_version;
};

} // namespace dondoc
