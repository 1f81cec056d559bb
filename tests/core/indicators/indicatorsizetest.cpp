// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/ratecolumns.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

namespace dondoc {

TEST(RateColumns, GiveTheLastFigureOfEachUnitAtOrBeforeADate)
{
    RateColumns columns;
    const AgencyId first{11}, second{12}, third{13};
    columns.add(first, QDate(2025, 4, 30), 13.21);
    columns.add(first, QDate(2025, 5, 31), 12.9);
    columns.add(second, QDate(2025, 4, 30), 8.98);
    columns.add(third, QDate(2025, 7, 9), 0.91);
    const auto at = [&](QDate asOf) {
        QStringList lines;
        for (const RateColumns::Standing &unit : columns.standingOn(asOf))
            lines << QStringLiteral("%1 %2 %3")
                         .arg(unit.agency.value)
                         .arg(unit.to.toString(Qt::ISODate))
                         .arg(unit.value);
        return lines.join(QLatin1Char('\n'));
    };
    EXPECT_EQ(at(QDate(2025, 4, 29)), QString());
    EXPECT_EQ(at(QDate(2025, 4, 30)), QStringLiteral("11 2025-04-30 13.21\n12 2025-04-30 8.98"));
    EXPECT_EQ(at(QDate(2025, 6, 30)), QStringLiteral("11 2025-05-31 12.9\n12 2025-04-30 8.98"));
    EXPECT_EQ(at(QDate(2025, 7, 18)),
              QStringLiteral("11 2025-05-31 12.9\n12 2025-04-30 8.98\n13 2025-07-09 0.91"));
}

TEST(RateColumns, KeepTwoDecimalsExactly)
{
    RateColumns columns;
    for (int hundredths = 0; hundredths <= 10000; ++hundredths)
        columns.add(AgencyId{hundredths + 1}, QDate(2025, 6, 30), hundredths / 100.0);
    int wrong = 0;
    const auto standing = columns.standingOn(QDate(2025, 6, 30));
    ASSERT_EQ(standing.size(), 10001U);
    for (int hundredths = 0; hundredths <= 10000; ++hundredths)
        wrong += standing[size_t(hundredths)].value != hundredths / 100.0 ? 1 : 0;
    EXPECT_EQ(wrong, 0);
}

} // namespace dondoc
