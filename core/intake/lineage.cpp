// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/lineage.h"

#include "core/text/fold.h"

#include <QHash>

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
using WordPair = quint64; ///< two neighbours

std::vector<Word> wordsOf(const QString &text)
{
    const QString folded = text::fold(text);
    std::vector<Word> words;
    words.reserve(size_t(folded.size()) / 4);
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

WordPair pairOf(Word first, Word second)
{
    return WordPair(first) << 32 | second;
}

/// Each pair once, in order.
std::vector<WordPair> pairsOf(const std::vector<Word> &words)
{
    std::vector<WordPair> pairs;
    pairs.reserve(words.size());
    for (size_t i = 1; i < words.size(); ++i)
        pairs.push_back(pairOf(words[i - 1], words[i]));
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end()); // clang 14 cannot take the ranges one
    return pairs;
}

/// What a word says by being rare: "đất hiếm" tells tasks apart, "hoàn thành nhiệm vụ" does not. Counts only
/// the words that somebody asks about.
class WordWeights
{
public:
    void watch(const std::vector<WordPair> &pairs)
    {
        for (const WordPair pair : pairs) {
            m_texts.insert(Word(pair >> 32), {});
            m_texts.insert(Word(pair), {});
        }
    }
    void count(const std::vector<Word> &words)
    {
        ++m_count;
        for (const Word word : words) {
            const auto watched = m_texts.find(word);
            if (watched == m_texts.end() || watched->last == m_count)
                continue;
            watched->last = m_count; // each text once
            ++watched->texts;
        }
    }
    double of(const std::vector<WordPair> &pairs) const
    {
        double sum = 0;
        for (const WordPair pair : pairs)
            sum += of(Word(pair >> 32)) * of(Word(pair));
        return sum;
    }

private:
    struct Count {
        int texts = 0;
        int last = 0;
    };
    double of(Word word) const { return std::log(double(m_count + 1) / qMax(1, m_texts.value(word).texts)); }

    int m_count = 0;
    QHash<Word, Count> m_texts;
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
        if (const AgencyGroup *group = directory.findGroup(part.groupKey.text()))
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

/// Finds by an index of their word pairs which issued tasks a known one may be, and compares only those.
class LineageFinder
{
public:
    LineageFinder(const std::vector<IssuedTask> &issued, const TaskRecords &known,
                  const AgencyDirectory &directory)
        : m_known(known)
        , m_directory(directory)
        , m_offers(issued.size())
    {
        std::vector<std::vector<Word>> texts;
        for (const IssuedTask &task : issued) {
            texts.push_back(wordsOf(task.text));
            m_issued.push_back({pairsOf(texts.back()), addressedBy(task, directory)});
            for (const WordPair pair : m_issued.back().pairs)
                m_with[pair].push_back(int(m_issued.size()) - 1);
            m_weights.watch(m_issued.back().pairs);
        }
        for (size_t i = 0; i < known.size(); ++i) {
            texts.push_back(wordsOf(known[i]->task.text));
            if (known[i]->task.ending == Ending::None)
                addCandidates(i, texts.back());
        }
        for (const std::vector<Word> &words : texts)
            m_weights.count(words);
    }

    std::vector<std::vector<LineageOffer>> find()
    {
        for (const Candidate &candidate : m_candidates)
            compare(candidate);
        for (std::vector<LineageOffer> &offers : m_offers)
            keepBest(offers);
        return std::move(m_offers);
    }

private:
    struct Issued {
        std::vector<WordPair> pairs;
        Addressed addressed;
    };
    /// A known task with enough words in common with some issued ones.
    struct Candidate {
        size_t known;
        std::vector<WordPair> pairs;
        std::vector<int> issued;
    };

    void addCandidates(size_t known, const std::vector<Word> &words)
    {
        QHash<int, int> shared;
        for (size_t i = 1; i < words.size(); ++i) {
            const auto with = m_with.constFind(pairOf(words[i - 1], words[i]));
            if (with == m_with.constEnd())
                continue;
            for (const int issued : *with)
                ++shared[issued];
        }
        Candidate candidate{known, {}, {}};
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            if (it.value() >= fewestPairs)
                candidate.issued.push_back(it.key());
        }
        if (candidate.issued.empty())
            return;
        candidate.pairs = pairsOf(words);
        m_weights.watch(candidate.pairs);
        m_candidates.push_back(std::move(candidate));
    }

    void compare(const Candidate &candidate)
    {
        const TaskRecord &record = *m_known[candidate.known];
        for (const int i : candidate.issued) {
            const Issued &issued = m_issued[size_t(i)];
            std::vector<WordPair> shared;
            std::ranges::set_intersection(issued.pairs, candidate.pairs, std::back_inserter(shared));
            if (shared.size() < size_t(fewestPairs))
                continue;
            const double shorter = qMin(m_weights.of(issued.pairs), m_weights.of(candidate.pairs));
            const double likeness = shorter > 0 ? m_weights.of(shared) / shorter : 0;
            if (likeness < likeEnough)
                continue;
            const bool isSameLead =
                shareLead(issued.addressed, addressedBy(record, m_directory), m_directory);
            if (isSameLead || likeness >= likeEnoughAnyLead)
                m_offers[size_t(i)].push_back({record.task.id, likeness, isSameLead});
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
    QHash<WordPair, std::vector<int>> m_with; ///< issued tasks by pair
    std::vector<Candidate> m_candidates;
    std::vector<std::vector<LineageOffer>> m_offers;
};

} // namespace

std::vector<std::vector<LineageOffer>> findLineage(const std::vector<IssuedTask> &issued,
                                                   const TaskRecords &known, const AgencyDirectory &directory)
{
    return LineageFinder(issued, known, directory).find();
}

} // namespace dondoc
