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

void addTasks(const Board &board, std::vector<QuickEntry> &entries)
{
    for (const TaskView &view : board.tasks) {
        const Task &task = view.record->task;
        QuickEntry entry = quickEntry(QuickKind::Task, text::cleanLine(task.text), sourceOf(task.source));
        entry.page = tasksPage();
        entry.filter = QStringLiteral("task=%1").arg(task.id.value);
        entries.push_back(std::move(entry));
    }
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

/// 0 is best; -1 is no hit.
int rankOf(const QuickEntry &entry, const QString &lower, const QString &folded)
{
    if (entry.lower.startsWith(lower))
        return 0;
    if (entry.lower.contains(lower))
        return 1;
    if (entry.folded.startsWith(folded))
        return 2;
    return entry.folded.contains(folded) ? 3 : -1;
}

constexpr int rankCount = 4;

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

std::vector<QuickEntry> quickEntriesOf(const Figures &figures)
{
    std::vector<QuickEntry> entries;
    addAgencies(figures.board, entries);
    addDocuments(figures.board, entries);
    addTasks(figures.board, entries);
    return entries;
}

std::vector<const QuickEntry *> quickHits(const std::vector<QuickEntry> &entries, const QString &query,
                                          int limit)
{
    const QString lower = text::cleanLine(query).toLower();
    const QString folded = text::fold(query);
    if (folded.isEmpty())
        return {};
    std::array<std::vector<const QuickEntry *>, rankCount> ranked;
    for (const QuickEntry &entry : entries) {
        const int rank = rankOf(entry, lower, folded);
        if (rank >= 0 && int(ranked[size_t(rank)].size()) < limit)
            ranked[size_t(rank)].push_back(&entry);
    }
    std::vector<const QuickEntry *> hits;
    for (const auto &rank : ranked)
        hits.insert(hits.end(), rank.begin(), rank.end());
    hits.resize(std::min(hits.size(), size_t(limit)));
    return hits;
}

} // namespace dondoc
