// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/redrafting.h"

#include "core/desk/deskedits.h"
#include "tests/core/desk/deskfixture.h"
#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

const QString words = u"Ngày 01 tháng 7 năm 2025, kết luận như sau:\n\n"
                      u"1. Bộ Y tế đỡ đầu cùng làm Bộ Nội vụ mở lớp.\n"
                      u"2. Bộ Tài chính rà soát kinh phí.\n"
                      u"3. Bộ Xây dựng cần lưu tâm tiến độ chung.\n"_s;

/// The shipped tables with other words in them.
class RedraftingTest : public testing::Test
{
protected:
    RedraftingTest()
        : m_desk(*NoticeService::readText(words, shippedTools()))
    {
    }

    NoticeDesk again(const char *changes, const QSet<int> &kept = {})
    {
        const auto phrases = shippedTools().readers().phrases.with(changes);
        EXPECT_TRUE(phrases);
        const NoticeReaders before = shippedTools().readers();
        const NoticeReaders after{before.agencies, before.directory, *phrases, {}};
        return redrafted(m_desk, before, after, kept);
    }

    static QStringList texts(const NoticeDesk &desk)
    {
        QStringList texts;
        for (const Proposal &proposal : desk.state.proposals)
            texts << proposal.draft.locator;
        return texts;
    }

    NoticeDesk m_desk;
};

TEST_F(RedraftingTest, WhatNobodyTouchedTakesTheNewReading)
{
    ASSERT_THAT(m_desk.state.proposals, SizeIs(3));
    EXPECT_THAT(m_desk.state.proposals[0].draft.coordinating, IsEmpty());
    const NoticeDesk desk = again(R"({"coordinate": {"add": ["đỡ đầu cùng làm"]}})");
    ASSERT_THAT(desk.state.proposals, SizeIs(3));
    ASSERT_THAT(desk.state.proposals[0].draft.coordinating, SizeIs(1));
    EXPECT_EQ(desk.state.proposals[0].draft.coordinating[0].written, u"Bộ Nội vụ"_s);
    EXPECT_EQ(desk.state.proposals[0].key, m_desk.state.proposals[0].key); // the same proposal
}

TEST_F(RedraftingTest, ASentenceThatIsNoTaskGoesAndComesBack)
{
    const NoticeDesk less = again(R"({"statements": {"add": ["Bộ Xây dựng cần lưu tâm"]}})");
    EXPECT_THAT(texts(less), ElementsAre(u"1"_s, u"2"_s));
    m_desk = less;
    const NoticeReaders before = shippedTools().readers();
    const auto phrases = before.phrases.with(R"({"statements": {"add": ["Bộ Xây dựng cần lưu tâm"]}})");
    const NoticeDesk more = redrafted(less, {before.agencies, before.directory, *phrases, {}}, before, {});
    EXPECT_THAT(texts(more), ElementsAre(u"1"_s, u"2"_s, u"3"_s));
}

TEST_F(RedraftingTest, WhatAnOfficerDidStays)
{
    const NoticeReaders readers = shippedTools().readers();
    DeskEdits edits(m_desk.state, m_desk.notice, readers);
    const int first = m_desk.state.proposals[0].key, third = m_desk.state.proposals[2].key;
    ASSERT_TRUE(edits.setProduct(first, u"Lớp bồi dưỡng"_s));
    ASSERT_TRUE(edits.setLeftOut(third, true));
    const NoticeDesk desk = again(R"({"coordinate": {"add": ["đỡ đầu cùng làm"]},
                                      "statements": {"add": ["Bộ Tài chính rà soát", "Bộ Xây dựng cần"]}})");
    EXPECT_THAT(texts(desk), ElementsAre(u"1"_s, u"3"_s));
    EXPECT_EQ(desk.state.proposals[0].draft.product, u"Lớp bồi dưỡng"_s);
    EXPECT_THAT(desk.state.proposals[0].draft.coordinating, IsEmpty());
    EXPECT_TRUE(desk.state.proposals[1].isLeftOut);
}

TEST_F(RedraftingTest, WhatTheStoreHasStays)
{
    const int second = m_desk.state.proposals[1].key;
    const NoticeDesk desk = again(R"({"statements": {"add": ["Bộ Tài chính rà soát"]}})", {second});
    EXPECT_THAT(texts(desk), ElementsAre(u"1"_s, u"2"_s, u"3"_s));
}

} // namespace
} // namespace dondoc
