// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/drafting.h"

#include "core/files/reader.h"

namespace dondoc::testing {

namespace {

Cell cellOf(const QString &text)
{
    Cell cell;
    if (text.isEmpty())
        return cell;
    bool isNumber = false;
    cell.number = text.toDouble(&isNumber);
    cell.type = isNumber ? CellType::Number : CellType::Text;
    cell.text = QString(text).replace(QStringLiteral("\\n"), QStringLiteral("\n"));
    return cell;
}

} // namespace

Grid gridOf(const char *rows, std::vector<CellRange> merges)
{
    Grid grid;
    grid.name = QStringLiteral("Sheet1");
    QStringList lines = QString::fromUtf8(rows).split(u'\n');
    if (!lines.isEmpty() && lines.front().isEmpty())
        lines.removeFirst(); // the literal begins on its own line
    for (const QString &line : std::as_const(lines)) {
        std::vector<Cell> cells;
        for (const QString &text : line.split(u'|'))
            cells.push_back(cellOf(text.trimmed()));
        grid.rows.push_back(std::move(cells));
    }
    grid.setMerges(std::move(merges));
    return grid;
}

FileDraft draftOf(const std::vector<Grid> &grids, const DraftOptions &options)
{
    Workbook workbook;
    workbook.format = QStringLiteral("xlsx");
    workbook.sheets = grids;
    return draftWorkbook(workbook, QStringLiteral("folder/list.xlsx"), shippedMatcher(), shippedDirectory(),
                         options);
}

SheetDraft draftOf(const Grid &grid, const DraftOptions &options)
{
    return draftOf(std::vector<Grid>{grid}, options).sheets.front();
}

FileDraft sampleDraft(const char *name)
{
    const QString path = QStringLiteral(DONDOC_SAMPLE_BOOKS "/") + QString::fromUtf8(name);
    const auto workbook = readWorkbook(path);
    if (!workbook) {
        ADD_FAILURE() << workbook.error().text.toStdString();
        return {};
    }
    return draftWorkbook(*workbook, path, shippedMatcher(), shippedDirectory());
}

QString addressees(const NewTask &task, Role role)
{
    QStringList names;
    for (const Assignment &assignment : task.record.assignments) {
        if (assignment.role != role)
            continue;
        QString name = assignment.agency               ? shippedDirectory().displayName(assignment.agency)
                       : assignment.groupKey.isEmpty() ? QStringLiteral("??") + assignment.unmatched
                                                       : u'[' + assignment.groupKey + u']';
        if (assignment.listing != Listing::NotStated)
            name += assignment.listing == Listing::Open ? u'*' : u'-';
        if (assignment.listedAs)
            name += QStringLiteral("=") + shippedDirectory().displayName(assignment.listedAs);
        names << (assignment.named ? name : name + u'\'');
    }
    return names.join(QStringLiteral(", "));
}

QStringList doubtCodes(const NewTask &task)
{
    QStringList codes;
    for (const TaskDoubt &doubt : task.record.doubts)
        codes << doubt.code;
    return codes;
}

QStringList ordinalsWith(const SheetDraft &draft, const char *code)
{
    QStringList ordinals;
    for (const NewTask &task : draft.tasks) {
        if (doubtCodes(task).contains(QString::fromUtf8(code)))
            ordinals << task.record.task.source.ordinal;
    }
    return ordinals;
}

QStringList noteCodes(const SheetDraft &draft)
{
    QStringList codes;
    for (const ReadNote &note : draft.notes)
        codes << note.code;
    return codes;
}

QStringList warnings(const SheetDraft &draft)
{
    QStringList found;
    for (const ReadNote &note : draft.notes) {
        if (note.severity != Severity::Info)
            found << QStringLiteral("%1:%2").arg(note.row + 1).arg(note.code);
    }
    return found;
}

} // namespace dondoc::testing
