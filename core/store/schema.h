// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/migrations.h"

#include <functional>

namespace dondoc {

/// How a file's schema was found, and what became of it.
enum class SchemaOutcome {
    Created,   ///< was empty; every migration was replayed
    Current,   ///< as this program writes it
    Upgraded,  ///< was older; the missing migrations were run
    Older,     ///< is older, and may only be read
    Newer,     ///< written by a newer program; nothing was touched
    Empty,     ///< holds nothing, and nothing may be created in it
    NotAStore, ///< a database of something else
    Failed,    ///< the connection's error tells why
};

/// May a store be made where there is none, and an old one be brought up to date?
enum class SchemaRights { Read, Upgrade, Create };

struct SchemaReport {
    SchemaOutcome outcome = SchemaOutcome::Failed;
    int version = 0;       ///< as found
    QString neededProgram; ///< Newer: version of the program that wrote it, or empty
};

/// Brings a store to the version of the last of `migrations`; each is one transaction, so that a killed
/// upgrade goes on where it stopped.
/// `beforeUpgrade` is called once before an older store is changed; when it answers false (its reason with
/// the connection), nothing is.
SchemaReport bringUpToDate(Connection &connection, SchemaRights rights,
                           const std::vector<Migration> &migrations,
                           const std::function<bool()> &beforeUpgrade = {});

} // namespace dondoc
