// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/formwriter.h"
#include "core/indicators/rates.h"
#include "core/tasks/board.h"
#include "core/tasks/formmark.h"

namespace dondoc {

/// What an agency is asked to fill in: its open parts as lead with what it last reported, and its rates month
/// by month up to the as-of month. Empty when it has neither.
std::vector<FormSheet> collectionForm(const Board &board, const RateBoard &rates, const FormMark &mark);

/// Agencies that have anything to fill in, in official order.
std::vector<AgencyId> agenciesWithForms(const Board &board, const RateBoard &rates);

/// "Phiếu cập nhật - Bộ Y tế.xlsx": a name that every system takes.
QString formFileName(const AgencyDirectory &directory, AgencyId agency);

} // namespace dondoc
