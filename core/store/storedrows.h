// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/agencyrepository.h"
#include "core/store/findingrepository.h"
#include "core/store/historyrepository.h"
#include "core/store/raterepository.h"
#include "core/store/reviewrepository.h"
#include "core/store/settingsrepository.h"
#include "core/store/taskwriter.h"

namespace dondoc {

/// Every kind of row that a batch can change, read and written as JSON by its kind and id: what the history
/// keeps, and what undo and redo put back. A line's `subjectKind` is the kind; see `kinds` in the .cpp.
class StoredRows
{
public:
    StoredRows(Connection &connection, IdAllocator &ids);

    /// Within a write transaction, before the first put(): reads what rows share.
    bool load() { return tasks.load(); }

    /// What stands in the rows of these lines, in their order; empty where there is none.
    std::optional<QStringList> current(const std::vector<HistoryLine> &lines);
    /// Makes the row of the line what `json` says; an empty text takes it away.
    bool put(const HistoryLine &line, const QString &json);

    TaskWriter tasks;
    RateRepository rates;
    FindingRepository findings;
    AgencyRepository agencies;
    ReviewRepository reviews;
    SettingsRepository settings;

private:
    struct Kind;
    static const std::vector<Kind> &kinds();
    static const Kind *kindOf(const HistoryLine &line);

    QString progressOf(const HistoryLine &line);
    QString rateValueOf(const HistoryLine &line);
    QString rateNoteOf(const HistoryLine &line);
    QString findingOf(const HistoryLine &line);
    QString aliasOf(const HistoryLine &line);
    QString contactOf(const HistoryLine &line);
    QString reviewOf(const HistoryLine &line);
    QString letterOf(const HistoryLine &line);
    QString settingOf(const HistoryLine &line);
    bool putTask(const HistoryLine &line, const QString &json);
    bool putProgress(const HistoryLine &line, const QString &json);
    bool putRateValue(const HistoryLine &line, const QString &json);
    bool putRateNote(const HistoryLine &line, const QString &json);
    bool putFinding(const HistoryLine &line, const QString &json);
    bool putAlias(const HistoryLine &line, const QString &json);
    bool putContact(const HistoryLine &line, const QString &json);
    bool putReview(const HistoryLine &line, const QString &json);
    bool putLetter(const HistoryLine &line, const QString &json);
    bool putSetting(const HistoryLine &line, const QString &json);
    bool failGone(const QString &subject);

    Connection &m_connection;
    IdAllocator &m_ids;
};

} // namespace dondoc
