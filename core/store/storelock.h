// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <optional>

namespace dondoc {

/// Who has a store open, as the small file beside it says ("kho.dondoc.lock").
struct StoreHolder {
    QString host, user;
    qint64 process = 0;
    QDateTime since;
    bool operator==(const StoreHolder &) const = default;
};

/// This process.
StoreHolder ourselves(const Clock &clock);

/// Who holds the store, or nothing: no lock, one that cannot be read, or one left by a process of this
/// machine that has ended.
std::optional<StoreHolder> holderOf(const QString &store);

/// May `us` write while `holder` has the store open? Yes for the same person on the same machine, whose
/// programs share the file as SQLite allows.
bool mayWriteBeside(const StoreHolder &holder, const StoreHolder &us);

/// Code "locked" with who holds it since when, or "networkShare"; nothing when the store may be written here.
std::optional<Error> reasonNotToWrite(const QString &store);

/// Keeps others from writing a store while a window has it open. Taken back when it ends; a lock that a
/// killed program left is taken over.
class StoreLock
{
public:
    /// Takes no lock where someone else holds the store, or where the folder cannot be written.
    StoreLock(const QString &store, const Clock &clock);
    ~StoreLock();
    StoreLock(const StoreLock &) = delete;
    StoreLock &operator=(const StoreLock &) = delete;

    bool isHeld() const { return m_isHeld; }
    /// Takes the lock where whoever held it has ended meanwhile; nothing while it is held.
    void take();

private:
    QString m_store, m_file;
    StoreHolder m_us;
    bool m_isHeld = false;
};

} // namespace dondoc
