// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plan.h"

namespace dondoc {

/// All an officer changed in one lot of files before it is written: a value, so that undoing a step is
/// putting the value before it back.
struct LotMending {
    Overrides overrides;
    std::vector<AgencyAlias> names; ///< spellings confirmed; they enter the alias book with the import
    SetAsideRows leftOut;           ///< rows
    QSet<QString> seen;             ///< questions looked at, by IntakeQuestion::key
    QSet<QString> forgottenHeaders; ///< fingerprints whose remembered columns are not to be used any more

    /// True when both read the files alike: only rows left out and questions looked at differ.
    bool readsLike(const LotMending &other) const { return reading == other.reading; }
    /// Counts the changes of what the files are read as; equal numbers of one lot mean equal readings.
    int reading = 0;
};

/// True for a question that asks which agency a name means.
bool asksForAgency(QStringView code);
/// True for a question that asks whether a deadline was read rightly.
bool asksForDeadline(QStringView code);

/// The directory with the spellings an officer confirmed in this lot.
AgencyDirectory withNames(const AgencyDirectory &directory, const std::vector<AgencyAlias> &names);

} // namespace dondoc
