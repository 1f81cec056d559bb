// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/findingparties.h"

#include "core/text/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

namespace {

/// The sentence without "(i)", "+", "-", "a)".
QString withoutBullet(const QString &remedy)
{
    static const QRegularExpression bullet(
        QStringLiteral(
            "^\\s*(?:[-+*•–]\\s*|\\((?:[ivx]+|[a-zđ]|\\d{1,2})\\)\\s*|(?:[a-zđ]|\\d{1,2})[.)]\\s+)"),
        QRegularExpression::CaseInsensitiveOption);
    QString text = text::cleanLine(remedy);
    for (QRegularExpressionMatch match = bullet.match(text); match.hasMatch(); match = bullet.match(text))
        text.remove(0, match.capturedLength());
    return text;
}

/// The longest beginning, in whole words, that is nothing but addressees.
QString addresseesAtStart(const QString &sentence, const AgencyMatcher &matcher)
{
    static const QRegularExpression verb(
        QStringLiteral("\\b(?:chu tri|phoi hop)\\b")); // who helps is not who remedies
    const qsizetype stop = verb.match(text::foldInPlace(sentence)).capturedStart();
    const qsizetype kLongest = stop > 0 ? stop : 160;
    QString longest;
    for (qsizetype end = sentence.indexOf(u' '); end > 0 && end <= kLongest;
         end = sentence.indexOf(u' ', end + 1)) {
        const QString start = sentence.left(end);
        if (matcher.looksLikeAddressees(start))
            longest = start;
    }
    return longest;
}

FindingAgency partyOf(const AgencyMention &mention)
{
    FindingAgency party;
    party.written = mention.text;
    if (mention.agency)
        party.agency = mention.agency;
    else if (!mention.groupKey.isEmpty())
        party.groupKey = mention.groupKey;
    else
        party.unmatched = mention.text;
    return party;
}

} // namespace

void addParties(const std::vector<AgencyMention> &mentions, std::vector<FindingAgency> &agencies,
                std::vector<AddresseeQuestion> &questions)
{
    for (const AgencyMention &mention : mentions) {
        const FindingAgency party = partyOf(mention);
        const bool isNamed = std::any_of(agencies.begin(), agencies.end(), [&](const FindingAgency &known) {
            return known.agency == party.agency && known.groupKey == party.groupKey &&
                   known.unmatched == party.unmatched;
        });
        if (isNamed)
            continue;
        agencies.push_back(party);
        if (auto question = questionOf(mention, ColumnRole::Lead))
            questions.push_back(*question);
    }
}

bool addRemedyParties(const QString &remedy, const AgencyMatcher &matcher, QDate listDate,
                      std::vector<FindingAgency> &agencies, std::vector<AddresseeQuestion> &questions)
{
    const QString start = addresseesAtStart(withoutBullet(remedy), matcher);
    if (start.isEmpty())
        return false;
    addParties(matcher.readList(start, listDate), agencies, questions);
    return true;
}

} // namespace dondoc
