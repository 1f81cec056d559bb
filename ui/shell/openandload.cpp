// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
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
    const bool isReadOnly = !store && mode == OpenMode::ReadWrite && isReadableAllTheSame(store.error());
    if (isReadOnly) {
        warnings << store.error().text;
        store = Store::open(path, OpenMode::ReadOnly);
    }
    if (!store)
        return store.error();
    // The copy of a large store takes as long as reading it.
    std::optional<Error> damage;
    std::optional<Result<LoadedStore>> loaded;
    atOnce(
        [&] {
            if (!isReadOnly)
                damage = keepToday(path, warnings);
        },
        [&] { loaded = earlier ? loadStoreAgain(**store, *earlier, job) : loadStore(**store, {}, job); });
    if (damage)
        return *damage;
    if (*loaded)
        (*loaded)->warnings = warnings;
    return std::move(*loaded);
}

} // namespace dondoc
