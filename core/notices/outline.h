// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/mending.h"
#include "core/notices/notice.h"

namespace dondoc {

/// Puts the paragraphs into the notice's text, one a line, and hangs them into each other by their numbering:
/// NoticeText::text, parts (kind left open) and mends.
void buildOutline(NoticeText &notice, std::vector<NoticeParagraph> paragraphs);

/// True for a line that only introduces what follows: it ends with a colon, or is short and ends with no
/// sign.
bool looksLikeHeading(QStringView text);

} // namespace dondoc
