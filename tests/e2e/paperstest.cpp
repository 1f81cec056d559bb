// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/pdfpages.h"
#include "tests/e2e/runner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
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

    /// The packed parts of a .docx under word/: all but the properties, which tell the time of writing.
    static QByteArray wordParts(const QString &docx)
    {
        QFile file(docx);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const qsizetype from = bytes.indexOf("word/"), end = bytes.indexOf("PK\x01\x02");
        EXPECT_TRUE(from > 0 && from < end);
        return bytes.mid(from, end - from);
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

/// Every line inside 20, 20, 30 and 15 mm by half a millimetre; one page number, centred in the top margin,
/// from the second page of the body and of every annex on (`starts`: positions of the first pages).
void expectOfficialPages(const std::vector<PdfPage> &pages, const std::vector<size_t> &starts)
{
    int number = 0;
    for (size_t i = 0; i < pages.size(); ++i) {
        const PdfPage &page = pages[i];
        number = std::ranges::find(starts, i) != starts.end() ? 1 : number + 1;
        QStringList numbers;
        for (const PdfWord &word : page.words) {
            if (isPageNumber(word)) {
                numbers << word.text;
                const double middle = (30 * kPointsPerMm + page.width - 15 * kPointsPerMm) / 2;
                EXPECT_NEAR((word.left + word.right) / 2, middle, kHalfMm) << "centred";
                continue;
            }
            EXPECT_GE(word.left, 30 * kPointsPerMm - kHalfMm) << word.text.toStdString();
            EXPECT_LE(word.right, page.width - 15 * kPointsPerMm + kHalfMm) << word.text.toStdString();
            EXPECT_GE(word.top, 20 * kPointsPerMm - kHalfMm) << word.text.toStdString();
            EXPECT_LE(word.bottom, page.height - 20 * kPointsPerMm + kHalfMm) << word.text.toStdString();
        }
        EXPECT_EQ(numbers, number == 1 ? QStringList() : QStringList{QString::number(number)})
            << "page " << i + 1;
    }
}

/// All faces embedded, of the one family of the paper.
void expectOneFamily(const QString &pdf)
{
    const QStringList lines =
        QString::fromUtf8(run(u"pdffonts"_s, {pdf}).out).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString &line : lines) {
        static const QRegularExpression row(
            u"^(?:[A-Z]{6}\\+)?(?:DonDocSerif|TimesNewRoman)\\S*\\s.*\\syes\\s+(?:yes|no)\\s+(?:yes|no)\\s"_s);
        EXPECT_TRUE(row.match(line).hasMatch()) << line.toStdString();
    }
}

QString textOf(const QString &pdf, int page)
{
    const QString number = QString::number(page);
    return QString::fromUtf8(
               run(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, pdf, u"-"_s}).out)
        .normalized(QString::NormalizationForm_C)
        .simplified();
}

const QStringList kAsOf{u"--as-of"_s, u"2025-07-18"_s};

} // namespace

TEST_F(Papers, AnAnnexIsLandscapeWithItsHeaderOnEveryPageAndNumbersFromTheSecond)
{
    const auto pages =
        pagesOf(made(QStringList{u"annex"_s, u"overdue"_s, u"--list"_s, u"PL02"_s} + kAsOf, u"a.pdf"_s));
    ASSERT_GT(pages.size(), 3u);
    expectOfficialPages(pages, {0});
    for (size_t i = 0; i < pages.size(); ++i) {
        EXPECT_TRUE(pages[i].isLandscape());
        EXPECT_EQ(pages[i].count(u"TT"_s), 1) << "header row of page " << i + 1;
    }
    expectOneFamily(m_folder.filePath(u"a.pdf"_s));
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
    EXPECT_EQ(rows.size(), 35) << "the four lines of the title, the header and thirty tasks";
    // and our own import takes it for what it is: the same thirty tasks
    const Outcome again = ask({u"import"_s, u"--dry-run"_s, u"--json"_s, docx});
    ASSERT_EQ(again.exitCode, 0) << again.err.toStdString();
    EXPECT_EQ(again.json().object().value("unchanged"_L1).toInt(), 30);
    EXPECT_EQ(again.json().object().value("added"_L1).toInt(), 0);
}

TEST_F(Papers, LettersGoToAllLateAgenciesAndAreLogged)
{
    const QString folder = made(QStringList{u"letters"_s, u"--format"_s, u"pdf"_s} + kAsOf, u"công văn"_s);
    const QStringList files = QDir(folder).entryList({u"*.pdf"_s}, QDir::Files);
    ASSERT_EQ(files.size(), 32);
    const auto pages = pagesOf(QDir(folder).filePath(u"cong-van-bo-tai-chinh-2025-07-18.pdf"_s));
    ASSERT_GT(pages.size(), 1u);
    EXPECT_FALSE(pages[0].isLandscape());
    EXPECT_TRUE(pages[1].isLandscape());
    expectOfficialPages(pages, {0, 1});
    for (size_t i = 1; i < pages.size(); ++i)
        EXPECT_EQ(pages[i].count(u"TT"_s), 1) << "header row of page " << i + 1;
    const QString letter = QDir(folder).filePath(u"cong-van-bo-tai-chinh-2025-07-18.pdf"_s);
    expectOneFamily(letter);
    const QString first = textOf(letter, 1);
    for (const QString &words :
         {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s, u"Độc lập - Tự do - Hạnh phúc"_s, u"Số: ……/BKHCN-VP"_s,
          u"Hà Nội, ngày 18 tháng 7 năm 2025"_s, u"Kính gửi: Bộ Tài chính"_s, u"Nơi nhận:"_s})
        EXPECT_TRUE(first.contains(words)) << words.toStdString() << "\nin\n" << first.toStdString();
    EXPECT_TRUE(textOf(QDir(folder).filePath(u"cong-van-uy-ban-nhan-dan-tinh-bac-ninh-2025-07-18.pdf"_s), 1)
                    .contains(u"Kính gửi: Ủy ban nhân dân tỉnh Bắc Ninh"_s));
    EXPECT_TRUE(files.contains(u"cong-van-uy-ban-nhan-dan-tp-ha-noi-2025-07-18.pdf"_s));
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

/// What another machine has otherwise: language, time zone, scale and resolution of the screen, order of
/// hashes.
TEST_F(Papers, AClosedReviewPrintsTheSameOnAnotherDesk)
{
    ASSERT_EQ(ask({u"review"_s, u"close"_s, u"Rà soát"_s, u"--as-of"_s, u"2025-07-18"_s}).exitCode, 0);
    const auto printed = [this](const QString &file, const Variables &desk) {
        const QString path = m_folder.filePath(file);
        const Outcome outcome = dondoc(
            {u"brief"_s, u"--store"_s, m_store, u"--snapshot"_s, u"Rà soát"_s, u"--out"_s, path}, desk);
        EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
        return path;
    };
    const QString here = printed(u"đây.pdf"_s, {});
    const std::vector<PdfPage> pages = pagesOf(here);
    ASSERT_GT(pages.size(), 10u);
    const Variables desks[] = {{{u"LC_ALL"_s, u"tr_TR.UTF-8"_s}, {u"DONDOC_LANG"_s, u"vi"_s}},
                               {{u"QT_SCALE_FACTOR"_s, u"1.5"_s}, {u"QT_FONT_DPI"_s, u"144"_s}},
                               {{u"QT_QPA_PLATFORM"_s, u"minimal"_s}, {u"QT_HASH_SEED"_s, u"4711"_s}}};
    for (const Variables &desk : desks)
        EXPECT_TRUE(withoutDate(printed(u"kia.pdf"_s, desk)) == withoutDate(here))
            << desk[0].first.toStdString();
    const std::vector<PdfPage> far = pagesOf(printed(u"xa.pdf"_s, {{u"TZ"_s, u"Pacific/Kiritimati"_s}}));
    ASSERT_EQ(far.size(), pages.size());
    for (size_t i = 0; i < pages.size(); ++i)
        EXPECT_TRUE(far[i].words == pages[i].words) << "words and boxes of page " << i + 1;
    const QByteArray one = wordParts(printed(u"đây.docx"_s, {}));
    ASSERT_FALSE(one.isEmpty());
    EXPECT_TRUE(one == wordParts(printed(u"kia.docx"_s, desks[1]))) << "words, styles and pictures";
}

TEST_F(Papers, InvitationProgrammeAndReconciliationHaveTheOfficialForm)
{
    const QStringList agency{u"--agency"_s, u"Bộ Tài chính"_s};
    const QString invitation = made(QStringList{u"paper"_s, u"invitation"_s} + kAsOf, u"giấy mời.pdf"_s);
    const QString programme = made(QStringList{u"paper"_s, u"programme"_s} + kAsOf, u"chương trình.pdf"_s);
    const QString sheet =
        made(QStringList{u"paper"_s, u"reconciliation"_s} + agency + kAsOf, u"đối chiếu.pdf"_s);
    for (const QString &pdf : {invitation, programme, sheet}) {
        const auto pages = pagesOf(pdf);
        ASSERT_FALSE(pages.empty());
        expectOfficialPages(pages, pdf == sheet ? std::vector<size_t>{0, 1} : std::vector<size_t>{0});
        expectOneFamily(pdf);
        EXPECT_TRUE(textOf(pdf, 1).contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s));
    }
    const QString words = textOf(invitation, 1);
    EXPECT_TRUE(words.contains(u"GIẤY MỜI"_s));
    EXPECT_TRUE(words.contains(u"GIẤY MỜI Rà soát ngày 18 tháng 7 năm 2025"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Thời gian: …… giờ ……, ngày 18 tháng 7 năm 2025"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Địa điểm: …"_s)) << "open, to be filled in";
    EXPECT_TRUE(words.contains(u"- Như trên;"_s));
    for (const QString &pdf : {invitation, programme, sheet})
        EXPECT_FALSE(textOf(pdf, 1).contains(u"(để báo cáo)"_s)) << "no report to those above";
    EXPECT_TRUE(textOf(sheet, 1).contains(u"- Bộ Tài chính;"_s));
    EXPECT_FALSE(words.contains(u"Hà Nội, ngày 23"_s)) << "an invitation is not dated after its session";
    EXPECT_TRUE(textOf(programme, 1).contains(u"Người, đơn vị thực hiện"_s));
    EXPECT_TRUE(textOf(sheet, 1).contains(u"PHIẾU ĐỐI CHIẾU"_s));
    EXPECT_EQ(ask(QStringList{u"paper"_s, u"reconciliation"_s, u"--out"_s, sheet} + kAsOf).exitCode, 2)
        << "of which agency?";
    const QString book =
        made(QStringList{u"paper"_s, u"reconciliation"_s} + agency + kAsOf, u"đối chiếu.xlsx"_s);
    const Outcome cells = dondoc({u"read"_s, book, u"--csv"_s});
    EXPECT_TRUE(cells.out.contains("Tình trạng theo dõi")) << "its table as a workbook";
    EXPECT_EQ(ask(QStringList{u"paper"_s, u"poem"_s, u"--out"_s, sheet} + kAsOf).exitCode, 2);
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
