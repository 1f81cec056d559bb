// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace dondoc {

/// What a column holds.
enum class ColumnRole {
    None,
    Ordinal,
    TaskText,
    Lead,
    Coordinator,
    Directive,
    Deadline,
    Product,
    Status,
    Evidence,
    OpenUnits,
    Note,
    Unit,
    Target,
    Achieved,
    Issue,  ///< of a finding
    Remedy, ///< of a finding
    RowId   ///< hidden in a collection form: what the row is in the store
};

struct RecognisedColumn {
    ColumnRole role = ColumnRole::None;
    QDate month; ///< Target, Achieved: first day of the month read out of the header
    QDate to;    ///< Achieved: cut-off read out of the header ("đến 09/7"), else the month's last day
    bool operator==(const RecognisedColumn &) const = default;
};

} // namespace dondoc
