// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "core/files/csvreader.h"
#include "core/files/tablewriter.h"
#include "core/files/textdecoder.h"
#include "zipfixture.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace dondoc::fixture;
using namespace Qt::StringLiterals;

namespace {

/// Records as "a|b|c", one a line; missing cells are empty.
QString rowsOf(const Grid &grid)
{
    QStringList lines;
    for (const auto &row : grid.rows) {
        QStringList texts;
        for (const Cell &cell : row)
            texts << cell.text;
        lines << texts.join(u'|');
    }
    return lines.join(u"\n"_s);
}

struct CsvCase {
    const char *what;
    QByteArray bytes;
    const char *rows;
};

void PrintTo(const CsvCase &csv, std::ostream *out)
{
    *out << csv.what;
}

class CsvRows : public testing::TestWithParam<CsvCase>
{
};

QByteArray utf16Of(const char16_t *text, bool isBigEndian)
{
    QByteArray bytes;
    for (; *text; ++text) {
        const char low = char(*text & 0xFF);
        const char high = char(*text >> 8);
        bytes.append(isBigEndian ? high : low).append(isBigEndian ? low : high);
    }
    return bytes;
}

} // namespace

TEST_P(CsvRows, AreReadWhateverTheirEncodingAndSeparator)
{
    const auto read = readBytes(GetParam().bytes, u"Số liệu.csv"_s);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    ASSERT_EQ(read->sheets.size(), 1u);
    EXPECT_EQ(read->format, u"csv"_s);
    EXPECT_EQ(read->sheets[0].name, u"Số liệu"_s);
    EXPECT_EQ(rowsOf(read->sheets[0]), QString::fromUtf8(GetParam().rows));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, CsvRows,
    testing::Values(
        CsvCase{"comma, UTF-8", "TT,Bộ\r\n1,Nội vụ\r\n", "TT|Bộ\n1|Nội vụ"},
        CsvCase{"semicolon with decimal commas, byte order mark",
                "\xEF\xBB\xBFTT;Tỉnh;Tỷ lệ\r\n1;An Giang;15,08\r\n2;Hà Nội;0,91\r\n",
                "TT|Tỉnh|Tỷ lệ\n1|An Giang|15,08\n2|Hà Nội|0,91"},
        CsvCase{"tab with commas inside", "TT\tViệc\n1\tmột, hai, ba\n2\tbốn, năm\n",
                "TT|Việc\n1|một, hai, ba\n2|bốn, năm"},
        CsvCase{"quotes, doubled quotes and line breaks", "a,\"b \"\"c\"\", d\"\r\n\"e\r\nf\",g\r\n",
                "a|b \"c\", d\ne\r\nf|g"},
        CsvCase{"a quote inside a plain field is a quote", "a \"b\",c\nd,e\n", "a \"b\"|c\nd|e"},
        CsvCase{"empty fields and blank lines keep their places", "a,,c\n\n,,\nd,,f", "a||c\n\n\nd||f"},
        CsvCase{"lone carriage returns end rows", "a;b\rc;d\r", "a|b\nc|d"},
        CsvCase{"Excel's own line that names the separator", "sep=;\r\na;b,c\r\nd;e,f\r\n", "a|b,c\nd|e,f"},
        CsvCase{"numbers stay texts", "ma,so\n0123,\"1.234,5\"\n", "ma|so\n0123|1.234,5"},
        CsvCase{"our own apostrophe goes, others stay", "x,y\n'=1+1,'- Bộ Y tế\n''=2,'a\n",
                "x|y\n=1+1|- Bộ Y tế\n'=2|'a"},
        CsvCase{"a title above the table", "PHỤ LỤC, số 1\nTT;Tỉnh\n1;A\n2;B\n3;C\n",
                "PHỤ LỤC, số 1\nTT|Tỉnh\n1|A\n2|B\n3|C"},
        CsvCase{"running text is one field a line",
                "Thông báo\nKết luận của Ban Chỉ đạo, tại phiên họp\nYêu cầu các bộ, ngành, địa phương khẩn "
                "trương\nBộ Tài chính \"chủ trì\" việc này\n",
                "Thông báo\nKết luận của Ban Chỉ đạo, tại phiên họp\nYêu cầu các bộ, ngành, địa phương khẩn "
                "trương\nBộ Tài chính \"chủ trì\" việc này"},
        CsvCase{"UTF-16, little end first", "\xFF\xFE" + utf16Of(u"TT\tBộ\n1\tệ\n", false), "TT|Bộ\n1|ệ"},
        CsvCase{"UTF-16, big end first", "\xFE\xFF" + utf16Of(u"TT\tBộ\n1\tệ\n", true), "TT|Bộ\n1|ệ"},
        CsvCase{"UTF-16 without a mark", utf16Of(u"TT;Ten\r\n1;ệ\r\n", false), "TT|Ten\n1|ệ"},
        // "Bộ" in Windows-1258 is B, ô (F4), dot below (F2): three bytes, kept as a combining mark.
        CsvCase{"Windows-1258", "TT;T\xEAn\n1;B\xF4\xF2 N\xF4\xF2i v\xF5\n",
                "TT|Tên\n1|Bô\u0323 Nô\u0323i vơ"},
        CsvCase{"Windows-1258 letters of its own", "a;b\n\xD0\xF0\xE3\xC3;\xDD\xFD\xFE\xD5\n",
                "a|b\nĐđăĂ|Ưư₫Ơ"}));

TEST(CsvReader, SaysWhatItGuessedOrCouldNotRead)
{
    EXPECT_EQ(readBytes("a;B\xF4\xF2\n", u"a.csv"_s)->notes.size(), 1u); // Windows-1258
    EXPECT_EQ(readBytes("a;B\xF4\x8A\n", u"a.csv"_s)->notes.size(), 2u); // and 0x8A is no character
    EXPECT_EQ(readBytes("a,b\nc,d\ne,f\n\"g,h\ni,j\n", u"a.csv"_s)->notes.size(), 1u); // unclosed quote
    EXPECT_TRUE(readBytes("a,b\nc,d\n", u"a.csv"_s)->notes.empty());
}

TEST(CsvReader, KeepsTheLimitOnCells)
{
    EXPECT_EQ(codeOf(readBytes("a,b\nc,d\n", u"a.csv"_s, {.cells = 3})), "tooManyCells");
    EXPECT_EQ(codeOf(readBytes("a,b\nc,d\n", u"a.csv"_s, {.cells = 4})), "read");
}

TEST(CsvReader, ReadsBackEveryTextWeExport)
{
    const QStringList texts = {u"- Bộ Y tế"_s, u"=1+1"_s,   u"'=x"_s,   u"+84"_s,  u"@a"_s,
                               u"\tx"_s,       u"a\r\nb"_s, u"\"q\""_s, u"a,b;c"_s};
    OutTable table{u"t"_s, {u"TT"_s, u"Nội dung"_s}, {}};
    for (const QString &text : texts)
        table.rows.push_back({1.0, text});
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    ASSERT_TRUE(writeCsv(path, table));
    const auto read = readWorkbook(path);
    ASSERT_TRUE(read);
    for (qsizetype i = 0; i < texts.size(); ++i)
        EXPECT_EQ(read->sheets[0].at(int(i) + 1, 1).text, texts[i]);
}

TEST(CsvReader, ReadsTheProvincesAsTheirWorkbookHoldsThem)
{
    const auto csv = readWorkbook(QStringLiteral(DONDOC_TEST_DATA "/files/phu-luc-03-63-tinh.csv"));
    const auto xlsx = readWorkbook(QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-03.xlsx"));
    ASSERT_TRUE(csv && xlsx);
    const Grid &typed = xlsx->sheets[1]; // title in rows 1 and 2, header in row 4
    const Grid &texts = csv->sheets[0];
    ASSERT_EQ(texts.rowCount(), 64);
    for (int row = 0; row < 64; ++row) {
        for (int column = 0; column < 9; ++column) {
            const Cell &cell = typed.at(row + 3, column);
            const QString text = texts.at(row, column).text;
            if (cell.type == CellType::Number)
                EXPECT_DOUBLE_EQ(QString(text).replace(u',', u'.').toDouble(), cell.number)
                    << cellName(row, column).toStdString();
            else
                EXPECT_EQ(text, cell.text) << cellName(row, column).toStdString();
        }
    }
}
