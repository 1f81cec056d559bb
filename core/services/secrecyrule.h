// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"
#include "core/intake/draft.h"

namespace dondoc {

/// The độ mật a workbook or a text bears, as a line or cell of its own; empty for none.
QString secrecyOf(const Workbook &workbook);
QString secrecyOfText(const QString &words);

/// The refusal of a file that bears one, where the office has not said that its store may hold such. Code
/// "marked".
Error markedRefusal(const QString &file, const QString &mark);

/// The documents of these tasks bear the mark of the file they came in.
void markDirectives(FileDraft &draft, const QString &mark);

} // namespace dondoc
