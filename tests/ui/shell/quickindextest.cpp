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

std::shared_ptr<const TaskRecord> task(qint64 id, const QString &text)
{
    auto record = std::make_shared<TaskRecord>();
    record->task.id = TaskId{id};
    record->task.text = text;
    record->task.directives = {{{}, QStringLiteral("71/NQ-CP"), {}, QStringLiteral("Nghị quyết"), {}}};
    record->task.source.sheet = QStringLiteral("PL02");
    record->task.source.ordinal = QString::number(id);
    return record;
}

Figures figuresOfTasks()
{
    Figures figures;
    qint64 id = 0;
    for (const QString &text :
         {QStringLiteral("Rà soát thủ tục hành chính"), QStringLiteral("Báo cáo kết quả rà soát"),
          QStringLiteral("Rà soát thủ tục hành chính"), QStringLiteral("Ra soat bằng máy"),
          QStringLiteral("Sửa\nNghị quyết 71/NQ-CP")})
        figures.board.tasks.push_back({task(++id, text), {}, {}});
    return figures;
}

QStringList filters(const std::vector<QuickEntry> &hits)
{
    QStringList all;
    for (const QuickEntry &hit : hits)
        all += hit.filter;
    return all;
}

TEST(QuickIndex, TasksComeExactFirstThenFromTheirBeginning)
{
    const QuickIndex index(figuresOfTasks());
    EXPECT_EQ(filters(index.hits(QStringLiteral("rà soát"), 9)),
              (QStringList{QStringLiteral("task=1"), QStringLiteral("task=3"), QStringLiteral("task=2"),
                           QStringLiteral("task=4")}));
    EXPECT_EQ(filters(index.hits(QStringLiteral("ra soat"), 9)),
              (QStringList{QStringLiteral("task=1"), QStringLiteral("task=3"), QStringLiteral("task=4"),
                           QStringLiteral("task=2")}))
        << "typed without marks, every reading is as good as another";
    EXPECT_EQ(index.hits(QStringLiteral("rà soát"), 2).size(), 2u);
    EXPECT_TRUE(index.hits(QStringLiteral("  "), 9).empty());
    EXPECT_TRUE(QuickIndex().hits(QStringLiteral("a"), 9).empty());
}

TEST(QuickIndex, ADocumentThatManyTasksNameIsThereOnceAndBeforeThem)
{
    const QuickIndex index(figuresOfTasks());
    const std::vector<QuickEntry> hits = index.hits(QStringLiteral("71/nq"), 9);
    ASSERT_EQ(hits.size(), 2u);
    EXPECT_EQ(hits[0].kind, QuickKind::Document);
    EXPECT_EQ(hits[0].filter, QStringLiteral("directive=71/NQ-CP"));
    EXPECT_EQ(hits[1].title, QStringLiteral("Sửa Nghị quyết 71/NQ-CP"));
    EXPECT_EQ(hits[1].detail, QStringLiteral("PL02 TT 5"));
}

} // namespace
} // namespace dondoc
