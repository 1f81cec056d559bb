// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/lineage.h"

#include "core/text/fold.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace dondoc {

namespace {

// A re-issue keeps the object of the work word for word and rewords the verb around it: on the notice of
// 15 July against PL02 true pairs score 0.5 and more, others 0.3 and less.
constexpr double likeEnough = 0.45;       ///< with the same lead
constexpr double likeEnoughAnyLead = 0.8; ///< a task that moved to another agency
constexpr int fewestPairs = 5;            ///< word pairs in common; fewer are a figure of speech
constexpr double besideBest = 0.6;        ///< of the best offer's likeness: less is no rival
constexpr size_t mostOffers = 3;

using Word = quint32;
using WordPair = std::pair<Word, Word>;

std::vector<Word> wordsOf(const QString &text)
{
    const QString folded = text::fold(text);
    std::vector<Word> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool isLetter = i < folded.size() && folded[i].isLetterOrNumber();
        if (isLetter && start < 0)
            start = i;
        if (!isLetter && start >= 0) {
            words.push_back(Word(qHash(QStringView(folded).mid(start, i - start), 0)));
            start = -1;
        }
    }
    return words;
}

QSet<WordPair> pairsOf(const std::vector<Word> &words)
{
    QSet<WordPair> pairs;
    for (size_t i = 1; i < words.size(); ++i)
        pairs.insert({words[i - 1], words[i]});
    return pairs;
}

/// What a word says by being rare: "đất hiếm" tells tasks apart, "hoàn thành nhiệm vụ" does not.
class WordWeights
{
public:
    void add(const std::vector<Word> &words)
    {
        ++m_texts;
        for (const Word word : QSet<Word>(words.begin(), words.end()))
            ++m_textsWith[word];
    }
    double of(const QSet<WordPair> &pairs) const
    {
        double sum = 0;
        for (const auto &[first, second] : pairs)
            sum += of(first) * of(second);
        return sum;
    }

private:
    double of(Word word) const { return std::log(double(m_texts + 1) / qMax(1, m_textsWith.value(word))); }

    int m_texts = 0;
    QHash<Word, int> m_textsWith;
};

bool standsFor(const AgencyGroup *group, const Agency *agency)
{
    if (!group || !agency)
        return false;
    return agency->kind == AgencyKind::Province ? group->hasProvinces : group->hasMinistries;
}

/// Who a task names, and which groups.
struct Addressed {
    std::vector<AgencyId> agencies;
    std::vector<const AgencyGroup *> groups;
};

Addressed addressedBy(const TaskRecord &record, const AgencyDirectory &directory)
{
    Addressed addressed;
    for (const Assignment &part : record.assignments) {
        const bool isOpen = part.listing == Listing::Open;
        if (part.role != Role::Lead && !isOpen)
            continue;
        for (const AgencyId id : {part.agency, part.listedAs}) {
            const Agency *agency = directory.find(id);
            if (!agency)
                continue;
            addressed.agencies.push_back(id);
            if (agency->parent)
                addressed.agencies.push_back(*agency->parent);
        }
        if (const AgencyGroup *group = directory.findGroup(part.groupKey))
            addressed.groups.push_back(group);
    }
    return addressed;
}

Addressed addressedBy(const IssuedTask &task, const AgencyDirectory &directory)
{
    Addressed addressed{task.leads, {}};
    for (const QString &key : task.leadGroups) {
        if (const AgencyGroup *group = directory.findGroup(key))
            addressed.groups.push_back(group);
    }
    return addressed;
}

bool covers(const Addressed &groups, const Addressed &agencies, const AgencyDirectory &directory)
{
    return std::any_of(groups.groups.begin(), groups.groups.end(), [&](const AgencyGroup *group) {
        return std::any_of(agencies.agencies.begin(), agencies.agencies.end(),
                           [&](AgencyId id) { return standsFor(group, directory.find(id)); });
    });
}

bool shareLead(const Addressed &a, const Addressed &b, const AgencyDirectory &directory)
{
    const bool isNamedByBoth = std::any_of(a.agencies.begin(), a.agencies.end(), [&](AgencyId id) {
        return std::find(b.agencies.begin(), b.agencies.end(), id) != b.agencies.end();
    });
    return isNamedByBoth || (!a.groups.empty() && !b.groups.empty()) || covers(a, b, directory) ||
           covers(b, a, directory);
}

/// Compares one known task after the other with all that are issued.
class LineageFinder
{
public:
    LineageFinder(const std::vector<IssuedTask> &issued, const TaskRecords &known,
                  const AgencyDirectory &directory)
        : m_known(known)
        , m_directory(directory)
        , m_offers(issued.size())
    {
        for (const IssuedTask &task : issued) {
            const std::vector<Word> words = wordsOf(task.text);
            m_weights.add(words);
            m_issued.push_back({pairsOf(words), addressedBy(task, directory)});
        }
        m_knownWords.reserve(known.size());
        for (const auto &record : known) {
            m_knownWords.push_back(wordsOf(record->task.text));
            m_weights.add(m_knownWords.back());
        }
    }

    std::vector<std::vector<LineageOffer>> find()
    {
        for (size_t i = 0; i < m_known.size(); ++i) {
            if (m_known[i]->task.ending == Ending::None)
                compare(*m_known[i], pairsOf(m_knownWords[i]));
        }
        for (std::vector<LineageOffer> &offers : m_offers)
            keepBest(offers);
        return std::move(m_offers);
    }

private:
    struct Issued {
        QSet<WordPair> pairs;
        Addressed addressed;
    };

    void compare(const TaskRecord &record, const QSet<WordPair> &pairs)
    {
        for (size_t i = 0; i < m_issued.size(); ++i) {
            QSet<WordPair> shared = m_issued[i].pairs;
            shared.intersect(pairs);
            if (shared.size() < fewestPairs)
                continue;
            const double shorter = qMin(m_weights.of(m_issued[i].pairs), m_weights.of(pairs));
            const double likeness = shorter > 0 ? m_weights.of(shared) / shorter : 0;
            if (likeness < likeEnough)
                continue;
            const bool isSameLead =
                shareLead(m_issued[i].addressed, addressedBy(record, m_directory), m_directory);
            if (isSameLead || likeness >= likeEnoughAnyLead)
                m_offers[i].push_back({record.task.id, likeness, isSameLead});
        }
    }

    static void keepBest(std::vector<LineageOffer> &offers)
    {
        std::stable_sort(offers.begin(), offers.end(), [](const LineageOffer &a, const LineageOffer &b) {
            return a.likeness > b.likeness;
        });
        const auto isRival = [&](const LineageOffer &offer) {
            return offer.likeness >= besideBest * offers.front().likeness;
        };
        size_t kept = 0;
        while (kept < qMin(offers.size(), mostOffers) && isRival(offers[kept]))
            ++kept;
        offers.resize(kept);
    }

    const TaskRecords &m_known;
    const AgencyDirectory &m_directory;
    WordWeights m_weights;
    std::vector<Issued> m_issued;
    std::vector<std::vector<Word>> m_knownWords;
    std::vector<std::vector<LineageOffer>> m_offers;
};

} // namespace

std::vector<std::vector<LineageOffer>> findLineage(const std::vector<IssuedTask> &issued,
                                                   const TaskRecords &known, const AgencyDirectory &directory)
{
    return LineageFinder(issued, known, directory).find();
}

} // namespace dondoc
