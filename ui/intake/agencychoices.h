// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"

namespace dondoc {

/// One agency to choose.
struct AgencyChoice {
    AgencyId agency;
    QString name;         ///< as shown: "Bắc Ninh (trước 01/7/2025)"
    bool isEnded = false; ///< did not exist on the date asked for
};

/// Agencies found by the beginnings of words, without marks: "khcn", "kh cn", "khoa hoc" find Bộ Khoa học và
/// Công nghệ. Names typed with marks rank the exact ones first.
class AgencyChoices
{
public:
    explicit AgencyChoices(std::shared_ptr<const AgencyDirectory> directory);

    /// Best first; those existing on the date before those that do not.
    std::vector<AgencyChoice> find(QStringView words, QDate asOf, size_t limit = 6) const;
    AgencyChoice choice(AgencyId agency, QDate asOf) const;

private:
    struct Entry {
        AgencyId agency;
        int order;
        QString name;                   ///< lower case, with marks
        std::vector<QStringList> names; ///< folded words of the name, the short name and each alias
    };

    /// Smaller is better; nothing when some word fits no name.
    std::optional<int> rank(const Entry &entry, const QStringList &typed, const QString &marked) const;

    std::shared_ptr<const AgencyDirectory> m_directory;
    std::vector<Entry> m_entries;
};

} // namespace dondoc
