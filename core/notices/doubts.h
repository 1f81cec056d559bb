// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"

namespace dondoc {

/// A doubt with the words it is about. Codes: noLead, unmatchedAgency, ambiguousAgency, endedUnit,
/// notYetUnit, nameOfTwo, unknownExclusion, subordinateDoer, unclearScope, severalDeadlines,
/// uncertainDeadline, relative, deadlineBeforeNotice, targetWithoutNumber; of what is passed over: umbrella,
/// closing, result, shortcoming, statement.
DraftUncertainty doubt(const QString &code, const TextSpan &span, const QString &detail = {});

} // namespace dondoc
