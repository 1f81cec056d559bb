// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperfile.h"

#include "core/reports/paperworkbook.h"
#include "ui/reports/papercharts.h"
#include "ui/reports/paperlayout.h"
#include "ui/reports/paperprinter.h"
#include "ui/reports/tablelayout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>

#include <cmath>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperFile)
};

constexpr double kDotsPerPoint = 300.0 / 72.0, kPointsPerMetre = 72 / 0.0254;

QByteArray pngOf(const RateCharts &charts, const PaperBlock &block, QSizeF size)
{
    QImage image((size * kDotsPerPoint).toSize(), QImage::Format_RGB32);
    image.setDotsPerMeterX(
        qRound(kDotsPerPoint * kPointsPerMetre)); // not the screen's, which the file would keep
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(kDotsPerPoint, kDotsPerPoint);
    charts.paint(painter, QRectF(QPointF(), size), block);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QString wordsOf(const PaperBlock &block)
{
    return QStringLiteral("Biểu đồ tỷ lệ hồ sơ trực tuyến toàn trình tháng %1 năm %2")
        .arg(block.chartMonth.month())
        .arg(block.chartMonth.year());
}

Paper withLongRowsMarked(Paper paper)
{
    for (PaperBlock &block : paper.body)
        markLongRows(block.table, false);
    for (PaperAnnex &annex : paper.annexes) {
        for (PaperBlock &block : annex.blocks)
            markLongRows(block.table, annex.landscape);
    }
    return paper;
}

Result<int> writeWorkbook(const Paper &paper, const QString &path)
{
    const std::vector<OutTable> sheets = workbookOf(paper);
    if (sheets.empty())
        return Error{QStringLiteral("noTables"),
                     Words::tr("This paper has no table to put into a workbook; save it as PDF or for Word."),
                     path};
    const Status status = writeXlsx(path, sheets);
    return status ? Result<int>(0) : Result<int>(status.error());
}

} // namespace

WordPictures wordPicturesOf(const RateBoard &rates)
{
    return [&rates](const PaperBlock &block, double width) {
        const RateCharts charts(rates);
        WordPicture picture;
        picture.heightPt = charts.heightFor(block, width);
        picture.widthPt = width;
        picture.words = wordsOf(block);
        if (picture.heightPt > 0)
            picture.png = pngOf(charts, block, QSizeF(width, picture.heightPt));
        return picture;
    };
}

Result<int> writePaperFile(const Paper &paper, const RateBoard &rates, const QString &path,
                           const QDateTime &created, const JobControl &job)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"xlsx")
        return writeWorkbook(paper, path);
    if (suffix == u"docx") {
        const Status status = writeWord(withLongRowsMarked(paper), path, created, wordPicturesOf(rates));
        return status ? Result<int>(0) : Result<int>(status.error());
    }
    const RateCharts charts(rates);
    const std::vector<PaperPage> pages = layOut(paper, charts);
    const Status status = writePdf(pages, paper.subject, path, charts, job);
    return status ? Result<int>(int(pages.size())) : Result<int>(status.error());
}

} // namespace dondoc
