// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/reading.h"

namespace dondoc {

/// Who a sentence addresses, and where its work begins.
struct SentenceSubject {
    std::vector<DraftAddressee> leads;
    std::vector<DraftAddressee> coordinating; ///< "Bộ A chủ trì, Bộ B phối hợp"
    bool isAssigned = false;                  ///< "giao", "yêu cầu", "đề nghị" stands before
    bool isSpeaker = false;                   ///< the assigner speaks: "Phó Thủ tướng nhấn mạnh"
    std::size_t work = 0;                     ///< the first word behind
};

/// Reads the head of a sentence: "Trước ngày …, yêu cầu Bộ A chủ trì, Bộ B phối hợp …".
SentenceSubject subjectOf(const NoticeReading &reading, WordRange sentence);

/// Who a numbered item begins with where no name is known: "Báo và phát thanh, truyền hình Đà Nẵng đẩy mạnh
/// …", "Cuc Công nghệ thông tin nâng cấp …": the words up to the verb, for the officer to settle. None where
/// the words may be anything but a name.
std::optional<DraftAddressee> unknownDoer(const NoticeReading &reading, WordRange sentence);

} // namespace dondoc
