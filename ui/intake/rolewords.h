// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"
#include "ui/theme/theme.h"

#include <optional>

namespace dondoc {

/// What a column was recognised as, in words: "Lead", "Deadline", "Target 4" (the month); empty for None.
QString roleName(const RecognisedColumn &column);
QString roleName(ColumnRole role);

/// The tint of a column by its role, and the ink on it; nothing for the task text and unrecognised columns.
struct RoleTint {
    Token ground, ink;
};
std::optional<RoleTint> roleTint(ColumnRole role);

} // namespace dondoc
