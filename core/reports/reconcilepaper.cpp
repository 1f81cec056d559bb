// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reconcilepaper.h"

#include "core/reports/paperblocks.h"
#include "core/text/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

QString sourceLine(const QString &side, const SourcedList &list)
{
    const QString when =
        list.asOf.isValid() ? u", số liệu đến %1"_s.arg(text::formatDate(list.asOf)) : QString();
    return u"%1: %2; nguồn: %3%4; %5 mục."_s.arg(side, list.title, list.source, when,
                                                 QString::number(list.items.size()));
}

/// What one side says of an item: "–" where it does not know it.
QString cellOf(const std::optional<SourcedItem> &item)
{
    if (!item)
        return u"–"_s;
    if (item->place.isEmpty())
        return item->shown.isEmpty() ? u"có"_s : item->shown;
    return item->shown.isEmpty() ? item->place : u"%1 (%2)"_s.arg(item->shown, item->place);
}

PaperTable tableOf(const Reconciliation &result)
{
    std::vector<ReconcileRow> rows = rowsOf(result);
    std::erase_if(rows, [](const ReconcileRow &row) { // what agrees needs no paper, unless it was remarked on
        return row.standing == ReconcileStanding::Same && row.note.isEmpty();
    });
    const bool hasNotes =
        std::ranges::any_of(rows, [](const ReconcileRow &row) { return !row.note.isEmpty(); });
    PaperTable table;
    table.columns = {{u"TT"_s, 0.8, true}, {u"Nội dung"_s, 4}, {u"Bên trái"_s, 2}, {u"Bên phải"_s, 2}};
    if (hasNotes)
        table.columns.push_back({u"Ghi chú"_s, 2});
    std::optional<ReconcileStanding> group;
    int number = 0;
    for (const ReconcileRow &row : rows) {
        if (row.standing != group) {
            group = row.standing;
            number = 0;
            table.rows.push_back({{u"%1 (%2)"_s.arg(reconcileWords(row.standing))
                                       .arg(std::ranges::count(rows, row.standing, &ReconcileRow::standing))},
                                  true});
        }
        QStringList cells{QString::number(++number), row.name(), cellOf(row.left), cellOf(row.right)};
        if (hasNotes)
            cells << row.note;
        table.rows.push_back({cells, false});
    }
    return table;
}

} // namespace

Paper composeReconciliation(const Reconciliation &result, const OfficeSettings &office, QDate date)
{
    Paper paper;
    paper.office = office;
    paper.symbol = office.numberSymbol;
    paper.date = date;
    paper.type = u"BẢNG ĐỐI CHIẾU"_s;
    const bool isSame = result.left.title == result.right.title;
    paper.subject = isSame ? u"%1 theo hai nguồn"_s.arg(result.left.title)
                           : u"%1 và %2"_s.arg(result.left.title, result.right.title);
    paper.body.push_back(paragraph(sourceLine(u"Bên trái"_s, result.left)));
    paper.body.push_back(paragraph(sourceLine(u"Bên phải"_s, result.right)));
    paper.body.push_back(paragraph(finding(result) + u'.'));
    if (PaperTable table = tableOf(result); !table.rows.empty())
        paper.body.push_back(tableBlock(std::move(table)));
    if (!result.note.isEmpty())
        paper.body.push_back(paragraph(u"Ghi chú: %1"_s.arg(result.note)));
    return paper;
}

} // namespace dondoc
