// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/paperpage.h"

namespace dondoc {

/// Lays a paper out on pages in the official form (print.md): header block, title, body, signature block that
/// never stands alone, annexes that number from 1, tables with repeated headers and whole rows. Pure but for
/// the fonts; Gui thread or any thread once paperFamily() was called.
std::vector<PaperPage> layOut(const Paper &paper, const PaperCharts &charts);

} // namespace dondoc
