// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "core/intake/addressees.h"

namespace dondoc {

/// Adds who a remedy's sentence is for: the agencies or groups it begins with, after a bullet and before its
/// verb ("(i) UBND các tỉnh khẩn trương …", "Bộ Công an và UBND các tỉnh nghiên cứu …"). An agency named
/// before stays once. False when the paragraph begins with nobody.
bool addRemedyParties(const QString &remedy, const AgencyMatcher &matcher, QDate listDate,
                      std::vector<FindingAgency> &agencies, std::vector<AddresseeQuestion> &questions);

/// Adds mentions of a cell that names who.
void addParties(const std::vector<AgencyMention> &mentions, std::vector<FindingAgency> &agencies,
                std::vector<AddresseeQuestion> &questions);

} // namespace dondoc
