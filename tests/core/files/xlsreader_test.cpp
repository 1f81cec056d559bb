// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "xlsfixture.h"
#include "zipfixture.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <limits>

using namespace dondoc;
using namespace dondoc::fixture;
using namespace Qt::StringLiterals;

namespace {

QByteArray place(quint16 row, quint16 column, quint16 xf = 0)
{
    return le16(row) + le16(column) + le16(xf);
}

/// A formula with eight bytes of saved result and no tokens.
QByteArray formula(quint16 column, const QByteArray &result, quint16 type = 0x0006)
{
    return record(type, place(0, column) + result + QByteArray(8, '\0'));
}

QByteArray special(char kind, char value)
{
    return QByteArray(1, kind) + '\0' + value + QByteArray(3, '\0') + "\xFF\xFF";
}

QByteArray sst(const QByteArray &strings, quint32 count)
{
    return record(0x00FC, le32(count) + le32(count) + strings);
}

struct XlsCase {
    const char *what;
    QByteArray globals;
    QByteArray sheet;
    const char *printed;
    const char *merges = "";
};

void PrintTo(const XlsCase &xls, std::ostream *out)
{
    *out << xls.what;
}

class XlsCells : public testing::TestWithParam<XlsCase>
{
};

/// A date format of its own (164) for XF 1, the built-in 0.00 for XF 2.
QByteArray formats()
{
    return record(0x041E, le16(164) + biffString(u"dd/mm/yyyy"_s)) +
           record(0x00E0, le16(0) + le16(0) + QByteArray(16, '\0')) +
           record(0x00E0, le16(0) + le16(164) + QByteArray(16, '\0')) +
           record(0x00E0, le16(0) + le16(2) + QByteArray(16, '\0'));
}

std::vector<XlsCase> xlsCases()
{
    const QByteArray split = biffString(u"Bộ Nội vụ"_s); // 2 + 1 + 18 bytes
    const QByteArray phonetic = le16(3) + '\x0C' + le16(1) + le32(2) + "abc" + QByteArray(4, '\7') + "zz";
    return {
        {"shared strings, narrow and wide", sst(biffString(u"abc"_s) + biffString(u"Bộ"_s), 2),
         record(0x00FD, place(0, 0) + le32(1)) + record(0x00FD, place(1, 2) + le32(0)),
         "A1 text:Bộ\nC2 text:abc"},
        // After three characters the rest goes on in a CONTINUE record, which begins with flags of its own.
        {"a string that goes on in another record",
         record(0x00FC, le32(2) + le32(2) + split.first(9)) +
             record(0x003C, '\1' + split.sliced(9) + biffString(u"x"_s)),
         record(0x00FD, place(0, 0) + le32(0)) + record(0x00FD, place(0, 1) + le32(1)),
         "A1 text:Bộ Nội vụ\nB1 text:x"},
        {"a string that goes on narrower than it began",
         record(0x00FC, le32(1) + le32(1) + le16(4) + '\1' + le16(0x1ED9)) +
             record(0x003C, QByteArray("\0abc", 4)),
         record(0x00FD, place(0, 0) + le32(0)), "A1 text:ộabc"},
        {"a string between two records",
         record(0x00FC, le32(2) + le32(2) + biffString(u"a"_s)) + record(0x003C, biffString(u"b"_s)),
         record(0x00FD, place(0, 0) + le32(1)), "A1 text:b"},
        {"rich text and phonetic data are passed over", sst(phonetic + biffString(u"sau"_s), 2),
         record(0x00FD, place(0, 0) + le32(0)) + record(0x00FD, place(0, 1) + le32(1)),
         "A1 text:abc\nB1 text:sau"},
        {"numbers of every kind",
         {},
         record(0x0203, place(0, 0) + le64(13.21)) + record(0x027E, place(0, 1) + le32(quint32(5) << 2 | 2)) +
             record(0x027E, place(0, 2) + le32(quint32(1508) << 2 | 3)) +
             record(0x027E, place(0, 3) + le32(0x40080000)) +
             record(0x027E, place(0, 4) + le32(quint32(-7) << 2 | 2)) +
             record(0x00BD, le16(1) + le16(0) + le16(0) + le32(quint32(1) << 2 | 2) + le16(0) +
                                le32(quint32(2) << 2 | 2) + le16(1)),
         "A1 number:13.21\nB1 number:5\nC1 number:15.08\nD1 number:3\nE1 number:-7\nA2 number:1\nB2 "
         "number:2"},
        {"dates by their format", formats(),
         record(0x0203, place(0, 0, 1) + le64(45838)) + record(0x0203, place(0, 1, 2) + le64(45838)),
         "A1 date:2025-06-30 {dd/mm/yyyy}\nB1 number:45838 {0.00}"},
        {"dates of the 1904 system", formats() + record(0x0022, le16(1)),
         record(0x0203, place(0, 0, 1) + le64(44376)), "A1 date:2025-06-30 {dd/mm/yyyy}"},
        {"booleans and errors",
         {},
         record(0x0205, place(0, 0) + QByteArray("\1\0", 2)) + record(0x0205, place(0, 1) + "\x2A\1"),
         "A1 boolean:TRUE\nB1 error:#N/A"},
        {"formulas give their saved results",
         {},
         formula(0, le64(2.5)) + formula(1, special('\0', '\0')) + record(0x0207, biffString(u"chữ"_s)) +
             formula(2, special('\1', '\1')) + formula(3, special('\2', '\7')) +
             formula(4, special('\3', '\0')),
         "A1 number:2.5 =\nB1 text:chữ =\nC1 boolean:TRUE =\nD1 error:#DIV/0! =\nE1 text: ="},
        {"formulas under the record numbers of older formats", // as POI's WrongFormulaRecordType.xls has them
         {},
         formula(0, le64(3), 0x0206) + formula(1, le64(2), 0x0406) + formula(2, special('\0', '\0'), 0x0406) +
             record(0x0207, biffString(u"a"_s)),
         "A1 number:3 =\nB1 number:2 =\nC1 text:a ="},
        {"a shared formula's text",
         {},
         formula(0, special('\0', '\0')) + record(0x04BC, QByteArray(10, '\0')) +
             record(0x0207, biffString(u"a"_s)),
         "A1 text:a ="},
        {"texts outside the table of strings",
         {},
         record(0x0204, place(0, 0) + biffString(u"0123"_s)),
         "A1 text:0123"},
        {"merges",
         {},
         record(0x0203, place(0, 0) + le64(1)) +
             record(0x00E5,
                    le16(2) + le16(0) + le16(0) + le16(0) + le16(2) + le16(2) + le16(4) + le16(1) + le16(1)),
         "A1 number:1",
         "A1:C1 B3:B5"},
        {"a chart inside the sheet is not the sheet",
         {},
         record(0x0203, place(0, 0) + le64(1)) + record(0x0809, le16(0x0600) + le16(0x0020)) +
             record(0x0203, place(0, 0) + le64(9)) + record(0x000A) + record(0x0203, place(1, 0) + le64(2)),
         "A1 number:1\nA2 number:2"},
        {"a number that is none is an error",
         {},
         record(0x0203, place(0, 0) + le64(std::numeric_limits<double>::quiet_NaN())) +
             record(0x0203, place(0, 1) + le64(std::numeric_limits<double>::infinity())),
         "A1 error:#NUM!\nB1 error:#NUM!"},
        {"fewer strings than announced, none of those missing used", sst(biffString(u"a"_s), 2),
         record(0x00FD, place(0, 0) + le32(0)), "A1 text:a"},
        {"a stream too long for the mini stream", sst(biffString(QString(5000, u'a')), 1),
         record(0x0203, place(0, 0) + le64(1)), "A1 number:1"},
    };
}

} // namespace

TEST_P(XlsCells, AreReadAsTheirFileHoldsThem)
{
    const auto read = readBytes(xlsOf(GetParam().globals, GetParam().sheet), u"a.xls"_s);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_EQ(read->format, u"xls"_s);
    ASSERT_EQ(read->sheets.size(), 1u);
    EXPECT_EQ(read->sheets[0].name, u"S"_s);
    EXPECT_EQ(printed(read->sheets[0]), QString::fromUtf8(GetParam().printed));
    EXPECT_EQ(printedMerges(read->sheets[0]), QString::fromUtf8(GetParam().merges));
}

INSTANTIATE_TEST_SUITE_P(Rules, XlsCells, testing::ValuesIn(xlsCases()));

TEST(XlsReader, RefusesWhatItMust)
{
    const QByteArray number = record(0x0203, place(0, 0) + le64(1));
    const struct {
        const char *code;
        const char *what;
        QByteArray bytes;
        ReadLimits limits = {};
    } cases[] = {
        {"encrypted", "a workbook with a password", xlsOf(record(0x002F, QByteArray(6, '\0')), number)},
        {"encrypted", "a new workbook with a password",
         compoundOf(u"EncryptedPackage"_s, QByteArray(5000, '\1'))},
        {"unsupported", "Excel 95", compoundOf(u"Book"_s, QByteArray(100, '\0'))},
        {"unsupported", "BIFF5 named Workbook",
         compoundOf(u"Workbook"_s, record(0x0809, le16(0x0500) + le16(5)))},
        {"unsupported", "a Word document", compoundOf(u"WordDocument"_s, QByteArray(100, '\0'))},
        {"damaged", "no records", compoundOf(u"Workbook"_s, QByteArray(100, '\0'))},
        {"damaged", "cut short", xlsOf({}, number).first(512 * 3)},
        {"damaged", "shared string out of range", xlsOf({}, record(0x00FD, place(0, 0) + le32(0)))},
        {"damaged", "a string past those that are there",
         xlsOf(sst(biffString(u"a"_s), 2), record(0x00FD, place(0, 0) + le32(1)))},
        {"damaged", "a number cut short", xlsOf({}, record(0x0203, place(0, 0) + "\1"))},
        {"tooManyCells",
         "the limit on cells",
         xlsOf({}, number + record(0x0203, place(1, 0) + le64(1))),
         {.cells = 1}},
        {"tooManyStrings", "the limit on strings", xlsOf(sst(biffString(u"a"_s), 3'000'000), number)},
        {"tooLarge", "the limit on the file", xlsOf({}, number), {.fileBytes = 1000}},
        {"unpacksTooLarge",
         "the limit on what is walked",
         xlsOf({}, record(0x1234, QByteArray(8000, '\0'))),
         {.totalBytes = 4000}},
    };
    for (const auto &one : cases)
        EXPECT_EQ(codeOf(readBytes(one.bytes, u"a.xls"_s, one.limits)), one.code) << one.what;
}

TEST(XlsReader, ReadsAFileWhoseLastSectorWasWrittenShort)
{
    QByteArray bytes = xlsOf({}, record(0x0203, place(0, 0) + le64(1)));
    while (bytes.endsWith('\0')) // what fills the sector, and three bytes of the stream's last record
        bytes.chop(1);
    EXPECT_EQ(codeOf(readBytes(bytes, u"a.xls"_s)), "damaged");
    bytes += QByteArray(3, '\0');
    const auto read = readBytes(bytes, u"a.xls"_s);
    ASSERT_TRUE(read) << read.error().text.toStdString();
    EXPECT_EQ(printed(read->sheets[0]), u"A1 number:1"_s);
}

TEST(XlsReader, ReadsPhuLuc02AsItsWorkbook)
{
    const auto xls = readWorkbook(QStringLiteral(DONDOC_TEST_DATA "/files/phu-luc-02.xls"));
    const auto xlsx = readWorkbook(QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-02.xlsx"));
    ASSERT_TRUE(xls) << xls.error().text.toStdString();
    ASSERT_TRUE(xlsx);
    ASSERT_EQ(xls->sheets.size(), 1u);
    EXPECT_EQ(xls->sheets[0].name, u"PL02"_s);
    expectSameTexts(xls->sheets[0], xlsx->sheets[0]);
}

TEST(XlsReader, SurvivesEveryCutAndMayRefuseIt)
{
    QFile file(QStringLiteral(DONDOC_TEST_DATA "/files/phu-luc-02.xls"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (qsizetype size = 1024; size < whole.size(); size += 1536) {
        const auto read = readBytes(whole.first(size), u"a.xls"_s);
        EXPECT_TRUE(!read || read->sheets.size() == 1u) << size;
    }
}
