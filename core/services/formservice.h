// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"

namespace dondoc {

/// Writes the collection forms of agencies into a folder, one workbook each, and says which were written; an
/// agency with nothing to fill in gets none. Any thread. A failure leaves the forms written before it. Codes:
/// "unwritable", "cancelled", those of writeForm().
Result<QStringList> writeCollectionForms(const Figures &figures, const std::vector<AgencyId> &agencies,
                                         QDate due, const QString &folder, const JobControl &job = {});

} // namespace dondoc
