// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/columns.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace dondoc {

struct Grid;

/// The words of a header, folded, from its first filled column on: "tt | nhiem vu | don vi". Two files with
/// the same header have the same one, wherever the table stands; an officer can read it.
QString headerFingerprint(const Grid &grid, int top, int bottom);
/// First column with words in these rows; 0 when there is none.
int firstHeaderColumn(const Grid &grid, int top, int bottom);

/// The office's memory of what headers' columns hold, where an officer said so. Kept with the data as one
/// setting (key below), so that it is shared, undoable by forgetting, and can be looked through.
class HeaderMemory
{
public:
    static constexpr const char *settingKey = "intake.headers";

    /// Roles from the header's first filled column on. Months are the file's own matter and not remembered.
    using Roles = std::vector<ColumnRole>;

    /// Null when the header was never settled.
    const Roles *find(const QString &fingerprint) const;
    void remember(const QString &fingerprint, const Roles &roles);
    void forget(const QString &fingerprint) { m_roles.remove(fingerprint); }
    /// Every remembered header, by its words.
    const QMap<QString, Roles> &entries() const { return m_roles; }

    QString toJson() const;
    /// Unknown words and damaged text are left out: they are headers met for the first time again.
    static HeaderMemory fromJson(const QString &json);

private:
    QMap<QString, Roles> m_roles;
};

} // namespace dondoc
