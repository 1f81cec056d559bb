// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"
#include "ui/widgets/searchbuffer.h"

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

/// The best hits: words typed with marks match exactly before those that only fold to them, whole words
/// before parts of words, a hit at the beginning before one inside; else in the order given.
std::vector<const QuickEntry *> quickHits(const std::vector<QuickEntry> &entries, const QString &query,
                                          int limit);

/// Agencies, documents and tasks of some figures. Of a hundred thousand tasks only the bytes to search are
/// kept; an entry is made of one when it is hit. Pure; any thread (folding their texts takes a while).
class QuickIndex
{
public:
    QuickIndex() = default;
    explicit QuickIndex(const Figures &figures);

    /// As quickHits().
    std::vector<QuickEntry> hits(const QString &query, int limit) const;

private:
    void addTasksOf(int rank, const QString &query, int limit, std::vector<bool> &seen,
                    std::vector<QuickEntry> &hits) const;

    std::vector<QuickEntry> m_few; ///< agencies and documents
    TaskRecords m_tasks;
    SearchBuffer m_lower, m_folded; ///< of m_tasks: what QuickEntry calls so, after a mark of the beginning
};

} // namespace dondoc
