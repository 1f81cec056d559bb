// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace dondoc {

class Connection;

/// Why a copy of a store was made by itself.
enum class CopyReason { Daily, BeforeUpgrade, BeforeImport };
QString word(CopyReason reason); ///< in the copy's name

/// A copy that the program made: "kho-2025-07-18-093100-daily.dondoc" in the folder "kho-backups" beside
/// "kho.dondoc".
struct StoreCopy {
    QString path;
    QDateTime at;
    CopyReason reason = CopyReason::Daily;
};

/// Newest first. Only files with names this program writes; what else lies in the folder is not ours.
std::vector<StoreCopy> copiesOf(const QString &store);

/// Copies that may go: of all, the newest of each of the last 12 days that have one, of 10 weeks and of 9
/// months stay. Copies of the last 12 days that were made before an upgrade or an import stay too.
std::vector<StoreCopy> copiesToThin(const std::vector<StoreCopy> &copies, QDate today);

/// Makes a checked copy and thins the older ones. A damaged store is not copied, nothing is thinned, and a
/// marker is left beside it (code "damaged").
Status keepCopy(Connection &connection, CopyReason reason, const Clock &clock);
/// Once a day, whichever program comes first.
Status keepDailyCopy(const QString &store, const Clock &clock);

/// What the marker beside a damaged store says, or nothing.
std::optional<QString> damageMarked(const QString &store);

/// Puts a copy in the store's place. The copy is checked first; what was there is kept under a dated name,
/// with its log, and the name is returned. The store must not be open. Codes "notFound", "notAStore",
/// "newerStore", "damaged", "io".
Result<QString> restoreStore(const QString &store, const QString &from, const Clock &clock);

} // namespace dondoc
