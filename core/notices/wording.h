// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/tables.h"

#include <optional>

namespace dondoc {

/// Words [begin, end) of a Wording.
struct WordRange {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t size() const { return end > begin ? end - begin : 0; }
    bool isEmpty() const { return end <= begin; }
    bool operator==(const WordRange &) const = default;
};

/// A text as words and signs, with the phrases of the tables found in it.
class Wording
{
public:
    /// Text and tables must outlive it.
    Wording(QStringView text, const NoticePhrases::Tables &tables);

    struct Token {
        qsizetype start = 0;
        qsizetype end = 0;
        int number = -1; ///< in the tables' vocabulary
        bool isWord = false;
        bool isDigits = false;
        bool isCapital = false;
        QChar sign; ///< null for words and digits
    };

    std::size_t size() const { return m_tokens.size(); }
    const Token &at(std::size_t i) const { return m_tokens[i]; }
    QStringView text() const { return m_text; }
    const NoticePhrases::Tables &tables() const { return m_tables; }
    QStringView written(WordRange range) const;
    WordRange all() const { return {0, m_tokens.size()}; }
    /// The words that lie wholly in a stretch of the text.
    WordRange within(qsizetype start, qsizetype end) const;
    bool isSign(std::size_t i, QChar sign) const { return i < m_tokens.size() && m_tokens[i].sign == sign; }
    bool isCapital(std::size_t i) const { return i < m_tokens.size() && m_tokens[i].isCapital; }
    bool is(std::size_t i, QStringView lower) const;

    /// How many words the longest phrase of the table takes that begins at word `at` and stays before `end`;
    /// 0 when there is none.
    std::size_t length(PhraseTable table, std::size_t at, std::size_t end) const;
    /// The same for the longest phrase that stops right before word `at` and begins at `begin` or later.
    std::size_t lengthBefore(PhraseTable table, std::size_t at, std::size_t begin) const;
    /// The first phrase of the table in the range.
    std::optional<WordRange> find(PhraseTable table, WordRange range) const;
    bool holds(PhraseTable table, WordRange range) const { return find(table, range).has_value(); }

private:
    QStringView m_text;
    const NoticePhrases::Tables &m_tables;
    std::vector<Token> m_tokens;
};

} // namespace dondoc
