// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::bench {

/// The least an import could do: inflate the workbook, parse its XML with expat and fill the store's own
/// tables, indexes, search column and history through SQLite's C API in one transaction, applying no rule.
/// `store` is an empty store of ours. Returns the number of rows written, or -1.
int importAtTheFloor(const QString &workbook, const QString &store);

} // namespace dondoc::bench
