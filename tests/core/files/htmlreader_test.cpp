// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "core/files/htmltokens.h"
#include "zipfixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace dondoc::fixture;
using namespace Qt::StringLiterals;

namespace {

struct HtmlCase {
    const char *what;
    const char *page;
    const char *printed;
    const char *merges;
};

void PrintTo(const HtmlCase &html, std::ostream *out)
{
    *out << html.what;
}

class HtmlTables : public testing::TestWithParam<HtmlCase>
{
};

} // namespace

TEST_P(HtmlTables, AreReadAsTheyLook)
{
    const auto read = readBytes(GetParam().page, u"Bảng.xls"_s);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_EQ(read->format, u"html"_s);
    ASSERT_FALSE(read->sheets.empty());
    EXPECT_EQ(printed(read->sheets[0]), QString::fromUtf8(GetParam().printed));
    EXPECT_EQ(printedMerges(read->sheets[0]), QString::fromUtf8(GetParam().merges));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, HtmlTables,
    testing::Values(
        HtmlCase{
            "plain",
            "<html><body><table><tr><th>TT</th><th>Việc</th></tr><tr><td>1</td><td>Một</td></tr></table>",
            "A1 text:TT\nB1 text:Việc\nA2 text:1\nB2 text:Một", ""},
        HtmlCase{"nothing is closed", "<TABLE><TR><TD>a<TD>b<TR><TD>c<TD>d</TABLE>",
                 "A1 text:a\nB1 text:b\nA2 text:c\nB2 text:d", ""},
        HtmlCase{"cells across and down move the others",
                 "<table><tr><td rowspan=2>a<td "
                 "colspan='2'>b</td></tr><tr><td>c<td>d</tr><tr><td>e<td>f<td>g</tr></table>",
                 "A1 text:a\nB1 text:b\nB2 text:c\nC2 text:d\nA3 text:e\nB3 text:f\nC3 text:g",
                 "A1:A2 B1:C1"},
        HtmlCase{"a span past the last row ends with the table",
                 "<table><tr><td rowspan=50>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
                 "A1 text:a\nB1 text:b\nB2 text:c", "A1:A2"},
        HtmlCase{"spaces run together, breaks and paragraphs are lines",
                 "<table><tr><td>  Bộ \r\n  Nội vụ<br>và<p>Bộ Y tế</p></td></tr></table>",
                 "A1 text:Bộ Nội vụ\nvà\nBộ Y tế", ""},
        HtmlCase{"references",
                 "<table><tr><td>&Agrave; &ocirc;&#7879;&#x1EC7; &amp;lt; A&B "
                 "&nbsp;&unknown;</td><td>&nbsp;</td></tr></table>",
                 "A1 text:À ôệệ &lt; A&B \u00A0&unknown;", ""},
        HtmlCase{"scripts, styles and comments are no text",
                 "<html><style>td{x:1}</style><table><!-- <tr><td>no "
                 "--><tr><td>a<script>if(a<b){'</td>'}</script></td></tr></table>",
                 "A1 text:a", ""},
        HtmlCase{"text above is the title block",
                 "<html><h1>PHỤ LỤC</h1><p>Ngày 1<table><tr><td>a<td>b</table>",
                 "A1 text:PHỤ LỤC\nA2 text:Ngày 1\nA4 text:a\nB4 text:b", "A1:B1 A2:B2"},
        HtmlCase{"numbers stay texts", "<table><tr><td x:num=\"0.91\">0,91</td><td>0123</td></tr></table>",
                 "A1 text:0,91\nB1 text:0123", ""}));

TEST(HtmlReader, KeepsNestedTablesApart)
{
    const auto read = readBytes(
        "<table><tr><td>a<table><tr><td>trong</td></tr></table>b</td><td>c</td></tr></table>", u"a.html"_s);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->sheets.size(), 2u);
    EXPECT_EQ(printed(read->sheets[0]), u"A1 text:ab\nB1 text:c"_s);
    EXPECT_EQ(printed(read->sheets[1]), u"A1 text:trong"_s);
}

TEST(HtmlReader, ReadsUtf16AndWindows1258Pages)
{
    const QString page = u"\uFEFF<table><tr><td>Bộ</td></tr></table>"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(page.utf16()), page.size() * 2);
    EXPECT_EQ(printed(readBytes(utf16, u"a.xls"_s)->sheets[0]), u"A1 text:Bộ"_s);
    EXPECT_EQ(printed(readBytes("<table><tr><td>B\xF4\xF2</td></tr></table>", u"a.xls"_s)->sheets[0]),
              u"A1 text:Bô\u0323"_s);
}

TEST(HtmlReader, KeepsTheLimits)
{
    QByteArray deep;
    for (int i = 0; i < 300; ++i)
        deep += "<table><tr><td>";
    EXPECT_EQ(codeOf(readBytes(deep, u"a.html"_s)), "nesting");
    QByteArray wide = "<table><tr>";
    for (int i = 0; i < 20; ++i)
        wide += "<td colspan=1000>a";
    EXPECT_EQ(codeOf(readBytes(wide, u"a.html"_s)), "tooManyCells");
}
