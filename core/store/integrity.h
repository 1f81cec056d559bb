// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace dondoc {

/// Damage of the file, rows that point nowhere, and what our own rules say can never be; one sentence each.
/// Nothing when the check itself failed. Within one transaction.
std::optional<QStringList> findDamage(Connection &connection);

/// The quick look at the file's pages before it is used or kept as a backup.
std::optional<QStringList> findDamageQuickly(Connection &connection);

} // namespace dondoc
