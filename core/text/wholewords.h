// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace dondoc::text {

/// The letters and figures at `at` are not part of a longer word: "dan cu" in "ve dan cu", not in "dan cua".
bool isWordAt(QStringView text, qsizetype at, qsizetype length);

/// `words` stand in the text, as they are, as words of their own.
bool hasWords(QStringView text, QStringView words);

} // namespace dondoc::text
