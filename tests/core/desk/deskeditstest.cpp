// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskedits.h"

#include "core/desk/deskjson.h"
#include "tests/core/desk/deskfixture.h"
#include "tests/core/printers.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace dondoc {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

/// "1) a b | 2) c": the proposals, in their order.
std::vector<QString> textsOf(const DeskState &state)
{
    std::vector<QString> texts;
    for (const Proposal &proposal : state.proposals)
        texts.push_back(proposal.draft.text);
    return texts;
}

/// Edits a copy of the state, as the window does.
struct Editing {
    NoticeDesk desk;
    NoticeReaders readers = shippedTools().readers();
    DeskEdits edits{desk.state, desk.notice, readers};

    explicit Editing(NoticeDesk from)
        : desk(std::move(from))
    {
    }
    int key(size_t at) const { return desk.state.proposals[at].key; }
    const DraftTask &draft(size_t at) const { return desk.state.proposals[at].draft; }
};

TEST(DeskEdits, ATaskIsSplitAtTheCursorAndJoinedAgain)
{
    Editing on(
        deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu; báo cáo Thủ tướng Chính phủ\nTổng hợp chung")));
    const int key = on.key(0);
    const qsizetype at = on.desk.notice.text.indexOf(QStringLiteral("báo cáo"));
    ASSERT_TRUE(on.edits.split(key, at));
    ASSERT_THAT(on.desk.state.proposals, SizeIs(3));
    EXPECT_EQ(on.key(0), key);
    EXPECT_EQ(on.draft(1).span.start, at);
    EXPECT_NE(on.key(1), on.key(2));

    ASSERT_TRUE(on.edits.joinWithNext(key));
    ASSERT_THAT(on.desk.state.proposals, SizeIs(2));
    EXPECT_EQ(on.draft(0).span, (TextSpan{0, on.desk.notice.text.indexOf(u'\n')}));
}

TEST(DeskEdits, NothingIsSplitWhereOneSideHasNoWord)
{
    Editing on(deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu")));
    EXPECT_FALSE(on.edits.split(on.key(0), 0));
    EXPECT_FALSE(on.edits.split(on.key(0), on.desk.notice.text.size()));
    EXPECT_FALSE(on.edits.joinWithNext(on.key(0)));
    EXPECT_FALSE(on.edits.split(99, 5));
}

TEST(DeskEdits, ASelectionBecomesATaskInReadingOrder)
{
    Editing on(
        deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu\nBộ Tài chính bố trí kinh phí\nTổng hợp chung")));
    on.desk.state.proposals.erase(on.desk.state.proposals.begin() + 1);
    const qsizetype start = on.desk.notice.text.indexOf(QStringLiteral("Bộ Tài chính"));
    ASSERT_NE(on.edits.add({start, 28}), 0);
    ASSERT_THAT(on.desk.state.proposals, SizeIs(3));
    EXPECT_EQ(on.draft(1).span.start, start);
    EXPECT_EQ(on.edits.add({21, 1}), 0); // only a line break
}

TEST(DeskEdits, ADeadlineIsReadAsSpoken)
{
    Editing on(deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu")));
    ASSERT_TRUE(on.edits.setDeadline(on.key(0), QStringLiteral("trước ngày 30/6/2025")));
    EXPECT_EQ(on.draft(0).deadline.deadline.due, QDate(2025, 6, 30));
    ASSERT_TRUE(on.edits.setDeadline(on.key(0), QStringLiteral("tháng 9"))); // the notice's year
    EXPECT_EQ(on.draft(0).deadline.deadline.kind, DeadlineKind::Month);
    EXPECT_EQ(on.draft(0).deadline.deadline.due, QDate(2025, 9, 30));
    EXPECT_THAT(doubtsOf(on.desk.state), IsEmpty());
}

TEST(DeskEdits, AnUnreadableDeadlineIsAskedAboutUntilItIsRead)
{
    Editing on(deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu")));
    ASSERT_TRUE(on.edits.setDeadline(on.key(0), QStringLiteral("chưa rõ")));
    ASSERT_THAT(doubtsOf(on.desk.state), SizeIs(1));
    EXPECT_EQ(doubtsOf(on.desk.state).front().field, DoubtField::Deadline);
    ASSERT_TRUE(on.edits.setDeadline(on.key(0), QStringLiteral("30/6/2025")));
    EXPECT_THAT(doubtsOf(on.desk.state), IsEmpty());
    ASSERT_TRUE(on.edits.setDeadline(on.key(0), {}));
    EXPECT_EQ(on.draft(0).deadline.deadline.kind, DeadlineKind::None);
    EXPECT_THAT(doubtsOf(on.desk.state), IsEmpty());
}

TEST(DeskEdits, AddresseesAreTypedMovedAndTakenOut)
{
    Editing on(deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu")));
    const int key = on.key(0);
    ASSERT_TRUE(on.edits.addAddressees(key, SpanRole::Lead, QStringLiteral("Các Bộ: Tài chính, Y tế")));
    ASSERT_THAT(on.draft(0).leads, SizeIs(2));
    EXPECT_FALSE(on.edits.addAddressees(key, SpanRole::Lead, QStringLiteral("Bộ Y tế"))); // is there
    ASSERT_TRUE(on.edits.moveAddressee(key, SpanRole::Lead, 1, SpanRole::Coordinating));
    EXPECT_EQ(shippedTools().directory().displayName(on.draft(0).coordinating.at(0).agency),
              QStringLiteral("Bộ Y tế"));
    ASSERT_TRUE(on.edits.removeAddressee(key, SpanRole::Lead, 0));
    EXPECT_THAT(on.draft(0).leads, IsEmpty());
    EXPECT_FALSE(on.edits.removeAddressee(key, SpanRole::Lead, 0));
}

TEST(DeskEdits, ANameSaidOnceIsKnownEverywhereAndRemembered)
{
    Editing on(deskOfLines(QStringLiteral("Bộ Khoa-Công rà soát\nBộ Khoa-Công báo cáo"),
                           QStringLiteral("Bộ Khoa-Công")));
    ASSERT_THAT(doubtsOf(on.desk.state), SizeIs(2));
    const AgencyId ministry =
        shippedTools().readers().agencies.readOne(u"Bộ Khoa học và Công nghệ", {}).agency;
    ASSERT_TRUE(on.edits.confirmName(QStringLiteral("Bộ Khoa-Công"), ministry));
    EXPECT_EQ(on.draft(0).leads[0].agency, ministry);
    EXPECT_EQ(on.draft(1).leads[0].agency, ministry);
    EXPECT_EQ(on.draft(1).leads[0].written, QStringLiteral("Bộ Khoa-Công"));
    EXPECT_THAT(doubtsOf(on.desk.state), IsEmpty());
    ASSERT_THAT(on.desk.state.names, SizeIs(1));
    EXPECT_EQ(on.desk.state.names[0].agency, ministry);
    EXPECT_FALSE(on.edits.confirmName(QStringLiteral("Bộ Khoa-Công"), ministry));
}

TEST(DeskEdits, AReadingCalledRightIsNotAskedAboutAgain)
{
    Editing on(deskOfLines(QStringLiteral("Bộ Khoa-Công rà soát kỹ"), QStringLiteral("Bộ Khoa-Công")));
    const std::vector<DeskDoubt> doubts = doubtsOf(on.desk.state);
    ASSERT_THAT(doubts, SizeIs(1));
    ASSERT_TRUE(on.edits.confirmReading(doubts[0]));
    EXPECT_THAT(doubtsOf(on.desk.state), IsEmpty());
    EXPECT_FALSE(on.edits.confirmReading(doubts[0]));
    EXPECT_FALSE(on.draft(0).leads[0].agency); // called right as worded, not matched by that
}

TEST(DeskEdits, WhatIsLeftOutIsNobodysConcern)
{
    Editing on(deskOfLines(QStringLiteral("Bộ Khoa-Công rà soát"), QStringLiteral("Bộ Khoa-Công")));
    ASSERT_TRUE(on.edits.setLeftOut(on.key(0), true));
    EXPECT_THAT(doubtsOf(on.desk.state), IsEmpty());
    EXPECT_FALSE(on.edits.setLeftOut(on.key(0), true));
}

TEST(DeskEdits, KnownWorkAwaitsADecision)
{
    Editing on(deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu")));
    on.desk.state.proposals[0].offers = {{TaskId{7}, 0.9, true}};
    ASSERT_TRUE(on.desk.state.proposals[0].awaitsDecision());
    ASSERT_THAT(doubtsOf(on.desk.state), SizeIs(1));
    EXPECT_EQ(doubtsOf(on.desk.state)[0].field, DoubtField::Lineage);
    ASSERT_TRUE(on.edits.decide(on.key(0), LineageDecision::Reissue, TaskId{7}));
    EXPECT_FALSE(on.desk.state.proposals[0].awaitsDecision());
    EXPECT_THAT(doubtsOf(on.desk.state), IsEmpty());
}

TEST(DeskEdits, MendingDoesNotMakeAnotherTask)
{
    Editing on(deskOfLines(QStringLiteral("Rà soát cơ sở dữ liệu")));
    const QString before = identityOf(on.desk.state.proposals[0], on.desk.notice);
    on.edits.setText(on.key(0), QStringLiteral("Rà soát toàn bộ"));
    on.edits.addAddressees(on.key(0), SpanRole::Lead, QStringLiteral("Bộ Y tế"));
    NoticeFacts facts = on.desk.state.facts;
    facts.number = QStringLiteral("336/TB-VPCP");
    ASSERT_TRUE(on.edits.setFacts(facts));
    EXPECT_EQ(identityOf(on.desk.state.proposals[0], on.desk.notice), before);
}

TEST(DeskJson, EveryFieldComesBack)
{
    Editing on(readSampleNotice(QStringLiteral("2025-07-15-ra-soat")));
    ASSERT_FALSE(on.desk.state.proposals.empty());
    on.desk.state.proposals[0].offers = {{TaskId{7}, 0.5, true}};
    on.edits.decide(on.key(0), LineageDecision::Reissue, TaskId{7});
    on.edits.setLeftOut(on.key(1), true);
    on.edits.setDeadline(on.key(2), QStringLiteral("hằng tháng"));
    on.desk.state.names = {{QStringLiteral("Bộ Khoa-Công"), AgencyId{5}}};
    on.desk.seen = {QStringLiteral("a"), QStringLiteral("b")};
    const QJsonObject written = toJson(on.desk);
    const NoticeDesk back =
        noticeDeskFromJson(QJsonDocument::fromJson(QJsonDocument(written).toJson()).object());
    EXPECT_EQ(QJsonDocument(toJson(back)).toJson(), QJsonDocument(written).toJson());
    EXPECT_EQ(textsOf(back.state), textsOf(on.desk.state));
    EXPECT_EQ(back.notice.text, on.desk.notice.text);
    EXPECT_EQ(back.state.facts, on.desk.state.facts);
    EXPECT_EQ(back.state.proposals[0].reissues, TaskId{7});
    EXPECT_TRUE(back.state.proposals[1].isLeftOut);
    EXPECT_EQ(back.state.proposals[2].draft.deadline.deadline.every, QStringLiteral("P1M"));
    EXPECT_EQ(back.seen, on.desk.seen);
}

} // namespace
} // namespace dondoc
