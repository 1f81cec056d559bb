// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a printer, with a printer that puts its paper into a file.
#include "ui/reports/papercharts.h"
#include "ui/reports/paperlayout.h"
#include "ui/reports/paperprinter.h"

#include <QFile>
#include <QImage>
#include <QPageRanges>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

class PrintPages : public testing::Test
{
protected:
    PrintPages()
    {
        Paper &paper = m_paper;
        paper.date = QDate(2025, 7, 18);
        paper.type = u"BÁO CÁO"_s;
        paper.subject = u"Tình hình"_s;
        paper.body = {{BlockType::Paragraph, u"Một đoạn."_s, {}, {}}};
        PaperTable table;
        table.columns = {{u"TT"_s, 1, true}, {u"Nhiệm vụ"_s, 6}};
        for (int row = 1; row <= 80; ++row)
            table.rows.push_back({{QString::number(row), u"Nhiệm vụ"_s}});
        paper.annexes.push_back({{}, u"DANH MỤC"_s, true, {{BlockType::Table, {}, table, {}}}});
        m_pages = layOut(paper, NoCharts()); // a page upright, then several across
        m_printer.setOutputFormat(QPrinter::PdfFormat);
        m_printer.setOutputFileName(path());
        m_printer.setPageSize(QPageSize(QPageSize::A4));
    }

    QString path() const { return m_folder.filePath(u"in.pdf"_s); }

    /// The sheets that came out, in whole points: "595x842".
    QStringList sheets() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        static const QRegularExpression box(u"/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]"_s);
        QStringList sheets;
        const QString pdf = QString::fromLatin1(file.readAll());
        for (auto match = box.globalMatch(pdf); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            sheets << u"%1x%2"_s.arg(qRound(found.captured(1).toDouble()))
                          .arg(qRound(found.captured(2).toDouble()));
        }
        return sheets;
    }

    QTemporaryDir m_folder;
    QPrinter m_printer{QPrinter::HighResolution};
    Paper m_paper;
    std::vector<PaperPage> m_pages;
};

const QString kUpright = u"595x842"_s, kAcross = u"842x595"_s;

} // namespace

TEST_F(PrintPages, EveryPageOnItsOwnWay)
{
    ASSERT_GT(m_pages.size(), 3u);
    qint64 reported = 0;
    ASSERT_TRUE(printPages(m_pages, m_printer, NoCharts(),
                           JobControl([&reported](qint64 done, qint64) { reported = done; })));
    QStringList expected{kUpright};
    while (expected.size() < qsizetype(m_pages.size()))
        expected << kAcross;
    EXPECT_EQ(sheets(), expected);
    EXPECT_EQ(reported, qint64(m_pages.size()));
}

TEST_F(PrintPages, OnlyTheRangeChosen)
{
    m_printer.setFromTo(2, 3);
    ASSERT_TRUE(printPages(m_pages, m_printer, NoCharts()));
    EXPECT_EQ(sheets(), (QStringList{kAcross, kAcross}));
    m_printer.setFromTo(1, 1);
    ASSERT_TRUE(printPages(m_pages, m_printer, NoCharts()));
    EXPECT_EQ(sheets(), QStringList{kUpright});
    m_printer.setFromTo(int(m_pages.size()), int(m_pages.size()) + 7);
    ASSERT_TRUE(printPages(m_pages, m_printer, NoCharts())) << "a range that ends behind the last page";
    EXPECT_EQ(sheets(), QStringList{kAcross});
}

TEST_F(PrintPages, RangesWithGapsAndTheLastPageFirst)
{
    QPageRanges ranges;
    ranges.addPage(1);
    ranges.addPage(3);
    m_printer.setPageRanges(ranges);
    ASSERT_TRUE(printPages(m_pages, m_printer, NoCharts()));
    EXPECT_EQ(sheets(), (QStringList{kUpright, kAcross}));
    m_printer.setPageOrder(QPrinter::LastPageFirst);
    ASSERT_TRUE(printPages(m_pages, m_printer, NoCharts()));
    EXPECT_EQ(sheets(), (QStringList{kAcross, kUpright}));
}

/// The preview and a printer paint long after the worker that laid the pages out has ended with its fonts.
TEST_F(PrintPages, PagesOutliveTheThreadThatLaidThemOut)
{
    const auto picture = [this](const PaperPage &page) {
        QImage image((page.size() / 20).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(0.05, 0.05);
        paintPage(painter, page, NoCharts());
        return image;
    };
    std::vector<PaperPage> pages;
    std::unique_ptr<QThread> worker(
        QThread::create([&] { pages = withoutLayouts(layOut(m_paper, NoCharts())); }));
    worker->start();
    ASSERT_TRUE(worker->wait());
    worker.reset();
    ASSERT_EQ(pages.size(), m_pages.size());
    for (size_t i = 0; i < pages.size(); ++i) {
        for (const PaperText &text : pages[i].texts)
            EXPECT_FALSE(text.layout);
        EXPECT_EQ(picture(pages[i]), picture(m_pages[i])) << "page " << i + 1;
    }
    ASSERT_TRUE(printPages(pages, m_printer, NoCharts()));
    EXPECT_EQ(sheets().size(), qsizetype(pages.size()));
}

TEST_F(PrintPages, ARangeWithNoPageIsSaid)
{
    m_printer.setFromTo(int(m_pages.size()) + 1, int(m_pages.size()) + 2);
    const Status status = printPages(m_pages, m_printer, NoCharts());
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, u"noPages"_s);
    EXPECT_FALSE(QFile::exists(path()));
}

TEST_F(PrintPages, OnThePaperChosen)
{
    m_printer.setPageSize(QPageSize(QPageSize::A3));
    m_printer.setFromTo(1, 2);
    ASSERT_TRUE(printPages(m_pages, m_printer, NoCharts()));
    EXPECT_EQ(sheets(), (QStringList{u"842x1191"_s, u"1191x842"_s}));
}

TEST_F(PrintPages, ACancelledJobIsSaid)
{
    std::function<void()> cancel;
    const JobControl job([&cancel](qint64, qint64) { cancel(); }); // after the first page
    cancel = [&job] { job.cancel(); };
    const Status status = printPages(m_pages, m_printer, NoCharts(), job);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, u"cancelled"_s);
}

TEST_F(PrintPages, APrinterThatDoesNotStartIsSaid)
{
    m_printer.setOutputFileName(m_folder.filePath(u"không có/in.pdf"_s));
    const Status status = printPages(m_pages, m_printer, NoCharts());
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, u"io"_s);
    EXPECT_FALSE(status.error().text.isEmpty());
}

} // namespace dondoc
