// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rateentry.h"
#include "core/store/batch.h"

namespace dondoc {

/// What an entry grid writes, as one batch an officer can undo.
BatchWrite batchOf(RateEdits edits);

} // namespace dondoc
