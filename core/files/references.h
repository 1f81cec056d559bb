// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"

#include <QByteArrayView>

#include <optional>

namespace dondoc {

constexpr int kSheetRows = 1'048'576; ///< of an .xlsx sheet
constexpr int kSheetColumns = 16'384;

struct CellPlace {
    int row = 0;
    int column = 0;
};

/// "B25", with or without "$"; nothing when it is no place in a sheet.
std::optional<CellPlace> parseCellName(QStringView name);
std::optional<CellPlace> parseCellName(QByteArrayView name);

/// "A1:H1" or "A1".
std::optional<CellRange> parseRangeName(QStringView name);

/// "A1:H1".
QString rangeName(const CellRange &range);

} // namespace dondoc
