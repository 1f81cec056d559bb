// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"
#include "core/base/job.h"
#include "core/files/grid.h"
#include "core/indicators/rates.h"
#include "core/store/batch.h"

#include <QMap>

#include <optional>

namespace dondoc {

enum class Layout { Tasks, Rates, Findings, Unrecognised };
QString word(Layout layout);

/// What a column holds.
enum class ColumnRole {
    None,
    Ordinal,
    TaskText,
    Lead,
    Coordinator,
    Directive,
    Deadline,
    Product,
    Status,
    Evidence,
    OpenUnits,
    Note,
    Unit,
    Target,
    Achieved
};

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

struct RecognisedColumn {
    ColumnRole role = ColumnRole::None;
    QDate month; ///< Target, Achieved: first day of the month read out of the header
    QDate to;    ///< Achieved: cut-off read out of the header ("đến 09/7"), else the month's last day
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
    NotUnderstood
};

/// One sheet as read: the recognised layout, and what each row became. Values only; nothing stored.
struct SheetDraft {
    QString sheet;
    Layout layout = Layout::Unrecognised;
    int headerRow = -1;                    ///< 0-based last header row
    std::vector<RecognisedColumn> columns; ///< one a sheet column
    std::vector<RowUse> rows;              ///< one a sheet row
    std::vector<NewTask> tasks;            ///< one a Task row, in order; parent = position in this vector
    std::vector<RateValue> rates;
    std::vector<RateNote> rateNotes;
    std::vector<ReadNote> notes;
    ProvinceScheme scheme = ProvinceScheme::None;
    QDate listDate;
    int taskRowCount() const { return int(tasks.size()); }
};

struct FileDraft {
    QString file; ///< path as given
    QString format;
    std::vector<SheetDraft> sheets;
    bool hasRecognisedTable() const;
};

struct DraftOptions {
    QDate listDate; ///< --list-date: where the file states none
};

/// Recognises and reads every table of a workbook. Pure; any thread.
FileDraft draftWorkbook(const Workbook &workbook, const QString &file, const AgencyMatcher &matcher,
                        const AgencyDirectory &directory, const DraftOptions &options = {},
                        const JobControl &job = {});

} // namespace dondoc
