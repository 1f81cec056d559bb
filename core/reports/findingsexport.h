// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/files/tablewriter.h"
#include "core/findings/finding.h"

#include <QJsonArray>

namespace dondoc {

/// `dondoc export findings --format json` (the command line's contract; README).
QJsonArray findingsAsJson(const std::vector<Finding> &findings, const AgencyDirectory &directory, QDate asOf);

/// The same as a flat table for officers (.csv, .xlsx).
OutTable findingsAsTable(const std::vector<Finding> &findings, const AgencyDirectory &directory, QDate asOf);

} // namespace dondoc
