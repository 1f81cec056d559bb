// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/prosenames.h"
#include "core/notices/notice.h"
#include "core/notices/wording.h"

namespace dondoc {

/// Addressees that stand one after another in a sentence, and the word behind them.
struct AddresseeList {
    std::vector<DraftAddressee> all; ///< empty when none begins there
    std::size_t next = 0;

    bool isEmpty() const { return all.empty(); }
};

// clang-format off
/// Reads addressees where a sentence may name them: after "giao", at its start, after "phối hợp với". Grammar:
///
///     list    = item { gap item }
///     gap     = "," | ";" | "và"
///     item    = [ person ] [ office ] ( name | named list | group | unit ) [ "(" remark ")" ]
///     named   = plural nouns [ ":" ] bare names       "các Bộ: Y tế, Tài chính", "UBND các tỉnh Bắc Ninh, Hà Tĩnh"
///     group   = [ plural ] noun { tail } { gap [ plural ] noun { tail } }    "các bộ, cơ quan, địa phương liên quan"
///     unit    = unit noun, capitalised words          "Sở Y tế": named but not in the directory
///
/// The list ends where what follows a gap is no addressee.
// clang-format on
class AddresseeReader
{
public:
    /// DraftAddressee::confidence of a group that no key stands for, and of a name in no directory.
    static constexpr double wordedGroup = 0.85, unknownName = 0.4;

    /// All must outlive it.
    AddresseeReader(const Wording &words, const ProseNames &names, const AgencyDirectory &directory);

    AddresseeList listAt(std::size_t at, std::size_t end) const;

    /// The words of an authority ("Thủ tướng Chính phủ") or a list of addressees: who receives a report.
    AddresseeList receiversAt(std::size_t at, std::size_t end) const;

    /// These words as one addressee that no directory knows, for the officer to settle.
    DraftAddressee unknownUnit(WordRange range) const;

    /// True when a group's key stands for ministries.
    bool isMinistry(AgencyId id) const;

private:
    struct Item {
        std::vector<DraftAddressee> found;
        std::size_t next = 0;
        bool opensMinistries = false; ///< "Các bộ:": ministries follow without their "Bộ"
    };

    std::optional<Item> itemAt(std::size_t at, std::size_t end, bool isMinistryList) const;
    std::optional<Item> personAt(std::size_t at, std::size_t end) const;
    std::optional<Item> nameAt(std::size_t at, std::size_t end) const;
    std::optional<Item> bareMinistryAt(std::size_t at, std::size_t end) const;
    std::optional<Item> groupAt(std::size_t at, std::size_t end) const;
    std::optional<Item> unitAt(std::size_t at, std::size_t end) const;
    std::size_t unitNameEnd(std::size_t at, std::size_t end) const;
    std::size_t levelEnd(std::size_t at, std::size_t end) const;
    std::optional<Item> mentionItem(const std::optional<AgencyMention> &mention, std::size_t at) const;
    bool introducesNames(std::size_t at, std::size_t end, WordRange group) const;
    std::size_t groupEnd(std::size_t at, std::size_t end) const;
    std::size_t collectiveLength(std::size_t at, std::size_t end) const;
    std::size_t tailsEnd(std::size_t at, std::size_t end) const;
    std::size_t shareEnd(std::size_t at, std::size_t end) const;
    std::size_t lackEnd(std::size_t at, std::size_t end) const;
    std::size_t unitsOfAllEnd(std::size_t at, std::size_t end) const;
    std::size_t localEnd(const Item &item, std::size_t end) const;
    std::size_t branchEnd(const Item &item, std::size_t end) const;
    std::size_t bracketEnd(std::size_t at, std::size_t end) const;
    void takeNamesInBrackets(std::size_t at, std::size_t end, Item &item) const;
    std::size_t ofAllPlacesEnd(std::size_t at, std::size_t end) const;
    std::size_t remarkEnd(std::size_t at, std::size_t end, Item &item) const;
    std::size_t gapAt(std::size_t at, std::size_t end) const;
    std::size_t wordAfter(qsizetype position) const;
    DraftAddressee addressee(WordRange range) const;

    const Wording &m_words;
    const ProseNames &m_names;
    const AgencyDirectory &m_directory;
};

} // namespace dondoc
