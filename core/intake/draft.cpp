// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/draft.h"

#include "core/intake/findingsheet.h"
#include "core/intake/formsheet.h"
#include "core/intake/notes.h"
#include "core/intake/ratesheet.h"
#include "core/intake/taskmaker.h"
#include "core/intake/tasksheet.h"
#include "core/text/dates.h"
#include "core/text/fold.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

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
void takeTable(SheetDraft &draft, const Grid &grid, const Table &table)
{
    draft.layout = table.layout;
    draft.headerRow = table.headerBottom;
    draft.tables.push_back(draftedTable(grid, table));
    draft.columns = draft.tables.front().columns;
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

/// The tables of a sheet, top to bottom. Tasks and rates may share a sheet; a second run of the same layout
/// after the other one is left out row by row, each with its note.
void readTables(const Grid &grid, const Table &first, const HeaderRules &rules, const ListContext &list,
                const Lookup &lookup, SheetDraft &draft, const JobControl &job)
{
    std::set<Layout> met;
    std::optional<Table> table = first;
    while (table && met.insert(table->layout).second) {
        if (table->headerTop != first.headerTop) {
            draft.tables.back().lastRow = table->headerTop - 1;
            draft.tables.push_back(draftedTable(grid, *table));
            for (int row = table->headerTop; row <= table->headerBottom; ++row)
                draft.rows[size_t(row)] = RowUse::Header;
        }
        if (table->layout == Layout::Tasks)
            table = readTaskRows(grid, *table, rules, list, lookup, draft, job);
        else if (table->layout == Layout::Rates)
            table = readRateRows(grid, *table, rules, list, lookup, draft, job);
        else
            table = readFindingRows(grid, *table, rules, list, lookup, draft, job);
    }
    for (int row = table ? table->headerTop : grid.rowCount(); row < grid.rowCount(); ++row) {
        if (draft.rows[size_t(row)] == RowUse::NotUnderstood)
            draft.notes.push_back(readNote(QStringLiteral("skippedRow"), row, -1,
                                           text::cleanLine(rowTexts(grid, row).join(u' '))));
    }
}

/// Questions about cells that the officer found right as read are not asked again.
void dropAccepted(const SheetOverrides &overrides, SheetDraft &draft)
{
    const auto isAccepted = [&](int row, int column) {
        const CellCorrection *cell = overrides.cell(row, column);
        return cell && cell->isAccepted;
    };
    if (overrides.cells.isEmpty())
        return;
    std::erase_if(draft.notes, [&](const ReadNote &note) { return isAccepted(note.row, note.column); });
}

SheetDraft draftSheet(const Grid &grid, const SheetOverrides &overrides, ListContext &list,
                      const Lookup &lookup, const DraftOptions &options, const JobControl &job)
{
    SheetDraft draft = emptyDraft(grid);
    if (readFormSheet(grid, options.today, draft)) {
        for (RateValue &value : draft.rates)
            value.source.file = list.file;
        return draft;
    }
    const HeaderRules rules{&overrides, &options.headers};
    const std::optional<Table> table = findTable(grid, 0, rules);
    const QDate earlier = list.listDate;
    const int firstCard = table ? -1 : firstCardRow(grid);
    const int titleEnd = table            ? table->headerTop
                         : firstCard >= 0 ? firstCard
                                          : std::min(grid.rowCount(), 20);
    enterSheet(list, readTitleBlock(grid, titleEnd), options);
    draft.listDate = list.listDate;
    if (!table && readFindingCards(grid, overrides, list, lookup, draft)) {
        dropAccepted(overrides, draft);
        return draft;
    }
    if (!table) {
        const bool isEmpty = std::all_of(draft.rows.begin(), draft.rows.end(),
                                         [](RowUse use) { return use == RowUse::Blank; });
        draft.notes.push_back(
            readNote(isEmpty ? QStringLiteral("emptySheet") : QStringLiteral("noTable"), -1, -1));
        return draft;
    }
    if (grid.hidden)
        draft.notes.push_back(readNote(QStringLiteral("hiddenSheet"), -1, -1));
    takeTable(draft, grid, *table);
    if (list.title.listDate.isNull() && earlier.isValid() && earlier != options.listDate)
        draft.notes.push_back(readNote(QStringLiteral("carriedDate"), -1, -1, text::formatDate(earlier)));
    readTables(grid, *table, rules, list, lookup, draft, job);
    dropAccepted(overrides, draft);
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
    case Layout::Form:
        return QStringLiteral("form");
    case Layout::Unrecognised:
        return QStringLiteral("unrecognised");
    }
    Q_UNREACHABLE();
}

int SheetDraft::taskRowCount() const
{
    return int(waiting ? waiting->size() : tasks.size());
}

bool FileDraft::hasRecognisedTable() const
{
    return std::any_of(sheets.begin(), sheets.end(),
                       [](const SheetDraft &sheet) { return sheet.layout != Layout::Unrecognised; });
}

namespace {

/// The sheets of a workbook that is kept, or is not: told by const.
template<class Book>
FileDraft draftSheets(Book &workbook, const QString &file, const Lookup &lookup, const DraftOptions &options,
                      const JobControl &job, bool isSurvey = false)
{
    FileDraft draft;
    draft.file = file;
    draft.format = workbook.format;
    ListContext list;
    list.isSurvey = isSurvey;
    list.file = QFileInfo(file).fileName();
    for (int sheet = 0; sheet < int(workbook.sheets.size()); ++sheet) {
        if (job.isCancelled())
            break;
        auto &grid = workbook.sheets[size_t(sheet)];
        if constexpr (!std::is_const_v<Book>)
            list.spent = &grid;
        draft.sheets.push_back(
            draftSheet(grid, options.overrides.value({file, sheet}), list, lookup, options, job));
        if constexpr (!std::is_const_v<Book>)
            grid = Grid();
    }
    return draft;
}

} // namespace

FileDraft draftWorkbook(const Workbook &workbook, const QString &file, const AgencyMatcher &matcher,
                        const AgencyDirectory &directory, const DraftOptions &options, const JobControl &job)
{
    return draftSheets(workbook, file, {matcher, directory}, options, job);
}

FileDraft draftWorkbook(Workbook &&workbook, const QString &file, const AgencyMatcher &matcher,
                        const AgencyDirectory &directory, const DraftOptions &options, const JobControl &job)
{
    return draftSheets(workbook, file, {matcher, directory}, options, job);
}

FileDraft surveyWorkbook(Workbook &&workbook, const QString &file, const AgencyMatcher &matcher,
                         const AgencyDirectory &directory, const DraftOptions &options, const JobControl &job)
{
    return draftSheets(workbook, file, {matcher, directory}, options, job, true);
}

} // namespace dondoc
