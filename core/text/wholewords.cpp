// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wholewords.h"

namespace dondoc::text {

bool isWordAt(QStringView text, qsizetype at, qsizetype length)
{
    const auto isPart = [text](qsizetype inside, qsizetype beside) {
        return beside >= 0 && beside < text.size() && text[beside].isLetterOrNumber() &&
               text[inside].isLetterOrNumber();
    };
    return length > 0 && !isPart(at, at - 1) && !isPart(at + length - 1, at + length);
}

bool hasWords(QStringView text, QStringView words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        if (isWordAt(text, at, words.size()))
            return true;
    }
    return false;
}

} // namespace dondoc::text
