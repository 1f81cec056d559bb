// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reconcilepaper.h"

#include "core/reports/paperblocks.h"
#include "core/text/dates.h"

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

QString sourceLine(const QString &side, const SourcedList &list)
{
    const QString when =
        list.asOf.isValid() ? u", số liệu đến %1"_s.arg(text::formatDate(list.asOf)) : QString();
    return u"%1: %2; nguồn: %3%4; %5 mục."_s.arg(side, list.title, list.source, when).arg(list.items.size());
}

QString cellOf(const SourcedItem &item)
{
    if (item.place.isEmpty())
        return item.shown;
    return item.shown.isEmpty() ? item.place : u"%1 (%2)"_s.arg(item.shown, item.place);
}

void addGroup(PaperTable &table, const QString &title, const std::vector<QStringList> &rows)
{
    if (rows.empty())
        return;
    table.rows.push_back({{u"%1 (%2)"_s.arg(title).arg(rows.size())}, true});
    int number = 0;
    for (const QStringList &row : rows)
        table.rows.push_back({QStringList{QString::number(++number)} + row, false});
}

PaperTable tableOf(const Reconciliation &result)
{
    PaperTable table;
    table.columns = {{u"TT"_s, 0.5, true}, {u"Nội dung"_s, 4}, {u"Bên trái"_s, 2}, {u"Bên phải"_s, 2}};
    std::vector<QStringList> differing, left, right;
    for (const Reconciliation::Pair &pair : result.differing)
        differing.push_back({pair.left.name, cellOf(pair.left), cellOf(pair.right)});
    const auto present = [](const SourcedItem &item) {
        return cellOf(item).isEmpty() ? u"có"_s : cellOf(item);
    };
    for (const SourcedItem &item : result.onlyLeft)
        left.push_back({item.name, present(item), u"–"_s});
    for (const SourcedItem &item : result.onlyRight)
        right.push_back({item.name, u"–"_s, present(item)});
    addGroup(table, u"Khác nhau"_s, differing);
    addGroup(table, u"Chỉ có ở bên trái"_s, left);
    addGroup(table, u"Chỉ có ở bên phải"_s, right);
    return table;
}

} // namespace

Paper composeReconciliation(const Reconciliation &result, const OfficeSettings &office, QDate date)
{
    Paper paper;
    paper.office = office;
    paper.date = date;
    paper.type = u"BẢNG ĐỐI CHIẾU"_s;
    paper.subject = u"Đối chiếu %1 và %2"_s.arg(result.left.title, result.right.title);
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
