// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace dondoc {

/// What a number format makes of a number.
enum class NumberKind : quint8 {
    Number,
    Date,     ///< a day
    DateTime, ///< a day and a time of day
    TimeOfDay,
    Duration, ///< [h]:mm and the like: kept as a number
};

/// The code of a format that Excel knows by number and files do not spell out; empty for General and for
/// unknown numbers. ECMA-376 part 1, 18.8.30.
QString builtInFormat(int id);

/// Reads the first section of a format code: "dd/mm/yyyy" is a Date, "0.00" a Number.
NumberKind kindOfFormat(QStringView code);

/// A day serial as ISO text, as `kind` shows it: "2025-06-30", "2025-06-30T14:30:00", "14:30:00". Serial 60
/// of the 1900 system is "1900-02-29", the day Excel invented. Nothing outside years 1900 to 9999.
std::optional<QString> isoFromSerial(double serial, NumberKind kind, bool is1904);

/// The serial in the 1900 system of an ISO date or date and time, as strict files hold them.
std::optional<double> serialFromIso(const QString &iso);

/// The shortest decimal that reads back as the same number, with a point: "0.91", "1000000", "1e+22".
QString shortestDecimal(double value);

} // namespace dondoc
