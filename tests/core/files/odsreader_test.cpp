// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "zipfixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace dondoc::fixture;
using namespace Qt::StringLiterals;

namespace {

constexpr char kType[] = "application/vnd.oasis.opendocument.spreadsheet";

QByteArray contentOf(const QByteArray &sheets, const QByteArray &styles = {})
{
    return "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">"
           "<office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body><office:spreadsheet>" + sheets +
           "</office:spreadsheet></office:body></office:document-content>";
}

QByteArray odsOf(const QByteArray &rows)
{
    return zipOf({{"mimetype", kType, true},
                  {"content.xml", contentOf("<table:table table:name=\"S\">" + rows + "</table:table>")}});
}

struct OdsCase {
    const char *what;
    const char *rows;
    const char *printed;
    const char *merges;
};

void PrintTo(const OdsCase &ods, std::ostream *out)
{
    *out << ods.what;
}

class OdsCells : public testing::TestWithParam<OdsCase>
{
};

} // namespace

TEST_P(OdsCells, AreReadAsTheirFileHoldsThem)
{
    const auto read = readBytes(odsOf(GetParam().rows), u"a.ods"_s);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_EQ(read->format, u"ods"_s);
    ASSERT_EQ(read->sheets.size(), 1u);
    EXPECT_EQ(printed(read->sheets[0]), QString::fromUtf8(GetParam().printed));
    EXPECT_EQ(printedMerges(read->sheets[0]), QString::fromUtf8(GetParam().merges));
}

INSTANTIATE_TEST_SUITE_P(Rules, OdsCells,
                         testing::Values(
                             OdsCase{
                                 "types",
                                 R"(<table:table-row><table:table-cell office:value-type="string"><text:p>0123</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="0.91"><text:p>0,91</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-06-30"><text:p>30/6/25</text:p></table:table-cell><table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ĐÚNG</text:p></table:table-cell><table:table-cell office:value-type="percentage" office:value="0.3951"><text:p>39,51%</text:p></table:table-cell><table:table-cell office:value-type="time" office:time-value="PT14H30M00S"><text:p>14:30</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-06-30T14:30:00"><text:p>x</text:p></table:table-cell></table:table-row>)",
                                 "A1 text:0123\nB1 number:0.91\nC1 date:2025-06-30\nD1 boolean:TRUE\nE1 "
                                 "number:0.3951\nF1 date:14:30:00\nG1 date:2025-06-30T14:30:00",
                                 ""},
                             OdsCase{
                                 "formulas give their saved value and say so",
                                 R"(<table:table-row><table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell><table:table-cell table:formula="of:=[.Z1]" office:value-type="string" office:string-value=""><text:p>#N/A</text:p></table:table-cell></table:table-row>)",
                                 "A1 number:2 =\nB1 error:#N/A =", ""},
                             OdsCase{"repeated cells and rows keep the places after them", R"(<table:table-row><table:table-cell table:number-columns-repeated="2"/><table:table-cell table:number-columns-repeated="2" office:value-type="float" office:value="1"/><table:table-cell office:value-type="float" office:value="2"/></table:table-row><table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="3"/></table:table-row><table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>)", "C1 number:1\nD1 number:1\nE1 number:2\nA5 number:3\nA6 number:3", ""}, OdsCase{"covered cells take their place and keep what they hold", R"(<table:table-row><table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"><text:p>a</text:p></table:table-cell><table:covered-table-cell office:value-type="string"><text:p>che</text:p></table:covered-table-cell><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row><table:table-row><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="string"><text:p>c</text:p></table:table-cell></table:table-row>)", "A1 text:a\nB1 text:che\nC1 text:b\nC2 text:c", "A1:B2"},
                             OdsCase{
                                 "paragraphs, spaces, spans; no comments",
                                 R"(<table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>ghi chú</text:p></office:annotation><text:p>a<text:s text:c="3"/>b<text:tab/><text:span>c<text:span>d</text:span></text:span></text:p><text:p/><text:p>e<text:line-break/>f</text:p></table:table-cell></table:table-row>)",
                                 "A1 text:a   b\tcd\n\ne\nf", ""},
                             OdsCase{
                                 "rows in groups and headers",
                                 R"(<table:table-header-rows><table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row-group><table:table-row><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row></table:table-row-group>)",
                                 "A1 text:a\nA2 text:b", ""}));

TEST(OdsReader, TellsHiddenSheets)
{
    const QByteArray sheets =
        "<table:table table:name=\"A\" table:style-name=\"ta1\"/><table:table table:name=\"B\" "
        "table:style-name=\"ta2\"/>";
    const QByteArray styles =
        "<style:style style:name=\"ta1\"><style:table-properties table:display=\"true\"/></style:style>"
        "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>";
    const auto read =
        readBytes(zipOf({{"mimetype", kType, true}, {"content.xml", contentOf(sheets, styles)}}), u"a.ods"_s);
    ASSERT_TRUE(read);
    EXPECT_FALSE(read->sheets[0].hidden);
    EXPECT_TRUE(read->sheets[1].hidden);
}

TEST(OdsReader, RefusesPasswordsOtherDocumentsAndTooManyCells)
{
    const QByteArray manifest =
        "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry>"
        "<m:encryption-data/></m:file-entry></m:manifest>";
    EXPECT_EQ(codeOf(readBytes(zipOf({{"mimetype", kType, true},
                                      {"META-INF/manifest.xml", manifest},
                                      {"content.xml", "\x01\x02"}}),
                               u"a.ods"_s)),
              "encrypted");
    EXPECT_EQ(
        codeOf(readBytes(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text", true}}), u"a.odt"_s)),
        "unsupported");
    const char *many =
        R"(<table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>)";
    EXPECT_EQ(codeOf(readBytes(odsOf(many), u"a.ods"_s)), "tooManyCells");
}

TEST(OdsReader, ReadsPhuLuc03AsItsWorkbook)
{
    const auto ods = readWorkbook(QStringLiteral(DONDOC_TEST_DATA "/files/phu-luc-03.ods"));
    const auto xlsx = readWorkbook(QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-03.xlsx"));
    ASSERT_TRUE(ods && xlsx);
    ASSERT_EQ(ods->sheets.size(), 3u);
    for (size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(ods->sheets[i].name, xlsx->sheets[i].name);
        expectSameTexts(ods->sheets[i], xlsx->sheets[i]);
        EXPECT_EQ(ods->sheets[i].at(20, 3).type, xlsx->sheets[i].at(20, 3).type);
    }
}
