// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/agencies/agencytesting.h"
#include "tests/core/notices/noticetesting.h"

#include <gtest/gtest.h>

namespace dondoc::testing {

namespace {

const QString text = QStringLiteral(
    "THÔNG BÁO\nKết luận của Phó Thủ tướng Chính phủ Nguyễn Chí Dũng\n\nNgày 15 tháng 7 năm 2025, Phó Thủ "
    "tướng Chính "
    "phủ Nguyễn Chí Dũng kết luận như sau:\n\n1. Bộ Tài chính\na) Chủ trì, phối hợp với Bộ Nội vụ xây dựng "
    "Đề án định "
    "biên, rà soát quỹ lương, hoàn thành trước ngày 31 tháng 8 năm 2025.\nb) Gửi Bộ Y tế kết quả rà soát.\n");

struct Fixture : ::testing::Test {
    NoticeText notice = readText(text);
    NoticeReaders readers = shippedReaders();
    NoticeDraft draft = draftNotice(notice, readers);

    TextSpan spanOf(const char *words) const
    {
        const QString what = QString::fromUtf8(words);
        return {notice.text.indexOf(what), what.size()};
    }
    static std::string line(const DraftTask &task) { return print(NoticeDraft{{task}, {}}); }
};

using DraftEditing = Fixture;

TEST_F(DraftEditing, SpansShowWhatWasRead)
{
    ASSERT_EQ(draft.tasks.size(), 2u);
    const DraftTask &task = draft.tasks[0];
    EXPECT_EQ(notice.at(task.leads.front().span).toString().toStdString(), "Bộ Tài chính");
    EXPECT_EQ(task.leadScope, DraftScope::Inherited);
    EXPECT_EQ(notice.at(task.coordinating.front().span).toString().toStdString(), "Bộ Nội vụ");
    EXPECT_EQ(notice.at(task.deadline.span).toString().toStdString(), "trước ngày 31 tháng 8 năm 2025");
    EXPECT_EQ(notice.at(task.productSpan).toString().toStdString(), "Đề án định biên");
    EXPECT_EQ(task.product.toStdString(), "Đề án định biên");
}

TEST_F(DraftEditing, ReadsASelectionWithWhatItInherits)
{
    const auto task = draftFromSpan(notice, spanOf("b) Gửi Bộ Y tế kết quả rà soát."), readers);
    ASSERT_TRUE(task);
    EXPECT_EQ(line(*task), "1.b) | Bộ Tài chính |  |  | Gửi Bộ Y tế kết quả rà soát");
    EXPECT_FALSE(draftFromSpan(notice, spanOf(". "), readers));
}

TEST_F(DraftEditing, SplitsAndHandsOn)
{
    const auto parts = splitDraft(notice, draft.tasks[0], spanOf("rà soát quỹ lương").start, readers);
    ASSERT_EQ(parts.size(), 2u);
    EXPECT_EQ(
        line(parts[0]),
        "1.a) | Bộ Tài chính | Bộ Nội vụ |  | Chủ trì, phối hợp với Bộ Nội vụ xây dựng Đề án định biên");
    EXPECT_EQ(line(parts[1]),
              "1.a) | Bộ Tài chính |  | trước ngày 31 tháng 8 năm 2025 | rà soát quỹ lương, hoàn thành "
              "trước ngày 31 tháng 8 năm 2025");
    EXPECT_NE(parts[0].id, parts[1].id);
    EXPECT_EQ(splitDraft(notice, draft.tasks[0], draft.tasks[0].span.start, readers).size(), 1u);
}

TEST_F(DraftEditing, JoinsWhatWasSplit)
{
    const auto parts = splitDraft(notice, draft.tasks[0], spanOf("rà soát quỹ lương").start, readers);
    const DraftTask joined = joinDrafts(notice, parts[1], parts[0], readers);
    EXPECT_EQ(line(joined), line(draft.tasks[0]));
    EXPECT_EQ(joined.span, draft.tasks[0].span);
}

TEST_F(DraftEditing, AssignsASelectionToARole)
{
    DraftTask task = assignSpan(notice, draft.tasks[1], spanOf("Bộ Y tế"), SpanRole::Coordinating, readers);
    EXPECT_EQ(line(task), "1.b) | Bộ Tài chính | Bộ Y tế |  | Gửi Bộ Y tế kết quả rà soát");
    EXPECT_TRUE(task.reportTo.empty()); // it was read as the receiver; the officer knows better
    task = assignSpan(notice, task, spanOf("Bộ Y tế"), SpanRole::Lead, readers);
    EXPECT_EQ(line(task), "1.b) | Bộ Y tế |  |  | Gửi Bộ Y tế kết quả rà soát");
    task = assignSpan(notice, task, spanOf("kết quả rà soát"), SpanRole::Product, readers);
    EXPECT_EQ(task.product.toStdString(), "kết quả rà soát");
    task = assignSpan(notice, task, spanOf("trước ngày 31 tháng 8 năm 2025"), SpanRole::Deadline, readers);
    EXPECT_EQ(task.deadline.deadline.due, QDate(2025, 8, 31));
}

TEST_F(DraftEditing, KeepsAnUnknownNameAsWritten)
{
    const DraftTask task = assignSpan(notice, draft.tasks[1], spanOf("quỹ lương"), SpanRole::Lead, readers);
    ASSERT_EQ(task.leads.size(), 1u);
    EXPECT_FALSE(task.leads[0].agency);
    EXPECT_EQ(task.leads[0].written.toStdString(), "quỹ lương");
    EXPECT_EQ(task.uncertainties.front().code.toStdString(), "unmatchedAgency");
}

TEST(NoticePhrases, AnOfficeSaysOfAnOrderThatItIsNoTask)
{
    const QString text = QStringLiteral("Ngày 1/7/2025, kết luận như sau:\n\n"
                                        "1. Giao Bộ Y tế theo dõi chung.\n2. Giao Bộ Y tế mở lớp.\n"
                                        "3. Đồng ý với báo cáo; giao Bộ Nội vụ rà soát.");
    const auto phrases = shippedPhrases().with("{\"statements\": {\"add\": [\"Giao Bộ Y tế theo dõi\"]}}");
    ASSERT_TRUE(phrases);
    const NoticeReaders readers{shippedMatcher(), shippedDirectory(), *phrases, {}};
    const NoticeDraft draft = draftNotice(*readNoticeText(text, *phrases), readers);
    QStringList locators;
    for (const DraftTask &task : draft.tasks)
        locators << task.locator;
    EXPECT_EQ(locators.join(u' ').toStdString(), "2 3");
}

TEST(NoticePhrases, AnOfficeAddsAndRemoves)
{
    const QString notice =
        QStringLiteral("Ngày 1/7/2025, kết luận như sau:\n\n1. Bộ Y tế đỡ đầu cùng làm Bộ Nội vụ mở lớp.");
    const auto phrases = shippedPhrases().with("{\"coordinate\": {\"add\": [\"đỡ đầu cùng làm\"]}}");
    ASSERT_TRUE(phrases);
    const NoticeReaders readers{shippedMatcher(), shippedDirectory(), *phrases, {}};
    const auto read = readNoticeText(notice, *phrases);
    EXPECT_EQ(print(draftNotice(*read, readers)),
              "1 | Bộ Y tế | Bộ Nội vụ |  | Bộ Y tế đỡ đầu cùng làm Bộ Nội vụ mở lớp");
    EXPECT_FALSE(phrases->with("{\"coordinate\": {\"remove\": [\"đỡ đầu cùng làm\"]}}")
                     ->table(u"coordinate")
                     .contains(QStringLiteral("đỡ đầu cùng làm")));
    EXPECT_EQ(shippedPhrases().with("{\"nothing\": {}}").error().code.toStdString(), "phraseTable");
    EXPECT_EQ(shippedPhrases().with("[").error().code.toStdString(), "phraseTable");
    EXPECT_EQ(shippedPhrases().with("{\"lead\": {\"add\": [3]}}").error().code.toStdString(), "phraseTable");
}

} // namespace

} // namespace dondoc::testing
