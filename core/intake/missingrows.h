// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

namespace dondoc {

/// The stored tasks that came from this very list (the same title and sheet; without a title the same file
/// and sheet) and that it no longer holds. Nothing unless the sheet is that list again: at least one of its
/// rows must be known. Reported, never deleted.
std::vector<MissingRow> missingRows(const SheetDraft &draft, const PlannedSheet &planned,
                                    const KnownState &known);

} // namespace dondoc
