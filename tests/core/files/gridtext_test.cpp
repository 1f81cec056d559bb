// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "core/files/gridtext.h"

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Cell textCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    cell.type = CellType::Text;
    return cell;
}

Workbook sampleBook()
{
    Cell number;
    number.type = CellType::Number;
    number.number = 13.21;
    number.text = u"13.21"_s;
    number.format = u"0.00"_s;
    number.formula = true;
    Cell date;
    date.type = CellType::Date;
    date.number = 45838;
    date.text = u"2025-06-30"_s;
    Cell flag;
    flag.type = CellType::Boolean;
    flag.number = 1;
    flag.text = u"TRUE"_s;
    Cell error;
    error.type = CellType::Error;
    error.text = u"#N/A"_s;
    Grid grid;
    grid.name = u"PL \"01\""_s;
    grid.hidden = true;
    grid.merges = {{0, 0, 0, 2}};
    grid.rows = {{textCell(u"Bộ, \"ngành\"\n\\ \t"_s)}, {}, {Cell{}, number, date, flag, error}};
    return {u"xlsx"_s, {grid}, {u"Một ghi chú"_s}};
}

} // namespace

TEST(GridText, PrintsTheJsonOfTheContract)
{
    const QByteArray expected =
        R"({"format":"xlsx","notes":["Một ghi chú"],"sheets":[
{"name":"PL \"01\"","hidden":true,"merges":["A1:C1"],"rows":[
[{"type":"text","text":"Bộ, \"ngành\"\n\\ \u0009","value":"Bộ, \"ngành\"\n\\ \u0009","formula":false,"format":""}],
[],
[{"type":"empty","text":"","value":null,"formula":false,"format":""},{"type":"number","text":"13.21","value":13.21,"formula":true,"format":"0.00"},{"type":"date","text":"2025-06-30","value":45838,"formula":false,"format":""},{"type":"boolean","text":"TRUE","value":true,"formula":false,"format":""},{"type":"error","text":"#N/A","value":null,"formula":false,"format":""}]]}]}
)";
    EXPECT_EQ(QString::fromUtf8(jsonText(sampleBook())), QString::fromUtf8(expected));
    QJsonParseError error;
    QJsonDocument::fromJson(jsonText(sampleBook()), &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
}

TEST(GridText, PrintsCsvWithRowsEquallyWide)
{
    EXPECT_EQ(QString::fromUtf8(csvText(sampleBook().sheets[0])),
              u"\"Bộ, \"\"ngành\"\"\n\\ \t\",,,,\r\n,,,,\r\n,13.21,2025-06-30,TRUE,#N/A\r\n"_s);
    EXPECT_EQ(csvText(Grid{}), QByteArray());
}
