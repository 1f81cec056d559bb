// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"
#include "core/reports/questions.h"
#include "core/reviews/review.h"

namespace dondoc {

struct BriefOptions {
    OfficeSettings office;
    QDate since;      ///< last review, or null
    AgencyId agency;  ///< one agency's brief, or 0
    PaperWords words; ///< sentences worded otherwise (reports/templates.h)
    QString footnote; ///< what the figures were taken from, or empty
    int dueDays = 30;
    int soonDays = 5;
};

/// The brief as of the board's date (print.md, "Báo cáo phục vụ họp"): pure words and figures.
Paper composeBrief(const Board &board, const RateBoard &rates, const BriefOptions &options = {});

} // namespace dondoc
