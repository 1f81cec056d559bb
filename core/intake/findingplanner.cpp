// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findingplanner.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

QString wordsKey(const Finding &finding)
{
    return u'w' + text::fold(finding.title) + u'\n' + text::fold(finding.issue);
}

/// Empty when the list or the number is not known.
QString placeKey(const Finding &finding)
{
    if (finding.source.list.isEmpty() || finding.source.ordinal.isEmpty())
        return {};
    return u'p' + text::fold(finding.source.list.text()) + u'\n' + text::fold(finding.group) + u'\n' +
           finding.source.ordinal;
}

QString partiesAsText(const Finding &finding)
{
    QStringList names;
    for (const FindingAgency &agency : finding.agencies)
        names << agency.written;
    return names.join(QStringLiteral("; "));
}

std::vector<FieldChange> changesBetween(const Finding &known, const Finding &fresh)
{
    std::vector<FieldChange> changes;
    const auto compare = [&](const char *field, const QString &before, const QString &after) {
        if (!after.isEmpty() && text::fold(before) != text::fold(after))
            changes.push_back({QString::fromLatin1(field), before, after});
    };
    compare("text", known.title, fresh.title);
    compare("issue", known.issue, fresh.issue);
    compare("remedies", known.remedies.join(u'\n'), fresh.remedies.join(u'\n'));
    compare("lead", partiesAsText(known), partiesAsText(fresh));
    compare("deadline", known.deadline.phrase, fresh.deadline.phrase);
    return changes;
}

/// The fresh words on the stored finding: who is named in both keeps what it reported.
Finding merged(const Finding &known, const Finding &fresh)
{
    Finding after = fresh;
    after.id = known.id;
    after.promotedTo = known.promotedTo;
    if (after.issue.isEmpty())
        after.issue = known.issue;
    if (after.remedies.isEmpty())
        after.remedies = known.remedies;
    if (after.agencies.empty())
        after.agencies = known.agencies;
    if (after.deadline.phrase.isEmpty())
        after.deadline = known.deadline;
    for (FindingAgency &agency : after.agencies) {
        for (const FindingAgency &before : known.agencies) {
            const bool isSame = agency.agency == before.agency && agency.groupKey == before.groupKey &&
                                agency.unmatched == before.unmatched;
            if (isSame)
                agency = before;
        }
    }
    return after;
}

} // namespace

FindingPlanner::FindingPlanner(const std::vector<Finding> &known, BatchWrite &batch)
    : m_batch(batch)
{
    for (const Finding &finding : known) {
        m_known.insert(wordsKey(finding), finding);
        if (const QString place = placeKey(finding); !place.isEmpty())
            m_known.insert(place, finding);
    }
}

void FindingPlanner::plan(const SheetDraft &draft, const std::function<bool(int)> &isSetAside,
                          PlannedSheet &planned)
{
    for (const Finding &finding : draft.findings) {
        const int row = finding.source.row - 1;
        planned.rows.push_back(isSetAside(row) ? PlannedRow{row, RowOutcome::SetAside, {}, {}}
                                               : planRow(finding));
    }
    planned.rowCount += int(draft.findings.size());
}

const Finding *FindingPlanner::find(const Finding &finding) const
{
    auto known = m_known.constFind(wordsKey(finding));
    if (known == m_known.constEnd())
        known = m_known.constFind(placeKey(finding));
    return known == m_known.constEnd() ? nullptr : &*known;
}

PlannedRow FindingPlanner::planRow(const Finding &finding)
{
    PlannedRow row{finding.source.row - 1, RowOutcome::Same, {}, {}};
    const Finding *known = find(finding);
    if (!known) {
        row.outcome = RowOutcome::Add;
        m_batch.newFindings.push_back(finding);
        m_known.insert(wordsKey(finding), finding);
        if (const QString place = placeKey(finding); !place.isEmpty())
            m_known.insert(place, finding);
        return row;
    }
    const bool isNewer = finding.source.listDate.isValid() && known->source.listDate.isValid() &&
                         finding.source.listDate > known->source.listDate;
    if (!known->id || !isNewer)
        return row;
    row.changes = changesBetween(*known, finding);
    if (row.changes.empty())
        return row;
    row.outcome = RowOutcome::Update;
    const Finding after = merged(*known, finding);
    m_batch.updatedFindings.push_back({after, -1});
    for (Finding &held : m_known) {
        if (held.id == after.id)
            held = after;
    }
    return row;
}

} // namespace dondoc
