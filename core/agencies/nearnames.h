// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"

namespace dondoc {

/// Known spellings by closeness, to propose agencies for a name that fits none. Immutable once built.
class NearNames
{
public:
    explicit NearNames(const AgencyDirectory &directory);

    /// At most `limit` agencies whose spelling is a few letters away, nearest first; those existing on the
    /// date only.
    std::vector<AgencyId> nearest(QStringView name, QDate asOf, size_t limit = 3) const;

private:
    struct Spelling {
        QString key;
        AgencyId agency;
        quint32 letters = 0; ///< one bit a letter, to skip far spellings cheaply
    };

    const AgencyDirectory *m_directory;
    std::vector<Spelling> m_spellings; ///< by length of key
};

} // namespace dondoc
