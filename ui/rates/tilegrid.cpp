// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/tilegrid.h"

#include <array>

namespace dondoc {

namespace {

constexpr std::array provinces{
    Tile{u"Lai Châu", u"Lai Châu", 0, 0},       Tile{u"Lào Cai", u"Lào Cai", 1, 0},
    Tile{u"Tuyên Quang", u"Tuyên Quang", 2, 0}, Tile{u"Cao Bằng", u"Cao Bằng", 3, 0},
    Tile{u"Điện Biên", u"Điện Biên", 0, 1},     Tile{u"Sơn La", u"Sơn La", 1, 1},
    Tile{u"Phú Thọ", u"Phú Thọ", 2, 1},         Tile{u"Thái Nguyên", u"Thái Nguyên", 3, 1},
    Tile{u"Lạng Sơn", u"Lạng Sơn", 4, 1},       Tile{u"Hà Nội", u"Hà Nội", 2, 2},
    Tile{u"Bắc Ninh", u"Bắc Ninh", 3, 2},       Tile{u"Quảng Ninh", u"Quảng Ninh", 4, 2},
    Tile{u"Ninh Bình", u"Ninh Bình", 2, 3},     Tile{u"Hưng Yên", u"Hưng Yên", 3, 3},
    Tile{u"Hải Phòng", u"Hải Phòng", 4, 3},     Tile{u"Thanh Hóa", u"Thanh Hóa", 2, 4},
    Tile{u"Nghệ An", u"Nghệ An", 2, 5},         Tile{u"Hà Tĩnh", u"Hà Tĩnh", 2, 6},
    Tile{u"Quảng Trị", u"Quảng Trị", 3, 7},     Tile{u"Huế", u"Huế", 4, 8},
    Tile{u"Đà Nẵng", u"Đà Nẵng", 4, 9},         Tile{u"Quảng Ngãi", u"Quảng Ngãi", 4, 10},
    Tile{u"Gia Lai", u"Gia Lai", 4, 11},        Tile{u"Đắk Lắk", u"Đắk Lắk", 4, 12},
    Tile{u"Tây Ninh", u"Tây Ninh", 2, 13},      Tile{u"Đồng Nai", u"Đồng Nai", 3, 13},
    Tile{u"Lâm Đồng", u"Lâm Đồng", 4, 13},      Tile{u"Khánh Hòa", u"Khánh Hòa", 5, 13},
    Tile{u"Đồng Tháp", u"Đồng Tháp", 2, 14},    Tile{u"Hồ Chí Minh", u"TP.HCM", 3, 14},
    Tile{u"An Giang", u"An Giang", 1, 15},      Tile{u"Cần Thơ", u"Cần Thơ", 2, 15},
    Tile{u"Vĩnh Long", u"Vĩnh Long", 3, 15},    Tile{u"Cà Mau", u"Cà Mau", 1, 16},
};

constexpr std::array archipelagos{
    ArchipelagoTile{u"Quần đảo Hoàng Sa", u"Đà Nẵng", 6, 8},
    ArchipelagoTile{u"Quần đảo Trường Sa", u"Khánh Hòa", 6, 14},
};

} // namespace

std::span<const Tile> provinceTiles()
{
    return provinces;
}

std::span<const ArchipelagoTile> archipelagoTiles()
{
    return archipelagos;
}

} // namespace dondoc
