// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"

namespace dondoc::bench {

/// Tasks as a large office has them: each with so many agencies, some of which have reported.
TaskRecords largeOffice(int tasks, int agenciesEach, const AgencyDirectory &directory);

/// The standing of 1,000,000 assignments of 100,000 tasks, with counts by agency, as of two dates.
void printStandingAtScale();

} // namespace dondoc::bench
