// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"
#include "core/agencies/namebook.h"

#include <optional>

namespace dondoc {

/// The text being read and the days it is read as of.
struct AddresseeText {
    QStringView text;
    QDate asOf;
    QDate provinceDay; ///< decides between the 63 and the 34; differs from asOf where a table says which it
                       ///< lists
    bool isProse = false; ///< a sentence goes on behind a name: any word may follow it
};

/// Tells what stands at a place in a list of addressees. Looks only; the parser decides.
/// Places are token numbers; `end` is the place after the last token to look at.
class AddresseeScanner
{
public:
    AddresseeScanner(const NameBook &book, const AddresseeText &text);

    struct Found {
        size_t next = 0; ///< the place after it
        std::optional<NameReading> name;
        const AgencyGroup *group = nullptr;
    };

    size_t size() const { return m_tokens.size(); }
    TokenKind kindAt(size_t at) const { return m_tokens[at].kind; }
    bool isAt(size_t at, size_t end, TokenKind kind) const { return at < end && m_tokens[at].kind == kind; }
    int wordAt(size_t at, size_t end) const { return at < end ? m_tokens[at].word : -1; }
    QStringView slice(size_t at, size_t end) const;
    qsizetype startOf(size_t at) const { return m_tokens[at].start; }

    /// The longest name behind which the list goes on: "Công an" before "tỉnh Bắc Ninh" is none.
    std::optional<Found> nameAt(size_t at, size_t end) const;
    std::optional<Found> bareNameAt(size_t at, size_t end) const; ///< "Tài chính", for "Các Bộ: …"
    std::optional<Found> groupAt(size_t at, size_t end) const;

    /// A group's words that only introduce names: "Các Bộ: …", "các tỉnh Bắc Ninh, Hà Tĩnh".
    std::optional<Found> headingAt(size_t at, size_t end) const;

    /// The place after a column's own words: "Chủ trì:", "Cơ quan phối hợp:"; or nothing.
    std::optional<size_t> labelEnd(size_t at, size_t end) const;

    struct Gap {
        size_t next = 0;
        bool isEither = false; ///< "hoặc" stood in it
    };
    /// Signs, bullets, ordinals and connecting words between two items.
    Gap gapAt(size_t at, size_t end) const;

    /// Length of "trừ", "ngoại trừ", "không bao gồm"; 0 when none stands there.
    size_t exclusionLength(size_t at, size_t end) const;

    /// Where an item that was not understood stops: at the next thing that is, or that begins like an agency.
    size_t unknownEnd(size_t at, size_t end, bool isMinistryList) const;

    bool isBoundary(size_t at, size_t end) const;
    size_t closingOf(size_t open, size_t end) const; ///< the closing bracket, or end

private:
    template<class Visit> void walk(const WordTrie &trie, size_t at, size_t end, Visit visit) const;
    template<class Visit> void walkGroups(size_t at, size_t end, Visit visit) const;

    bool isNameDirectlyAt(size_t at, size_t end, const AgencyGroup &group) const;
    bool isOfKind(const NameReading &reading, AgencyKind kind) const;
    bool startsItem(size_t at, size_t end, bool isMinistryList) const;
    bool looksLikeAgency(size_t at, size_t end) const;
    size_t ordinalLength(size_t at, size_t end) const;
    size_t connectorLength(size_t at, size_t end) const;

    const NameBook &m_book;
    AddresseeText m_text;
    std::vector<AddresseeToken> m_tokens;
};

/// Puts what was found into the mention.
void takeMeaning(AgencyMention &mention, const AddresseeScanner::Found &found);

} // namespace dondoc
