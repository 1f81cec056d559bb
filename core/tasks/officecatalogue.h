// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace dondoc {

/// What an office words and rules for itself, kept with its data. What it never set is as shipped.
struct OfficeCatalogue {
    /// The fields of work a task can belong to.
    QStringList streams{QStringLiteral("KHCN"), QStringLiteral("ĐMST"), QStringLiteral("CĐS"),
                        QStringLiteral("Đề án 06"), QStringLiteral("CCHC")};
    /// Its wording of the "6 rõ", by code (missingClear()); a code that is not here has the shipped one.
    QMap<QString, QString> clearWords;
    /// Documents that bear a độ mật are refused unless the office says that its store may hold them.
    bool acceptsMarked = false;

    bool operator==(const OfficeCatalogue &) const = default;
};

} // namespace dondoc
