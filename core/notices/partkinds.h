// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"
#include "core/notices/wording.h"

namespace dondoc {

/// Says what each part is, as far as wording and place tell; who is addressed is read later.
void classifyParts(NoticeText &notice, const Wording &words);

/// True for "… thông báo để … biết, thực hiện./." and the like.
bool isClosingFormula(const Wording &words, WordRange sentence);

/// The part that introduces the body ("… có ý kiến kết luận như sau:"); -1 when there is none.
int introOf(const NoticeText &notice);

} // namespace dondoc
