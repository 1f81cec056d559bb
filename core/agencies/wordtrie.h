// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <span>
#include <vector>

namespace dondoc {

/// Phrases as sequences of word numbers, walked one word at a time to find the longest that fits.
class WordTrie
{
public:
    static constexpr int root = 0;
    static constexpr int none = -1;

    /// The number of the phrase, the same for the same words; phrases count from 0.
    int add(std::span<const int> words);

    /// The node after one more word, or none.
    int step(int node, int word) const;

    /// The phrase that ends at the node, or none.
    int phraseAt(int node) const { return m_phrases[size_t(node)]; }

    int phraseCount() const { return m_phraseCount; }

private:
    static quint64 edge(int node, int word) { return (quint64(quint32(node)) << 32) | quint32(word); }

    QHash<quint64, int> m_edges;
    std::vector<int> m_phrases{none};
    int m_phraseCount = 0;
};

} // namespace dondoc
