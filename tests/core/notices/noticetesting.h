// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"

namespace dondoc::testing {

const NoticePhrases &shippedPhrases();
NoticeReaders shippedReaders();

/// The notice as read; the test stops when it is refused.
NoticeText readText(const QString &text);
NoticeDraft draftText(const QString &text);

/// "locator | leads | coordinating | deadline | text", a task a line.
std::string print(const NoticeDraft &draft);

} // namespace dondoc::testing
