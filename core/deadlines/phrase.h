// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/words.h"

#include <initializer_list>

namespace dondoc {

/// The words of a phrase, compared with Vietnamese words. Marks count where the phrase has any: "tháng" is a
/// month and "thắng" is not, "năm" a year and "Nam" a country. In a phrase typed without marks, none count.
class Phrase
{
public:
    /// `text` must outlive the phrase; it need not be NFC.
    explicit Phrase(QStringView text);

    std::size_t size() const { return m_words.size(); }
    const text::Word &at(std::size_t i) const { return m_words[i]; }
    const std::vector<text::Word> &words() const { return m_words; }

    /// How many words from `i` on spell one of these; 0 when they do not. Words are parted by one space.
    std::size_t spells(std::size_t i, std::initializer_list<QStringView> any) const;
    /// How many words just before `i` spell one of these; 0 when they do not.
    std::size_t spellsBefore(std::size_t i, std::initializer_list<QStringView> any) const;

    bool isSign(std::size_t i, QChar sign) const { return i < size() && m_words[i].isSign(sign); }
    bool isNumber(std::size_t i, int low, int high) const
    {
        return i < size() && m_words[i].isNumber(low, high);
    }
    bool isLetters(std::size_t i) const { return i < size() && m_words[i].kind == text::Word::Kind::Letters; }

    /// The text of words [begin, end) as written.
    QStringView written(std::size_t begin, std::size_t end) const;

private:
    bool isWord(std::size_t i, QStringView word) const;
    std::size_t spellsOne(std::size_t i, QStringView words) const;

    QStringView m_text;
    std::vector<text::Word> m_words;
    bool m_hasMarks = false;
};

} // namespace dondoc
