// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft.h"

#include "core/intake/notes.h"
#include "core/intake/ratesheet.h"
#include "core/intake/tasksheet.h"
#include "core/text/dates.h"

#include <QFileInfo>

#include <algorithm>

namespace dondoc {

namespace {

SheetDraft emptyDraft(const Grid &grid)
{
    SheetDraft draft;
    draft.sheet = grid.name;
    draft.rows.assign(size_t(grid.rowCount()), RowUse::Blank);
    for (int row = 0; row < grid.rowCount(); ++row) {
        const auto &cells = grid.rows[size_t(row)];
        const bool isFilled =
            std::any_of(cells.begin(), cells.end(), [](const Cell &cell) { return !cell.text.isEmpty(); });
        if (isFilled)
            draft.rows[size_t(row)] = RowUse::NotUnderstood;
    }
    return draft;
}

/// Rows above the header are the title, the header's own are the header; the readers say what the rest is.
void takeTable(SheetDraft &draft, const Table &table)
{
    draft.layout = table.layout;
    draft.headerRow = table.headerBottom;
    for (const HeaderMeaning &meaning : table.columns)
        draft.columns.push_back({meaning.role, {}, {}});
    for (int row = 0; row <= table.headerBottom; ++row) {
        RowUse &use = draft.rows[size_t(row)];
        use = row >= table.headerTop ? RowUse::Header : use == RowUse::Blank ? RowUse::Blank : RowUse::Title;
    }
}

/// What this sheet states itself replaces what earlier sheets stated.
void enterSheet(ListContext &list, TitleBlock title, const DraftOptions &options)
{
    if (!title.list.isEmpty()) {
        list.list = title.list;
        list.headings.clear();
    }
    if (title.directive)
        list.directive = title.directive;
    if (title.listDate.isValid())
        list.listDate = title.listDate;
    else if (list.listDate.isNull())
        list.listDate = title.dataDate.isValid() ? title.dataDate : options.listDate;
    for (const Heading &heading : title.headings)
        list.headings.enter(heading);
    list.title = std::move(title);
}

SheetDraft draftSheet(const Grid &grid, ListContext &list, const Lookup &lookup, const DraftOptions &options,
                      const JobControl &job)
{
    SheetDraft draft = emptyDraft(grid);
    const std::optional<Table> table = findTable(grid);
    const QDate earlier = list.listDate;
    enterSheet(list, readTitleBlock(grid, table ? table->headerTop : std::min(grid.rowCount(), 20)), options);
    draft.listDate = list.listDate;
    if (!table) {
        const bool isEmpty = std::all_of(draft.rows.begin(), draft.rows.end(),
                                         [](RowUse use) { return use == RowUse::Blank; });
        draft.notes.push_back(
            readNote(isEmpty ? QStringLiteral("emptySheet") : QStringLiteral("noTable"), -1, -1));
        return draft;
    }
    if (grid.hidden)
        draft.notes.push_back(readNote(QStringLiteral("hiddenSheet"), -1, -1));
    takeTable(draft, *table);
    if (list.title.listDate.isNull() && earlier.isValid() && earlier != options.listDate)
        draft.notes.push_back(readNote(QStringLiteral("carriedDate"), -1, -1, text::formatDate(earlier)));
    if (table->layout == Layout::Tasks)
        readTaskRows(grid, *table, list, lookup, draft, job);
    else
        readRateRows(grid, *table, list, lookup, draft, job);
    return draft;
}

} // namespace

QString word(Layout layout)
{
    switch (layout) {
    case Layout::Tasks:
        return QStringLiteral("tasks");
    case Layout::Rates:
        return QStringLiteral("rates");
    case Layout::Findings:
        return QStringLiteral("findings");
    case Layout::Unrecognised:
        return QStringLiteral("unrecognised");
    }
    Q_UNREACHABLE();
}

bool FileDraft::hasRecognisedTable() const
{
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const SheetDraft &sheet) { return sheet.layout != Layout::Unrecognised; });
}

FileDraft draftWorkbook(const Workbook &workbook, const QString &file, const AgencyMatcher &matcher,
                        const AgencyDirectory &directory, const DraftOptions &options, const JobControl &job)
{
    FileDraft draft;
    draft.file = file;
    draft.format = workbook.format;
    ListContext list;
    list.file = QFileInfo(file).fileName();
    const Lookup lookup{matcher, directory};
    for (const Grid &grid : workbook.sheets) {
        if (job.isCancelled())
            break;
        draft.sheets.push_back(draftSheet(grid, list, lookup, options, job));
    }
    return draft;
}

} // namespace dondoc
