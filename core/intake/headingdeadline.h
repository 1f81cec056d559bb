// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/sectionpath.h"

namespace dondoc {

/// The deadline that a heading gives to the rows under it, as written: "Tháng 9/2025" of "b) Nhiệm vụ phải
/// hoàn thành trong tháng 9/2025". Empty where a heading says anything more, so that the years of a programme
/// are none.
QString deadlineOfHeading(QStringView heading);

/// Of the innermost heading that gives one.
QString deadlineOfHeadings(const SectionPath &path);

} // namespace dondoc
