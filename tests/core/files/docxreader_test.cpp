// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "core/files/prose.h"
#include "zipfixture.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace dondoc::fixture;
using namespace Qt::StringLiterals;

namespace {

QByteArray docxOf(const QByteArray &body)
{
    return zipOf(
        {{"_rels/.rels",
          R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>)"},
         {"word/document.xml",
          "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
          "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>" +
              body + "</w:body></w:document>"}});
}

QByteArray p(const QByteArray &text)
{
    return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

QByteArray tc(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(text) + "</w:tc>";
}

QByteArray table(const QByteArray &rows)
{
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + rows + "</w:tbl>";
}

QByteArray tr(const QByteArray &cells)
{
    return "<w:tr>" + cells + "</w:tr>";
}

struct DocxCase {
    const char *what;
    QByteArray body;
    const char *printed;
    const char *merges;
};

void PrintTo(const DocxCase &docx, std::ostream *out)
{
    *out << docx.what;
}

class DocxTables : public testing::TestWithParam<DocxCase>
{
};

} // namespace

TEST_P(DocxTables, AreReadAsTheyLook)
{
    const auto read = readBytes(docxOf(GetParam().body), u"Phụ lục.docx"_s);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_EQ(read->format, u"docx"_s);
    ASSERT_FALSE(read->sheets.empty());
    EXPECT_EQ(printed(read->sheets[0]), QString::fromUtf8(GetParam().printed));
    EXPECT_EQ(printedMerges(read->sheets[0]), QString::fromUtf8(GetParam().merges));
}

INSTANTIATE_TEST_SUITE_P(
    Rules, DocxTables,
    testing::Values(
        DocxCase{"plain", table(tr(tc("TT") + tc("Việc")) + tr(tc("1") + tc("Một"))),
                 "A1 text:TT\nB1 text:Việc\nA2 text:1\nB2 text:Một", ""},
        DocxCase{"cells across",
                 table(tr(tc("a", R"(<w:gridSpan w:val="2"/>)") + tc("b")) + tr(tc("c") + tc("d") + tc("e"))),
                 "A1 text:a\nC1 text:b\nA2 text:c\nB2 text:d\nC2 text:e", "A1:B1"},
        DocxCase{"cells down",
                 table(tr(tc("a", R"(<w:vMerge w:val="restart"/>)") + tc("b")) +
                       tr(tc("", "<w:vMerge/>") + tc("c")) +
                       tr(tc("", R"(<w:vMerge w:val="continue"/>)") + tc("d")) + tr(tc("e") + tc("f"))),
                 "A1 text:a\nB1 text:b\nB2 text:c\nB3 text:d\nA4 text:e\nB4 text:f", "A1:A3"},
        DocxCase{"cells down and across, then down again",
                 table(tr(tc("a", R"(<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>)")) +
                       tr(tc("", R"(<w:gridSpan w:val="2"/><w:vMerge/>)")) +
                       tr(tc("b", R"(<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>)")) +
                       tr(tc("", R"(<w:gridSpan w:val="2"/><w:vMerge/>)"))),
                 "A1 text:a\nA3 text:b", "A1:B2 A3:B4"},
        DocxCase{"a row that begins further right",
                 table("<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>" + tc("c") + "</w:tr>" +
                       tr(tc("a") + tc("b") + tc("d"))),
                 "C1 text:c\nA2 text:a\nB2 text:b\nC2 text:d", ""},
        DocxCase{"paragraphs, breaks, tabs and split words in a cell",
                 table(tr("<w:tc>" + p("một") + p("") +
                          "<w:p><w:r><w:t>h</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>ai</w:t><w:br/"
                          "><w:t>ba</w:t><w:tab/><w:t>bốn</w:t></w:r></w:p>" +
                          p("") + "</w:tc>")),
                 "A1 text:một\n\nhai\nba\tbốn", ""},
        DocxCase{
            "deleted text goes, inserted and linked text stays",
            table(tr("<w:tc><w:p><w:del><w:r><w:delText>cũ</w:delText><w:t>cũ</w:t></w:r></"
                     "w:del><w:ins><w:r><w:t>mới </w:t></w:r></w:ins>"
                     "<w:hyperlink><w:r><w:t>liên "
                     "kết</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r></w:p></w:tc>")),
            "A1 text:mới liên kết", ""},
        DocxCase{"a deleted row goes",
                 table(tr(tc("a")) + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("b") + "</w:tr>" +
                       tr(tc("c"))),
                 "A1 text:a\nA2 text:c", ""},
        DocxCase{"content controls around rows, cells and text",
                 table("<w:sdt><w:sdtPr/><w:sdtContent>" +
                       tr("<w:sdt><w:sdtContent>" + tc("a") +
                          "</w:sdtContent></w:sdt>"
                          "<w:tc><w:sdt><w:sdtContent>" +
                          p("b") + "</w:sdtContent></w:sdt></w:tc>") +
                       "</w:sdtContent></w:sdt>"),
                 "A1 text:a\nB1 text:b", ""},
        DocxCase{"the paragraphs above are the title block",
                 p("PHỤ LỤC 02:") + p("") + p("QUÁ HẠN") + table(tr(tc("TT") + tc("Việc"))),
                 "A1 text:PHỤ LỤC 02:\nA2 text:QUÁ HẠN\nA4 text:TT\nB4 text:Việc", "A1:B1 A2:B2"},
        DocxCase{"a document without tables is a paragraph a row", p("A. Một") + p("") + p("1. Hai"),
                 "A1 text:A. Một\nA3 text:1. Hai", ""}));

TEST(DocxReader, NamesTablesByTheParagraphAboveAndKeepsNestedOnesApart)
{
    const auto read =
        readBytes(docxOf(p("Danh mục:") +
                         table(tr(tc("a") + "<w:tc>" + p("b") + table(tr(tc("trong"))) + p("") + "</w:tc>")) +
                         p("Bảng sau") + table(tr(tc("x"))) + p("Nơi nhận:")),
                  u"a.docx"_s);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->sheets.size(), 3u);
    EXPECT_EQ(read->sheets[0].name, u"Danh mục:"_s);
    EXPECT_EQ(printed(read->sheets[0]), u"A1 text:Danh mục:\nA3 text:a\nB3 text:b"_s);
    EXPECT_EQ(printed(read->sheets[1]), u"A1 text:trong"_s);
    EXPECT_EQ(read->sheets[2].name, u"Bảng sau"_s);
    EXPECT_EQ(read->notes.size(), 1u); // "Nơi nhận:" belongs to no table
}

TEST(DocxReader, ReadsPhuLuc02AsItsWorkbook)
{
    const auto docx = readWorkbook(QStringLiteral(DONDOC_TEST_DATA "/files/phu-luc-02.docx"));
    const auto xlsx = readWorkbook(QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-02.xlsx"));
    ASSERT_TRUE(docx && xlsx);
    ASSERT_EQ(docx->sheets.size(), 1u);
    EXPECT_EQ(docx->sheets[0].name, u"CÁC NHIỆM VỤ QUÁ HẠN:"_s);
    expectSameTexts(docx->sheets[0], xlsx->sheets[0]);
}

TEST(DocxReader, KeepsTheLimits)
{
    QByteArray deep;
    for (int i = 0; i < 90; ++i)
        deep += "<w:tbl><w:tr><w:tc>";
    EXPECT_EQ(codeOf(readBytes(docxOf(deep), u"a.docx"_s)), "nesting");
    EXPECT_EQ(codeOf(readBytes(docxOf(table(tr(tc("a") + tc("b") + tc("c")))), u"a.docx"_s, {.cells = 2})),
              "tooManyCells");
    EXPECT_EQ(codeOf(readBytes(docxOf("<w:tbl>"), u"a.docx"_s)), "damaged");
}

TEST(Prose, IsALineAParagraphWhicheverFileHoldsIt)
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    const QStringList wanted = {u"THÔNG BÁO"_s, QString(), u"1. Bộ Tài chính, trước ngày 30/6/2025"_s};
    const QString word = write(u"a.docx"_s, docxOf(table(tr(tc("THÔNG BÁO"))) + p("") +
                                                   p("1. Bộ Tài chính, trước ngày 30/6/2025") +
                                                   "<w:del><w:p><w:r><w:t>bỏ</w:t></w:r></w:p></w:del>"));
    const QString text = write(u"a.txt"_s, "THÔNG BÁO\r\n\r\n1. Bộ Tài chính, trước ngày 30/6/2025\r\n");
    for (const QString &path : {word, text}) {
        const auto read = readProse(path);
        ASSERT_TRUE(read) << read.error().text.toStdString();
        EXPECT_EQ(*read, wanted);
    }
    EXPECT_EQ(readProse(write(u"b.pdf"_s, "%PDF-1.4")).error().code, u"unsupported"_s);
    EXPECT_EQ(readProse(write(u"b.docx"_s, "chữ")).error().code, u"unsupported"_s);
    EXPECT_EQ(readProse(write(u"c.docx"_s, xlsxOf({}))).error().code, u"unsupported"_s);
    EXPECT_EQ(readProse(folder.filePath(u"none.txt"_s)).error().code, u"notFound"_s);
}

TEST(Prose, PrintsTheNumbersThatWordCounts)
{
    const QByteArray w = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    const auto level = [](int at, const char *format, const char *text) {
        return QByteArray("<w:lvl w:ilvl=\"") + QByteArray::number(at) +
               "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text +
               "\"/></w:lvl>";
    };
    const QByteArray numbering =
        "<w:numbering " + w + "><w:abstractNum w:abstractNumId=\"7\">" + level(0, "upperRoman", "%1.") +
        level(1, "decimal", "%2.") + level(2, "lowerLetter", "%3)") + level(3, "bullet", "\xEF\x82\xB7") +
        level(4, "decimal", "%2.%5.") +
        "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/></w:num></w:numbering>";
    const QByteArray styles =
        "<w:styles " + w +
        "><w:style w:styleId=\"Muc\"><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/>"
        "</w:numPr></w:pPr></w:style><w:style w:styleId=\"MucCon\"><w:basedOn "
        "w:val=\"Muc\"/></w:style></w:styles>";
    const QByteArray rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        "<Relationship Id=\"n\" Type=\"x/numbering\" Target=\"numbering.xml\"/>"
        "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
    const auto item = [](int at, const char *text) {
        return QByteArray("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"") + QByteArray::number(at) +
               "\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    };
    const QByteArray styled =
        "<w:p><w:pPr><w:pStyle w:val=\"MucCon\"/></w:pPr><w:r><w:t>hai</w:t></w:r></w:p>";
    const QByteArray off = "<w:p><w:pPr><w:pStyle w:val=\"Muc\"/><w:numPr><w:numId "
                           "w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>trơn</w:t></w:r></w:p>";
    const QByteArray body = item(0, "phần") + item(1, "một") + item(2, "ý") + item(2, "") + item(2, "ý nữa") +
                            styled + item(2, "lại a") + item(3, "gạch") + item(4, "sâu") + off +
                            item(0, "phần hai") + item(1, "lại một");
    const QByteArray zip = zipOf(
        {{"_rels/.rels",
          R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>)"},
         {"word/_rels/document.xml.rels", rels},
         {"word/numbering.xml", numbering},
         {"word/styles.xml", styles},
         {"word/document.xml",
          "<w:document " + w + "><w:body>" + body +
              table(tr(tc("TT") + tc("Việc") + tc("Hạn")) + tr(tc("1") + tc("Một") + tc("T9"))) +
              "</w:body></w:document>"}});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.docx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(zip) == zip.size());
    file.close();
    const auto read = readProse(file.fileName());
    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_EQ(
        read->join(u'|'),
        u"I. phần|1. một|a) ý||b) ý nữa|2. hai|a) lại a|- gạch|2.1. sâu|trơn|II. phần hai|1. lại một|TT\tViệc\tHạn|1\tMột\tT9"_s);
}
