// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/timeline/timelinepainter.h"

#include <QPageSize>

class QPagedPaintDevice;

namespace dondoc {

/// How the year goes on paper: landscape, the months of the range on every page, a heading that runs on
/// repeated at the top of the next page.
struct TimelinePaper {
    QString title;
    int firstMonth = 1, lastMonth = 12;
};

/// Lines of each page, by a page's height; pure. A heading never stands last on a page.
std::vector<std::vector<TimelineLine>> timelinePages(const TimelineContent &content,
                                                     const TimelinePainter &painter, double height);

/// Paints all pages on a device that is set to landscape; false when it cannot be written to.
bool printTimeline(QPagedPaintDevice &device, const TimelineContent &content, const TimelinePaper &paper);

/// A PDF with embedded fonts. Error "io".
Status writeTimelinePdf(const QString &path, QPageSize::PageSizeId size, const TimelineContent &content,
                        const TimelinePaper &paper);

} // namespace dondoc
