// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"

#include <QJsonObject>

namespace dondoc {

/// A notice and its drafts as `draft --json` prints them (README). Spans count code points of "text".
QJsonObject noticeJson(const NoticeText &notice, const NoticeDraft &draft, const AgencyDirectory &directory);

} // namespace dondoc
