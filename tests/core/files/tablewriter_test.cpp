// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "core/files/reader.h"
#include "core/files/tablewriter.h"
#include "core/files/zippackage.h"
#include "zipfixture.h"

#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

OutTable sampleTable()
{
    return {u"Nhiệm vụ: 2025/1"_s,
            {u"TT"_s, u"Nhiệm vụ"_s, u"Hạn"_s, u"Xong"_s},
            {{1.0, u"=1+1"_s, QDate(2025, 6, 30), true},
             {39.51, u"- Bộ Y tế\nvà \"khác\", "_s, QDate(1900, 1, 15), false},
             {std::monostate{}, u"http://a.vn"_s, QDate(), std::monostate{}},
             {-2.0, u"_x000D_"_s, std::monostate{}, std::monostate{}}}};
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST(TableWriter, WritesAWorkbookThatReadsBackWithItsTypes)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"Nhiệm vụ quá hạn.xlsx"_s);
    OutTable second = sampleTable();
    second.rows.clear();
    const Status status = writeXlsx(path, {sampleTable(), second});
    ASSERT_TRUE(status) << status.error().text.toStdString();
    const auto read = readWorkbook(path);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    ASSERT_EQ(read->sheets.size(), 2u);
    EXPECT_EQ(read->sheets[0].name, u"Nhiệm vụ- 2025-1"_s); // Excel allows neither ":" nor "/"
    EXPECT_EQ(read->sheets[1].name, u"Nhiệm vụ- 2025-1 (2)"_s);
    EXPECT_EQ(fixture::printed(read->sheets[0]),
              u"A1 text:TT\nB1 text:Nhiệm vụ\nC1 text:Hạn\nD1 text:Xong\n"
              "A2 number:1\nB2 text:=1+1\nC2 date:2025-06-30 {dd/mm/yyyy}\nD2 boolean:TRUE\n"
              "A3 number:39.51\nB3 text:- Bộ Y tế\nvà \"khác\", \n"
              "C3 date:1900-01-15 {dd/mm/yyyy}\nD3 boolean:FALSE\n"
              "B4 text:http://a.vn\n"
              "A5 number:-2\nB5 text:_x000D_"_s);
}

TEST(TableWriter, LaysAListOutToBeReadFilteredAndPrinted)
{
    const QString work = QString(60, u'x'), name = u"Bộ Y tế"_s;
    const OutTable table{
        u"Nhiệm vụ"_s, {u"TT"_s, u"Nhiệm vụ"_s, u"Chủ trì"_s}, {{u"1"_s, work, name}, {u"2"_s, work, name}}};
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    ASSERT_TRUE(writeXlsx(path, {table}));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    ReadContext context;
    const auto package = ZipPackage::open(file, context);
    ASSERT_TRUE(package);
    const auto part = package->head(u"xl/worksheets/sheet1.xml"_s, 1 << 20);
    ASSERT_TRUE(part);
    const QString sheet = QString::fromUtf8(*part);
    EXPECT_TRUE(sheet.contains(u"<autoFilter ref=\"A1:C3\"/>"_s)) << sheet.toStdString();
    static const QRegularExpression second(u"<row r=\"2\"[^>]* ht=\"([0-9.]+)\""_s);
    EXPECT_GE(second.match(sheet).captured(1).toDouble(), 30) << "sixty letters take two lines at least";
    EXPECT_TRUE(sheet.contains(u"orientation=\"landscape\""_s));
    EXPECT_TRUE(sheet.contains(u"fitToHeight=\"0\""_s)) << "one page wide, as long as it is";
    static const QRegularExpression column(u"<col [^>]*width=\"([0-9.]+)\""_s);
    std::vector<double> widths;
    for (const auto &match : column.globalMatch(sheet))
        widths.push_back(match.captured(1).toDouble());
    ASSERT_EQ(widths.size(), 3u) << sheet.toStdString();
    EXPECT_LT(widths[0], widths[2]);
    EXPECT_GT(widths[1], 3 * widths[2]);
}

TEST(TableWriter, WritesCsvThatNoSpreadsheetEvaluates)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    ASSERT_TRUE(writeCsv(path, sampleTable()));
    EXPECT_EQ(contentsOf(path), "\xEF\xBB\xBF"
                                "TT,Nhiệm vụ,Hạn,Xong\r\n"
                                "1,'=1+1,30/06/2025,TRUE\r\n"
                                "39.51,\"'- Bộ Y tế\nvà \"\"khác\"\", \",15/01/1900,FALSE\r\n"
                                ",http://a.vn,,\r\n"
                                "-2,_x000D_,,\r\n");
}

TEST(TableWriter, GuardsAndRestoresEveryTextExactly)
{
    const struct {
        const char *text;
        const char *written;
    } cases[] = {
        {"=A1", "'=A1"}, {"+84", "'+84"},
        {"-5", "'-5"},   {"@sum", "'@sum"},
        {"\tx", "'\tx"}, {"\rx", "'\rx"},
        {"'=x", "''=x"}, {"'a", "'a"},
        {"a=b", "a=b"},  {"", ""},
        {"'", "'"},      {"'''-", "''''-"},
        {" =x", " =x"},  {"- Bộ Y tế", "'- Bộ Y tế"},
    };
    for (const auto &one : cases) {
        const QString text = QString::fromUtf8(one.text);
        EXPECT_EQ(inertCsvText(text), QString::fromUtf8(one.written));
        EXPECT_EQ(textFromInertCsv(inertCsvText(text)), text);
    }
}

TEST(TableWriter, SaysWhyNothingWasWritten)
{
    QTemporaryDir folder;
    const auto nowhere = writeXlsx(folder.filePath(u"no/such/folder/a.xlsx"_s), {sampleTable()});
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, u"unwritable"_s);
    EXPECT_EQ(writeCsv(folder.filePath(u"no/a.csv"_s), sampleTable()).error().code, u"unwritable"_s);

    OutTable tooLong{u"a"_s, {u"x"_s}, {{QString(32768, u'a')}}};
    const QString path = folder.filePath(u"a.xlsx"_s);
    const auto refused = writeXlsx(path, {tooLong});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"textTooLong"_s);
    EXPECT_FALSE(QFile::exists(path));
}
