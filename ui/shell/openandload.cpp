// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

namespace dondoc {

Result<LoadedStore> openAndLoad(const QString &path, OpenMode mode, const JobControl &job)
{
    auto store = Store::open(path, mode);
    if (!store)
        return store.error();
    return loadStore(**store, job);
}

} // namespace dondoc
