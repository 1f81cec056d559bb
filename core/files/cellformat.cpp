// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/cellformat.h"

#include <cmath>

namespace dondoc {

using namespace Qt::StringLiterals;

CellFormat cellFormat(int id, const QHash<int, QString> &codes)
{
    const auto found = codes.find(id);
    CellFormat format;
    format.code = found != codes.end() ? *found : builtInFormat(id);
    if (format.code.compare("General"_L1, Qt::CaseInsensitive) == 0)
        format.code.clear();
    format.kind = kindOfFormat(format.code);
    return format;
}

void setNumber(Cell &cell, double number, const CellFormat &format, bool is1904)
{
    cell.format = format.code;
    if (!std::isfinite(number)) { // no program shows such a value as a number
        cell.type = CellType::Error;
        cell.text = u"#NUM!"_s;
        cell.number = 0;
        return;
    }
    cell.number = number;
    if (auto iso = isoFromSerial(number, format.kind, is1904)) {
        cell.type = CellType::Date;
        cell.text = std::move(*iso);
    } else {
        cell.type = CellType::Number;
        cell.text = shortestDecimal(number);
    }
}

void setBoolean(Cell &cell, bool isTrue)
{
    cell.type = CellType::Boolean;
    cell.number = isTrue ? 1 : 0;
    cell.text = isTrue ? u"TRUE"_s : u"FALSE"_s;
}

} // namespace dondoc
