// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"

namespace dondoc {

enum class QuickKind { Command, Page, View, Task, Agency, Document };

/// One thing that the Ctrl+K field can reach.
struct QuickEntry {
    QuickKind kind = QuickKind::Task;
    QString title;
    QString detail;
    QString page;     ///< key of the page that shows it; Page, Task, Agency, Document
    QString filter;   ///< what that page is given: "task=12", "agency=7", "directive=71/NQ-CP"
    int command = -1; ///< Command
    QString lower;    ///< title and detail in lower case, for exact hits
    QString folded;   ///< the same without marks
};

QuickEntry quickEntry(QuickKind kind, const QString &title, const QString &detail = {});

/// Tasks, agencies and documents of the figures. Pure; any thread (folding 100,000 texts takes a while).
std::vector<QuickEntry> quickEntriesOf(const Figures &figures);

/// The best hits: words typed with marks match exactly before those that only fold to them, whole words
/// before parts of words, a hit at the beginning before one inside; else in the order given.
std::vector<const QuickEntry *> quickHits(const std::vector<QuickEntry> &entries, const QString &query,
                                          int limit);

} // namespace dondoc
