// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/addresseescanner.h"
#include "core/agencies/matcher.h"
#include "core/agencies/nearnames.h"

namespace dondoc {

// clang-format off
/// Reads one text of addressees, once. Grammar:
///
///     list    = item { gap item }
///     gap     = , ; / line break, bullet, ordinal, "và", "cùng (với)", "hoặc", "phối hợp với"
///     item    = [ heading ] ( name | group ) [ "(" remark ")" ]
///     heading = group ":" | group right before a name ("các tỉnh Bắc Ninh, Hà Tĩnh")
///     remark  = "trừ" list | list | anything
///
/// What fits no rule is one unknown item up to the next thing that does.
// clang-format on
class AddresseeParser
{
public:
    AddresseeParser(const NameBook &book, const NearNames &near, const AddresseeText &text);

    std::vector<AgencyMention> list();
    AgencyMention one();

private:
    using Found = AddresseeScanner::Found;
    using Mentions = std::vector<AgencyMention>;

    void readList(size_t at, size_t end, Mentions &mentions);
    size_t readItem(size_t at, size_t end, Mentions &mentions);
    std::optional<size_t> readFound(size_t at, size_t end, const Found &found, Mentions &mentions);
    Mentions readRemark(size_t at, size_t end, const Found &found, AgencyMention &mention);
    Mentions readInside(size_t at, size_t end, bool isMinistryList);
    void readExclusion(size_t at, size_t end, AgencyMention &mention);
    void readBody(size_t at, size_t end, AgencyMention &mention);
    size_t openExclusionEnd(size_t at, size_t end) const;
    void doubtNamesakesOfEnded(Mentions &mentions) const;

    AgencyMention mention(size_t at, size_t end) const;
    AgencyMention understood(size_t at, size_t end, const Found &found) const;
    AgencyMention unknown(size_t at, size_t end) const;
    std::vector<AgencyId> proposals(size_t at, size_t end) const;
    bool isPartyBody(size_t at, size_t end) const;

    const NameBook &m_book;
    const NearNames &m_near;
    AddresseeText m_text;
    AddresseeScanner m_scan;
    bool m_isMinistryList = false; ///< after "Các Bộ:", where the word "Bộ" is left out
};

} // namespace dondoc
