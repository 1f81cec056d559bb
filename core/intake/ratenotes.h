// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

namespace dondoc {

/// What a note beside a unit's figures says (domain.md section 6).
struct RateNoteReading {
    BlankReason reason = BlankReason::None; ///< None: it explains no blank
    std::optional<double> yearEndTarget;    ///< "chỉ tiêu cuối năm 2025 hoàn thành 85%"
    int year = 0;                           ///< of the year-end target; 0 where the note names none
};
RateNoteReading readRateNote(QStringView text);

/// Totals of the blocks, given in a sentence and never averaged: "… đến hết tháng 6/2025: 40.1%, trong đó
/// khối bộ ngành đạt tỷ lệ: 51,7%, khối tỉnh đạt tỷ lệ: 15.5%".
struct BlockTotals {
    QDate month; ///< first day
    QDate to;    ///< last day counted
    std::optional<double> all, ministries, provinces;
};
/// Nothing when the sentence gives no month with its year, or no total.
std::optional<BlockTotals> readBlockTotals(QStringView sentence);

} // namespace dondoc
