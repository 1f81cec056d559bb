// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/reading.h"

namespace dondoc {

/// What a stretch of an item is.
enum class Verdict { Task, Closing, Result, Shortcoming, Statement };

Verdict verdictOn(const NoticeReading &reading, int part, WordRange range, bool hasInheritedLead);

QString word(Verdict verdict);

/// "Báo cáo tại cuộc họp, Thứ trưởng Bộ A cho biết, …": said by one who assigns nothing. What follows it in
/// its paragraph is his too.
bool isSomebodysReport(const NoticeReading &reading, WordRange sentence);

} // namespace dondoc
