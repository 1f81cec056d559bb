// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listexport.h"

#include "ui/shell/page.h"
#include "ui/shell/seams.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterheader.h"

#include <QDir>

namespace dondoc {

namespace {

OutValue valueOf(const TableModel &model, int row, int column)
{
    const QVariant key = model.index(row, column).data(SortRole);
    const ColumnType type = model.column(column).type;
    if (type == ColumnType::Date && key.toDate().isValid())
        return key.toDate();
    bool isNumber = false;
    const double number = key.toDouble(&isNumber);
    const QString words = model.plainText(row, column);
    if (type == ColumnType::Number && isNumber && !words.isEmpty())
        return number;
    return words;
}

} // namespace

OutTable shownTable(const DataTable &table, const QString &name)
{
    const TableModel &model = table.table();
    std::vector<int> columns;
    OutTable out;
    out.name = name;
    for (int visual = 0; visual < table.header().count(); ++visual) {
        const int column = table.header().logicalIndex(visual);
        if (table.isColumnHidden(column))
            continue;
        columns.push_back(column);
        out.header << model.column(column).title;
    }
    for (int row : table.shownRows()) {
        std::vector<OutValue> cells;
        for (int column : columns)
            cells.push_back(valueOf(model, row, column));
        out.rows.push_back(std::move(cells));
    }
    return out;
}

ListExport::ListExport(Page &page, FileDialogSeam &files)
    : m_page(page)
    , m_files(files)
{
}

void ListExport::ask(const QString &title, const QString &name, std::function<OutTable()> make)
{
    const FileRequest request{title,
                              {},
                              tr("Excel workbook (*.xlsx);;CSV (*.csv)"),
                              QStringLiteral("xlsx"),
                              name + QStringLiteral(".xlsx")};
    m_files.saveFile(&m_page, request, [this, make](const QString &path) { write(path, make); });
}

void ListExport::write(const QString &path, std::function<OutTable()> make)
{
    emit m_page.statusChanged(tr("Writing %1…").arg(QDir::toNativeSeparators(path)));
    m_writing.start(
        [path, make = std::move(make)](const JobControl &) -> Result<int> {
            const OutTable table = make();
            const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
            const Status written = isCsv ? writeCsv(path, table) : writeXlsx(path, {table});
            return written ? Result<int>(int(table.rows.size())) : Result<int>(written.error());
        },
        [this, path](const Result<int> &rows) {
            if (!rows)
                return emit m_page.errorRaised(rows.error().text);
            emit m_page.statusChanged(
                tr("%n row(s) written to %1", nullptr, *rows).arg(QDir::toNativeSeparators(path)));
        });
}

} // namespace dondoc
