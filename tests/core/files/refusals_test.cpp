// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "xlsfixture.h"
#include "zipfixture.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace dondoc::fixture;
using namespace Qt::StringLiterals;

namespace {

const XlsxParts kOneCell{.sheet = R"(<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>)"};

/// The entries of a small workbook with its sheet part replaced.
std::vector<ZipEntry> withSheet(const QByteArray &bytes)
{
    auto entries = xlsxEntries(kOneCell);
    entries[3].bytes = bytes;
    return entries;
}

QByteArray sheetOf(const QByteArray &inside)
{
    return "<worksheet>" + inside + "</worksheet>";
}

/// Changes bytes of an entry after it was stored, so that they no longer match its checksum.
QByteArray withBadCrc()
{
    auto entries = xlsxEntries(kOneCell);
    entries[3].isStored = true;
    QByteArray zip = zipOf(entries);
    zip.replace("<v>1</v>", "<v>2</v>");
    return zip;
}

QByteArray utf16(const char *ascii)
{
    QByteArray wide;
    for (const char *c = ascii; *c; ++c)
        wide.append(*c).append('\0');
    return wide;
}

QByteArray nested(int levels)
{
    QByteArray xml;
    for (int i = 0; i < levels; ++i)
        xml += "<a>";
    for (int i = 0; i < levels; ++i)
        xml += "</a>";
    return xml;
}

struct Refused {
    const char *code;
    const char *what;
    QByteArray bytes;
    ReadLimits limits = {};
    const char *name = "Phụ lục.xlsx";
};

void PrintTo(const Refused &refused, std::ostream *out)
{
    *out << refused.code << ": " << refused.what;
}

class RefusedFiles : public testing::TestWithParam<Refused>
{
};

std::vector<Refused> refusedFiles()
{
    const QByteArray good = xlsxOf(kOneCell);
    return {
        {"empty", "no bytes", QByteArray()},
        {"damaged", "cut short", good.first(good.size() / 2)},
        {"damaged", "last byte missing", good.chopped(1)},
        {"damaged", "checksum does not match", withBadCrc()},
        {"damaged", "sheet part missing",
         zipOf({xlsxEntries(kOneCell)[0], xlsxEntries(kOneCell)[1], xlsxEntries(kOneCell)[2]})},
        {"damaged", "sheet is not well-formed", zipOf(withSheet("<worksheet><sheetData></worksheet>"))},
        {"damaged", "sheet ends early", zipOf(withSheet("<worksheet><sheetData>"))},
        {"damaged", "bytes after the root", zipOf(withSheet(sheetOf("<sheetData/>") + "<more/>"))},
        {"damaged", "shared string out of range",
         xlsxOf({.sheet = R"(<sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData>)",
                 .sharedStrings = "<si><t>x</t></si>"})},
        {"damaged", "shared string of a workbook that has none",
         xlsxOf({.sheet = R"(<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>)"})},
        {"damaged", "negative shared string",
         xlsxOf({.sheet = R"(<sheetData><row r="1"><c r="A1" t="s"><v>-1</v></c></row></sheetData>)",
                 .sharedStrings = "<si><t>x</t></si>"})},
        {"damaged", "column beyond XFD",
         xlsxOf({.sheet = R"(<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>)"})},
        {"damaged", "row beyond the last",
         xlsxOf({.sheet = R"(<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>)"})},
        {"encrypted", "a container with an encrypted package",
         compoundOf(u"EncryptedPackage"_s, QByteArray(5000, '\1'))},
        {"unsupported", "plain text named .xlsx", "TT;Nhiệm vụ\n1;Xây dựng\n"},
        {"unsupported", "a PDF named .xlsx", "%PDF-1.7\n%âãÏÓ\n"},
        {"unsupported", "a picture named .xlsx", "\x89PNG\r\n\x1A\n" + QByteArray(64, '\1')},
        {"unsupported", "a zip file of something else", zipOf({{"readme.txt", "hello"}})},
        {"unsupported", "bytes of no known kind", QByteArray("\x01\x02\x03\x04\x05\x06", 6), {}, "a.csv"},
        {"tooLarge", "more bytes than are read", good, {.fileBytes = 100}},
        {"tooManyParts", "more entries than are read", good, {.entries = 3}},
        {"bomb", "unpacks to far more than its size",
         zipOf(withSheet(sheetOf("<sheetData/><!--" + QByteArray(3 << 20, ' ') + "-->")))},
        {"partTooLarge",
         "one part above the limit",
         zipOf(withSheet(sheetOf("<sheetData/><!--" + QByteArray(100000, ' ') + "-->"))),
         {.entryBytes = 50000}},
        {"unpacksTooLarge", "all parts together above the limit", good, {.totalBytes = 700}},
        {"dtd", "a document type",
         zipOf(withSheet("<!DOCTYPE worksheet [<!ENTITY a \"b\">]>" + sheetOf("<sheetData/>")))},
        {"dtd", "a document type in UTF-16",
         zipOf(withSheet("\xFF\xFE" + utf16("<!DOCTYPE worksheet [<!ENTITY a \"b\">]><worksheet/>")))},
        {"damaged", "an entity nobody defined",
         zipOf(withSheet(
             sheetOf("<sheetData><row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData>")))},
        {"nesting", "deeper than 256 levels", zipOf(withSheet(nested(257)))},
        {"attributes", "more attributes than an office program writes",
         [] {
             QByteArray tag = "<worksheet";
             for (int i = 0; i < 300; ++i)
                 tag += " a" + QByteArray::number(i) + "=\">\"";
             return zipOf(withSheet(tag + "/>"));
         }()},
        {"textTooLong",
         "one text above the limit",
         xlsxOf({.sheet = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" +
                          QByteArray(300000, 'a') + "</t></is></c></row></sheetData>"}),
         {.textNodeChars = 200000}},
        {"tooManyStrings",
         "more shared strings than are read",
         xlsxOf({.sharedStrings = "<si><t>x</t></si><si><t>y</t></si><si><t>z</t></si>"}),
         {.sharedStrings = 2}},
        {"tooManyCells",
         "more cells than are read",
         xlsxOf(
             {.sheet =
                  R"(<sheetData><row r="1"><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>)"}),
         {.cells = 2}},
        {"tooManyCells",
         "few cells, but far to the right in many rows",
         xlsxOf(
             {.sheet =
                  R"(<sheetData><row r="1"><c r="Z1"><v>1</v></c></row><row r="2"><c r="Z2"><v>2</v></c></row></sheetData>)"}),
         {.cells = 25}},
    };
}

} // namespace

TEST_P(RefusedFiles, NameTheFileAndTheReason)
{
    const Refused &refused = GetParam();
    const auto read = readBytes(refused.bytes, QString::fromUtf8(refused.name), refused.limits);
    ASSERT_EQ(codeOf(read), refused.code);
    EXPECT_TRUE(read.error().text.contains(QString::fromUtf8(refused.name)))
        << read.error().text.toStdString();
    EXPECT_FALSE(read.error().text.contains(u"%")) << read.error().text.toStdString();
    EXPECT_TRUE(read.error().file.endsWith(QString::fromUtf8(refused.name)));
}

INSTANTIATE_TEST_SUITE_P(Reader, RefusedFiles, testing::ValuesIn(refusedFiles()));

TEST(Reader, ReadsWhatStaysWithinEachLimit)
{
    EXPECT_EQ(codeOf(readBytes(zipOf(withSheet(nested(256))), u"a.xlsx"_s)), "read");
    EXPECT_EQ(codeOf(readBytes(zipOf(withSheet(sheetOf("<!--" + QByteArray(900 << 10, ' ') + "-->"))),
                               u"a.xlsx"_s)),
              "read")
        << "ratios count above 1 MiB only";
    EXPECT_EQ(codeOf(readXlsxParts(kOneCell, {.entries = 4, .cells = 1})), "read");
}

TEST(Reader, SaysThatAFileIsMissing)
{
    const auto read = readWorkbook(u"/no/such/phu-luc.xlsx"_s);
    ASSERT_EQ(codeOf(read), "notFound");
    EXPECT_TRUE(read.error().text.contains(u"phu-luc.xlsx"_s));
}

TEST(Reader, KeepsAFileNameWithPercentSignsWhole)
{
    const auto read = readBytes(zipOf(withSheet(nested(300))), u"50%1 %2.xlsx"_s);
    ASSERT_EQ(codeOf(read), "nesting");
    EXPECT_TRUE(read.error().text.contains(u"50%1 %2.xlsx"_s)) << read.error().text.toStdString();
}

TEST(Reader, RefusesAnEncryptedEntryAndAnEntryThatStandsTwice)
{
    QByteArray zip = xlsxOf(kOneCell);
    for (qsizetype at = 0; (at = zip.indexOf("PK\1\2", at)) >= 0; ++at)
        zip[at + 8] = char(zip[at + 8] | 1); // general purpose flag: encrypted
    for (qsizetype at = 0; (at = zip.indexOf("PK\3\4", at)) >= 0; ++at)
        zip[at + 6] = char(zip[at + 6] | 1);
    EXPECT_EQ(codeOf(readBytes(zip, u"a.xlsx"_s)), "encrypted");

    auto twice = xlsxEntries(kOneCell);
    twice.push_back({"XL/WORKSHEETS/SHEET1.XML", twice[3].bytes});
    EXPECT_EQ(codeOf(readBytes(zipOf(twice), u"a.xlsx"_s)), "damaged");
}

TEST(Reader, CountsWhatUnpacksNotWhatIsDeclared)
{
    QByteArray zip = zipOf(withSheet(sheetOf("<sheetData/><!--" + QByteArray(2000, ' ') + "-->")));
    // The central directory says 10 bytes: more arrive, and reading stops.
    const qsizetype name = zip.lastIndexOf("xl/worksheets/sheet1.xml");
    const qsizetype header = zip.lastIndexOf("PK\1\2", name);
    zip[header + 24] = 10;
    zip[header + 25] = 0;
    EXPECT_EQ(codeOf(readBytes(zip, u"a.xlsx"_s)), "damaged");
}

TEST(Reader, StopsWhenItsOwnerCancels)
{
    JobControl *self = nullptr;
    JobControl job([&self](qint64, qint64) { self->cancel(); });
    self = &job;
    EXPECT_EQ(codeOf(readBytes(xlsxOf(kOneCell), u"a.xlsx"_s, {}, job)), "cancelled");
}

TEST(Reader, ReportsProgressUpToTheTotal)
{
    qint64 last = 0;
    qint64 total = 0;
    const JobControl job([&](qint64 done, qint64 of) {
        EXPECT_GE(done, last);
        last = done;
        total = of;
    });
    ASSERT_EQ(codeOf(readBytes(xlsxOf(kOneCell), u"a.xlsx"_s, {}, job)), "read");
    EXPECT_EQ(last, total);
    EXPECT_GT(total, 0);
}
