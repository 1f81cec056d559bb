// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system.h"

#include "tests/core/printers.h"

#include <QRegularExpression>

#include <gtest/gtest.h>
#include <thread>

namespace dondoc {
namespace {

using namespace Qt::StringLiterals;

TEST(System, ALongPathHasTheFormThatWindowsTakesWithoutItsOldLimit)
{
    const std::pair<QString, QString> rows[] = {
        {u"C:/Kho/Quý 3/thử.dondoc"_s, uR"(\\?\C:\Kho\Quý 3\thử.dondoc)"_s},
        {uR"(C:\Kho\thử.dondoc)"_s, uR"(\\?\C:\Kho\thử.dondoc)"_s},
        {u"//may-chu/chung/thử.dondoc"_s, uR"(\\?\UNC\may-chu\chung\thử.dondoc)"_s},
        {u"//?/C:/Kho/thử.dondoc"_s, uR"(\\?\C:\Kho\thử.dondoc)"_s},
    };
    for (const auto &[path, form] : rows)
        EXPECT_EQ(system::extendedForm(path), form);
}

TEST(System, AShortPathStaysAsItIs)
{
    EXPECT_EQ(system::longPath(u"kho.dondoc"_s), u"kho.dondoc"_s);
    EXPECT_EQ(system::longPath(u"C:/Kho/thử.dondoc"_s), u"C:/Kho/thử.dondoc"_s);
}

TEST(System, ThisMachineHasAName)
{
    EXPECT_NE(system::hostName(), QString());
    EXPECT_GT(system::peakMemory(), 0);
}

/// A deep search leaves its thread with something to destroy; a build for Windows crashed over it.
TEST(System, AThreadEndsWellAfterADeepSearch)
{
    static const QRegularExpression deep(u"^(?:(a)|(b))*$"_s);
    const QString words(6'000, u'a');
    for (int i = 0; i < 20; ++i) {
        bool isFound = false;
        std::thread([&] { isFound = deep.match(words).hasMatch(); }).join();
        EXPECT_TRUE(isFound);
    }
}

} // namespace
} // namespace dondoc
