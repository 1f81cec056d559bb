// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/brief.h"
#include "core/store/store.h"

namespace dondoc {

/// The office's settings kept with the data; what was never set has its default. On the store's thread.
OfficeSettings loadOffice(const Store &store);
Status saveOffice(Store &store, const OfficeSettings &office, const Clock &clock);

} // namespace dondoc
