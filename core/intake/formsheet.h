// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"

namespace dondoc {

/// Reads a collection form that came back filled in, by its hidden mark and row ids. False for any other
/// sheet. `received` dates its reports; null = the day the form was made.
bool readFormSheet(const Grid &grid, QDate received, SheetDraft &draft);

} // namespace dondoc
