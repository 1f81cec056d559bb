// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"
#include "core/notices/wording.h"

namespace dondoc {

/// What a section is about, by the words of its heading. Talk: who came, and what was said before the
/// conclusions.
enum class SectionMood { None, Results, Shortcomings, Tasks, Views, Talk };
SectionMood moodOfHeading(const Wording &words, WordRange heading);

/// The mood of the nearest heading above a part that has one.
SectionMood moodOfPart(const NoticeText &notice, const Wording &words, int part);

/// "Về công tác năm 2025" in a notice of January 2026: what was done in a period that had ended by `day`.
bool reviewsEndedPeriod(const QString &heading, QDate day);

} // namespace dondoc
