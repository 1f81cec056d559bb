// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safekeeping.h"
#include "ui/shell/workspace.h"

namespace dondoc {

namespace {

/// A store that may not be written here can still be looked at.
bool isReadableAllTheSame(const Error &error)
{
    return error.code == u"locked" || error.code == u"networkShare";
}

/// The copy of the day; a damaged store is an error, a folder without room for copies a warning.
std::optional<Error> keepToday(const QString &path, QStringList &warnings)
{
    const Status kept = keepDailyCopy(path, SystemClock());
    if (kept)
        return std::nullopt;
    if (kept.error().code == u"damaged")
        return kept.error();
    warnings << kept.error().text;
    return std::nullopt;
}

} // namespace

Result<LoadedStore> openAndLoad(const QString &path, OpenMode mode, const LoadedStore *earlier,
                                const JobControl &job)
{
    QStringList warnings;
    auto store = Store::open(path, mode);
    if (!store && mode == OpenMode::ReadWrite && isReadableAllTheSame(store.error())) {
        warnings << store.error().text;
        store = Store::open(path, OpenMode::ReadOnly);
    } else if (store) {
        if (const auto damage = keepToday(path, warnings))
            return *damage;
    }
    if (!store)
        return store.error();
    Result<LoadedStore> loaded =
        earlier ? loadStoreAgain(**store, *earlier, job) : loadStore(**store, {}, job);
    if (loaded)
        loaded->warnings = warnings;
    return loaded;
}

} // namespace dondoc
