// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/agency.h"
#include "core/indicators/rates.h"

namespace dondoc {

/// Words of the values that only the store writes down; the others have theirs beside them (tasks/task.h).
QString storedWord(AgencyKind kind);
QString storedWord(GroupExpansion expansion);
QString storedWord(ProvinceScheme scheme);
QString storedWord(RateKind kind);
QString storedWord(BlankReason reason);

/// The inverse; the first value for an unknown word.
template<class E> E fromStoredWord(QStringView word);

} // namespace dondoc
