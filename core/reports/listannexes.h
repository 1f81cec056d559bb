// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "core/reports/listcells.h"
#include "core/reports/paper.h"

#include <optional>

namespace dondoc {

/// The annexes that go round between the office and the agencies, in the form they arrive.
enum class AnnexKind { Completed, Overdue, Rates, Due, Continuous };

/// Words of the command line: "completed", "overdue", "rates", "due", "continuous".
QString word(AnnexKind kind);
std::optional<AnnexKind> annexKindOf(QStringView word);

struct AnnexRequest {
    AnnexKind kind = AnnexKind::Overdue;
    OfficeSettings office;
    /// Of a received list: its rows, in its order and words. Without: everything of that kind.
    std::optional<ListedRows> list;
    QString listTitle; ///< of the received list, "DANH MỤC NHIỆM VỤ QUÁ HẠN …"; may be empty
};

/// One annex as of the board's date: pure words. Only rows of the kind asked for; an annex without rows has a
/// table without rows.
Paper composeAnnex(const Board &board, const RateBoard &rates, const AnnexRequest &request);

} // namespace dondoc
