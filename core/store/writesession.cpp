// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writesession.h"

namespace dondoc {

WriteSession::WriteSession(Connection &connection_, const Clock &clock, const QString &user_)
    : connection(connection_)
    , ids(connection_)
    , history(connection_)
    , at(clock.now())
    , user(user_)
    , m_transaction(connection_, Transaction::Kind::Write)
    , m_isOpen(m_transaction.isOpen() && ids.load() && history.begin(at, user))
{
}

bool WriteSession::commit()
{
    return ids.save() && m_transaction.commit();
}

} // namespace dondoc
