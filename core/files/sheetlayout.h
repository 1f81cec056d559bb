// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/tablewriter.h"

namespace dondoc {

/// Width in characters, by what commonly stands in the column: one long text does not make a list too wide to
/// print.
double listWidth(const OutTable &table, size_t column);

/// How many lines a text takes in a column so many characters wide, words kept whole: rather one more than
/// one too few, which would be hidden.
int linesOf(const QString &text, double width);

} // namespace dondoc
