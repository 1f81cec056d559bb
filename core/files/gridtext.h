// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"

#include <QByteArray>

#include <functional>

namespace dondoc {

/// What `read --json` prints:
/// {"format","notes":[…],"sheets":[{"name","hidden","merges":["A1:C1"],"rows":[[cell]]}]}, a cell being
/// {"type","text","value","formula","format"}. `value` is the number of a number or date (its serial), true
/// or false of a boolean, the text of a text, else null. Rows are ragged, as read.
QByteArray jsonText(const Workbook &workbook);
/// The same, a piece at a time: a large workbook's text is several times as large as its file.
using ByteSink = std::function<void(const QByteArray &)>;
void writeJson(const Workbook &workbook, const ByteSink &sink);

/// What `read --csv` prints: the texts of one sheet as RFC 4180 in UTF-8, all rows equally wide. These are
/// the cells as read, for programs; files for officers come from writeCsv(), which keeps them inert.
QByteArray csvText(const Grid &grid);

/// One field of RFC 4180: quoted where it holds the separator, quotes or line breaks.
QString csvField(const QString &text, QChar separator = u',');

} // namespace dondoc
