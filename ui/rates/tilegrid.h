// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace dondoc {

/// A place on the tile grid of the 34 provinces and cities (domain.md section 5): rows run north to south.
struct Tile {
    const char16_t *province; ///< canonical name
    const char16_t *label;    ///< as short as a tile needs
    int column, row;
};

/// Quần đảo Hoàng Sa and Quần đảo Trường Sa: two tiles wide, in the colour of the province they belong to.
/// They lie inside the grid's bounds, so that no crop, zoom or export of the grid can lose them.
struct ArchipelagoTile {
    const char16_t *name;
    const char16_t *province;
    int column, row; ///< of the left half
};

inline constexpr int tileColumns = 8, tileRows = 17, archipelagoSpan = 2;

std::span<const Tile> provinceTiles();
std::span<const ArchipelagoTile> archipelagoTiles();

} // namespace dondoc
