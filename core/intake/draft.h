// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"
#include "core/base/job.h"
#include "core/files/grid.h"
#include "core/findings/finding.h"
#include "core/indicators/rates.h"
#include "core/intake/headermemory.h"
#include "core/intake/overrides.h"
#include "core/store/batch.h"
#include "core/tasks/formmark.h"

#include <QMap>

#include <deque>
#include <optional>

namespace dondoc {

class TaskMaker;

enum class Layout { Tasks, Rates, Findings, Form, Unrecognised };
QString word(Layout layout);

enum class Severity { Info, Warning, Error };

/// Something an officer should know about a cell or row that was read. Row and column count from 0; column -1
/// = the row.
struct ReadNote {
    int row = -1;
    int column = -1;
    Severity severity = Severity::Info;
    QString
        code; ///< documented English word (README): "shiftedColumn", "unmatchedAgency", "deadlineOutlier", …
    QString text; ///< translated sentence with the words concerned and what to do
};

/// How the rows of a sheet were taken.
enum class RowUse {
    Title,
    Header,
    Section,
    Task,
    Rate,
    Continued /*belongs to the row above*/,
    Blank,
    Total,
    Footer,
    Repeated,
    NotUnderstood,
    Finding,
    LeftOut ///< by the officer
};

/// One table of a sheet. A sheet may hold several, each under its own heading and with columns of its own.
struct DraftedTable {
    Layout layout = Layout::Unrecognised;
    int headerTop = -1;
    int headerBottom = -1;                 ///< last header row
    int lastRow = -1;                      ///< last row before the next table, or of the sheet
    QString fingerprint;                   ///< of the header, as the header memory knows it
    bool isRemembered = false;             ///< its columns were taken from the header memory
    std::vector<RecognisedColumn> columns; ///< one a sheet column
};

/// One row of a collection form that came back; what its agency left as it was sent is blank.
struct FormReport {
    int row = 0; ///< 0-based
    FormRowId id;
    std::optional<Stage> stage; ///< nothing where the status is blank, not understood or as it was sent
    bool isDone = false;
    QDate completedOn;
    std::optional<QString> evidence, note;
};

/// One sheet as read: the recognised layout, and what each row became. Values only; nothing stored.
struct SheetDraft {
    QString sheet;
    Layout layout = Layout::Unrecognised;
    int headerRow = -1;                    ///< 0-based last header row of the first table
    std::vector<RecognisedColumn> columns; ///< of the first table, one a sheet column
    std::vector<DraftedTable> tables;      ///< top to bottom
    std::vector<RowUse> rows;              ///< one a sheet row
    std::deque<NewTask> tasks;             ///< one a Task row, in order; parent = position among these
    std::shared_ptr<TaskMaker> waiting;    ///< of a survey: makes the tasks, which `tasks` lacks; else null
    std::vector<RateValue> rates;
    std::vector<RateNote> rateNotes;
    std::vector<Finding> findings;       ///< source.row counts from 1
    std::optional<FormMark> form;        ///< of a collection form
    std::vector<FormReport> formReports; ///< and its rows of tasks
    std::vector<ReadNote> notes;
    ProvinceScheme scheme = ProvinceScheme::None;
    QDate listDate;
    int taskRowCount() const;
};

struct FileDraft {
    QString file; ///< path as given
    QString format;
    std::vector<SheetDraft> sheets;
    bool hasRecognisedTable() const;
};

struct DraftOptions {
    QDate listDate;       ///< --list-date: where the file states none
    Overrides overrides;  ///< what the officer settled; empty at the first reading
    QDate today;          ///< day a form that came back is dated; null = the day the form was made
    HeaderMemory headers; ///< what was settled for headers met before
};

/// Recognises and reads every table of a workbook that is needed no more: rows go as they are read, so that a
/// large sheet does not stand in memory beside its drafts. Any thread.
FileDraft draftWorkbook(Workbook &&workbook, const QString &file, const AgencyMatcher &matcher,
                        const AgencyDirectory &directory, const DraftOptions &options = {},
                        const JobControl &job = {});
/// The same, but that the tasks of a sheet are left to SheetDraft::waiting, which needs the matcher and the
/// directory as long as it lives.
FileDraft surveyWorkbook(Workbook &&workbook, const QString &file, const AgencyMatcher &matcher,
                         const AgencyDirectory &directory, const DraftOptions &options = {},
                         const JobControl &job = {});
/// The same as the first, leaving the workbook as it is. Pure.
FileDraft draftWorkbook(const Workbook &workbook, const QString &file, const AgencyMatcher &matcher,
                        const AgencyDirectory &directory, const DraftOptions &options = {},
                        const JobControl &job = {});

} // namespace dondoc
