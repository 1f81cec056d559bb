// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tickkey.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

class TickKeyTest : public testing::Test
{
protected:
    void SetUp() override
    {
        list.addItems({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        list.setCurrentRow(0);
    }
    void comeBy(Qt::FocusReason reason)
    {
        QFocusEvent event(QEvent::FocusIn, reason);
        QCoreApplication::sendEvent(&list, &event);
    }
    void leaveBy(Qt::FocusReason reason)
    {
        QFocusEvent event(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(&list, &event);
    }
    int ticksAfterSpace()
    {
        const QSignalSpy ticks(&key, &TickKey::pressed);
        QTest::keyClick(&list, Qt::Key_Space);
        return int(ticks.count());
    }

    QListWidget list;
    TickKey key{list};
};

TEST_F(TickKeyTest, WhereTheOfficerPutTheKeyboardSpaceTicks)
{
    for (const Qt::FocusReason reason : {Qt::TabFocusReason, Qt::BacktabFocusReason, Qt::MouseFocusReason}) {
        comeBy(reason);
        EXPECT_EQ(ticksAfterSpace(), 1) << reason;
        EXPECT_EQ(ticksAfterSpace(), 1) << "again";
        leaveBy(Qt::OtherFocusReason);
    }
    key.choose();
    EXPECT_EQ(ticksAfterSpace(), 1) << "a key that leads here";
}

TEST_F(TickKeyTest, WhereTheKeyboardFellBackToItSpaceTicksNothing)
{
    comeBy(Qt::OtherFocusReason);
    EXPECT_EQ(ticksAfterSpace(), 0);
    QTest::keyClick(&list, Qt::Key_Down);
    EXPECT_EQ(ticksAfterSpace(), 1) << "moving in it is a choice";
    leaveBy(Qt::OtherFocusReason);
    comeBy(Qt::OtherFocusReason);
    EXPECT_EQ(ticksAfterSpace(), 0);
}

TEST_F(TickKeyTest, TheSpacesBetweenTypedWordsTickNothing)
{
    comeBy(Qt::TabFocusReason);
    QTest::keyClicks(&list, QStringLiteral("dang"));
    EXPECT_EQ(ticksAfterSpace(), 0);
    QTest::keyClicks(&list, QStringLiteral("lam"));
    EXPECT_EQ(ticksAfterSpace(), 0);
}

TEST_F(TickKeyTest, AMenuInFrontForAWhileChangesNothing)
{
    comeBy(Qt::TabFocusReason);
    leaveBy(Qt::PopupFocusReason);
    comeBy(Qt::PopupFocusReason);
    EXPECT_EQ(ticksAfterSpace(), 1);
    leaveBy(Qt::ActiveWindowFocusReason);
    comeBy(Qt::ActiveWindowFocusReason);
    EXPECT_EQ(ticksAfterSpace(), 1);
}

TEST_F(TickKeyTest, WithCtrlItIsAnotherKey)
{
    comeBy(Qt::TabFocusReason);
    const QSignalSpy ticks(&key, &TickKey::pressed);
    QTest::keyClick(&list, Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(ticks.count(), 0);
}

} // namespace
} // namespace dondoc
