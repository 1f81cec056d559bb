// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace dondoc::text {

/// A date found in running text; day first always.
struct DateMention {
    QDate date;
    qsizetype start = 0; ///< position in the text as given
    qsizetype length = 0;
};

/// "30/6/2025", "08/06/2025", "ngày 05 tháng 9 năm 2025", "30.6.2025", "2025-06-30". The whole text must be
/// one date.
std::optional<QDate> parseDate(QStringView text);

/// Every full date (day, month, year) in a text, left to right. Impossible dates are not reported.
std::vector<DateMention> findDates(QStringView text);

/// dd/mm/yyyy, for tables.
QString formatDate(QDate date);

/// "ngày 05 tháng 9 năm 2025": zero before days 1–9 and months 1–2 only (Nghị định 30/2020/NĐ-CP).
QString formatDateInProse(QDate date);

} // namespace dondoc::text
