// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/phrasechanges.h"
#include "tests/core/notices/noticetesting.h"
#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc::testing {

namespace {

using namespace Qt::StringLiterals;

PhraseOrigin originOf(const PhraseChanges &changes, const QString &table, const QString &phrase)
{
    for (const PhraseEntry &entry : changes.entries(shippedPhrases(), table)) {
        if (entry.phrase == phrase)
            return entry.origin;
    }
    ADD_FAILURE() << phrase.toStdString() << " is not in " << table.toStdString();
    return PhraseOrigin::Shipped;
}

TEST(PhraseChanges, AnOfficesOwnAreAddedAndTakenOutAgain)
{
    PhraseChanges changes;
    EXPECT_TRUE(changes.toJson().isEmpty());
    EXPECT_TRUE(changes.add(shippedPhrases(), u"lead"_s, u"  cầm trịch "_s));
    EXPECT_EQ(changes.entries(shippedPhrases(), u"lead"_s).front().phrase, u"cầm trịch"_s);
    EXPECT_EQ(originOf(changes, u"lead"_s, u"cầm trịch"_s), PhraseOrigin::Own);
    EXPECT_FALSE(changes.add(shippedPhrases(), u"lead"_s, u"cầm trịch"_s)); // known already
    EXPECT_TRUE(changes.remove(shippedPhrases(), u"lead"_s, u"cầm trịch"_s));
    EXPECT_TRUE(changes.toJson().isEmpty());
}

TEST(PhraseChanges, AShippedPhraseIsSwitchedOffAndOnAndNeverLost)
{
    PhraseChanges changes;
    EXPECT_EQ(originOf(changes, u"lead"_s, u"chủ trì"_s), PhraseOrigin::Shipped);
    EXPECT_TRUE(changes.remove(shippedPhrases(), u"lead"_s, u"chủ trì"_s));
    EXPECT_EQ(originOf(changes, u"lead"_s, u"chủ trì"_s), PhraseOrigin::SwitchedOff);
    EXPECT_FALSE(changes.remove(shippedPhrases(), u"lead"_s, u"chủ trì"_s));
    EXPECT_FALSE(shippedPhrases().with(changes.toJson())->table(u"lead").contains(u"chủ trì"_s));
    EXPECT_TRUE(changes.add(shippedPhrases(), u"lead"_s, u"chủ trì"_s));
    EXPECT_TRUE(changes.toJson().isEmpty());
}

TEST(PhraseChanges, WhatIsNoPhraseOrNoTableIsRefused)
{
    PhraseChanges changes;
    EXPECT_FALSE(changes.add(shippedPhrases(), u"lead"_s, u" 12, "_s));
    EXPECT_FALSE(changes.add(shippedPhrases(), u"nothing"_s, u"cầm trịch"_s));
    EXPECT_FALSE(changes.add(shippedPhrases(), u"lead"_s, u"chủ trì"_s));
    EXPECT_FALSE(changes.remove(shippedPhrases(), u"lead"_s, u"cầm trịch"_s));
    EXPECT_EQ(PhraseChanges::fromJson("[").error().code, u"phraseTable"_s);
}

TEST(PhraseChanges, ComeBackFromTheirJson)
{
    PhraseChanges changes;
    changes.add(shippedPhrases(), u"statements"_s, u"Cần nói thêm"_s);
    changes.remove(shippedPhrases(), u"work"_s, u"giữ"_s);
    const auto again = PhraseChanges::fromJson(changes.toJson());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->toJson(), changes.toJson());
    EXPECT_EQ(originOf(*again, u"work"_s, u"giữ"_s), PhraseOrigin::SwitchedOff);
}

TEST(PhraseTables, EachHasATitleAWordOnItsUseAndAPlaceInTheList)
{
    using ::testing::AnyOf;
    for (const NoticePhrases::TableInfo &info : shippedPhrases().tableInfos()) {
        EXPECT_FALSE(info.title.isEmpty()) << info.name.toStdString();
        EXPECT_FALSE(info.about.isEmpty()) << info.name.toStdString();
        EXPECT_THAT(info.group.toStdString(),
                    AnyOf("who", "work", "noWork", "section", "product", "document", "table"))
            << info.name.toStdString();
    }
    EXPECT_EQ(shippedPhrases().tableInfos().size(), size_t(shippedPhrases().tableNames().size()));
}

} // namespace

} // namespace dondoc::testing
