// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quickindex.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

namespace dondoc {
namespace {

QStringList titles(const std::vector<const QuickEntry *> &hits)
{
    QStringList all;
    for (const QuickEntry *hit : hits)
        all += hit->title;
    return all;
}

const std::vector<QuickEntry> entries{
    quickEntry(QuickKind::Agency, QStringLiteral("Bộ Tài chính")),
    quickEntry(QuickKind::Agency, QStringLiteral("Đà Nẵng")),
    quickEntry(QuickKind::Task, QStringLiteral("Rà soát thủ tục hành chính")),
    quickEntry(QuickKind::Task, QStringLiteral("Tái cấu trúc quy trình của Bộ Tài chính")),
    quickEntry(QuickKind::Document, QStringLiteral("71/NQ-CP")),
};

TEST(QuickIndex, WordsWithoutMarksFindWordsWithThem)
{
    EXPECT_EQ(titles(quickHits(entries, QStringLiteral("da nang"), 9)),
              QStringList{QStringLiteral("Đà Nẵng")});
    EXPECT_EQ(titles(quickHits(entries, QStringLiteral("thu tuc"), 9)),
              QStringList{QStringLiteral("Rà soát thủ tục hành chính")});
}

TEST(QuickIndex, ABeginningComesBeforeTheMiddle)
{
    EXPECT_EQ(titles(quickHits(entries, QStringLiteral("bộ tài chính"), 9)),
              (QStringList{QStringLiteral("Bộ Tài chính"),
                           QStringLiteral("Tái cấu trúc quy trình của Bộ Tài chính")}));
}

TEST(QuickIndex, MarksThatWereTypedRankFirst)
{
    // "tái" folds to "tai", which is in both; only one has it with its mark.
    EXPECT_EQ(titles(quickHits(entries, QStringLiteral("tái"), 9)).front(),
              QStringLiteral("Tái cấu trúc quy trình của Bộ Tài chính"));
}

TEST(QuickIndex, WholeWordsComeBeforePartsOfWords)
{
    const QString leading = QStringLiteral("Dẫn của Bộ trong báo cáo"),
                  whole = QStringLiteral("Kết nối dữ liệu dân cư"),
                  begins = QStringLiteral("Dân cư nông thôn");
    const std::vector<QuickEntry> tasks{quickEntry(QuickKind::Task, leading),
                                        quickEntry(QuickKind::Task, whole),
                                        quickEntry(QuickKind::Task, begins)};
    EXPECT_EQ(titles(quickHits(tasks, QStringLiteral("dan cu"), 9)), (QStringList{begins, whole, leading}));
    EXPECT_EQ(titles(quickHits(tasks, QStringLiteral("dân cư"), 9)), (QStringList{begins, whole, leading}));
    EXPECT_EQ(titles(quickHits(tasks, QStringLiteral("dan cua"), 9)), QStringList{leading});
}

TEST(QuickIndex, DocumentsAreFoundByNumber)
{
    EXPECT_EQ(titles(quickHits(entries, QStringLiteral("71/nq"), 9)),
              QStringList{QStringLiteral("71/NQ-CP")});
}

TEST(QuickIndex, NothingTypedFindsNothingAndTheLimitHolds)
{
    EXPECT_TRUE(quickHits(entries, QStringLiteral("  "), 9).empty());
    EXPECT_EQ(quickHits(entries, QStringLiteral("a"), 2).size(), 2u);
}

} // namespace
} // namespace dondoc
