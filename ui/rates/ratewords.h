// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/rateperiod.h"

namespace dondoc {

/// The Vietnamese words and numbers charts print; one place, so that chart, tooltip, table and screen reader
/// say the same thing of a unit.
namespace ratewords {

/// "62,15": always two decimals, for columns.
QString figure(double value);
/// "85", "20,9": shortest, for sentences and targets.
QString brief(double value);
/// "+7,44", "−22,85" with U+2212; zero is "0,00".
QString gap(double value);

/// What the target and gap columns say where there is no number: "chưa có", "cuối năm"; empty when there is
/// one.
QString blank(const RateRow &row);
/// The reason in full: "chưa đăng ký chỉ tiêu", "chưa triển khai cung cấp", "không rõ lý do chưa có chỉ
/// tiêu".
QString blankReason(const RateRow &row);
/// The gap column: "đạt", "−22,85", or blank().
QString gapColumn(const RateRow &row);

/// "Tháng 6/2025", or "Đến 09/7/2025" when the month was cut short.
QString period(const RatePeriod &period);
/// "Tháng 6/2025 (63 tỉnh)", "Tháng 7/2025 (34 tỉnh, đến 09/7)".
QString periodChoice(const RatePeriod &period);
/// "luỹ kế 01/01–30/06/2025".
QString span(const RatePeriod &period);
/// "Phụ lục 03": the lists the rows came from.
QString source(const std::vector<RateRow> &rows);

/// "Bộ Công Thương, đạt 62,15, chỉ tiêu 85, thiếu 22,85".
QString spoken(const RateRow &row);
/// "30/6/2025", "09/7/2025": as in running text.
QString day(QDate date);
/// The full name without "(trước 01/7/2025)": period and heading say which table it stands in.
QString name(const RateRow &row);
/// "Bộ, ngành" or "Tỉnh, thành phố".
QString section(RateUnitKind kind);
/// As printed in charts: the short name, where the agency has one.
QString label(const RateRow &row);

/// "Sơn La cao nhất 30,4; Hà Nội thấp nhất 0,91".
QString highestAndLowest(const std::vector<RateRow> &rows);

/// U+2212, as wide as a digit.
inline constexpr QChar minus(0x2212);

} // namespace ratewords

/// How a unit's target is drawn, so that no two kinds of blank look alike.
enum class TargetMark {
    Tick,          ///< registered for the month
    Leader,        ///< not registered: dotted, "chưa có"
    OpenCircle,    ///< the service is not offered: a true 0, with words
    YearEndDiamond ///< only a target for the end of the year
};
TargetMark targetMarkOf(const RateRow &row);

} // namespace dondoc
