// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/olderformats.h"

#include "tests/core/printers.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

class OlderFormatsTest : public ::testing::Test
{
protected:
    /// A list of two columns as an old word processor writes it.
    QString list() const
    {
        const QString path = m_folder.filePath(u"Danh mục.rtf"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        const auto row = [](const char *first, const char *second) {
            return QByteArray("\\trowd\\cellx4000\\cellx9000 ") + first + "\\intbl\\cell " + second +
                   "\\intbl\\cell\\row\n";
        };
        file.write("{\\rtf1\\ansi\\pard\n" + row("STT", "Ten") + row("1", "Bo Y te") + "\\pard\\par}");
        return path;
    }
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(OlderFormatsTest, AreToldByTheirNames)
{
    for (const QString &name : {u"a.doc"_s, u"a.DOC"_s, u"a.rtf"_s, u"a.odt"_s}) {
        EXPECT_TRUE(OlderFormats::isOlder(name)) << name.toStdString();
        EXPECT_TRUE(OlderFormats::isOlderText(name)) << name.toStdString();
    }
    for (const QString &name : {u"a.xls"_s, u"a.xlsb"_s, u"a.et"_s, u"a.wps"_s}) {
        EXPECT_TRUE(OlderFormats::isOlder(name)) << name.toStdString();
        EXPECT_FALSE(OlderFormats::isOlderText(name)) << name.toStdString();
    }
    for (const QString &name : {u"a.xlsx"_s, u"a.docx"_s, u"a.pdf"_s, u"a.png"_s, u"doc"_s})
        EXPECT_FALSE(OlderFormats::isOlder(name)) << name.toStdString();
}

TEST_F(OlderFormatsTest, WithoutAConverterAnOlderFileIsRefusedAsItIs)
{
    const auto workbook = readWorkbookOrConvert(list(), nullptr);
    ASSERT_FALSE(workbook);
    EXPECT_EQ(workbook.error().code, u"unsupported"_s);
    EXPECT_EQ(workbook.error().file, list());
}

TEST_F(OlderFormatsTest, AConverterThatDoesNotStartIsSaid)
{
    const OlderFormats none(m_folder.filePath(u"no-such-program"_s));
    const auto workbook = readWorkbookOrConvert(list(), &none);
    ASSERT_FALSE(workbook);
    EXPECT_EQ(workbook.error().code, u"notConverted"_s);
    EXPECT_EQ(workbook.error().file, list());
}

TEST_F(OlderFormatsTest, ACopyThatWasKeptIsHandedOverOnceAndOnlyOfTheFileAsItIs)
{
    const OlderFormats none(m_folder.filePath(u"no-such-program"_s));
    const OlderFormats shared = none; // as two pages have it
    const auto keep = [&] {
        auto copy = std::make_shared<OlderFormats::Copy>();
        copy->path = copy->folder.filePath(u"Danh mục.xlsx"_s);
        EXPECT_TRUE(QFile::copy(u"" DONDOC_SAMPLE_BOOKS "/phu-luc-02.xlsx"_s, copy->path));
        none.keep(m_folder.filePath(u"Danh mục.rtf"_s), copy);
    };
    const QString file = list();
    keep();
    const auto workbook = readWorkbookOrConvert(file, &shared);
    ASSERT_TRUE(workbook) << workbook.error().text.toStdString();
    EXPECT_EQ(workbook->notes.size(), 1u) << "it says that a copy was read";
    EXPECT_FALSE(readWorkbookOrConvert(file, &shared)) << "once";
    keep();
    QFile changed(file);
    ASSERT_TRUE(changed.open(QIODevice::ReadWrite));
    ASSERT_TRUE(
        changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    changed.close();
    EXPECT_FALSE(readWorkbookOrConvert(file, &shared)) << "it was written since";
}

TEST_F(OlderFormatsTest, AFileThatWeReadIsNotConverted)
{
    const OlderFormats none(m_folder.filePath(u"no-such-program"_s));
    const auto workbook = readWorkbookOrConvert(u"" DONDOC_SAMPLE_BOOKS "/phu-luc-02.xlsx"_s, &none);
    ASSERT_TRUE(workbook) << workbook.error().text.toStdString();
    EXPECT_EQ(workbook->format, u"xlsx"_s);
    EXPECT_TRUE(workbook->notes.empty());
}

TEST_F(OlderFormatsTest, TheOfficeOfThisMachineConvertsAndTheReadingSaysSo)
{
    const auto office = OlderFormats::find();
    if (!office)
        GTEST_SKIP() << "no LibreOffice on this machine";
    const auto workbook = readWorkbookOrConvert(list(), &*office);
    ASSERT_TRUE(workbook) << workbook.error().text.toStdString();
    ASSERT_EQ(workbook->sheets.size(), 1u);
    EXPECT_EQ(workbook->sheets[0].at(1, 1).text, u"Bo Y te"_s);
    ASSERT_EQ(workbook->notes.size(), 1u);
    EXPECT_TRUE(workbook->notes[0].contains(u"Danh mục.rtf"_s)) << workbook->notes[0].toStdString();
}

TEST_F(OlderFormatsTest, AFolderWithAccentsAndBlanksIsWrittenInto)
{
    const auto office = OlderFormats::find();
    if (!office)
        GTEST_SKIP() << "no LibreOffice on this machine";
    const QString folder = m_folder.filePath(u"Thư mục của Hà"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    const auto copy = office->convert(list(), folder, {});
    ASSERT_TRUE(copy) << copy.error().text.toStdString();
    EXPECT_EQ(*copy, folder + u"/Danh mục.docx"_s);
    EXPECT_TRUE(QFile::exists(folder + u"/profile/user"_s)) << "a profile of its own, where it was told to";
}

TEST_F(OlderFormatsTest, CancellingEndsTheConverterAtOnce)
{
    const auto office = OlderFormats::find();
    if (!office)
        GTEST_SKIP() << "no LibreOffice on this machine";
    const JobControl job;
    job.cancel();
    QElapsedTimer clock;
    clock.start();
    const auto workbook = readOrConvert(list(), &*office, job, [&](const QString &) {
        return Result<int>(Error{u"unsupported"_s, {}, list()}); // the reader itself would stop before
    });
    ASSERT_FALSE(workbook);
    EXPECT_EQ(workbook.error().code, u"cancelled"_s);
    EXPECT_LT(clock.elapsed(), 5000);
}

} // namespace dondoc
