// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dondoc {

/// One numbered file of resources/migrations: takes a store from version - 1 to version.
struct Migration {
    int version = 0;
    QString name; ///< "002_tasks"
    QStringList statements;
};

/// All that ship, in order, from 1 without a gap (asserted).
std::vector<Migration> shippedMigrations();

/// A migration's text into its statements; each stands under a line that begins with "-- @".
QStringList migrationStatements(const QString &text);

} // namespace dondoc
