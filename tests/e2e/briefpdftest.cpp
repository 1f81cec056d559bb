// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/pdfpages.h"
#include "tests/e2e/runner.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc::e2e {

namespace {

/// The brief as of 18 July 2025, made once for all tests.
class BriefPdf : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_folder = std::make_unique<QTemporaryDir>();
        const QString store = s_folder->filePath(QStringLiteral("a.dondoc"));
        ASSERT_EQ(
            dondoc(QStringList{QStringLiteral("import"), QStringLiteral("--store"), store} + allSamples())
                .exitCode,
            0);
        s_pdf = s_folder->filePath(QStringLiteral("báo cáo.pdf"));
        const Outcome outcome =
            dondoc({QStringLiteral("brief"), QStringLiteral("--store"), store, QStringLiteral("--as-of"),
                    QStringLiteral("2025-07-18"), QStringLiteral("--out"), s_pdf});
        ASSERT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    }
    static void TearDownTestSuite() { s_folder.reset(); }

    static std::vector<PdfPage> pages() { return pagesOf(s_pdf); }

    static QString text()
    {
        const Outcome outcome =
            run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), s_pdf, QStringLiteral("-")});
        return QString::fromUtf8(outcome.out).normalized(QString::NormalizationForm_C).simplified();
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline QString s_pdf;
};

} // namespace

TEST_F(BriefPdf, EmbedsFontsOfOneFamily)
{
    const QStringList lines = QString::fromUtf8(run(QStringLiteral("pdffonts"), {s_pdf}).out)
                                  .split(u'\n', Qt::SkipEmptyParts)
                                  .mid(2);
    ASSERT_FALSE(lines.isEmpty());
    for (const QString &line : lines) {
        static const QRegularExpression row(
            QStringLiteral("^(?:[A-Z]{6}\\+)?([A-Za-z]+)\\S*\\s.*\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s"));
        const QRegularExpressionMatch match = row.match(line);
        ASSERT_TRUE(match.hasMatch()) << line.toStdString();
        EXPECT_TRUE(match.captured(1).startsWith(QStringLiteral("DonDocSerif")) ||
                    match.captured(1).startsWith(QStringLiteral("TimesNewRoman")))
            << line.toStdString();
        EXPECT_EQ(match.captured(2), QStringLiteral("yes")) << "embedded: " << line.toStdString();
    }
}

TEST_F(BriefPdf, LinesStayInsideTheMarginsAndTouchThem)
{
    const std::vector<PdfPage> all = pages();
    ASSERT_GT(all.size(), 3u);
    for (size_t i = 0; i < all.size(); ++i) {
        const PdfPage &page = all[i];
        double left = page.width, right = 0, top = page.height;
        for (const PdfWord &word : page.words) {
            if (isPageNumber(word))
                continue;
            left = std::min(left, word.left);
            right = std::max(right, word.right);
            top = std::min(top, word.top);
            EXPECT_LE(word.bottom, page.height - 20 * kPointsPerMm + kHalfMm)
                << i + 1 << word.text.toStdString();
        }
        EXPECT_GE(left, 30 * kPointsPerMm - kHalfMm) << "page " << i + 1;
        EXPECT_LE(right, page.width - 15 * kPointsPerMm + kHalfMm) << "page " << i + 1;
        EXPECT_GE(top, 20 * kPointsPerMm - kHalfMm) << "page " << i + 1;
    }
    // the first page has justified prose: it touches both side margins, and its head the top margin
    double left = all[0].width, right = 0, top = all[0].height;
    for (const PdfWord &word : all[0].words) {
        left = std::min(left, word.left);
        right = std::max(right, word.right);
        top = std::min(top, word.top);
    }
    EXPECT_NEAR(left, 30 * kPointsPerMm, kHalfMm);
    EXPECT_NEAR(right, all[0].width - 15 * kPointsPerMm, kHalfMm);
    EXPECT_NEAR(top, 20 * kPointsPerMm, kHalfMm);
}

TEST_F(BriefPdf, StatesTheFiguresOfTheStore)
{
    const QString words = text();
    for (const QString &sentence : {
             QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
             QStringLiteral("(số liệu tính đến hết ngày 18 tháng 7 năm 2025)"),
             QStringLiteral("Tổng số nhiệm vụ được giao: 382; đã đến hạn: 80"),
             QStringLiteral("quá hạn chưa hoàn thành 30 (37,5%)"),
             QStringLiteral("32 cơ quan với 144 phần việc"),
             QStringLiteral("toàn quốc 40,1% (còn thiếu 39,9)"),
             QStringLiteral("khối bộ, ngành 51,7% (còn thiếu 28,3)"),
             QStringLiteral("khối địa phương 15,5% (còn thiếu 64,5)"),
             QStringLiteral("Tháng 6 năm 2025 có 01 trong 73 đơn vị đã đăng ký đạt chỉ tiêu: Bộ Nội vụ"),
         })
        EXPECT_TRUE(words.contains(sentence)) << sentence.toStdString() << "\nin\n"
                                              << words.left(3000).toStdString();
}

TEST_F(BriefPdf, DecompositionAndMissingGlyphsNeverShow)
{
    const QString words =
        QString::fromUtf8(run(QStringLiteral("pdftotext"), {s_pdf, QStringLiteral("-")}).out);
    EXPECT_EQ(words, words.normalized(QString::NormalizationForm_C));
    EXPECT_FALSE(words.contains(QChar::ReplacementCharacter));
    for (QChar letter : QStringLiteral("ằẵễỗỡữậệộớựđĐơƯỦẠ"))
        EXPECT_TRUE(words.contains(letter)) << QString(letter).toStdString();
}

} // namespace dondoc::e2e
