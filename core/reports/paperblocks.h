// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"

namespace dondoc {

// What every paper is built of.

PaperBlock heading(const QString &text);
PaperBlock paragraph(const QString &text);
PaperBlock tableBlock(PaperTable table);

/// Counts below ten are written with a zero in official prose: "03 nhiệm vụ"; none is "0".
QString counted(int number);

} // namespace dondoc
