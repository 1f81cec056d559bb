// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/words.h"

#include "core/text/fold.h"

namespace dondoc::text {

namespace {

constexpr qsizetype maxDigits = 9; ///< what an int holds

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark() || c.isSurrogate();
}

/// Zero-width characters neither part words nor belong to them.
bool isIgnored(QChar c)
{
    return c.category() == QChar::Other_Format;
}

Word::Kind kindOf(QChar c)
{
    return isAsciiDigit(c) ? Word::Kind::Digits : isLetter(c) ? Word::Kind::Letters : Word::Kind::Sign;
}

Word makeWord(Word::Kind kind, QStringView written, qsizetype start)
{
    Word word{kind, {}, -1, start, written.size(), false};
    if (kind == Word::Kind::Letters)
        word.lower = written.toString().normalized(QString::NormalizationForm_C).toLower();
    else if (kind == Word::Kind::Sign)
        word.lower = foldInPlace(written);
    else
        word.lower = written.toString();
    if (kind == Word::Kind::Digits && written.size() <= maxDigits)
        word.number = written.toInt();
    return word;
}

} // namespace

bool Word::isFolded(QStringView folded) const
{
    return lower.size() == folded.size() && foldInPlace(lower) == folded;
}

std::vector<Word> splitWords(QStringView text)
{
    std::vector<Word> words;
    bool isSpaced = false;
    for (qsizetype i = 0; i < text.size();) {
        if (text.at(i).isSpace() || isIgnored(text.at(i))) {
            isSpaced = isSpaced || text.at(i).isSpace();
            ++i;
            continue;
        }
        const Word::Kind kind = kindOf(text.at(i));
        qsizetype end = i + 1;
        while (kind != Word::Kind::Sign && end < text.size() && kindOf(text.at(end)) == kind)
            ++end;
        words.push_back(makeWord(kind, text.sliced(i, end - i), i));
        words.back().isSpaced = isSpaced;
        isSpaced = false;
        i = end;
    }
    return words;
}

} // namespace dondoc::text
