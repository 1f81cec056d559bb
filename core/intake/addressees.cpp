// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/addressees.h"

#include <algorithm>

namespace dondoc {

namespace {

Assignment assignmentOf(const AgencyMention &mention, Role role)
{
    Assignment assignment;
    assignment.role = role;
    assignment.written = mention.text;
    if (mention.agency)
        assignment.agency = mention.agency;
    else if (!mention.groupKey.isEmpty())
        assignment.groupKey = mention.groupKey;
    else
        assignment.unmatched = mention.text;
    assignment.excluded = mention.excluded;
    return assignment;
}

bool isSameAddressee(const Assignment &a, const Assignment &b)
{
    return a.agency == b.agency && a.groupKey == b.groupKey && a.unmatched == b.unmatched;
}

void ask(std::vector<AddresseeQuestion> &questions, const AgencyMention &mention, ColumnRole column)
{
    if (auto question = questionOf(mention, column))
        questions.push_back(*question);
}

void addNamed(Addressees &addressees, const std::vector<AgencyMention> &mentions, Role role)
{
    for (const AgencyMention &mention : mentions) {
        const Assignment assignment = assignmentOf(mention, role);
        const bool isRepeated = std::any_of(
            addressees.assignments.begin(), addressees.assignments.end(),
            [&](const Assignment &a) { return a.role == role && isSameAddressee(a, assignment); });
        if (isRepeated)
            continue;
        ask(addressees.questions, mention, role == Role::Lead ? ColumnRole::Lead : ColumnRole::Coordinator);
        addressees.assignments.push_back(assignment);
    }
}

/// The named part that a listed unit means: itself, else the Party committee of the ministry listed.
Assignment *partMeant(std::vector<Assignment> &assignments, const Assignment &listed,
                      const AgencyDirectory &directory)
{
    for (Assignment &assignment : assignments) {
        if (isSameAddressee(assignment, listed))
            return &assignment;
    }
    for (Assignment &assignment : assignments) {
        const Agency *agency = assignment.role == Role::Lead ? directory.find(assignment.agency) : nullptr;
        if (agency && agency->parent && *agency->parent == listed.agency)
            return &assignment;
    }
    return nullptr;
}

void addOpen(Addressees &addressees, const std::vector<AgencyMention> &mentions,
             const AgencyDirectory &directory)
{
    for (const AgencyMention &mention : mentions) {
        Assignment listed = assignmentOf(mention, Role::Lead);
        ask(addressees.questions, mention, ColumnRole::OpenUnits);
        if (Assignment *part = partMeant(addressees.assignments, listed, directory)) {
            part->listing = Listing::Open;
            if (listed.agency && part->agency != listed.agency)
                part->listedAs = listed.agency;
            continue;
        }
        listed.named = false;
        listed.listing = Listing::Open;
        addressees.assignments.push_back(std::move(listed));
    }
}

/// The mentions with the names an officer settled.
std::vector<AgencyMention> settled(std::vector<AgencyMention> mentions, const QMap<QString, AgencyId> &names)
{
    for (AgencyMention &mention : mentions) {
        const auto name = names.find(mention.text);
        if (name == names.end())
            continue;
        mention.agency = *name;
        mention.certainty = MatchCertainty::Alias;
        mention.groupKey.clear();
        mention.question.clear();
    }
    return mentions;
}

} // namespace

std::optional<AddresseeQuestion> questionOf(const AgencyMention &mention, ColumnRole column)
{
    const bool isAmbiguous =
        mention.certainty == MatchCertainty::Ambiguous || mention.question == QStringLiteral("nameOfTwo");
    if (!mention.agency && mention.groupKey.isEmpty())
        return AddresseeQuestion{
            column, isAmbiguous ? QStringLiteral("ambiguousAgency") : QStringLiteral("unmatchedAgency"),
            mention.text};
    if (!mention.question.isEmpty()) // matched, with a reservation
        return AddresseeQuestion{column, mention.question, mention.text};
    return std::nullopt;
}

const std::vector<AgencyMention> &AddresseeReader::read(const QString &cell)
{
    auto read = m_read.find(cell);
    if (read == m_read.end())
        read = m_read.insert(cell, cell.isEmpty() ? std::vector<AgencyMention>()
                                                  : m_matcher.readList(cell, m_listDate));
    return *read;
}

Addressees readAddressees(const AddresseeCells &cells, AddresseeReader &reader,
                          const AgencyDirectory &directory)
{
    Addressees addressees;
    size_t most = 0; // exactly, as every row of a long list keeps its own
    for (const QString *cell : {&cells.leads, &cells.coordinators, &cells.openUnits})
        most += reader.read(*cell).size();
    addressees.assignments.reserve(most);
    const auto read = [&](const QString &cell, ColumnRole column, const auto &take) {
        const std::vector<AgencyMention> &mentions = reader.read(cell);
        const auto names = cells.names.find(column);
        if (names == cells.names.end())
            take(mentions);
        else
            take(settled(mentions, *names));
    };
    read(cells.leads, ColumnRole::Lead,
         [&](const auto &mentions) { addNamed(addressees, mentions, Role::Lead); });
    read(cells.coordinators, ColumnRole::Coordinator,
         [&](const auto &mentions) { addNamed(addressees, mentions, Role::Coordinating); });
    read(cells.openUnits, ColumnRole::OpenUnits,
         [&](const auto &mentions) { addOpen(addressees, mentions, directory); });
    const bool isListed = std::any_of(addressees.assignments.begin(), addressees.assignments.end(),
                                      [](const Assignment &a) { return a.listing == Listing::Open; });
    for (Assignment &assignment : addressees.assignments) {
        if (isListed && assignment.role == Role::Lead && assignment.listing == Listing::NotStated)
            assignment.listing = Listing::NotListed;
    }
    return addressees;
}

} // namespace dondoc
