// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace dondoc {

/// Gives rows ids that stay unique when stores of several machines are joined: a random number of the
/// machine, kept in the store, × 2^32 plus a counter; below 2^53, so JSON carries them exactly. The counter
/// is read and saved inside the transaction that uses it, so writers of one file never give the same id.
class IdAllocator
{
public:
    explicit IdAllocator(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Within a write transaction, before the first next().
    bool load();
    qint64 next();
    /// Within the same transaction, before its commit.
    bool save();

private:
    bool addMachine(const QString &machine);

    Connection &m_connection;
    qint64 m_node = 0;
    qint64 m_counter = 0;
};

} // namespace dondoc
