// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agencytesting.h"

namespace dondoc::testing {

using namespace Qt::StringLiterals;

const AgencyDirectory &shippedDirectory()
{
    static const AgencyDirectory directory = [] {
        Result<AgencyDirectory> shipped = AgencyDirectory::shipped();
        return shipped ? *shipped : AgencyDirectory();
    }();
    return directory;
}

const AgencyMatcher &shippedMatcher()
{
    static const AgencyMatcher matcher(shippedDirectory());
    return matcher;
}

AgencyId agencyNamed(const char *name, QDate day)
{
    for (const Agency &agency : shippedDirectory().agencies()) {
        if (agency.name == QString::fromUtf8(name) && agency.existsOn(day))
            return agency.id;
    }
    ADD_FAILURE() << "no agency named " << name;
    return {};
}

namespace {

QString names(const std::vector<AgencyId> &ids, const QString &separator)
{
    QStringList names;
    for (const AgencyId id : ids)
        names.append(shippedDirectory().displayName(id));
    return names.join(separator);
}

QString reading(const AgencyMention &mention)
{
    switch (mention.certainty) {
    case MatchCertainty::Exact:
    case MatchCertainty::Alias: {
        const QString body = mention.body ? u" (%1)"_s.arg(names({mention.body}, {})) : QString();
        return shippedDirectory().find(mention.agency)->name + body;
    }
    case MatchCertainty::Group:
        return u"{%1}"_s.arg(mention.groupKey) +
               (mention.excluded.empty() ? QString() : u" - "_s + names(mention.excluded, u" - "_s));
    case MatchCertainty::Ambiguous:
        return u'?' + names(mention.candidates, u"/"_s);
    case MatchCertainty::Unknown:
        break;
    }
    return u"??"_s + mention.text +
           (mention.candidates.empty() ? QString() : u'~' + names(mention.candidates, u"/"_s));
}

} // namespace

std::string print(const AgencyMention &mention)
{
    const bool isAsked = !mention.question.isEmpty() && mention.question != u"unknownAgency";
    return (reading(mention) + (isAsked ? u" !"_s + mention.question : QString())).toStdString();
}

std::string print(const std::vector<AgencyMention> &mentions)
{
    std::string out;
    for (const AgencyMention &mention : mentions)
        out += (out.empty() ? "" : " | ") + print(mention);
    return out;
}

std::string readCell(const char *cell, QDate asOf)
{
    return print(shippedMatcher().readList(QString::fromUtf8(cell), asOf));
}

} // namespace dondoc::testing
