// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"

#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

Review review(QDate day, bool isClosed, ReviewKind kind = ReviewKind::Cycle)
{
    Review review;
    review.kind = kind;
    review.name = cycleName(day);
    review.asOf = day;
    if (isClosed)
        review.closedAt = QDateTime(day, QTime(17, 30), Qt::UTC);
    return review;
}

} // namespace

TEST(Review, ComesBackFromJsonWhole)
{
    Review full = review(QDate(2025, 7, 18), true, ReviewKind::Session);
    full.id = ReviewId{42};
    full.chair = QStringLiteral("Thủ tướng Phạm Minh Chính");
    full.place = QStringLiteral("Trụ sở Chính phủ");
    full.time = QStringLiteral("08 giờ 00");
    full.note = QStringLiteral("Giao Bộ Công an\nrà soát");
    full.agenda = {{QStringLiteral("08:00"), QStringLiteral("Báo cáo"), QStringLiteral("Bộ KH&CN")}};
    full.papers = {{QStringLiteral("D:/báo cáo.docx"), QStringLiteral("ab12")}};
    full.invitedOn = QDate(2025, 7, 15);
    full.words = {{QStringLiteral("brief.opening"), QStringLiteral("“Kính trình” {donVi}")}};
    full.closedBy = QStringLiteral("Lan");
    EXPECT_EQ(reviewFromJson(toJson(full)), full);
    EXPECT_EQ(reviewFromJson(toJson(Review())), Review());
}

TEST(Review, KeepsTheFilesThatWereLinkedBeforeChecksumsWere)
{
    const Review old = reviewFromJson(QStringLiteral("{\"papers\":[\"D:/a.docx\"]}"));
    ASSERT_EQ(old.papers.size(), 1u);
    EXPECT_EQ(old.papers[0].file, QStringLiteral("D:/a.docx"));
    EXPECT_EQ(old.papers[0].sha256, QString());
}

TEST(Review, OfADayIsTheOneKeptElseANewOneOfTheCycle)
{
    const std::vector<Review> kept{review(QDate(2025, 7, 13), true),
                                   review(QDate(2025, 7, 18), false, ReviewKind::Session)};
    EXPECT_EQ(reviewOf(kept, QDate(2025, 7, 18)), kept[1]);
    const Review fresh = reviewOf(kept, QDate(2025, 7, 23));
    EXPECT_EQ(fresh.name, QStringLiteral("Rà soát ngày 23/07/2025"));
    EXPECT_EQ(fresh.kind, ReviewKind::Cycle);
    EXPECT_FALSE(fresh.id);
}

TEST(Letter, ComesBackFromJsonWhole)
{
    Letter letter;
    letter.id = LetterId{7};
    letter.number = QStringLiteral("05");
    letter.symbol = QStringLiteral("BKHCN-VP");
    letter.sentOn = QDate(2025, 7, 18);
    letter.agency = AgencyId{16};
    letter.replyDue = QDate(2025, 7, 23);
    letter.subject = QStringLiteral("đôn đốc");
    letter.tasks = 10;
    letter.words = {{QStringLiteral("letter.closing"), QString()}};
    letter.repliedOn = QDate(2025, 7, 22);
    letter.reply = QStringLiteral("99/BTC-VP");
    EXPECT_EQ(letterFromJson(toJson(letter)), letter);
}

TEST(Letter, IsUnansweredFromTheDayAfterItsReplyWasDue)
{
    Letter letter;
    letter.replyDue = QDate(2025, 7, 23);
    EXPECT_FALSE(letter.isUnanswered(QDate(2025, 7, 23))) << "the day itself is in time";
    EXPECT_TRUE(letter.isUnanswered(QDate(2025, 7, 24)));
    letter.repliedOn = QDate(2025, 7, 30);
    EXPECT_FALSE(letter.isUnanswered(QDate(2025, 7, 31))) << "a late reply is a reply";
}

TEST(Reviews, CompareWithTheLastClosedOneBeforeTheDay)
{
    const std::vector<Review> reviews{review(QDate(2025, 7, 8), true), review(QDate(2025, 7, 13), true),
                                      review(QDate(2025, 7, 16), false), review(QDate(2025, 7, 18), true)};
    EXPECT_EQ(lastReviewBefore(reviews, QDate(2025, 7, 18)), QDate(2025, 7, 13))
        << "neither the one of the day itself nor an open one";
    EXPECT_EQ(lastReviewBefore(reviews, QDate(2025, 7, 8)), QDate());
}

TEST(Reviews, FallDueEveryFiveDaysFromTheLastOfTheCycle)
{
    const QDate start(2025, 7, 3), from(2025, 7, 10), to(2025, 7, 25);
    EXPECT_THAT(cycleDays({}, start, from, to),
                ElementsAre(QDate(2025, 7, 13), QDate(2025, 7, 18), QDate(2025, 7, 23)));
    EXPECT_THAT(cycleDays({review(QDate(2025, 7, 16), false)}, start, from, to),
                ElementsAre(QDate(2025, 7, 11), QDate(2025, 7, 16), QDate(2025, 7, 21)))
        << "a review that was moved takes the cycle along";
    EXPECT_THAT(cycleDays({review(QDate(2025, 7, 16), false, ReviewKind::Session)}, start, from, to),
                ElementsAre(QDate(2025, 7, 13), QDate(2025, 7, 18), QDate(2025, 7, 23)))
        << "a session does not";
    EXPECT_THAT(cycleDays({}, {}, from, to), IsEmpty());
}

} // namespace dondoc
