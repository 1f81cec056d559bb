// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/rates/chartchecks.h"
#include "tests/ui/rates/ratefixture.h"
#include "ui/rates/chartexport.h"
#include "ui/rates/chartview.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;
using namespace dondoc::test;

// Quần đảo Hoàng Sa and Quần đảo Trường Sa are present and labelled in everything the map is rendered to
// (domain.md section 5): one test a renderer, in every theme; the composed scene is tested in tilemap_test.

namespace {

const QStringList labels{u"Quần đảo Hoàng Sa"_s, u"(Đà Nẵng)"_s, u"Quần đảo Trường Sa"_s, u"(Khánh Hòa)"_s};

class RenderedMap : public testing::TestWithParam<std::string>
{
protected:
    ChartStyle style() const { return styleNamed(GetParam()); }
    QString written(const QString &suffix)
    {
        const QString path = m_folder.filePath(u"ban-do."_s + suffix);
        EXPECT_TRUE(exportChart(*m_chart, style(), path));
        return path;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<RateChart> m_chart = chartOf(ChartKind::TileMap, july);
};

} // namespace

TEST_P(RenderedMap, SvgHasBothArchipelagosAsWords)
{
    QFile file(written(u"svg"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QStringList words;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            words << xml.readElementText().trimmed();
    }
    for (const QString &label : labels)
        EXPECT_TRUE(words.contains(label)) << label.toStdString();
}

TEST_P(RenderedMap, PdfHasBothArchipelagosAsWords)
{
    const QString reader = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (reader.isEmpty())
        GTEST_SKIP() << "needs poppler's pdftotext";
    QProcess process;
    process.start(reader, {u"-enc"_s, u"UTF-8"_s, written(u"pdf"_s), u"-"_s});
    ASSERT_TRUE(process.waitForFinished());
    const QString words = QString::fromUtf8(process.readAllStandardOutput()).simplified();
    for (const QString &label : labels)
        EXPECT_TRUE(words.contains(label)) << label.toStdString() << " in " << words.toStdString();
}

TEST_P(RenderedMap, PictureHasBothArchipelagosFilledAndWrittenOn)
{
    const QImage image(written(u"png"_s));
    ASSERT_FALSE(image.isNull());
    constexpr double margin = 16, scale = 2; // round the chart; device pixels to a logical one
    const ChartScene scene = m_chart->compose(m_chart->naturalSize(style()), style());
    for (const QString &label : labels) {
        const auto text = std::ranges::find(scene.texts, label, &ChartText::text);
        ASSERT_NE(text, scene.texts.end());
        const QRectF inked = text->inked().translated(margin, margin);
        const QRect pixels = QRectF(inked.topLeft() * scale, inked.size() * scale).toAlignedRect();
        ASSERT_TRUE(image.rect().contains(pixels));
        const QRectF tile = scene.marks[size_t(text->mark)].area.translated(margin, margin);
        const QColor ground = image.pixelColor(((tile.topLeft() + QPointF(3, 3)) * scale).toPoint());
        int letters = 0;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                letters += std::abs(qGray(image.pixel(x, y)) - qGray(ground.rgb())) > 60 ? 1 : 0;
        }
        EXPECT_GT(letters, pixels.width() * pixels.height() / 30) << label.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(EveryTheme, RenderedMap, testing::Values("light", "dark", "paper"));

/// In the window the map is never shown in part: whatever the size, both tiles lie in the view.
class MapInAWindow : public testing::TestWithParam<QSize>
{
};

TEST_P(MapInAWindow, ShowsBothArchipelagosWhole)
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        const Theme theme(scheme);
        ChartView view(theme);
        view.resize(GetParam());
        view.show();
        view.setChart(chartOf(ChartKind::TileMap, july));
        EXPECT_EQ(view.verticalScrollBar()->maximum(), 0);
        EXPECT_EQ(view.horizontalScrollBar()->maximum(), 0);
        int whole = 0;
        const int provinces = 34;
        for (int mark = provinces; mark < view.markCount(); ++mark)
            whole += QRectF(view.viewport()->rect()).contains(view.markRect(mark)) ? 1 : 0;
        EXPECT_EQ(whole, 2);
    }
}

INSTANTIATE_TEST_SUITE_P(EverySize, MapInAWindow,
                         testing::Values(QSize(320, 200), QSize(480, 360), QSize(766, 520), QSize(900, 700),
                                         QSize(1900, 1000)));
