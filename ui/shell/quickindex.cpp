// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickindex.h"

#include "core/text/fold.h"
#include "core/text/wholewords.h"

#include <algorithm>
#include <array>

namespace dondoc {

namespace {

const QString &tasksPage()
{
    static const QString key = QStringLiteral("nhiem-vu");
    return key;
}

QString sourceOf(const SourceRef &source)
{
    const QString ordinal = source.ordinal.isEmpty() ? QString() : QStringLiteral(" TT ") + source.ordinal;
    return source.sheet + ordinal;
}

/// Stands before each text in a SearchBuffer, so that a beginning can be looked for.
constexpr QChar kBeginning(0x02);

QuickEntry entryOf(const Task &task)
{
    QuickEntry entry = quickEntry(QuickKind::Task, text::cleanLine(task.text), sourceOf(task.source));
    entry.page = tasksPage();
    entry.filter = QStringLiteral("task=%1").arg(task.id.value);
    return entry;
}

void addAgencies(const Board &board, std::vector<QuickEntry> &entries)
{
    for (const AgencyLoad &load : board.loads) {
        QuickEntry entry = quickEntry(QuickKind::Agency, load.name);
        entry.page = tasksPage();
        entry.filter = QStringLiteral("agency=%1").arg(load.agency.value);
        entries.push_back(std::move(entry));
    }
    if (!board.directory)
        return;
    for (const Agency &agency : board.directory->agencies()) { // the others lead to what is known of them
        const auto load = std::ranges::find(board.loads, agency.id, &AgencyLoad::agency);
        if (agency.kind == AgencyKind::Block || load != board.loads.end())
            continue;
        QuickEntry entry = quickEntry(QuickKind::Agency, board.directory->displayName(agency.id));
        entry.page = QStringLiteral("danh-muc");
        entry.filter = QStringLiteral("agency=%1").arg(agency.id.value);
        entries.push_back(std::move(entry));
    }
}

void addDocuments(const Board &board, std::vector<QuickEntry> &entries)
{
    QSet<QString> seen;
    for (const TaskView &view : board.tasks) {
        for (const DirectiveRef &directive : view.record->task.directives) {
            if (directive.number.isEmpty() || seen.contains(directive.number))
                continue;
            seen.insert(directive.number);
            QuickEntry entry = quickEntry(QuickKind::Document, directive.number, directive.type);
            entry.page = tasksPage();
            entry.filter = QStringLiteral("directive=") + directive.number;
            entries.push_back(std::move(entry));
        }
    }
}

/// Places of a hit in a text and ranks of an entry, 0 best: the exact text's places, then the folded one's.
constexpr int placeCount = 4, rankCount = 2 * placeCount;

/// How well it is said in a text, 0 best: whole words ahead of parts of words ("dân cư" ahead of "dẫn của"
/// for "dan cu"), at the beginning ahead of further on. -1: not at all.
int placeOf(const QString &text, const QString &typed)
{
    if (!text.contains(typed))
        return -1;
    const bool isFirst = text.startsWith(typed);
    if (text::hasWords(text, typed))
        return isFirst && text::isWordAt(text, 0, typed.size()) ? 0 : 1;
    return isFirst ? 2 : 3;
}

/// 0 is best; -1 is no hit. What was typed with marks is looked for as it is first; without them, every
/// reading of it is as good as another.
int rankOf(const QuickEntry &entry, const QString &lower, const QString &folded)
{
    if (lower != folded) {
        if (const int exact = placeOf(entry.lower, lower); exact >= 0)
            return exact;
    }
    const int place = placeOf(entry.folded, folded);
    return place < 0 ? -1 : placeCount + place;
}

using Ranked = std::array<std::vector<const QuickEntry *>, rankCount>;

Ranked rankedHits(const std::vector<QuickEntry> &entries, const QString &lower, const QString &folded,
                  int limit)
{
    Ranked ranked;
    for (const QuickEntry &entry : entries) {
        const int rank = rankOf(entry, lower, folded);
        if (rank >= 0 && int(ranked[size_t(rank)].size()) < limit)
            ranked[size_t(rank)].push_back(&entry);
    }
    return ranked;
}

QString lowerOf(const QString &words)
{
    return text::cleanLine(words).toLower();
}

} // namespace

QuickEntry quickEntry(QuickKind kind, const QString &title, const QString &detail)
{
    QuickEntry entry;
    entry.kind = kind;
    entry.title = title;
    entry.detail = detail;
    const QString all = detail.isEmpty() ? title : title + u' ' + detail;
    entry.lower = text::cleanLine(all).toLower();
    entry.folded = text::fold(all);
    return entry;
}

std::vector<const QuickEntry *> quickHits(const std::vector<QuickEntry> &entries, const QString &query,
                                          int limit)
{
    const QString folded = text::fold(query);
    if (folded.isEmpty())
        return {};
    std::vector<const QuickEntry *> hits;
    for (const auto &rank : rankedHits(entries, lowerOf(query), folded, limit))
        hits.insert(hits.end(), rank.begin(), rank.end());
    hits.resize(std::min(hits.size(), size_t(limit)));
    return hits;
}

QuickIndex::QuickIndex(const Figures &figures)
{
    addAgencies(figures.board, m_few);
    addDocuments(figures.board, m_few);
    const int tasks = int(figures.board.tasks.size());
    m_lower.reset(tasks);
    m_folded.reset(tasks);
    m_tasks.reserve(size_t(tasks));
    for (int i = 0; i < tasks; ++i) {
        m_tasks.push_back(figures.board.tasks[size_t(i)].record);
        const QuickEntry entry = entryOf(m_tasks.back()->task);
        m_lower.set(i, kBeginning + entry.lower);
        m_folded.set(i, kBeginning + entry.folded);
    }
}

std::vector<QuickEntry> QuickIndex::hits(const QString &query, int limit) const
{
    const QString lower = lowerOf(query), folded = text::fold(query);
    std::vector<QuickEntry> hits;
    if (folded.isEmpty())
        return hits;
    const Ranked few = rankedHits(m_few, lower, folded, limit);
    std::vector<bool> seen(m_tasks.size());
    for (int rank = lower == folded ? placeCount : 0; rank < rankCount && int(hits.size()) < limit; ++rank) {
        for (const QuickEntry *entry : few[size_t(rank)])
            hits.push_back(*entry);
        addTasksOf(rank, rank < placeCount ? lower : folded, limit, seen, hits);
    }
    hits.resize(std::min(hits.size(), size_t(limit)));
    return hits;
}

void QuickIndex::addTasksOf(int rank, const QString &query, int limit, std::vector<bool> &seen,
                            std::vector<QuickEntry> &hits) const
{
    const SearchBuffer &texts = rank < placeCount ? m_lower : m_folded;
    const int place = rank % placeCount;
    const QString what = place % 2 == 0 ? kBeginning + query : query;
    SearchBuffer::RowSet found;
    if (place < 2)
        texts.findWords(what, found);
    else
        texts.find(what, found);
    for (size_t i = 0; i < m_tasks.size() && int(hits.size()) < limit; ++i) {
        if (!found[i] || seen[i])
            continue;
        seen[i] = true;
        hits.push_back(entryOf(m_tasks[i]->task));
    }
}

} // namespace dondoc
