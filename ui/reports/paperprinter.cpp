// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paperprinter.h"

#include "ui/reports/paperstyle.h"

#include <QCoreApplication>
#include <QFile>
#include <QHashFunctions>
#include <QPageLayout>
#include <QPageRanges>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperPrinter)
};

QPageLayout layoutOf(const PaperPage &page)
{
    QPageLayout layout(QPageSize(QPageSize::A4),
                       page.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// Maps a tenth of a point to the device's dots.
void scaleToDevice(QPainter &painter, const QPaintDevice &device)
{
    const double scale = device.logicalDpiX() / 72.0 / kUnitsPerPoint;
    painter.resetTransform();
    painter.scale(scale, scale);
}

/// Likewise, as large as the paper chosen: on anything but A4 the page is scaled to it, and centred.
void scaleToPaper(QPainter &painter, const QPrinter &printer, const PaperPage &page)
{
    scaleToDevice(painter, printer);
    const QSizeF paper = printer.pageLayout().fullRectPoints().size();
    const QSizeF drawn = page.size() / kUnitsPerPoint;
    const double scale = std::min(paper.width() / drawn.width(), paper.height() / drawn.height());
    if (std::abs(scale - 1) < 0.01) // A4, as its makers round it
        return;
    const QSizeF left = (paper - drawn * scale) / 2 * kUnitsPerPoint;
    painter.translate(left.width(), left.height());
    painter.scale(scale, scale);
}

/// While it lives Qt's hashes have no random seed: the order in which Qt writes the fonts of a PDF follows a
/// hash, and the same paper shall give the same file. A hash made before keeps its own seed.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    SteadyHashes(const SteadyHashes &) = delete;
    SteadyHashes &operator=(const SteadyHashes &) = delete;
};

Status writeTo(QIODevice &device, const std::vector<PaperPage> &pages, const QString &title,
               const PaperCharts &charts, const JobControl &job)
{
    const SteadyHashes steady;
    QPdfWriter writer(&device);
    writer.setResolution(720);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Đôn Đốc"));
    writer.setPageLayout(layoutOf(pages.front()));
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{QStringLiteral("io"), Words::tr("The PDF could not be started."), {}};
    for (size_t i = 0; i < pages.size(); ++i) {
        if (job.isCancelled())
            return Error{QStringLiteral("cancelled"), Words::tr("Cancelled; no file was written."), {}};
        if (i > 0) {
            writer.setPageLayout(layoutOf(pages[i]));
            writer.newPage();
        }
        scaleToDevice(painter, writer);
        paintPage(painter, pages[i], charts);
        job.report(qint64(i) + 1, qint64(pages.size()));
    }
    painter.end();
    return Done{};
}

/// From 1, in the order the printer wants: a range may have gaps ("1-3, 5"), and the last page may come
/// first.
std::vector<int> numbersToPrint(const QPrinter &printer, int count)
{
    const QPageRanges ranges = printer.pageRanges();
    std::vector<int> numbers;
    for (int number = 1; number <= count; ++number) {
        if (ranges.isEmpty() || ranges.contains(number))
            numbers.push_back(number);
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::ranges::reverse(numbers);
    return numbers;
}

Status stopped()
{
    return Error{QStringLiteral("io"), Words::tr("The printer stopped before the end."), {}};
}

} // namespace

Status writePdf(const std::vector<PaperPage> &pages, const QString &title, const QString &path,
                const PaperCharts &charts, const JobControl &job)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{QStringLiteral("io"),
                     Words::tr("%1 could not be written: %2").arg(path, file.errorString()), path};
    if (Status status = writeTo(file, pages, title, charts, job); !status)
        return status;
    if (!file.commit())
        return Error{QStringLiteral("io"),
                     Words::tr("%1 could not be written: %2").arg(path, file.errorString()), path};
    return Done{};
}

Status printPages(const std::vector<PaperPage> &pages, QPrinter &printer, const PaperCharts &charts,
                  const JobControl &job)
{
    const std::vector<int> numbers = numbersToPrint(printer, int(pages.size()));
    if (numbers.empty())
        return Error{QStringLiteral("noPages"), Words::tr("There is no page in the range chosen."), {}};
    printer.setFullPage(true);
    printer.setPageOrientation(layoutOf(pages[size_t(numbers.front()) - 1]).orientation());
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{QStringLiteral("io"),
                     Words::tr("The printer could not be started; choose another or save as PDF."),
                     {}};
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (job.isCancelled()) {
            printer.abort();
            return Error{QStringLiteral("cancelled"), Words::tr("Printing was stopped."), {}};
        }
        const PaperPage &page = pages[size_t(numbers[i]) - 1];
        if (i > 0) {
            printer.setPageOrientation(layoutOf(page).orientation());
            if (!printer.newPage())
                return stopped();
        }
        scaleToPaper(painter, printer, page);
        paintPage(painter, page, charts);
        job.report(qint64(i) + 1, qint64(numbers.size()));
    }
    return painter.end() ? Status(Done{}) : stopped();
}

} // namespace dondoc
