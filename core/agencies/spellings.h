// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"

namespace dondoc {

/// A spelling of one agency, and who else bears it at the same time: then the name is ambiguous and stays
/// unmatched wherever it is read.
struct Spelling {
    AgencyAlias alias;
    std::vector<AgencyId> others;
    bool isAmbiguous() const { return !others.empty(); }
};

/// The spellings of a directory, folded once. Refers to the directory, which must outlive it.
class SpellingIndex
{
public:
    explicit SpellingIndex(const AgencyDirectory &directory);

    /// The spellings of an agency beside its name, in the order of the book.
    std::vector<Spelling> of(AgencyId agency) const;
    /// Other agencies that a spelling already means while this one exists: by their name or a spelling.
    /// Letter case, marks and tone placement do not part two spellings.
    std::vector<AgencyId> othersBearing(AgencyId agency, const QString &text) const;

private:
    const AgencyDirectory &m_directory;
    QHash<QString, std::vector<AgencyId>> m_bearers;
};

/// The units that this one was merged into, oldest first.
std::vector<AgencyId> successorsOf(const AgencyDirectory &directory, AgencyId agency);

} // namespace dondoc
