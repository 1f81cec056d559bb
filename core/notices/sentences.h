// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/wording.h"

namespace dondoc {

/// A clause of an item: up to ";" or the end of its sentence.
struct Clause {
    WordRange words;
    bool startsSentence = false;
};

/// The clauses of a text, left to right; stops of abbreviations ("TP.", "v.v.") and brackets do not part
/// them.
std::vector<Clause> clausesOf(const Wording &words, WordRange range);

} // namespace dondoc
