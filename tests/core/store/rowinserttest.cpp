// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rowinsert.h"

#include <gtest/gtest.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

class RowInsertTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_connection.isOpen());
        ASSERT_TRUE(m_connection.execute(
            u"CREATE TABLE t (a TEXT, b TEXT, c TEXT, d TEXT, e TEXT, f TEXT, g TEXT, n INTEGER, r REAL)"_s));
    }

    QString shape(const QString &column, const QString &where = u"1"_s)
    {
        return m_connection.value(u"SELECT group_concat(quote(%1), ' ') FROM t WHERE %2"_s.arg(column, where))
            .toString();
    }

    Connection m_connection{u":memory:"_s, Connection::Access::Create};
};

} // namespace

TEST_F(RowInsertTest, WritesEveryKindOfValueAsAStatementWould)
{
    RowInsert insert(m_connection, u"t"_s, u"a, b, c, n, r"_s);
    insert << u"Bộ 'Y tế'"_s << QString() << QDate() << true << 0.5;
    ASSERT_TRUE(insert.run());
    insert << u""_s << u"x"_s << QDate(2025, 7, 18) << 0 << 1.0;
    ASSERT_TRUE(insert.run());
    insert << u"?"_s << u":v0"_s << QDate() << qint64(1) << 0.0;
    ASSERT_TRUE(insert.run());
    EXPECT_EQ(shape(u"a"_s), u"'Bộ ''Y tế''' '' '?'"_s);
    EXPECT_EQ(shape(u"b"_s), u"'' 'x' ':v0'"_s);
    EXPECT_EQ(shape(u"c"_s), u"NULL '2025-07-18' NULL"_s);
    EXPECT_EQ(shape(u"n"_s), u"1 0 1"_s);
    EXPECT_EQ(shape(u"r"_s), u"0.5 1.0 0.0"_s);
}

TEST_F(RowInsertTest, WritesRowsOfMoreShapesThanItKeepsStatementsFor)
{
    RowInsert insert(m_connection, u"t"_s, u"a, b, c, d, e, f, g, n"_s);
    for (int row = 0; row < 256; ++row) { // each pattern of seven texts that are there or not, twice
        for (int bit = 0; bit < 7; ++bit)
            insert << ((row >> bit) & 1 ? u"x%1"_s.arg(bit) : QString());
        insert << row;
        ASSERT_TRUE(insert.run()) << row;
    }
    EXPECT_EQ(m_connection.value(u"SELECT count(*) FROM t"_s).toInt(), 256);
    for (int bit = 0; bit < 7; ++bit) {
        const QString wrong =
            u"SELECT count(*) FROM t WHERE %1 <> CASE WHEN (n >> %2) & 1 THEN 'x%2' ELSE '' END"_s;
        EXPECT_EQ(m_connection.value(wrong.arg(QChar(u'a' + bit)).arg(bit)).toInt(), 0) << bit;
    }
    EXPECT_EQ(m_connection.value(u"SELECT count(*) FROM t WHERE n IS NULL"_s).toInt(), 0);
}

TEST_F(RowInsertTest, GoesOnAfterARowThatWasRefused)
{
    ASSERT_TRUE(m_connection.execute(u"CREATE UNIQUE INDEX one ON t (a)"_s));
    RowInsert insert(m_connection, u"t"_s, u"a, b"_s);
    insert << u"1"_s << u"x"_s;
    ASSERT_TRUE(insert.run());
    insert << u"1"_s << u"y"_s;
    EXPECT_FALSE(insert.run());
    m_connection.clearError();
    insert << u"2"_s << u"z"_s;
    ASSERT_TRUE(insert.run());
    EXPECT_EQ(shape(u"b"_s), u"'x' 'z'"_s);
}

} // namespace dondoc
