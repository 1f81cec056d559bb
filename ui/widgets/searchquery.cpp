// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchquery.h"

#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

namespace {

QStringList spellingsOfCity(const QString &folded)
{
    static const QStringList city{QStringLiteral("thanh pho "), QStringLiteral("tp. "), QStringLiteral("tp "),
                                  QStringLiteral("tp.")};
    QStringList others;
    for (const QString &spelling : city) {
        if (!folded.startsWith(spelling))
            continue;
        for (const QString &other : city) {
            if (other != spelling)
                others << other + folded.mid(spelling.size()).trimmed();
        }
        break;
    }
    return others;
}

void collect(std::vector<SearchQuery::Span> &spans, QStringView in, QStringView what, Qt::CaseSensitivity cs)
{
    for (qsizetype at = in.indexOf(what, 0, cs); at >= 0; at = in.indexOf(what, at + what.size(), cs))
        spans.push_back({at, what.size()});
}

} // namespace

SearchQuery::SearchQuery(const QString &typed)
    : m_typed(text::cleanLine(typed).trimmed())
    , m_folded(text::foldInPlace(m_typed))
    , m_others(spellingsOfCity(m_folded))
    , m_hasMarks(m_folded != m_typed.toLower())
{
}

bool SearchQuery::narrows(const SearchQuery &wider) const
{
    // Marks reorder the hits; a city has spellings of its own that need not contain the shorter query.
    return !wider.isEmpty() && !wider.m_hasMarks && m_others.isEmpty() && m_folded.contains(wider.m_folded);
}

bool SearchQuery::matches(QStringView folded) const
{
    if (folded.contains(m_folded))
        return true;
    return std::any_of(m_others.begin(), m_others.end(),
                       [&](const QString &other) { return folded.contains(other); });
}

bool SearchQuery::isExactIn(const QString &text) const
{
    return text.contains(m_typed, Qt::CaseInsensitive);
}

std::vector<SearchQuery::Span> SearchQuery::hits(const QString &text) const
{
    std::vector<Span> spans;
    if (isEmpty())
        return spans;
    if (m_hasMarks)
        collect(spans, text, m_typed, Qt::CaseInsensitive);
    if (!spans.empty())
        return spans;
    const QString folded = haystack(text);
    collect(spans, folded, m_folded, Qt::CaseSensitive);
    for (const QString &other : m_others)
        collect(spans, folded, other, Qt::CaseSensitive);
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    return spans;
}

QString SearchQuery::haystack(const QString &text)
{
    QString folded = text::foldInPlace(text);
    folded.replace(u'\n', u' ');
    return folded;
}

} // namespace dondoc
