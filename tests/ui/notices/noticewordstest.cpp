// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notices/noticefixture.h"
#include "ui/notices/rememberdialog.h"
#include "ui/notices/wordspage.h"
#include "ui/widgets/datatable.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace dondoc {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

const QString words = QStringLiteral("Ngày 01 tháng 7 năm 2025, kết luận như sau:\n\n"
                                     "1. Bộ Y tế đỡ đầu cùng làm Bộ Nội vụ mở lớp.\n"
                                     "2. Bộ Xây dựng cần lưu tâm tiến độ chung.\n");

/// The tables of words beside a desk, over one store.
class NoticeWordsTest : public NoticePageTest
{
protected:
    void openTables(const QString &filter)
    {
        m_words = std::make_unique<WordsPage>(m_shell.context());
        m_words->applyFilter(filter);
        m_words->resize(1100, 700);
        m_words->show();
        ASSERT_TRUE(wordsSettled());
    }
    bool wordsSettled()
    {
        return QTest::qWaitFor(
            [this] { return m_words->isSettled() && m_shown().rowCount() > 0 && settledDesk(); },
            noticePatience);
    }
    bool settledDesk() { return m_page->isSettled() && !m_shell.workspace.isLoading(); }
    QAbstractItemModel &m_shown() const { return *m_words->table().model(); }
    QString row(int at, int column) const { return m_shown().index(at, column).data().toString(); }
    int rowOf(const QString &phrase) const
    {
        for (int i = 0; i < m_shown().rowCount(); ++i) {
            if (row(i, 0) == phrase)
                return i;
        }
        return -1;
    }
    template<class T> T &part(const char16_t *name) const
    {
        return *m_words->findChild<T *>(QString::fromUtf16(name));
    }
    void addWords(const QString &typed)
    {
        part<QLineEdit>(u"newWords").setText(typed);
        QTest::keyClick(&part<QLineEdit>(u"newWords"), Qt::Key_Return);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return rowOf(typed) >= 0 && m_words->isSettled(); }, noticePatience));
    }
    RememberDialog &dialog()
    {
        auto *dialog = m_page->findChild<RememberDialog *>();
        EXPECT_TRUE(dialog);
        return *dialog;
    }

    std::unique_ptr<WordsPage> m_words;
};

TEST_F(NoticeWordsTest, ATableShowsWhatShipsAndTakesTheOfficesOwn)
{
    const QString before = hash();
    openTables(QStringLiteral("table=lead"));
    EXPECT_GE(rowOf(QStringLiteral("chủ trì")), 0);
    EXPECT_EQ(row(rowOf(QStringLiteral("chủ trì")), 2), QStringLiteral("Shipped"));
    addWords(QStringLiteral("cầm trịch"));
    EXPECT_EQ(rowOf(QStringLiteral("cầm trịch")), 0); // its own first
    EXPECT_EQ(row(0, 2), QStringLiteral("Of this office"));
    EXPECT_NE(hash(), before);
    ASSERT_EQ(m_shell.undo.count(), 1); // one step
    m_shell.undo.undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rowOf(QStringLiteral("cầm trịch")) < 0 && wordsSettled(); },
                                noticePatience));
    EXPECT_EQ(hash(), before);
}

TEST_F(NoticeWordsTest, AShippedPhraseIsSwitchedOffAndOn)
{
    openTables(QStringLiteral("table=lead"));
    const QString phrase = QStringLiteral("chủ trì");
    const auto origin = [&] { return rowOf(phrase) < 0 ? QString() : row(rowOf(phrase), 2); };
    m_words->table().setCurrentRow(rowOf(phrase));
    part<QPushButton>(u"turnWords").click();
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return origin() == QStringLiteral("Shipped, switched off"); }, noticePatience));
    m_words->table().setCurrentRow(rowOf(phrase));
    EXPECT_EQ(part<QPushButton>(u"turnWords").text(), QStringLiteral("Switch on"));
    part<QPushButton>(u"turnWords").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return origin() == QStringLiteral("Shipped"); }, noticePatience));
}

TEST_F(NoticeWordsTest, ASpellingIsAddedToTheAliasBookAndRemoved)
{
    openTables(QStringLiteral("table=aliases"));
    QSignalSpy errors(m_words.get(), &Page::errorRaised);
    part<QLineEdit>(u"newWords").setText(QStringLiteral("Bộ Khoa công"));
    part<QLineEdit>(u"newAgency").setText(QStringLiteral("Bộ nào đó"));
    part<QPushButton>(u"addWords").click();
    EXPECT_THAT(errors, SizeIs(1)); // a guess is no answer
    part<QLineEdit>(u"newAgency").setText(QStringLiteral("Bộ Khoa học và Công nghệ"));
    part<QPushButton>(u"addWords").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rowOf(QStringLiteral("Bộ Khoa công")) == 0; }, noticePatience));
    EXPECT_EQ(row(0, 1), QStringLiteral("Bộ Khoa học và Công nghệ"));
    ASSERT_TRUE(wordsSettled());
    m_words->table().setCurrentRow(0);
    part<QPushButton>(u"turnWords").click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rowOf(QStringLiteral("Bộ Khoa công")) < 0; }, noticePatience));
}

TEST_F(NoticeWordsTest, ANoticeOnTheDeskIsReadAgainWithTheNewWords)
{
    paste(words);
    ASSERT_THAT(proposals(), SizeIs(2));
    EXPECT_THAT(proposals()[0].draft.coordinating, IsEmpty());
    select(QStringLiteral("đỡ đầu cùng làm"));
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(dialog().words(), QStringLiteral("đỡ đầu cùng làm"));
    EXPECT_EQ(dialog().table(), QStringLiteral("coordinate"));
    dialog().accept();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return !proposals()[0].draft.coordinating.empty(); }, noticePatience));
    EXPECT_EQ(proposals()[0].draft.coordinating[0].written, QStringLiteral("Bộ Nội vụ"));
    session().undoStack().undo(); // of the reading
    EXPECT_THAT(proposals()[0].draft.coordinating, IsEmpty());
}

TEST_F(NoticeWordsTest, WhatIsNoTaskIsRememberedFromItsHead)
{
    paste(words);
    list().setCurrentIndex(list().model()->index(1, 0));
    press(Qt::Key_M, Qt::ControlModifier);
    EXPECT_EQ(dialog().words(), QStringLiteral("Bộ Xây dựng cần lưu tâm tiến độ"));
    EXPECT_EQ(dialog().table(), QStringLiteral("statements"));
    dialog().accept();
    ASSERT_TRUE(QTest::qWaitFor([this] { return proposals().size() == 1; }, noticePatience));
    EXPECT_THAT(session().desk().state.passedOver, SizeIs(1));
}

TEST_F(NoticeWordsTest, TheTablesAreReachedFromTheDesk)
{
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    find<QPushButton>(u"wordsOfNotices").click();
    ASSERT_THAT(opened, SizeIs(1));
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("bang-tu-ngu"));
}

} // namespace
} // namespace dondoc
