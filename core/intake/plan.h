// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"
#include "core/tasks/board.h"

#include <QSet>

namespace dondoc {

enum class RowOutcome { Add, Update, Same, SetAside };

/// One field that a row would change.
struct FieldChange {
    QString field; ///< role word: "deadline", "openUnits", …
    QString before, after;
    bool operator==(const FieldChange &) const = default;
};

struct PlannedRow {
    int row = -1; ///< sheet row, 0-based
    RowOutcome outcome = RowOutcome::Add;
    TaskId task;                      ///< Update, Same
    std::vector<FieldChange> changes; ///< Update
    bool operator==(const PlannedRow &) const = default;
};

/// A stored task that its own list, sent again, no longer holds.
struct MissingRow {
    TaskId task;
    QString text;
    SourceRef source;
    int nearRow = -1; ///< sheet row, 0-based, of a new row that says nearly the same, or -1
};

struct PlannedSheet {
    QString sheet;
    Layout layout = Layout::Unrecognised;
    int headerRow = -1;
    int rowCount = 0; ///< rows of data understood (tasks, rate units)
    std::vector<PlannedRow> rows;
    int added = 0, updated = 0, unchanged = 0, setAside = 0;
    int achievedValues = 0, targetValues = 0; ///< rates: values read
    std::vector<ReadNote> notes;
    std::vector<MissingRow> missing; ///< each with its note "missingFromList"
};

struct PlannedFile {
    QString file, format;
    std::vector<PlannedSheet> sheets;
};

/// How a round of collection forms stands, as far as the forms of one import show it.
struct FormRound {
    std::vector<AgencyId> received, late, silent;
};

/// What an import would do, and the batch that does it.
struct ImportPlan {
    std::vector<PlannedFile> files;
    BatchWrite batch;
    int added = 0, updated = 0, unchanged = 0, setAside = 0;
    FormRound forms; ///< empty unless forms came back
};

/// What the store knows already; loaded once for a plan.
struct KnownState {
    QHash<QString, KnownTask> tasks;
    TaskRecords records;
    RateData rates;
    std::vector<Finding> findings;
    /// Names the agencies in what the reports of forms leave open; null: nothing is asked.
    std::shared_ptr<const AgencyDirectory> directory;
};

/// Rows an officer leaves out: "file\nsheet\nrow" with the 0-based row.
using SetAsideRows = QSet<QString>;

/// Compares drafts with what is known: add, update, same, set aside. Pure; any thread. With a sink, new
/// tasks that nothing else of the batch comes back to go there instead of into the batch.
ImportPlan planImport(const std::vector<FileDraft> &drafts, const KnownState &known,
                      const SetAsideRows &setAside = {}, NewTaskSink *sink = nullptr);
/// The same to be looked at, not to be written: the batch lacks the tasks a sink would get.
ImportPlan planReview(const std::vector<FileDraft> &drafts, const KnownState &known,
                      const SetAsideRows &setAside = {});
/// The same, for drafts that are needed no more: a large list's tasks move where they go. Of a survey each
/// slice of tasks goes before the next is made; that needs a sink, and a store that knows none of them.
ImportPlan planImport(std::vector<FileDraft> &&drafts, const KnownState &known,
                      const SetAsideRows &setAside = {}, NewTaskSink *sink = nullptr);

} // namespace dondoc
