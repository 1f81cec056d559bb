// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc {

/// Two texts with the words that one has and the other has not set bold, as rich text.
struct TextDifference {
    QString first, second;
    int differing = 0; ///< words, of the side with more of them
};
TextDifference differenceOf(const QString &first, const QString &second);

} // namespace dondoc
