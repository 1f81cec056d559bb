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
