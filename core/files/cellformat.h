// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"
#include "core/files/numberformat.h"

#include <QHash>

namespace dondoc {

/// A cell style, as far as reading needs it.
struct CellFormat {
    QString code; ///< empty for General
    NumberKind kind = NumberKind::Number;
};

/// The format of a number in a file that spells out some codes itself.
CellFormat cellFormat(int id, const QHash<int, QString> &codes);

/// Makes a cell a number, or a date where its format says so.
void setNumber(Cell &cell, double number, const CellFormat &format, bool is1904);

void setBoolean(Cell &cell, bool isTrue);

} // namespace dondoc
