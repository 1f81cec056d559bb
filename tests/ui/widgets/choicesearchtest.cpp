// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicesearch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QTest>

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

class ChoiceSearchTest : public ::testing::Test
{
protected:
    ChoiceSearchTest()
    {
        m_choice.addItems({u"Chưa báo cáo"_s, u"Đang thực hiện"_s, u"Đã trình"_s, u"Đã ban hành"_s});
        qApp->installEventFilter(&m_search);
        m_choice.show();
    }

    ChoiceSearch m_search;
    QComboBox m_choice;
};

TEST_F(ChoiceSearchTest, WordsAreTypedWithoutMarksAndWithTheirSpaces)
{
    int activated = -1;
    QObject::connect(&m_choice, &QComboBox::activated, [&activated](int index) { activated = index; });
    QTest::keyClicks(&m_choice, u"da b"_s);
    EXPECT_EQ(m_choice.currentText(), u"Đã ban hành"_s);
    EXPECT_EQ(activated, 3);
    EXPECT_FALSE(m_choice.view()->isVisible()) << "the space belongs to the word";
}

TEST_F(ChoiceSearchTest, WhatFitsNothingChangesNothing)
{
    m_choice.setCurrentIndex(2);
    QTest::keyClicks(&m_choice, u"xyz"_s);
    EXPECT_EQ(m_choice.currentIndex(), 2);
}

TEST_F(ChoiceSearchTest, AnotherChoiceStartsAnotherWord)
{
    QComboBox other;
    other.addItems({u"giữ nguyên"_s, u"Thu hồi"_s, u"Tạm dừng"_s});
    other.show();
    QTest::keyClicks(&m_choice, u"d"_s);
    QTest::keyClicks(&other, u"ta"_s);
    EXPECT_EQ(m_choice.currentText(), u"Đang thực hiện"_s);
    EXPECT_EQ(other.currentText(), u"Tạm dừng"_s);
}

} // namespace
