// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"
#include "core/notices/wording.h"

namespace dondoc {

/// Fills NoticeText::header from the parts classed as header, opening, recipient and signature.
void readHeaderFacts(NoticeText &notice, const Wording &words);

} // namespace dondoc
