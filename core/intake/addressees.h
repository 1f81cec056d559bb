// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"
#include "core/intake/draft.h"

#include <QHash>

namespace dondoc {

/// Reads addressee cells for one list, each distinct cell once: a long list repeats a few hundred of them.
class AddresseeReader
{
public:
    AddresseeReader(const AgencyMatcher &matcher, QDate listDate)
        : m_matcher(matcher)
        , m_listDate(listDate)
    {
    }
    const std::vector<AgencyMention> &read(const QString &cell);

private:
    const AgencyMatcher &m_matcher;
    QDate m_listDate;
    QHash<QString, std::vector<AgencyMention>> m_read;
};

/// What one row says of who is addressed.
struct AddresseeCells {
    QString leads, coordinators, openUnits;
    /// Names of a column's cell that an officer settled, as written → who is meant.
    QMap<ColumnRole, QMap<QString, AgencyId>> names;
};

/// A name that could not be taken as it stands.
struct AddresseeQuestion {
    ColumnRole column = ColumnRole::Lead;
    QString
        code; ///< "unmatchedAgency", "ambiguousAgency", or the matcher's own: "endedUnit", "notYetUnit", …
    QString name; ///< as written
};

/// What is to be asked about a name; nothing when it was matched without a reservation.
std::optional<AddresseeQuestion> questionOf(const AgencyMention &mention, ColumnRole column);

struct Addressees {
    std::vector<Assignment> assignments; ///< leads, coordinators, then units known only from the open list
    std::vector<AddresseeQuestion> questions;
};

/// Leads and coordinators as named; who of them is listed as open, under which name; and the open units that
/// were not named. Where others are listed, a lead that is not is NotListed (domain.md section 2).
Addressees readAddressees(const AddresseeCells &cells, AddresseeReader &reader,
                          const AgencyDirectory &directory);

} // namespace dondoc
