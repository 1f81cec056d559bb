// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "ui/reports/paperpage.h"

class QPrinter;

namespace dondoc {

/// Writes laid out pages as a PDF with embedded fonts: to a temporary name, then renamed. Errors: "io",
/// "cancelled".
Status writePdf(const std::vector<PaperPage> &pages, const QString &title, const QString &path,
                const PaperCharts &charts, const JobControl &job = {});

/// Prints laid out pages, each upright or across, on the printer's paper; honours the printer's page ranges
/// and order. Errors: "noPages", "io", "cancelled".
Status printPages(const std::vector<PaperPage> &pages, QPrinter &printer, const PaperCharts &charts,
                  const JobControl &job = {});

} // namespace dondoc
