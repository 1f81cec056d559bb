// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "ui/widgets/excerpt.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace dondoc {

namespace {

ExcerptRequest requestOf(const QString &text, const QString &query = {})
{
    ExcerptRequest request;
    request.text = text;
    request.font = QApplication::font();
    request.width = QFontMetrics(request.font).horizontalAdvance(u'm') * 20;
    request.query = SearchQuery(query);
    return request;
}

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QStringLiteral("từ%1").arg(i);
    return list.join(u' ');
}

} // namespace

TEST(Excerpt, ShowsAShortTextWhole)
{
    const Excerpt excerpt(requestOf(QStringLiteral("Một dòng")));
    EXPECT_EQ(excerpt.shownText(), QStringLiteral("Một dòng"));
    EXPECT_EQ(excerpt.lineCount(), 1);
    EXPECT_FALSE(excerpt.isCut());
}

TEST(Excerpt, CutsAfterThreeLinesAndSaysSo)
{
    const Excerpt excerpt(requestOf(words(100)));
    EXPECT_EQ(excerpt.lineCount(), 3);
    EXPECT_TRUE(excerpt.isCut());
    EXPECT_TRUE(excerpt.shownText().startsWith(QStringLiteral("từ0 từ1")));
    EXPECT_TRUE(excerpt.shownText().endsWith(u'…'));
}

TEST(Excerpt, StartsBeforeAHitThatLiesBelow)
{
    const Excerpt excerpt(requestOf(words(100), QStringLiteral("tu90")));
    EXPECT_TRUE(excerpt.shownText().startsWith(QStringLiteral("… "))) << excerpt.shownText().toStdString();
    EXPECT_TRUE(excerpt.shownText().contains(QStringLiteral("từ89 từ90")));
    EXPECT_TRUE(excerpt.showsHit());
    EXPECT_LE(excerpt.lineCount(), 3);
}

TEST(Excerpt, StaysAtTheStartForAHitThatIsSeen)
{
    const Excerpt excerpt(requestOf(words(100), QStringLiteral("tu2")));
    EXPECT_TRUE(excerpt.shownText().startsWith(QStringLiteral("từ0")));
    EXPECT_TRUE(excerpt.showsHit());
}

TEST(Excerpt, SurvivesNoWidth)
{
    ExcerptRequest request = requestOf(words(30), QStringLiteral("tu20"));
    request.width = 0;
    EXPECT_LE(Excerpt(request).lineCount(), 3);
}

} // namespace dondoc
