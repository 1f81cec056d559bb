// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/reading.h"

namespace dondoc {

/// What a stretch of an item is.
enum class Verdict { Task, Closing, Result, Shortcoming, Statement };

Verdict verdictOn(const NoticeReading &reading, int part, WordRange range, bool hasInheritedLead);

QString word(Verdict verdict);

} // namespace dondoc
