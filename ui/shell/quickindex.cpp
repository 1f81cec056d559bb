// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickindex.h"

#include "core/text/fold.h"

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

/// How well an entry is hit; the best first.
enum Rank { BeginsExactly, HoldsExactly, Begins, Holds, RankCount };

int rankOf(const QuickEntry &entry, const QString &lower, const QString &folded)
{
    if (entry.lower.startsWith(lower))
        return BeginsExactly;
    if (entry.lower.contains(lower))
        return HoldsExactly;
    if (entry.folded.startsWith(folded))
        return Begins;
    return entry.folded.contains(folded) ? Holds : -1;
}

using Ranked = std::array<std::vector<const QuickEntry *>, RankCount>;

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
    for (int rank = 0; rank < RankCount && int(hits.size()) < limit; ++rank) {
        for (const QuickEntry *entry : few[size_t(rank)])
            hits.push_back(*entry);
        addTasksOf(rank, rank <= HoldsExactly ? lower : folded, limit, seen, hits);
    }
    hits.resize(std::min(hits.size(), size_t(limit)));
    return hits;
}

void QuickIndex::addTasksOf(int rank, const QString &query, int limit, std::vector<bool> &seen,
                            std::vector<QuickEntry> &hits) const
{
    const SearchBuffer &texts = rank <= HoldsExactly ? m_lower : m_folded;
    const bool isAtBeginning = rank == BeginsExactly || rank == Begins;
    SearchBuffer::RowSet found;
    texts.find(isAtBeginning ? kBeginning + query : query, found);
    for (size_t i = 0; i < m_tasks.size() && int(hits.size()) < limit; ++i) {
        if (!found[i] || seen[i])
            continue;
        seen[i] = true;
        hits.push_back(entryOf(m_tasks[i]->task));
    }
}

} // namespace dondoc
