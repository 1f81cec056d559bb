// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/chartexport.h"
#include "ui/reports/paperstyle.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

class ChartExport : public testing::Test
{
protected:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const ChartStyle m_style = ChartStyle::screen(Theme());
    const RateBoard m_board = appendix3();

private:
    QTemporaryDir m_folder;
};

TEST_F(ChartExport, WritesAPictureAtTwiceTheLogicalSize)
{
    const QString file = path(u"xếp hạng.png"_s);
    ASSERT_TRUE(exportChart(ChartKind::Ranking, m_board, june, m_style, file));
    const QImage image(file);
    const QSizeF natural =
        makeChart(ChartKind::Ranking, m_board, periodOf(m_board, june))->naturalSize(m_style);
    EXPECT_EQ(image.width(), 2 * (int(natural.width()) + 32));
    EXPECT_GT(image.height(), 1200);
}

TEST_F(ChartExport, WritesAnSvgThatParsesAndCarriesItsTitle)
{
    const QString file = path(u"map.svg"_s);
    ASSERT_TRUE(exportChart(ChartKind::TileMap, m_board, july, m_style, file));
    QXmlStreamReader xml(contents(file));
    QString title;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"title")
            title = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(title, u"Đến 09/7/2025: Sơn La cao nhất 30,4; Hà Nội thấp nhất 0,91"_s);
}

TEST_F(ChartExport, WritesAOnePagePdf)
{
    const QString file = path(u"blocks.pdf"_s);
    ASSERT_TRUE(exportChart(ChartKind::Blocks, m_board, june, ChartStyle::paper(paperFamily()), file));
    const QByteArray bytes = contents(file);
    EXPECT_TRUE(bytes.startsWith("%PDF-"));
    EXPECT_TRUE(bytes.contains("/Count 1"));
}

TEST_F(ChartExport, RefusesWhatItCannotWrite)
{
    EXPECT_EQ(exportChart(ChartKind::Ranking, m_board, june, m_style, path(u"a.bmp"_s)).error().code,
              u"wrongFormat"_s);
    EXPECT_EQ(
        exportChart(ChartKind::Ranking, m_board, QDate(2024, 1, 1), m_style, path(u"a.png"_s)).error().code,
        u"noRates"_s);
    EXPECT_EQ(exportChart(ChartKind::TileMap, m_board, june, m_style, path(u"a.png"_s)).error().code,
              u"noRates"_s);
    EXPECT_EQ(
        exportChart(ChartKind::Ranking, m_board, june, m_style, path(u"no folder/a.png"_s)).error().code,
        u"io"_s);
    EXPECT_FALSE(QFile::exists(path(u"a.png"_s)));
}
