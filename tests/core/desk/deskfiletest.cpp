// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskfile.h"

#include "tests/core/desk/deskfixture.h"
#include "tests/core/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class DeskFileTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    DeskFile m_file{m_folder.filePath(QStringLiteral("a.dondoc"))};

    void write(const QByteArray &bytes)
    {
        QFile file(m_file.path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

TEST_F(DeskFileTest, WhatWasSavedComesBackInItsOrder)
{
    ASSERT_TRUE(m_file.save({deskOfLines(QStringLiteral("a b c")), deskOfLines(QStringLiteral("d e f"))}));
    const auto back = m_file.load();
    ASSERT_TRUE(back);
    ASSERT_THAT(*back, SizeIs(2));
    EXPECT_EQ((*back)[0].notice.text, QStringLiteral("a b c"));
    EXPECT_EQ((*back)[1].notice.text, QStringLiteral("d e f"));
}

TEST_F(DeskFileTest, WithNothingUnderWorkThereIsNoFile)
{
    const auto none = m_file.load();
    ASSERT_TRUE(none);
    EXPECT_THAT(*none, IsEmpty());
    ASSERT_TRUE(m_file.save({deskOfLines(QStringLiteral("a"))}));
    ASSERT_TRUE(m_file.save({}));
    EXPECT_FALSE(QFile::exists(m_file.path()));
}

TEST_F(DeskFileTest, ADamagedFileIsKeptAside)
{
    write("{\"version\":1,\"desks\":[{\"noti");
    const auto refused = m_file.load();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("damaged"));
    EXPECT_TRUE(QFile::exists(m_file.path() + QStringLiteral(".hong")));
    const auto after = m_file.load();
    ASSERT_TRUE(after);
    EXPECT_THAT(*after, IsEmpty());
}

TEST_F(DeskFileTest, AFileOfALaterProgramIsLeftAlone)
{
    write("{\"version\":99,\"desks\":[]}");
    const auto refused = m_file.load();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, QStringLiteral("newerStore"));
    EXPECT_TRUE(QFile::exists(m_file.path()));
}

TEST_F(DeskFileTest, ASaveThatFailsSaysSo)
{
    const DeskFile nowhere(m_folder.filePath(QStringLiteral("missing/a.dondoc")));
    const Status status = nowhere.save({deskOfLines(QStringLiteral("a"))});
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error().code, QStringLiteral("io"));
}

} // namespace
} // namespace dondoc
