// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/namebook.h"

#include "core/agencies/referencedata.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

void addMeaning(std::vector<std::vector<NameMeaning>> &meanings, int phrase, const NameMeaning &meaning)
{
    if (size_t(phrase) >= meanings.size())
        meanings.resize(size_t(phrase) + 1);
    auto &known = meanings[size_t(phrase)];
    const auto same = std::ranges::find(known, meaning.agency, &NameMeaning::agency);
    if (same == known.end())
        known.push_back(meaning);
    else if (meaning.rank < same->rank)
        *same = meaning;
}

std::vector<int> joined(std::initializer_list<int> prefix, const std::vector<int> &name)
{
    std::vector<int> key(prefix);
    key.insert(key.end(), name.begin(), name.end());
    return key;
}

} // namespace

bool isNoiseInGroup(std::span<const AddresseeToken> tokens, size_t at)
{
    const AddresseeToken &token = tokens[at];
    const auto wordAt = [&](size_t i) { return i < tokens.size() ? tokens[i].word : -1; };
    switch (token.kind) {
    case TokenKind::Comma:
    case TokenKind::Slash:
        return true;
    case TokenKind::Break: {
        const bool startsNewItem = at + 1 < tokens.size() &&
                                   (tokens[at + 1].kind != TokenKind::Word || wordAt(at + 1) == words::Cac);
        return !startsNewItem;
    }
    case TokenKind::Word:
        return token.word == words::Va || token.word == words::Cac || token.word == words::Khac ||
               (token.word == words::Co && wordAt(at + 1) == words::Lien);
    default:
        return false;
    }
}

NameBook::NameBook(const AgencyDirectory &directory)
    : m_directory(directory)
{
    addNames();
    addAliases();
    addGroups();
}

std::vector<int> NameBook::nameKey(QStringView text)
{
    std::vector<int> key;
    for (const AddresseeToken &token : tokenise(text, m_vocabulary)) {
        if (token.word >= 0)
            key.push_back(token.word);
    }
    return key;
}

void NameBook::add(const std::vector<int> &key, const NameMeaning &meaning)
{
    if (key.empty())
        return;
    addMeaning(m_meanings, m_names.add(key), meaning);
    const bool isMinistry = m_directory.find(meaning.agency)->kind == AgencyKind::Ministry;
    if (isMinistry && key.front() == words::Bo && key.size() > 1)
        addMeaning(m_bareMeanings, m_bareNames.add(std::span(key).subspan(1)), meaning);
}

void NameBook::addNames()
{
    for (const Agency &agency : m_directory.agencies()) {
        m_byName[text::fold(agency.name)].push_back(agency.id);
        const std::vector<int> key = nameKey(agency.name);
        add(key, {agency.id, SpellingRank::Canonical, {}});
        if (agency.kind == AgencyKind::Province)
            addProvinceForms(agency, key);
    }
}

void NameBook::addProvinceForms(const Agency &agency, const std::vector<int> &name)
{
    using namespace words;
    const auto addForms = [&](int noun, QDate from) {
        const NameMeaning meaning{agency.id, SpellingRank::Formal, from};
        add(joined({noun}, name), meaning);
        add(joined({Ubnd, noun}, name), meaning);
        add(joined({Chu, Tich, Ubnd, noun}, name), meaning);
    };
    addForms(Tinh, {});
    add(joined({Ubnd}, name), {agency.id, SpellingRank::Formal, {}});
    // "thành phố Bắc Ninh" is a town of the province and never the province.
    if (agency.isCentrallyRunCity)
        addForms(Tp, {});
    else if (agency.cityFrom.isValid())
        addForms(Tp, agency.cityFrom);
}

/// An alias names a name, and the list's date picks the unit that bears it.
void NameBook::addAliases()
{
    for (const AgencyAlias &alias : m_directory.aliases()) {
        if (!m_directory.find(alias.agency))
            continue;
        const SpellingRank rank = alias.confirmed ? SpellingRank::Confirmed : SpellingRank::Shipped;
        const std::vector<int> key = nameKey(alias.text);
        for (const AgencyId id : namesakes(alias.agency))
            add(key, {id, rank, {}});
        const Agency *agency = m_directory.find(alias.agency);
        if (agency->kind == AgencyKind::Province && !alias.confirmed) {
            for (const AgencyId id : namesakes(alias.agency))
                addProvinceForms(*m_directory.find(id), key);
        }
    }
}

void NameBook::addGroups()
{
    const auto addWording = [this](QStringView wording, int group) {
        std::vector<int> key;
        const std::vector<AddresseeToken> tokens = tokenise(wording, m_vocabulary);
        for (size_t i = 0; i < tokens.size(); ++i) {
            const bool isLeadingCac = i == 0 && tokens[i].word == words::Cac;
            if (tokens[i].word >= 0 && (isLeadingCac || !isNoiseInGroup(tokens, i)))
                key.push_back(tokens[i].word);
        }
        const int phrase = m_groups.add(key);
        if (size_t(phrase) == m_groupOf.size())
            m_groupOf.push_back(group);
    };
    const QHash<QString, QStringList> shipped = shippedWordings();
    const QString optionalPlural = u"(Các) "_s;
    for (int g = 0; g < int(m_directory.groups().size()); ++g) {
        const AgencyGroup &group = m_directory.groups()[size_t(g)];
        addWording(group.name, g);
        for (const QString &wording : group.wordings.isEmpty() ? shipped.value(group.key) : group.wordings) {
            if (wording.startsWith(optionalPlural)) {
                addWording(QStringView(wording).sliced(optionalPlural.size()), g);
                addWording(u"Các "_s + wording.sliced(optionalPlural.size()), g);
            } else {
                addWording(wording, g);
            }
        }
    }
}

std::vector<AgencyId> NameBook::namesakes(AgencyId id) const
{
    const Agency *agency = m_directory.find(id);
    return agency ? m_byName.value(text::fold(agency->name)) : std::vector<AgencyId>{};
}

std::optional<NameReading> NameBook::readName(int phrase, QDate asOf, QDate provinceDay) const
{
    return read(m_meanings[size_t(phrase)], asOf, provinceDay);
}

std::optional<NameReading> NameBook::readBareName(int phrase, QDate asOf) const
{
    return read(m_bareMeanings[size_t(phrase)], asOf, asOf);
}

/// The meanings of the best rank among those that hold on the day.
std::vector<NameMeaning> NameBook::bestMeanings(const std::vector<NameMeaning> &meanings, QDate provinceDay)
{
    std::vector<NameMeaning> best;
    for (const NameMeaning &meaning : meanings) {
        const bool isTooEarly = meaning.from.isValid() && provinceDay.isValid() && provinceDay < meaning.from;
        if (isTooEarly || (!best.empty() && meaning.rank > best.front().rank))
            continue;
        if (!best.empty() && meaning.rank < best.front().rank)
            best.clear();
        best.push_back(meaning);
    }
    return best;
}

std::optional<NameReading> NameBook::read(const std::vector<NameMeaning> &meanings, QDate asOf,
                                          QDate provinceDay) const
{
    const std::vector<NameMeaning> best = bestMeanings(meanings, provinceDay);
    if (best.empty())
        return std::nullopt;

    const auto dayFor = [&](AgencyId id) {
        return m_directory.find(id)->kind == AgencyKind::Province ? provinceDay : asOf;
    };
    std::vector<NameMeaning> fitting;
    std::ranges::copy_if(best, std::back_inserter(fitting), [&](const NameMeaning &meaning) {
        const QDate day = dayFor(meaning.agency);
        return day.isNull() || m_directory.find(meaning.agency)->existsOn(day);
    });
    const std::vector<NameMeaning> &choice = fitting.empty() ? best : fitting;
    NameReading reading{choice.front().agency, choice.front().rank, {}, {}};
    if (choice.size() > 1) {
        reading = {{}, choice.front().rank, {}, u"nameOfTwo"_s};
        std::ranges::transform(choice, std::back_inserter(reading.candidates), &NameMeaning::agency);
    } else if (fitting.empty()) {
        const QDate end = m_directory.find(reading.agency)->to;
        reading.question = end.isValid() && end < dayFor(reading.agency) ? u"endedUnit"_s : u"notYetUnit"_s;
    }
    return reading;
}

} // namespace dondoc
