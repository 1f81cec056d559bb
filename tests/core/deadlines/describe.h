// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/deadline.h"
#include "tests/core/printers.h"

/// One line that says all a reading holds, so that a test compares it whole:
/// "date 2025-11-20 before", "recurring 2025-11-20 P1M from 2025-11-20", "staged 2025-12-31 [month
/// 2025-12-31]", "none ?noYear". A reading the officer is asked about (confidence below 0.8) ends with "?"
/// and its question.
QString describe(const dondoc::Deadline &deadline);
