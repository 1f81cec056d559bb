// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "zipfixture.h"

#include <QBuffer>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace dondoc::fixture;
using namespace Qt::StringLiterals;

namespace {

/// The first sheet as printed lines, or the refusal.
QString readSheet(const XlsxParts &parts)
{
    const auto read = readXlsxParts(parts);
    return read ? printed(read->sheets.front()) : read.error().code + u": "_s + read.error().text;
}

struct Reading {
    const char *what;
    XlsxParts parts;
    const char *printed;
};

void PrintTo(const Reading &reading, std::ostream *out)
{
    *out << reading.what;
}

class XlsxCells : public testing::TestWithParam<Reading>
{
};

} // namespace

TEST_P(XlsxCells, AreReadAsTheirFileHoldsThem)
{
    EXPECT_EQ(readSheet(GetParam().parts), QString::fromUtf8(GetParam().printed));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, XlsxCells,
    testing::Values(
        Reading{
            "shared strings join their runs and skip phonetic hints",
            {.sheet =
                 R"(<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row></sheetData>)",
             .sharedStrings =
                 R"(<si><t>một</t></si><si><r><rPr><b/></rPr><t>Bộ </t></r><r><t xml:space="preserve">Nội vụ</t></r><rPh sb="0" eb="1"><t>no</t></rPh><phoneticPr fontId="1"/></si>)"},
            "A1 text:một\nB1 text:Bộ Nội vụ"},
        Reading{
            "_x000D_ becomes one line break, alone or before a line feed",
            {.sheet =
                 "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a_x000D_\nb_x000D_c</t></is></c>"
                 "<c r=\"B1\" t=\"inlineStr\"><is><t>_x005F_x000D_ _x41 "
                 "_xZZZZ_</t></is></c></row></sheetData>"},
            "A1 text:a\nb\nc\nB1 text:_x000D_ _x41 _xZZZZ_"},
        Reading{
            "text that looks like a number stays text",
            {.sheet =
                 R"(<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>0123</t></is></c><c r="B1" t="inlineStr"><is><t>1.234.567,5</t></is></c></row></sheetData>)"},
            "A1 text:0123\nB1 text:1.234.567,5"},
        Reading{
            "numbers are their shortest decimal",
            {.sheet =
                 R"(<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="n"><v>13.21</v></c><c r="C1"><v>1E6</v></c><c r="D1"><v>-0.5</v></c><c r="E1"><v>0.1000000000000000055</v></c></row></sheetData>)"},
            "A1 number:1\nB1 number:13.21\nC1 number:1000000\nD1 number:-0.5\nE1 number:0.1"},
        Reading{
            "booleans and errors are kept apart",
            {.sheet =
                 R"(<sheetData><row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="e"><v>#N/A</v></c></row></sheetData>)"},
            "A1 boolean:TRUE\nB1 boolean:FALSE\nC1 error:#N/A"},
        Reading{
            "formulas give their saved value and say so",
            {.sheet =
                 R"(<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c></row></sheetData>)"},
            "A1 number:2 =\nB1 text:a =\nC1 number:3 ="},
        Reading{
            "rows and cells without references follow each other",
            {.sheet =
                 R"(<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>)"},
            "A1 number:1\nB1 number:2\nC4 number:3\nD4 number:4\nA5 number:5"},
        Reading{
            "blank and styled cells are no cells",
            {.sheet =
                 R"(<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" t="n"></c><c r="C1" t="inlineStr"><is><t/></is></c></row></sheetData>)"},
            ""},
        Reading{
            "comments, CDATA and character references are text like any other",
            {.sheet =
                 R"(<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a<!-- < " no --><![CDATA[<b>&]]>&#7879;&amp;</t></is></c></row></sheetData>)"},
            "A1 text:a<b>&ệ&"},
        Reading{
            "declared counts are not trusted",
            {.sheet =
                 R"(<dimension ref="A1:B2"/><sheetData><row r="1" spans="1:1"><c r="A1" t="s"><v>1</v></c><c r="Z1"><v>9</v></c></row></sheetData>)",
             .sharedStrings = "<si><t>x</t></si><si><t>y</t></si>"},
            "A1 text:y\nZ1 number:9"}));

namespace {

struct DateCase {
    const char *what;
    QByteArray format; ///< a built-in number, or a code
    const char *serial;
    bool is1904;
    const char *printed;
};

void PrintTo(const DateCase &date, std::ostream *out)
{
    *out << date.what;
}

class XlsxDates : public testing::TestWithParam<DateCase>
{
};

XlsxParts dated(const DateCase &date)
{
    XlsxParts parts;
    const bool isBuiltIn = date.format.toInt() > 0;
    const QByteArray id = isBuiltIn ? date.format : "164";
    if (!isBuiltIn)
        parts.styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + date.format + "\"/></numFmts>";
    parts.styles += "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"/></cellXfs>";
    parts.sheet = QByteArray("<sheetData><row r=\"1\"><c r=\"A1\" s=\"1\"><v>") + date.serial +
                  "</v></c></row></sheetData>";
    if (date.is1904)
        parts.workbookProperties = "<workbookPr date1904=\"1\"/>";
    return parts;
}

} // namespace

TEST_P(XlsxDates, FollowTheNumberFormatAndTheSystem)
{
    EXPECT_EQ(readSheet(dated(GetParam())), QString::fromUtf8(GetParam().printed));
}

// Serials as Excel shows them: 45838 is 30 June 2025 in the 1900 system, 1462 days less in the 1904 system.
INSTANTIATE_TEST_SUITE_P(
    Rules, XlsxDates,
    testing::Values(
        DateCase{"built-in date", "14", "45838", false, "A1 date:2025-06-30 {mm-dd-yy}"},
        DateCase{"day first", "dd/mm/yyyy", "45838", false, "A1 date:2025-06-30 {dd/mm/yyyy}"},
        DateCase{"locale and section", "[$-1010000]d/m/yyyy;@", "45838", false,
                 "A1 date:2025-06-30 {[$-1010000]d/m/yyyy;@}"},
        DateCase{"words in quotes", "&quot;ngày&quot; dd &quot;tháng&quot; mm", "45838", false,
                 "A1 date:2025-06-30 {\"ngày\" dd \"tháng\" mm}"},
        DateCase{"month alone", "mm/yyyy", "45838", false, "A1 date:2025-06-30 {mm/yyyy}"},
        DateCase{"1904", "14", "44376", true, "A1 date:2025-06-30 {mm-dd-yy}"},
        DateCase{"day 0 of 1904", "14", "0", true, "A1 date:1904-01-01 {mm-dd-yy}"},
        DateCase{"first day of 1900", "14", "1", false, "A1 date:1900-01-01 {mm-dd-yy}"},
        DateCase{"before the leap day Excel invented", "14", "59", false, "A1 date:1900-02-28 {mm-dd-yy}"},
        DateCase{"the leap day Excel invented", "14", "60", false, "A1 date:1900-02-29 {mm-dd-yy}"},
        DateCase{"after it", "14", "61", false, "A1 date:1900-03-01 {mm-dd-yy}"},
        DateCase{"day and time", "22", "45838.604166666664", false,
                 "A1 date:2025-06-30T14:30:00 {m/d/yy h:mm}"},
        DateCase{"time of day", "20", "0.604166666666667", false, "A1 date:14:30:00 {h:mm}"},
        DateCase{"minutes are no months", "47", "0.5", false, "A1 date:12:00:00 {mmss.0}"},
        DateCase{"a duration is a number", "[h]:mm", "1.5", false, "A1 number:1.5 {[h]:mm}"},
        DateCase{"two decimals", "2", "45838", false, "A1 number:45838 {0.00}"},
        DateCase{"percent", "10", "0.3951", false, "A1 number:0.3951 {0.00%}"},
        DateCase{"a quoted d is no day", "0 &quot;d&quot;", "5", false, "A1 number:5 {0 \"d\"}"},
        DateCase{"a colour is no day", "[Red]0.0", "5", false, "A1 number:5 {[Red]0.0}"},
        DateCase{"money", "#,##0\\ &quot;đ&quot;", "5", false, "A1 number:5 {#,##0\\ \"đ\"}"},
        DateCase{"negative day", "14", "-1", false, "A1 number:-1 {mm-dd-yy}"},
        DateCase{"beyond the last day", "14", "3000000", false, "A1 number:3000000 {mm-dd-yy}"}));

TEST(XlsxReader, TakesMergesHiddenSheetsAndDatesOfStrictFiles)
{
    const auto read = readXlsxParts(
        {.sheet =
             R"(<sheetData><row r="1"><c r="A1" t="d"><v>2025-06-30</v></c></row></sheetData>)"
             R"(<mergeCells count="9"><mergeCell ref="A1:C1"/><mergeCell ref="$B$3:$B$5"/><mergeCell ref="D1"/></mergeCells>)",
         .sheetAttributes = "state=\"veryHidden\""});
    ASSERT_TRUE(read);
    const Grid &sheet = read->sheets.front();
    EXPECT_TRUE(sheet.hidden);
    EXPECT_EQ(printed(sheet), u"A1 date:2025-06-30"_s);
    EXPECT_DOUBLE_EQ(sheet.at(0, 0).number, 45838);
    EXPECT_THAT(sheet.merges, testing::ElementsAre(CellRange{0, 0, 0, 2}, CellRange{2, 1, 4, 1}));
    EXPECT_EQ(sheet.shownAt(0, 2).text, u"2025-06-30"_s);
    EXPECT_EQ(sheet.mergeAt(1, 1), nullptr);
}

TEST(XlsxReader, SaysWhatItSkippedOrRepaired)
{
    const auto read = readXlsxParts(
        {.sheet =
             R"(<sheetData><row r="1"><c r="A1"><f>B1</f></c><c r="B1" t="n"><v>chín</v></c></row></sheetData>)"
             R"(<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="B2:C3"/><mergeCell ref="nowhere"/></mergeCells>)"});
    ASSERT_TRUE(read);
    EXPECT_EQ(printed(read->sheets[0]), u"A1 empty: =\nB1 text:chín"_s);
    EXPECT_EQ(read->sheets[0].merges.size(), 1u);
    EXPECT_EQ(read->notes.size(), 4u); // no saved value, no number, overlapping, nowhere
}

TEST(XlsxReader, AcceptsPrefixedStrictBackslashedAndUtf16Packages)
{
    const QByteArray sheet =
        R"(<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>)"
        R"(<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Bộ</x:t></x:is></x:c></x:row>)"
        R"(</x:sheetData></x:worksheet>)";
    const QString wide = u"\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"_s + QString::fromUtf8(sheet);
    const QByteArray utf16(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    for (const QByteArray &bytes : {sheet, utf16}) {
        const auto read = readBytes(
            zipOf(
                {{"_rels\\.rels",
                  R"(<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/xl\workbook.xml"/></p:Relationships>)"},
                 {"xl\\workbook.xml",
                  R"(<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:sheets><x:sheet name="S" sheetId="1" q:id="b"/></x:sheets></x:workbook>)"},
                 {"xl\\_rels\\workbook.xml.rels",
                  R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="worksheets\Sheet1.xml"/><Relationship Id="c" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>)"},
                 {"XL\\worksheets\\sheet1.xml", bytes}}),
            u"a.xlsx"_s);
        ASSERT_TRUE(read) << read.error().text.toStdString();
        EXPECT_EQ(printed(read->sheets[0]), u"A1 text:Bộ"_s);
    }
}

TEST(XlsxReader, ChoosesByContentNotByName)
{
    const QByteArray bytes =
        xlsxOf({.sheet = R"(<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>)"});
    for (const char *name : {"a.xls", "a.csv", "a", "Phụ lục.docx"}) {
        const auto read = readBytes(bytes, QString::fromUtf8(name));
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(read->format, u"xlsx"_s) << name;
    }
}

TEST(XlsxReader, ReadsBytesAtHandLikeAFile)
{
    QByteArray bytes = xlsxOf({.sheet = R"(<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>)"});
    QBuffer buffer(&bytes);
    ASSERT_TRUE(buffer.open(QIODevice::ReadOnly));
    const auto read = readWorkbook(buffer, u"bảng tạm"_s);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_EQ(printed(read->sheets[0]), u"A1 number:1"_s);
}

TEST(Grid, FindsMergesWhicheverOrderTheyWereGivenIn)
{
    Grid grid;
    const std::vector<CellRange> given = {{5, 0, 9, 0}, {0, 0, 0, 3}, {2, 2, 8, 2}, {3, 0, 3, 1}};
    EXPECT_EQ(grid.setMerges(given), 0);
    Grid plain;
    plain.merges = given;
    for (int row = 0; row < 12; ++row) {
        for (int column = 0; column < 5; ++column) {
            const CellRange *quick = grid.mergeAt(row, column);
            const CellRange *slow = plain.mergeAt(row, column);
            EXPECT_EQ(quick ? *quick : CellRange{}, slow ? *slow : CellRange{}) << row << ' ' << column;
        }
    }
    EXPECT_EQ(grid.setMerges({{0, 0, 4, 4}, {1, 1, 2, 2}, {4, 4, 5, 5}, {5, 0, 6, 1}}), 2);
}

TEST(Grid, NamesCellsAsExcelDoes)
{
    EXPECT_EQ(cellName(24, 1), u"B25"_s);
    EXPECT_EQ(columnName(25), u"Z"_s);
    EXPECT_EQ(columnName(26), u"AA"_s);
    EXPECT_EQ(columnName(701), u"ZZ"_s);
    EXPECT_EQ(columnName(702), u"AAA"_s);
    EXPECT_EQ(columnName(16383), u"XFD"_s);
}
