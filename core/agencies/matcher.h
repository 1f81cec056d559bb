// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"

#include <memory>

namespace dondoc {

/// How an addressee in a text was read. A wrong match is worse than none: only Exact and Alias carry an
/// agency.
enum class MatchCertainty {
    Exact,     ///< canonical name, up to folding
    Alias,     ///< a shipped or confirmed alias
    Group,     ///< a group of agencies
    Ambiguous, ///< several agencies fit; `candidates` lists them
    Unknown,   ///< nothing fits; `candidates` may hold near names to propose, never to take
};

/// One addressee in a cell or sentence.
struct AgencyMention {
    QString text;                    ///< as written, cleaned
    qsizetype start = 0, length = 0; ///< in the text as given (must be text::clean()ed)
    MatchCertainty certainty = MatchCertainty::Unknown;
    AgencyId agency;                ///< set for Exact and Alias
    QString groupKey;               ///< set for Group
    std::vector<AgencyId> excluded; ///< "(trừ Bộ Công an và Bộ Quốc phòng)"
    std::vector<AgencyId> candidates;
    /// Code of a doubt, or empty: "endedUnit" (ended before the list's date), "notYetUnit" (begins after it),
    /// "nameOfTwo" (several units bear the name), "unknownAgency", "partyBody" (a Party committee we do not
    /// know), "unknownExclusion" (what a group leaves out was not all read), "openList" (the list goes on
    /// with "..."), "eitherAgency" (joined by "hoặc").
    QString question;
    AgencyId
        body; ///< "Bộ Quốc phòng (Ban Cơ yếu Chính phủ)": the unit of the agency that does the work; or none
};

class NameBook;

/// Reads addressee cells. Built once per directory, immutable, usable from any thread.
class AgencyMatcher
{
public:
    explicit AgencyMatcher(const AgencyDirectory &directory);
    ~AgencyMatcher();
    AgencyMatcher(AgencyMatcher &&) noexcept;

    /// Everything a cell of addressees names, in its order ("Các Bộ: Khoa học và Công nghệ, Tài chính; Hà
    /// Nội"). `asOf` is the list's own date; it decides between the 63 and the 34 (domain.md section 5). With
    /// a null date a name that two units bear stays Ambiguous. "-" and blanks name nobody.
    std::vector<AgencyMention> readList(QStringView cell, QDate asOf) const;

    /// One name and nothing else, e.g. the unit column of a rates table.
    /// `scheme` overrides the date where the table says which provinces it lists.
    AgencyMention readOne(QStringView name, QDate asOf, ProvinceScheme scheme = ProvinceScheme::None) const;

    /// True when the text is only addressees (used to find agency columns and headings).
    bool looksLikeAddressees(QStringView text) const;

    /// The spellings it reads by, for readers of running text (prosenames.h).
    const NameBook &book() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace dondoc
