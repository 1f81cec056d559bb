// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"

#include <gtest/gtest.h>
#include <string>

namespace dondoc::testing {

const AgencyDirectory &shippedDirectory();
const AgencyMatcher &shippedMatcher();

/// The agency of this name existing on the day; the test fails when there is none.
AgencyId agencyNamed(const char *name, QDate day = QDate(2025, 7, 18));

/// A cell as read, on one line, in the cell's order, joined by " | ":
///     Bộ Tài chính                               an agency
///     Bộ Quốc phòng (Ban Cơ yếu Chính phủ)       an agency with the body that does the work
///     {ministries} - Bộ Công an                  a group, with what it leaves out
///     ?Bắc Ninh/Bắc Ninh (trước 01/7/2025)       ambiguous: the candidates
///     ??Sở Tài chính~Bộ Tài chính                not read: the text, then what is proposed
/// each followed by " !question" where there is one; "unknownAgency" and an unread text go together and are
/// left out.
std::string print(const std::vector<AgencyMention> &mentions);
std::string print(const AgencyMention &mention);

std::string readCell(const char *cell, QDate asOf = QDate(2025, 7, 18));

} // namespace dondoc::testing
