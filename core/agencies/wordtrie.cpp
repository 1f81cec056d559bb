// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/wordtrie.h"

namespace dondoc {

int WordTrie::add(std::span<const int> words)
{
    int node = root;
    for (const int word : words) {
        const int next = step(node, word);
        if (next != none) {
            node = next;
            continue;
        }
        const int created = int(m_phrases.size());
        m_phrases.push_back(none);
        m_edges.insert(edge(node, word), created);
        node = created;
    }
    int &phrase = m_phrases[size_t(node)];
    if (phrase == none)
        phrase = m_phraseCount++;
    return phrase;
}

int WordTrie::step(int node, int word) const
{
    return word < 0 ? none : m_edges.value(edge(node, word), none);
}

} // namespace dondoc
