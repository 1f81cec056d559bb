// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/chartexport.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr double margin = 16;        ///< round the chart, logical pixels
constexpr double pictureScale = 2;   ///< device pixels to a logical one
constexpr double pixelsPerInch = 96; ///< of logical pixels
constexpr int pdfResolution = 1200;

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartExport)
};

QSizeF pageSize(const RateChart &chart, const ChartStyle &style)
{
    const QSizeF size = chart.naturalSize(style);
    return {std::ceil(size.width()) + 2 * margin, std::ceil(size.height()) + 2 * margin};
}

void paintPage(QPainter &painter, RateChart &chart, const QSizeF &page, const ChartStyle &style)
{
    painter.setRenderHints(QPainter::TextAntialiasing);
    painter.fillRect(QRectF({}, page), style.color(Token::Panel));
    chart.paint(painter, QRectF({}, page).adjusted(margin, margin, -margin, -margin), style);
}

QImage imageOf(RateChart &chart, const QSizeF &page, const ChartStyle &style)
{
    QImage image((page * pictureScale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    image.setDotsPerMeterX(qRound(pixelsPerInch * pictureScale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    paintPage(painter, chart, page, style);
    return image;
}

QByteArray png(RateChart &chart, const QSizeF &page, const ChartStyle &style)
{
    const QImage image = imageOf(chart, page, style);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray svg(RateChart &chart, const QSizeF &page, const ChartStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(pixelsPerInch));
    generator.setSize(page.toSize());
    generator.setViewBox(QRectF({}, page));
    generator.setTitle(chart.title());
    generator.setDescription(chart.subtitle());
    QPainter painter(&generator);
    paintPage(painter, chart, page, style);
    return painter.end() ? bytes : QByteArray();
}

QByteArray pdf(RateChart &chart, const QSizeF &page, const ChartStyle &style)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chart.title());
    writer.setResolution(pdfResolution);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(page / pixelsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    painter.scale(pdfResolution / pixelsPerInch, pdfResolution / pixelsPerInch);
    paintPage(painter, chart, page, style);
    return painter.end() ? bytes : QByteArray();
}

Error unwritable(const QString &path, const QString &reason)
{
    return {u"io"_s, Words::tr("“%1” could not be written: %2").arg(QDir::toNativeSeparators(path), reason),
            path};
}

} // namespace

QImage chartImage(RateChart &chart, const ChartStyle &style)
{
    return imageOf(chart, pageSize(chart, style), style);
}

QByteArray chartSvg(RateChart &chart, const ChartStyle &style)
{
    return svg(chart, pageSize(chart, style), style);
}

Status exportChart(RateChart &chart, const ChartStyle &style, const QString &path)
{
    const QString format = QFileInfo(path).suffix().toLower();
    const QSizeF page = pageSize(chart, style);
    QByteArray bytes;
    if (format == u"png")
        bytes = png(chart, page, style);
    else if (format == u"svg")
        bytes = svg(chart, page, style);
    else if (format == u"pdf")
        bytes = pdf(chart, page, style);
    else
        return Error{u"wrongFormat"_s,
                     Words::tr("A chart can be written as .png, .svg or .pdf, not as “%1”.")
                         .arg(QFileInfo(path).fileName()),
                     path};
    if (bytes.isEmpty())
        return unwritable(path, Words::tr("the picture could not be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return Done{};
}

Status exportChart(ChartKind kind, const RateBoard &board, const RatePeriod &period, const ChartStyle &style,
                   const QString &path, const AgencyDirectory *directory,
                   const std::vector<AgencyId> &agencies, const EarlierDate &earlier)
{
    const auto noRates = [](QDate month) {
        return Error{
            u"noRates"_s,
            Words::tr("There are no rates for this chart in month %1.").arg(month.toString(u"M/yyyy"_s)),
            {}};
    };
    if (earlier.period.month.isValid() && !earlier.period.to.isValid())
        return noRates(earlier.period.month);
    const std::unique_ptr<RateChart> chart = makeChart(kind, board, period, directory, agencies, earlier);
    if (!chart)
        return noRates(period.month);
    return exportChart(*chart, style, path);
}

Status exportChart(ChartKind kind, const RateBoard &board, QDate month, const ChartStyle &style,
                   const QString &path, const AgencyDirectory *directory,
                   const std::vector<AgencyId> &agencies)
{
    RatePeriod period = periodOf(board, month);
    period.month = month; // named in the refusal where the board has nothing for it
    return exportChart(kind, board, period, style, path, directory, agencies);
}

} // namespace dondoc
