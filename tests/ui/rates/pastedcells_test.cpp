// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/pastedcells.h"

#include <QMimeData>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

/// As Excel writes a copied range: a page around it, a style sheet, the columns' widths as a hidden last row.
QString excelPage(const QString &rows)
{
    return u"<html xmlns:v=\"urn:schemas-microsoft-com:vml\" "
           u"xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
           "<head><meta http-equiv=Content-Type content=\"text/html; charset=utf-8\">"
           "<meta name=Generator content=\"Microsoft Excel 15\"><style><!--table "
           "{mso-displayed-decimal-separator:\"\\,\";}"
           ".xl65 {mso-number-format:Fixed;}--></style></head><body link=\"#0563C1\" vlink=\"#954F72\">"
           "<table border=0 cellpadding=0 cellspacing=0 width=192 "
           "style='border-collapse:collapse;width:144pt'>"
           "<!--StartFragment--> <col width=64 span=3 style='width:48pt'> %1"
           "<![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=64 "
           "style='width:48pt'></td>"
           "<td width=64 style='width:48pt'></td></tr><![endif]><!--EndFragment--></table></body></html>"_s
               .arg(rows);
}

std::vector<QStringList> cellsOf(const QString &html, const QString &text)
{
    QMimeData data;
    data.setHtml(html);
    data.setText(text);
    return pastedCells(data);
}

} // namespace

TEST(PastedCells, TakesTheTableOfTheClipboardBeforeItsText)
{
    const QString rows =
        u"<tr height=20 style='height:15.0pt'><td height=20 class=xl65 align=right width=64>85,00</td>\n"
        "  <td class=xl65 align=right>62,15</td></tr>"
        "<tr height=20><td height=20 class=xl65>&nbsp;</td><td class=xl66>chưa có<br>\n  số liệu</td></tr>"
        "<tr height=20><td height=20 class=xl65 align=right>60</td><td class=xl65 align=right>67,44</td></tr>"_s;
    const std::vector<QStringList> expected{
        {u"85,00"_s, u"62,15"_s}, {QString(), u"chưa có số liệu"_s}, {u"60"_s, u"67,44"_s}};
    EXPECT_EQ(cellsOf(excelPage(rows), u"something\telse"_s), expected);
}

TEST(PastedCells, KeepsAHiddenRowSoThatNoFigureMovesToAnotherUnit)
{
    const QString rows =
        u"<tr><td align=right>85</td></tr>"
        "<tr height=0 style='display:none;mso-height-source:userset'><td align=right>60</td></tr>"
        "<tr><td align=right>70</td></tr>"_s;
    const std::vector<QStringList> expected{{u"85"_s}, {u"60"_s}, {u"70"_s}};
    std::vector<QStringList> cells = cellsOf(excelPage(rows), {});
    for (QStringList &line : cells)
        line = line.mid(0, 1);
    EXPECT_EQ(cells, expected);
}

TEST(PastedCells, SaysMergedWordsInEveryRowAndAMergedFigureOnce)
{
    const QString rows =
        u"<tr><td rowspan=2>chưa đăng ký</td><td rowspan=2 align=right>15,3</td></tr><tr></tr>"
        "<tr><td colspan=2 align=center>85</td></tr>"_s;
    const QString words = u"chưa đăng ký"_s;
    const std::vector<QStringList> expected{{words, u"15,3"_s}, {words, QString()}, {u"85"_s, QString()}};
    EXPECT_EQ(cellsOf(excelPage(rows), {}), expected);
}

TEST(PastedCells, ReadsWhatLibreOfficeCopies)
{
    const QString html =
        u"<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.0 Transitional//EN\"><html><head><meta "
        u"http-equiv=\"content-type\" "
        "content=\"text/html; charset=utf-8\"/><style type=\"text/css\">td { font-size:small "
        "}</style></head><body>"
        "<table cellspacing=\"0\" border=\"0\"><colgroup span=\"2\" width=\"85\"></colgroup>"
        "<tr><td height=\"17\" align=\"right\" sdval=\"62.15\" sdnum=\"1066;0;0,00\">62,15</td>"
        "<td align=\"left\"><br></td></tr>"
        "<tr><td height=\"17\" align=\"right\" sdval=\"7.07\" sdnum=\"1066;\">7,07</td>"
        "<td align=\"right\" sdval=\"85\" sdnum=\"1066;\">85</td></tr></table></body></html>"_s;
    const std::vector<QStringList> expected{{u"62,15"_s, QString()}, {u"7,07"_s, u"85"_s}};
    EXPECT_EQ(cellsOf(html, u"62,15\t\n7,07\t85"_s), expected);
}

TEST(PastedCells, LeavesTextWithoutATableToTheReaderOfTabs)
{
    EXPECT_TRUE(cellsOf(u"<html><body><p>62,15</p></body></html>"_s, u"62,15"_s).empty());
    EXPECT_TRUE(cellsOf({}, u"62,15\t85"_s).empty());
}

} // namespace dondoc
