// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deadlines/phrasereader.h"

namespace dondoc {

/// Deadlines counted from something else: "trong vòng 05 ngày kể từ ngày ký", "trong tháng này", "trước phiên
/// họp lần thứ tư". With the day known (context.documentDate for what the document itself began, or a date in
/// the phrase) they are resolved, at confidence 0.9, or 0.8 for working days, of which holidays are not
/// known. Else they come as kind Reference with the question "relative". Left to right, none overlapping.
std::vector<DeadlineMention> findRelativeDeadlines(QStringView sentence, const DeadlineContext &context = {});

} // namespace dondoc
