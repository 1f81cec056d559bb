// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/historyrepository.h"
#include "core/store/idallocator.h"

#include <optional>

namespace dondoc {

/// One write: transaction, ids and history. What is not committed when it ends leaves nothing behind.
class WriteSession
{
public:
    /// `user` is who the history names.
    WriteSession(Connection &connection, const Clock &clock, const QString &user);

    bool isOpen() const { return m_isOpen; }
    bool commit();

    Connection &connection;
    IdAllocator ids;
    HistoryRepository history;
    const QDateTime at;
    const QString user;

private:
    Transaction m_transaction;
    bool m_isOpen;
};

} // namespace dondoc
