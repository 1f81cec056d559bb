// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/wordtrie.h"
#include "core/notices/phrases.h"

#include <array>
#include <vector>

namespace dondoc {

/// The tables of phrases.json that the readers use, in the order of knownTables in phrases.cpp; what each is
/// for stands in the file itself.
enum class PhraseTable {
    // clang-format off
    Assign, Assigners, Authorities, Lead, Coordinate, CoordinateNouns, CoordinateAfter, Report, Direct, Offices,
    Persons, Appositions, Collectives, CollectiveTails, Plurals, UnitNouns, UnitLevels, Modals, Work, Speech, Statements,
    ResultMarks, ShortcomingMarks, ResultHeadings, ShortcomingHeadings, TaskHeadings, WorkHeadings, ViewHeadings, TalkHeadings, Intros,
    Umbrellas, ContentIntros, Closings, RecipientHeads, Signatures, Letterhead, DocumentTypes, Products,
    ProductVerbs, ProductStops, QuantityUnits, PageFurniture, TopicIntros, DeadlineOnly, FollowUps, TableTasks,
    TableLeads, TableCoordinators, TableDeadlines, TableProducts, TableOrdinals, NameWords, NameStops, TimeWords, Count,
    // clang-format on
};

/// One table ready to be looked up word by word.
struct CompiledTable {
    QStringList phrases;
    WordTrie trie;
    std::vector<bool> needsCapital; ///< by phrase: written with a capital in the table, so in the text too
};

struct NoticePhrases::Tables {
    std::array<CompiledTable, std::size_t(PhraseTable::Count)> tables;
    QHash<QString, int> numbers; ///< of word keys
    std::vector<NoticePhrases::TableInfo> infos;

    const CompiledTable &of(PhraseTable table) const { return tables[std::size_t(table)]; }
    int number(const QString &lower) const; ///< of a word in lower case, NFC; -1 when no phrase holds it
};

/// The key of a word in lower case: its tone mark moved to the end, so that "hoà" and "hòa" are one word and
/// "giao" and "giáo" two.
QString phraseKey(const QString &lower);

} // namespace dondoc
