// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/reconcile.h"
#include "core/reports/brief.h"

namespace dondoc {

/// Two sources side by side as a sheet to print: each with its document and date, what stands on one side
/// only, what differs, the officer's note. Says nothing about which is right.
Paper composeReconciliation(const Reconciliation &reconciliation, const OfficeSettings &office, QDate date);

} // namespace dondoc
