// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/openpaths.h"
#include "core/store/store.h"

namespace dondoc {

/// A connection to a store that is whole, of this program's version and filled with the shipped agencies.
struct OpenedStore {
    std::unique_ptr<OpenPath> openPath; ///< null in memory
    std::unique_ptr<Connection> connection;
};

Result<OpenedStore> openStore(const QString &path, OpenMode mode);

} // namespace dondoc
