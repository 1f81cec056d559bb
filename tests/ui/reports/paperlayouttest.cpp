// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperlayout.h"

#include "tests/core/printers.h"
#include "ui/reports/papercharts.h"
#include "ui/reports/paperstyle.h"
#include "ui/reports/tablelayout.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

constexpr double kHalfMillimetre = millimetres(0.5);

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QStringLiteral("phối hợp thực hiện nhiệm vụ");
    return list.join(u' ');
}

PaperTable longTable(int rows, int wordsPerRow = 4)
{
    PaperTable table;
    table.columns = {{QStringLiteral("TT"), 1, true},
                     {QStringLiteral("Nhiệm vụ"), 6, false},
                     {QStringLiteral("Thời hạn"), 2, true}};
    for (int i = 1; i <= rows; ++i)
        table.rows.push_back(
            {{QString::number(i), words(wordsPerRow + i % 5), QStringLiteral("30/06/2025")}});
    return table;
}

Paper paper()
{
    Paper paper;
    paper.date = QDate(2025, 7, 18);
    paper.number = QStringLiteral("……");
    paper.type = QStringLiteral("BÁO CÁO");
    paper.subject = QStringLiteral("Tình hình thực hiện nhiệm vụ");
    paper.body = {{BlockType::Heading1, QStringLiteral("I. TÌNH HÌNH"), {}, {}},
                  {BlockType::Paragraph, words(40), {}, {}},
                  {BlockType::Table, {}, longTable(3), {}},
                  {BlockType::Paragraph, words(60), {}, {}}};
    return paper;
}

QString textOf(const PaperText &text)
{
    return text.layout->text();
}

/// The box of one line, in page units.
QRectF boxOf(const PaperText &text, int line)
{
    return text.layout->lineAt(line).naturalTextRect().translated(text.origin);
}

bool hasText(const PaperPage &page, const QString &wanted)
{
    return std::any_of(page.texts.begin(), page.texts.end(),
                       [&](const PaperText &t) { return textOf(t) == wanted; });
}

} // namespace

TEST(PaperLayout, EveryLineStaysInsideTheMarginsAndTheBodyTouchesThem)
{
    Paper source = paper();
    source.annexes.push_back(
        {QStringLiteral("I"), QStringLiteral("DANH MỤC"), true, {{BlockType::Table, {}, longTable(80), {}}}});
    const std::vector<PaperPage> pages = layOut(source, NoCharts());
    ASSERT_GT(pages.size(), 3u);
    for (size_t i = 0; i < pages.size(); ++i) {
        const PaperPage &page = pages[i];
        double left = 1e9, right = 0, top = 1e9;
        for (const PaperText &text : page.texts) {
            const bool isPageNumber =
                boxOf(text, text.firstLine).top() < paperstyle::marginTop - kHalfMillimetre;
            for (int line = text.firstLine; line < text.firstLine + text.lineCount && !isPageNumber; ++line) {
                const QRectF box = boxOf(text, line);
                left = std::min(left, box.left());
                right = std::max(right, box.right());
                top = std::min(top, box.top());
                EXPECT_LE(box.bottom(), page.size().height() - paperstyle::marginBottom + 1) << i;
            }
        }
        EXPECT_GE(left, paperstyle::marginLeft - 1) << i;
        EXPECT_LE(right, page.size().width() - paperstyle::marginRight + 1) << i;
        EXPECT_NEAR(top, paperstyle::marginTop, kHalfMillimetre + points(3)) << i;
        if (i == 0) {
            EXPECT_NEAR(left, paperstyle::marginLeft, kHalfMillimetre);
            EXPECT_NEAR(right, page.size().width() - paperstyle::marginRight, kHalfMillimetre);
        }
    }
}

TEST(PaperLayout, TheHeaderRowRepeatsAndRowsAreNeverSplit)
{
    Paper source = paper();
    source.annexes.push_back(
        {QStringLiteral("I"), QStringLiteral("DANH MỤC"), true, {{BlockType::Table, {}, longTable(80), {}}}});
    const std::vector<PaperPage> pages = layOut(source, NoCharts());
    int annexPages = 0;
    for (const PaperPage &page : pages) {
        annexPages += page.landscape;
        EXPECT_TRUE(!page.landscape || hasText(page, QStringLiteral("Nhiệm vụ")))
            << "header on every page of the annex";
        for (const PaperText &text : page.texts) {
            EXPECT_TRUE(!page.landscape || text.lineCount == text.layout->lineCount())
                << textOf(text).toStdString();
        }
    }
    EXPECT_GT(annexPages, 2);
    for (int i = 1; i <= 80; ++i) {
        const bool isThere = std::any_of(pages.begin(), pages.end(), [&](const PaperPage &page) {
            return page.landscape && hasText(page, QString::number(i));
        });
        EXPECT_TRUE(isThere) << i;
    }
}

TEST(PaperLayout, ARowLongerThanAPageIsSplitWithNothingLost)
{
    Paper source = paper();
    PaperTable table = longTable(1, 700);
    source.annexes.push_back(
        {QString(), QStringLiteral("DANH MỤC"), true, {{BlockType::Table, {}, table, {}}}});
    int lines = 0, expected = 0;
    for (const PaperPage &page : layOut(source, NoCharts())) {
        for (const PaperText &text : page.texts) {
            if (textOf(text) == table.rows[0].cells[1]) {
                lines += text.lineCount;
                expected = text.layout->lineCount();
            }
        }
    }
    EXPECT_GT(expected, 60);
    EXPECT_EQ(lines, expected);
}

TEST(PaperLayout, PagesAreNumberedFromTheSecondAndEveryAnnexBeginsAgain)
{
    Paper source = paper();
    for (int i = 0; i < 6; ++i)
        source.body.insert(source.body.begin() + 1, {BlockType::Paragraph, words(70), {}, {}});
    source.annexes.push_back({QStringLiteral("I"),
                              QStringLiteral("DANH MỤC"),
                              false,
                              {{BlockType::Table, {}, longTable(60), {}}}});
    QStringList numbers;
    for (const PaperPage &page : layOut(source, NoCharts())) {
        QString number = QStringLiteral("-");
        for (const PaperText &text : page.texts) {
            if (boxOf(text, text.firstLine).top() < paperstyle::marginTop - points(10))
                number = textOf(text);
        }
        numbers << number;
    }
    ASSERT_GE(numbers.size(), 4);
    EXPECT_EQ(numbers[0], QStringLiteral("-"));
    EXPECT_EQ(numbers[1], QStringLiteral("2"));
    const qsizetype annex = numbers.indexOf(QStringLiteral("-"), 1);
    ASSERT_GT(annex, 0) << "the annex's first page shows no number";
    EXPECT_EQ(numbers.value(annex + 1), QStringLiteral("2"));
}

TEST(PaperLayout, ADocumentNumberInACellIsNotBroken)
{
    Paper source = paper();
    PaperTable table = longTable(1);
    table.columns[2].centred = false;
    // wide enough for "Nghị quyết số 71/NQ-", too narrow for the whole
    table.rows[0].cells[2] =
        QStringLiteral("Nghị quyết 71/NQ-CP và Thông báo số 14-TB/TGV, Nghị quyết số 193/2025/QH15");
    source.body = {{BlockType::Table, {}, table, {}}};
    int lines = 0;
    for (const PaperPage &page : layOut(source, NoCharts())) {
        for (const PaperText &text : page.texts) {
            if (textOf(text) != table.rows[0].cells[2])
                continue;
            for (int line = 0; line + 1 < text.layout->lineCount(); ++line) {
                const QTextLine laid = text.layout->lineAt(line);
                const QChar last = textOf(text)[laid.textStart() + laid.textLength() - 1];
                EXPECT_TRUE(last.isSpace()) << "line " << line << " ends in " << QString(last).toStdString();
                ++lines;
            }
        }
    }
    EXPECT_GT(lines, 2);
}

/// Lines end as they may in prose, which is flush at both sides: the line before a number is stretched.
TEST(PaperLayout, ADocumentNumberInProseIsNotBroken)
{
    Paper source = paper();
    const QString number = QStringLiteral("15-TB/TGV");
    for (int padding = 20; padding < 60; ++padding) {
        source.body = {{BlockType::Paragraph,
                        QString(padding, u'n') + QStringLiteral(" tại Thông báo số ") + number +
                            QStringLiteral(", (71/NQ-CP), ") + words(30),
                        {},
                        {}}};
        for (const PaperPage &page : layOut(source, NoCharts())) {
            for (const PaperText &text : page.texts) {
                const QString all = textOf(text);
                if (all != source.body[0].text)
                    continue;
                for (int line = 0; line + 1 < text.layout->lineCount(); ++line) {
                    const QTextLine laid = text.layout->lineAt(line);
                    const QChar last = all[laid.textStart() + laid.textLength() - 1];
                    EXPECT_TRUE(last.isSpace()) << padding << " line " << line;
                    EXPECT_NEAR(boxOf(text, line).right(), page.size().width() - paperstyle::marginRight, 1)
                        << padding << ": flush at the right";
                }
            }
        }
    }
}

TEST(PaperLayout, AHeadingStaysWithTheTableBelowIt)
{
    for (int length = 20; length < 260; length += 4) {
        Paper source = paper();
        source.body = {{BlockType::Paragraph, words(length), {}, {}},
                       {BlockType::Heading2, QStringLiteral("a) Nhiệm vụ tháng 10/2025:"), {}, {}},
                       {BlockType::Table, {}, longTable(3, 20), {}},
                       {BlockType::Paragraph, words(20), {}, {}}};
        for (const PaperPage &page : layOut(source, NoCharts()))
            EXPECT_TRUE(!hasText(page, source.body[1].text) || hasText(page, QStringLiteral("1"))) << length;
    }
}

TEST(PaperLayout, TheLastRowOfATableNeverStandsAloneOnAPage)
{
    for (int rows = 20; rows < 60; ++rows) {
        Paper source = paper();
        source.annexes.push_back(
            {QString(), QStringLiteral("DANH MỤC"), false, {{BlockType::Table, {}, longTable(rows, 2), {}}}});
        for (const PaperPage &page : layOut(source, NoCharts()))
            EXPECT_TRUE(!hasText(page, QString::number(rows)) || hasText(page, QString::number(rows - 1)))
                << rows;
    }
}

TEST(PaperLayout, OnlyRowsThatNoPageHoldsAreMarkedForWordToSplit)
{
    PaperTable table = longTable(3);
    table.rows[1].cells[1] = words(700);
    markLongRows(table, true);
    EXPECT_FALSE(table.rows[0].isLongerThanPage);
    EXPECT_TRUE(table.rows[1].isLongerThanPage);
    EXPECT_FALSE(table.rows[2].isLongerThanPage);
}

/// Whatever the length of the body, the signature never stands alone on a page.
TEST(PaperLayout, TheSignatureTakesTextAlong)
{
    for (int length = 60; length < 330; length += 3) {
        Paper source = paper();
        source.body = {{BlockType::Paragraph, words(length), {}, {}},
                       {BlockType::Paragraph, words(12), {}, {}}};
        const std::vector<PaperPage> pages = layOut(source, NoCharts());
        for (const PaperPage &page : pages) {
            if (!hasText(page, QStringLiteral("Nơi nhận:")))
                continue;
            const bool hasBody = std::any_of(page.texts.begin(), page.texts.end(), [&](const PaperText &t) {
                return textOf(t) == source.body[0].text || textOf(t) == source.body[1].text;
            });
            EXPECT_TRUE(hasBody) << length;
        }
    }
}

} // namespace dondoc
