// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/firstwindow.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

TEST(FirstWindow, ASecondStartHandsItsFilesToTheFirst)
{
    const QTemporaryDir folder;
    FirstWindow first(folder.path());
    QSignalSpy called(&first, &FirstWindow::called);
    const FirstWindow second(folder.path());
    EXPECT_TRUE(first.isFirst());
    EXPECT_FALSE(second.isFirst());

    const QStringList files{u"C:/Kho dữ liệu/phụ lục 02.xlsx"_s, u"C:/kho.dondoc"_s};
    ASSERT_TRUE(second.handOver(files));
    ASSERT_TRUE(QTest::qWaitFor([&] { return called.count() == 1; }));
    EXPECT_EQ(called.front().front().toStringList(), files);

    ASSERT_TRUE(second.handOver({}));
    ASSERT_TRUE(QTest::qWaitFor([&] { return called.count() == 2; }));
    EXPECT_EQ(called.back().front().toStringList(), QStringList());
}

TEST(FirstWindow, TheNextStartAfterTheFirstEndedIsFirstAgain)
{
    const QTemporaryDir folder;
    {
        const FirstWindow first(folder.path());
        EXPECT_TRUE(first.isFirst());
    }
    EXPECT_TRUE(FirstWindow(folder.path()).isFirst());
}

TEST(FirstWindow, WithoutAFolderEveryStartIsAFirst)
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"x"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_TRUE(FirstWindow(folder.filePath(u"x/y"_s)).isFirst());
}

} // namespace
