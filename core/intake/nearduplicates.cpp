// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/nearduplicates.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace dondoc {

namespace {

constexpr size_t kFewestWords = 12;
constexpr size_t kPhrase = 4;            ///< words of a phrase by which candidates are found
constexpr size_t kCommonPhrase = 8;      ///< a phrase in more rows than this says nothing
constexpr double kNearlyAll = 0.93;      ///< of the shorter text's word pairs
constexpr size_t kWholeSample = 400'000; ///< phrases; beyond this only every eighth is looked at

using WordHashes = std::vector<quint32>;

struct Phrase {
    quint32 hash;
    int task;
    bool operator<(const Phrase &other) const
    {
        return hash != other.hash ? hash < other.hash : task < other.task;
    }
};

WordHashes wordsOf(const QString &folded)
{
    WordHashes words;
    words.reserve(size_t(folded.count(u' ')) + 1); // a long list keeps those of every row
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool isLetter = i < folded.size() && folded[i].isLetterOrNumber();
        if (isLetter && start < 0)
            start = i;
        if (!isLetter && start >= 0) {
            words.push_back(quint32(qHash(QStringView(folded).mid(start, i - start), 0)));
            start = -1;
        }
    }
    return words;
}

quint32 phraseHash(const WordHashes &words, size_t at, size_t length, quint32 seed)
{
    quint32 hash = seed;
    for (size_t i = at; i < at + length; ++i)
        hash = (hash ^ words[i]) * 16777619u;
    return hash;
}

std::vector<Phrase> phrasesOf(const std::vector<ComparedTask> &tasks)
{
    size_t total = 0;
    for (const ComparedTask &task : tasks)
        total += task.words.size();
    const quint32 step = total > kWholeSample ? 8 : 1;
    std::vector<Phrase> phrases;
    phrases.reserve(total / step);
    for (size_t task = 0; task < tasks.size(); ++task) {
        const WordHashes &words = tasks[task].words;
        if (words.size() < kFewestWords)
            continue;
        const quint32 lead = quint32(qHash(tasks[task].lead, 0));
        for (size_t at = 0; at + kPhrase <= words.size(); ++at) {
            const quint32 hash = phraseHash(words, at, kPhrase, lead);
            if (hash % step == 0)
                phrases.push_back({hash, int(task)});
        }
    }
    std::sort(phrases.begin(), phrases.end());
    return phrases;
}

/// Pairs of rows that share a phrase found in few rows.
std::vector<std::pair<int, int>> candidates(const std::vector<Phrase> &phrases)
{
    std::vector<std::pair<int, int>> pairs;
    for (size_t first = 0; first < phrases.size();) {
        size_t last = first;
        while (last < phrases.size() && phrases[last].hash == phrases[first].hash)
            ++last;
        for (size_t a = first; last - first <= kCommonPhrase && a < last; ++a) {
            for (size_t b = a + 1; b < last; ++b) {
                if (phrases[a].task != phrases[b].task)
                    pairs.emplace_back(phrases[a].task, phrases[b].task);
            }
        }
        first = last;
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

QSet<quint32> wordPairs(const WordHashes &words)
{
    QSet<quint32> pairs;
    for (size_t at = 0; at + 2 <= words.size(); ++at)
        pairs.insert(phraseHash(words, at, 2, 2166136261u));
    return pairs;
}

bool isNearly(const WordHashes &a, const WordHashes &b)
{
    const QSet<quint32> shorter = wordPairs(a.size() <= b.size() ? a : b);
    const QSet<quint32> longer = wordPairs(a.size() <= b.size() ? b : a);
    const auto shared =
        std::count_if(shorter.begin(), shorter.end(), [&](quint32 pair) { return longer.contains(pair); });
    return double(shared) >= kNearlyAll * double(shorter.size());
}

} // namespace

ComparedTask comparedTask(const QString &foldedText, const QString &foldedLead)
{
    return {wordsOf(foldedText), foldedLead};
}

std::vector<std::pair<int, int>> nearDuplicates(const std::vector<ComparedTask> &tasks)
{
    std::vector<std::pair<int, int>> found;
    for (const auto &[a, b] : candidates(phrasesOf(tasks))) {
        const ComparedTask &first = tasks[size_t(a)];
        const ComparedTask &second = tasks[size_t(b)];
        if (first.lead == second.lead && first.words != second.words && isNearly(first.words, second.words))
            found.emplace_back(a, b);
    }
    return found;
}

} // namespace dondoc
