// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/addresseetokens.h"
#include "core/agencies/directory.h"
#include "core/agencies/wordtrie.h"

#include <optional>
#include <span>

namespace dondoc {

/// How good a spelling is; a better one settles the name without asking the worse ones.
enum class SpellingRank { Canonical, Formal /*"tỉnh …", "UBND tỉnh …"*/, Confirmed, Shipped };

/// One meaning of a spelling.
struct NameMeaning {
    AgencyId agency;
    SpellingRank rank = SpellingRank::Canonical;
    QDate from; ///< the spelling means it only since then ("thành phố Đồng Nai"); null = always
};

/// What a name stands for as of a date.
struct NameReading {
    AgencyId agency; ///< none when ambiguous
    SpellingRank rank = SpellingRank::Canonical;
    std::vector<AgencyId> candidates; ///< when ambiguous
    QString question;
};

/// Every spelling of a directory, ready to be looked up word by word. Immutable once built.
class NameBook
{
public:
    explicit NameBook(const AgencyDirectory &directory);

    const AgencyDirectory &directory() const { return m_directory; }
    const Vocabulary &vocabulary() const { return m_vocabulary; }

    /// Spellings in full. In a key, dashes are left out and a comma is a word.
    const WordTrie &names() const { return m_names; }
    /// Ministries without their "Bộ", for "Các Bộ: Tài chính, …".
    const WordTrie &bareNames() const { return m_bareNames; }
    /// Groups. In a key, "các", "và", "khác" and commas are left out but for a leading "các".
    const WordTrie &groups() const { return m_groups; }
    const AgencyGroup &group(int phrase) const
    {
        return m_directory.groups()[size_t(m_groupOf[size_t(phrase)])];
    }

    /// Nothing when the spelling means nothing on that date. `provinceDay` decides between the 63 and the 34.
    std::optional<NameReading> readName(int phrase, QDate asOf, QDate provinceDay) const;
    std::optional<NameReading> readBareName(int phrase, QDate asOf) const;

    /// The units that bear the same name, itself included; old and new.
    std::vector<AgencyId> namesakes(AgencyId id) const;

private:
    using Meanings = std::vector<std::vector<NameMeaning>>;

    void addNames();
    void addProvinceForms(const Agency &agency, const std::vector<int> &name);
    void addAliases();
    void addGroups();
    void add(const std::vector<int> &key, const NameMeaning &meaning);
    std::vector<int> nameKey(QStringView text);
    static std::vector<NameMeaning> bestMeanings(const std::vector<NameMeaning> &meanings, QDate provinceDay);
    std::optional<NameReading> read(const std::vector<NameMeaning> &meanings, QDate asOf,
                                    QDate provinceDay) const;

    AgencyDirectory m_directory;
    Vocabulary m_vocabulary;
    WordTrie m_names, m_bareNames, m_groups;
    Meanings m_meanings, m_bareMeanings;
    std::vector<int> m_groupOf;
    QHash<QString, std::vector<AgencyId>> m_byName; ///< folded canonical name
};

/// A token that separates words inside a group's wording and means nothing there.
bool isNoiseInGroup(std::span<const AddresseeToken> tokens, size_t at);

} // namespace dondoc
