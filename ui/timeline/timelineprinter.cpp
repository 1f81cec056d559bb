// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineprinter.h"

#include "core/text/dates.h"

#include <QCoreApplication>
#include <QDir>
#include <QPdfWriter>
#include <QSaveFile>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr double unitsAcross = 1060; ///< logical pixels over the width of an A4 page; an A3 page holds more
constexpr double titleHeight = 30, footHeight = 18;
constexpr double marginMm = 12;

} // namespace

std::vector<std::vector<TimelineLine>> timelinePages(const TimelineContent &content,
                                                     const TimelinePainter &painter, double height)
{
    std::vector<std::vector<TimelineLine>> pages(1);
    double used = 0;
    const auto turn = [&] {
        pages.emplace_back();
        used = 0;
    };
    const auto add = [&](const TimelineLine &line) {
        pages.back().push_back(line);
        used += painter.lineHeight(line);
    };
    for (const TimelineLine &line : linesOf(content)) {
        const TimelineLine first{line.group, 0};
        const double wanted = painter.lineHeight(line) + (line.task < 0 ? painter.lineHeight(first) : 0);
        if (used > 0 && used + wanted > height) {
            turn();
            if (line.task >= 0)
                add({line.group, -1});
        }
        add(line);
    }
    return pages;
}

bool printTimeline(QPagedPaintDevice &device, const TimelineContent &content, const TimelinePaper &paper)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const Theme theme(Scheme::Paper);
    const double millimetres = device.pageLayout().paintRect(QPageLayout::Millimeter).width();
    const double width = unitsAcross * millimetres / (297 - 2 * marginMm);
    const double scale = painter.viewport().width() / width;
    const double height = painter.viewport().height() / scale;
    painter.scale(scale, scale);
    const TimelinePainter timeline(content, theme, 300, width, paper.firstMonth, paper.lastMonth);
    const auto pages =
        timelinePages(content, timeline, height - titleHeight - timeline.headHeight() - footHeight);
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            device.newPage();
        painter.save();
        QFont face = QFont(theme.documentFont(Type::Body, true), &device);
        face.setPixelSize(15);
        painter.setFont(face);
        painter.setPen(Qt::black);
        painter.drawText(QRectF(0, 0, width, titleHeight), Qt::AlignLeft | Qt::AlignVCenter, paper.title);
        painter.translate(0, titleHeight);
        double y = timeline.headHeight();
        for (const TimelineLine &line : pages[page]) {
            timeline.paintLine(painter, line, y, false, false);
            y += timeline.lineHeight(line);
        }
        timeline.paintHead(painter);
        painter.restore();
        QFont small = QFont(theme.documentFont(Type::Secondary), &device);
        small.setPixelSize(10);
        painter.setFont(small);
        painter.drawText(QRectF(0, height - footHeight, width, footHeight), Qt::AlignRight | Qt::AlignBottom,
                         QStringLiteral("%1/%2").arg(page + 1).arg(pages.size()));
        painter.drawText(
            QRectF(0, height - footHeight, width, footHeight), Qt::AlignLeft | Qt::AlignBottom,
            QStringLiteral("Số liệu tính đến hết ngày %1").arg(text::formatDate(content.board->asOf)));
    }
    return painter.end();
}

Status writeTimelinePdf(const QString &path, QPageSize::PageSizeId size, const TimelineContent &content,
                        const TimelinePaper &paper)
{
    QSaveFile file(path);
    const Error refused{
        QStringLiteral("io"),
        Words::tr("%1 cannot be written. Choose another folder.").arg(QDir::toNativeSeparators(path)), path};
    if (!file.open(QIODevice::WriteOnly))
        return refused;
    {
        QPdfWriter writer(&file);
        writer.setTitle(paper.title);
        writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout::Landscape,
                                         QMarginsF(marginMm, marginMm, marginMm, marginMm),
                                         QPageLayout::Millimeter));
        if (!printTimeline(writer, content, paper))
            return refused;
    }
    if (!file.commit())
        return refused;
    return Done{};
}

} // namespace dondoc
