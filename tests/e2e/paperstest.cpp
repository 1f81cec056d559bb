// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/pdfpages.h"
#include "tests/e2e/runner.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc::e2e {

namespace {

using namespace Qt::StringLiterals;

/// Papers of the command line over the six appendices.
class Papers : public testing::Test
{
protected:
    void SetUp() override
    {
        m_store = m_folder.filePath(u"a.dondoc"_s);
        ASSERT_EQ(dondoc(QStringList{u"import"_s, u"--store"_s, m_store} + allSamples()).exitCode, 0);
    }

    Outcome ask(QStringList arguments) const
    {
        arguments.insert(1, u"--store"_s);
        arguments.insert(2, m_store);
        return dondoc(arguments);
    }

    QString made(QStringList arguments, const QString &file) const
    {
        const QString path = m_folder.filePath(file);
        arguments << u"--out"_s << path;
        const Outcome outcome = ask(arguments);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
        return path;
    }

    static QString withoutDate(const QString &pdf)
    {
        static const QRegularExpression date(u"/CreationDate \\([^)]*\\)"_s);
        QFile file(pdf);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return QString::fromLatin1(file.readAll()).remove(date);
    }

    QTemporaryDir m_folder;
    QString m_store;
};

const QStringList kAsOf{u"--as-of"_s, u"2025-07-18"_s};

} // namespace

TEST_F(Papers, AnAnnexIsLandscapeWithItsHeaderOnEveryPageAndNumbersFromTheSecond)
{
    const auto pages =
        pagesOf(made(QStringList{u"annex"_s, u"overdue"_s, u"--list"_s, u"PL02"_s} + kAsOf, u"a.pdf"_s));
    ASSERT_GT(pages.size(), 3u);
    for (size_t i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].isLandscape());
        EXPECT_EQ(pages[i].count(u"TT"_s), 1) << "header row of page " << i + 1;
        QStringList numbers;
        for (const PdfWord &word : pages[i].words) {
            if (isPageNumber(word)) {
                numbers << word.text;
                const double middle = (30 * kPointsPerMm + pages[i].width - 15 * kPointsPerMm) / 2;
                EXPECT_NEAR((word.left + word.right) / 2, middle, kHalfMm) << "centred";
                continue;
            }
            EXPECT_GE(word.left, 30 * kPointsPerMm - kHalfMm) << word.text.toStdString();
            EXPECT_LE(word.right, pages[i].width - 15 * kPointsPerMm + kHalfMm) << word.text.toStdString();
            EXPECT_GE(word.top, 20 * kPointsPerMm - kHalfMm) << word.text.toStdString();
            EXPECT_LE(word.bottom, pages[i].height - 20 * kPointsPerMm + kHalfMm) << word.text.toStdString();
        }
        EXPECT_EQ(numbers, i == 0 ? QStringList() : QStringList{QString::number(i + 1)});
    }
}

TEST_F(Papers, AnAnnexForWordReadsBackAsTheListItCameFrom)
{
    const QString docx =
        made(QStringList{u"annex"_s, u"overdue"_s, u"--list"_s, u"PL02"_s} + kAsOf, u"a.docx"_s);
    const Outcome read = dondoc({u"read"_s, docx, u"--json"_s});
    ASSERT_EQ(read.exitCode, 0) << read.err.toStdString();
    const QJsonArray sheets = read.json().object().value("sheets"_L1).toArray();
    ASSERT_EQ(sheets.size(), 1);
    const QJsonArray rows = sheets[0].toObject().value("rows"_L1).toArray();
    EXPECT_EQ(rows.size(), 31) << "the header and thirty tasks";
    // and our own import takes it for what it is: the same thirty tasks
    const Outcome again = ask({u"import"_s, u"--dry-run"_s, u"--json"_s, docx});
    ASSERT_EQ(again.exitCode, 0) << again.err.toStdString();
    EXPECT_EQ(again.json().object().value("unchanged"_L1).toInt(), 30);
    EXPECT_EQ(again.json().object().value("added"_L1).toInt(), 0);
}

TEST_F(Papers, LettersGoToAllLateAgenciesWithinFiveSecondsAndAreLogged)
{
    QElapsedTimer timer;
    timer.start();
    const QString folder = made(QStringList{u"letters"_s, u"--format"_s, u"pdf"_s} + kAsOf, u"công văn"_s);
    EXPECT_LT(timer.elapsed(), 5000);
    const QStringList files = QDir(folder).entryList({u"*.pdf"_s}, QDir::Files);
    ASSERT_EQ(files.size(), 32);
    const auto pages = pagesOf(QDir(folder).filePath(u"cong-van-bo-tai-chinh-2025-07-18.pdf"_s));
    ASSERT_GT(pages.size(), 1u);
    EXPECT_FALSE(pages[0].isLandscape());
    EXPECT_GT(pages[0].count(u"Kính"_s), 0);
    EXPECT_TRUE(pages[1].isLandscape());
    double left = pages[0].width, right = 0;
    for (const PdfWord &word : pages[0].words) {
        left = std::min(left, word.left);
        right = std::max(right, word.right);
    }
    EXPECT_NEAR(left, 30 * kPointsPerMm, kHalfMm);
    EXPECT_NEAR(right, pages[0].width - 15 * kPointsPerMm, kHalfMm);
    const Outcome history = ask({u"history"_s, u"--json"_s});
    EXPECT_EQ(history.out.count("\"letters\""), 33) << "a line a letter and one of the batch";
}

TEST_F(Papers, AClosedReviewPrintsTheSameBytesWhateverIsImportedLater)
{
    ASSERT_EQ(ask({u"review"_s, u"close"_s, u"Rà soát"_s, u"--as-of"_s, u"2025-07-18"_s}).exitCode, 0);
    const QStringList brief{u"brief"_s, u"--snapshot"_s, u"Rà soát"_s};
    const QString before = made(brief, u"trước.pdf"_s);
    ASSERT_EQ(ask({u"undo"_s, u"1"_s}).exitCode, 1) << "no such batch";
    const QString after = made(brief, u"sau.pdf"_s);
    EXPECT_TRUE(withoutDate(before) == withoutDate(after));
    const QJsonArray reviews = ask({u"review"_s, u"list"_s}).json().array();
    ASSERT_EQ(reviews.size(), 1);
    const QString hash = reviews[0].toObject().value("hash"_L1).toString();
    EXPECT_EQ(hash.size(), 64);
    const QString words =
        QString::fromUtf8(run(u"pdftotext"_s, {after, u"-"_s}).out).simplified().remove(u' ');
    EXPECT_TRUE(words.contains(hash)) << "the paper carries the snapshot's hash";
    EXPECT_EQ(ask({u"review"_s, u"close"_s, u"Rà soát"_s, u"--as-of"_s, u"2025-07-19"_s}).exitCode, 1);
}

TEST_F(Papers, WhatCannotBeMadeIsSaid)
{
    const QString out = m_folder.filePath(u"x.pdf"_s);
    EXPECT_EQ(ask(QStringList{u"annex"_s, u"nonsense"_s, u"--out"_s, out} + kAsOf).exitCode, 2);
    EXPECT_EQ(ask(QStringList{u"annex"_s, u"overdue"_s, u"--out"_s, m_folder.filePath(u"x.txt"_s)} + kAsOf)
                  .exitCode,
              2);
    const Outcome none =
        ask(QStringList{u"annex"_s, u"overdue"_s, u"--list"_s, u"PL99"_s, u"--out"_s, out} + kAsOf);
    EXPECT_EQ(none.exitCode, 1);
    EXPECT_TRUE(none.err.contains(u"PL02"_s)) << none.err.toStdString();
    EXPECT_EQ(ask({u"brief"_s, u"--snapshot"_s, u"nowhere"_s, u"--out"_s, out}).exitCode, 1);
    EXPECT_FALSE(QFile::exists(out));
}

} // namespace dondoc::e2e
