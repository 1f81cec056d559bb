// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ratetables.h"

#include "core/reports/ratesentences.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

TEST(RateTables, ListEveryUnitOfAnyMonth)
{
    const QDate may(2025, 5, 1), june(2025, 6, 1);
    RateBoard board;
    const auto add = [&board](AgencyId agency, const QString &name, QDate month, double achieved) {
        RateRow row;
        row.agency = agency;
        row.name = name;
        row.month = month;
        row.to = month.addMonths(1).addDays(-1);
        row.achieved = achieved;
        board.rows.push_back(row);
    };
    add(AgencyId{11}, u"Bộ Công Thương"_s, may, 59.92);
    add(AgencyId{12}, u"Bộ Nội vụ"_s, may, 73.11); // gave nothing in June
    add(AgencyId{13}, u"Bộ Y tế"_s, june, 12.5);   // and this one nothing in May
    add(AgencyId{11}, u"Bộ Công Thương"_s, june, 62.15);
    QStringList lines;
    for (const PaperBlock &block : rateTables(board)) {
        for (const PaperTable::Row &row : block.table.rows)
            lines << row.cells.join(u" | "_s);
    }
    EXPECT_EQ(lines.join(u'\n'), u"1 | Bộ Y tế |  |  |  | 12,5 | \n"
                                 u"2 | Bộ Công Thương |  | 59,92 |  | 62,15 | \n"
                                 u"3 | Bộ Nội vụ |  | 73,11 |  |  | "_s);
}

/// Short of the goal by less than can be printed is still short.
TEST(RateSentences, NeverSayThatNothingIsMissingOfWhatIsShort)
{
    const struct {
        double rate;
        QString words;
    } cases[] = {{40.1, u"40,1% (còn thiếu 39,9)"_s},
                 {79.94, u"79,94% (còn thiếu 0,1)"_s},
                 {79.96, u"79,96% (còn thiếu dưới 0,1)"_s},
                 {79.9999, u"(còn thiếu dưới 0,1)"_s},
                 {80, u"80% (đạt mục tiêu)"_s},
                 {80.01, u"80,01% (đạt mục tiêu)"_s}};
    for (const auto &c : cases) {
        RateSummary summary;
        summary.month = QDate(2025, 6, 1);
        summary.cutOff = QDate(2025, 6, 30);
        summary.all = c.rate;
        const QString sentence = totalsSentence(summary, 80);
        EXPECT_TRUE(sentence.contains(c.words)) << sentence.toStdString();
    }
}

} // namespace dondoc
