// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskfile.h"
#include "tests/ui/notices/noticefixture.h"
#include "ui/notices/agencyfield.h"
#include "ui/notices/proposaleditor.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

namespace dondoc {
namespace {

using ::testing::SizeIs;

TEST_F(NoticePageTest, ANoticeIsReadIntoProposalsBesideItsText)
{
    openNotice();
    EXPECT_EQ(list().model()->rowCount(), int(proposals().size()));
    EXPECT_EQ(text().toPlainText(), session().desk().notice.text);
    const QAbstractItemModelTester tester(list().model());
    // 1. Bộ Công an, c): its heading is its lead, and what is named coordinates
    EXPECT_EQ(card(2).locator, QStringLiteral("1.c)"));
    EXPECT_EQ(card(2).chips.front().name, QStringLiteral("Bộ Công an"));
    EXPECT_EQ(card(2).deadline, QStringLiteral("Tháng 7/2025"));
}

TEST_F(NoticePageTest, SelectingEitherSideSelectsTheOther)
{
    openNotice();
    list().setCurrentIndex(list().model()->index(5, 0));
    const TextSpan span = proposals()[5].draft.span;
    EXPECT_GE(text().caret(), span.start);
    EXPECT_LE(text().caret(), span.end());

    QTextCursor cursor = text().textCursor();
    cursor.setPosition(int(proposals()[9].draft.span.start) + 4);
    text().setTextCursor(cursor);
    EXPECT_EQ(list().currentIndex().row(), 9);
    EXPECT_EQ(session().current(), proposals()[9].key);
}

TEST_F(NoticePageTest, F8VisitsEachUncertainReadingOnce)
{
    openNotice(u"2025-07-15-ra-soat");
    const size_t count = session().doubts().size();
    ASSERT_GE(count, 2u);
    QStringList visited;
    for (size_t i = 0; i < count; ++i) {
        press(Qt::Key_F8);
        ASSERT_TRUE(session().currentDoubt());
        visited << session().currentDoubt()->key;
        EXPECT_EQ(session().unseenCount(), int(count - i - 1));
    }
    EXPECT_EQ(QSet<QString>(visited.begin(), visited.end()).size(), int(count));
    press(Qt::Key_F8); // all were seen: round again
    EXPECT_TRUE(visited.contains(session().currentDoubt()->key));
    press(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(session().currentDoubt()->key, visited.back());
}

TEST_F(NoticePageTest, AnAnswerIsGivenByKeyboardAndUndone)
{
    openNotice(u"2025-07-15-ra-soat");
    const size_t before = session().doubts().size();
    press(Qt::Key_F8);
    const QString doubt = session().currentDoubt()->key;
    EXPECT_NE(qobject_cast<QPushButton *>(m_page->focusWidget()), nullptr);
    press(Qt::Key_Space);
    EXPECT_EQ(session().doubts().size(), before - 1);
    session().undoStack().undo();
    EXPECT_EQ(session().doubts().size(), before);
    EXPECT_EQ(session().doubts().front().key, doubt);
}

TEST_F(NoticePageTest, SplitJoinLeaveOutAndUndoAllOfIt)
{
    openNotice();
    const auto count = proposals().size();
    const DraftTask first = proposals()[0].draft;
    QTextCursor cursor = text().textCursor();
    cursor.setPosition(int(first.span.start + first.text.indexOf(QStringLiteral("chịu trách nhiệm"))));
    text().setFocus();
    text().setTextCursor(cursor);
    press(Qt::Key_F7);
    EXPECT_EQ(proposals().size(), count + 1);
    press(Qt::Key_F7, Qt::ShiftModifier);
    EXPECT_EQ(proposals().size(), count);
    list().setFocus();
    press(Qt::Key_Delete);
    EXPECT_TRUE(proposals()[0].isLeftOut);
    press(Qt::Key_Space);
    EXPECT_FALSE(proposals()[0].isLeftOut);
    while (session().undoStack().canUndo())
        session().undoStack().undo();
    ASSERT_EQ(proposals().size(), count);
    EXPECT_EQ(proposals()[0].draft.text, first.text);
    session().undoStack().redo();
    EXPECT_EQ(proposals().size(), count + 1);
}

TEST_F(NoticePageTest, WordsOfTheTextAreGivenARole)
{
    openNotice();
    list().setCurrentIndex(list().model()->index(0, 0));
    const int key = session().current();
    select(QStringLiteral("nhiệm vụ liên quan đến cải cách thủ tục hành chính"));
    press(Qt::Key_4, Qt::AltModifier);
    EXPECT_EQ(session().desk().state.find(key)->draft.product,
              QStringLiteral("nhiệm vụ liên quan đến cải cách thủ tục hành chính"));
    EXPECT_EQ(text().markAt(text().selectedWords().start)->role, NoticeRole::Product);
}

TEST_F(NoticePageTest, ATaskIsAddedFromASelection)
{
    openNotice();
    const auto count = proposals().size();
    select(QStringLiteral("Văn phòng Chính phủ thông báo để các Bộ, cơ quan ngang Bộ"));
    press(Qt::Key_F9);
    ASSERT_EQ(proposals().size(), count + 1);
    EXPECT_EQ(session().current(), proposals().back().key);
    EXPECT_EQ(list().currentIndex().row(), int(count));
}

TEST_F(NoticePageTest, ShiftF8VisitsTheUncertainReadingsBackwardsEachOnce)
{
    openNotice(u"2025-07-15-ra-soat");
    const size_t count = session().doubts().size();
    list().setCurrentIndex(list().model()->index(int(proposals().size()) - 1, 0));
    QStringList visited;
    std::vector<int> places;
    for (size_t i = 0; i < count; ++i) {
        press(Qt::Key_F8, Qt::ShiftModifier);
        ASSERT_TRUE(session().currentDoubt());
        visited << session().currentDoubt()->key;
        places.push_back(session().desk().state.indexOf(session().current()));
    }
    EXPECT_EQ(QSet<QString>(visited.begin(), visited.end()).size(), qsizetype(count));
    EXPECT_TRUE(std::is_sorted(places.rbegin(), places.rend()));
    EXPECT_EQ(session().unseenCount(), 0);
}

TEST_F(NoticePageTest, ATaskIsReadAnewFromASelectionByKey)
{
    openNotice();
    const int count = int(proposals().size());
    const int key = proposals()[2].key;
    list().setCurrentIndex(list().model()->index(2, 0));
    const QString whole = proposals()[2].draft.text;
    const QString part = whole.left(whole.indexOf(u' ', 40));
    select(part);
    press(Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_EQ(int(proposals().size()), count);
    ASSERT_TRUE(session().desk().state.find(key));
    EXPECT_EQ(session().desk().state.find(key)->draft.text, part);
    session().undoStack().undo();
    EXPECT_EQ(session().desk().state.find(key)->draft.text, whole);
}

TEST_F(NoticePageTest, DoubtsSpeakTheLanguageOfNow)
{
    openNotice(u"2025-07-15-ra-soat");
    press(Qt::Key_F8);
    const auto doubt = session().currentDoubt();
    ASSERT_TRUE(doubt);
    const QString english = doubtSentence(doubt->code, doubt->detail);
    m_shell.language.setLanguage(QStringLiteral("vi"));
    const QString vietnamese = doubtSentence(doubt->code, doubt->detail);
    m_shell.language.setLanguage(QStringLiteral("en"));
    EXPECT_NE(english, vietnamese); // and the desk, saved in either, keeps no sentence
}

TEST_F(NoticePageTest, FieldsAreMendedInPlaceAndTypingIsOneStep)
{
    openNotice();
    list().setCurrentIndex(list().model()->index(3, 0)); // 1.d) has no deadline
    press(Qt::Key_Return);
    auto &deadline = find<QLineEdit>(u"proposalDeadline");
    deadline.setFocus();
    deadline.clear();
    QTest::keyClicks(&deadline, QStringLiteral("30/9/2025"));
    EXPECT_EQ(proposals()[3].draft.deadline.deadline.due, QDate(2025, 9, 30));
    EXPECT_TRUE(find<QLabel>(u"deadlineReading").text().contains(QStringLiteral("30/09/2025")));
    EXPECT_EQ(session().undoStack().count(), 1);
    session().undoStack().undo();
    EXPECT_EQ(proposals()[3].draft.deadline.deadline.kind, DeadlineKind::None);
    EXPECT_TRUE(deadline.text().isEmpty());
}

TEST_F(NoticePageTest, AnAgencyIsTypedWithoutMarks)
{
    openNotice();
    list().setCurrentIndex(list().model()->index(3, 0));
    press(Qt::Key_Return);
    auto &field = find<AgencyField>(u"coordinating");
    field.line().setFocus();
    QTest::keyClicks(&field.line(), QStringLiteral("y te"));
    QWidget *popup = QApplication::activePopupWidget();
    ASSERT_NE(popup, nullptr);
    QTest::keyClick(popup, Qt::Key_Return);
    ASSERT_THAT(proposals()[3].draft.coordinating, SizeIs(1));
    EXPECT_EQ(session().tools().directory().displayName(proposals()[3].draft.coordinating[0].agency),
              QStringLiteral("Bộ Y tế"));
    EXPECT_TRUE(field.line().text().isEmpty());
}

TEST_F(NoticePageTest, TypedWordsAreTakenWhenTheLineIsLeft)
{
    openNotice();
    list().setCurrentIndex(list().model()->index(3, 0));
    press(Qt::Key_Return);
    auto &field = find<AgencyField>(u"leads");
    field.line().setFocus();
    field.line().setText(QStringLiteral("Bộ Y tế"));
    find<QLineEdit>(u"proposalProduct").setFocus();
    EXPECT_THAT(proposals()[3].draft.leads, SizeIs(2));
}

TEST_F(NoticePageTest, AcceptingIsOneBatchThatOneUndoTakesBack)
{
    openNotice();
    const QString before = hash();
    const int wanted = int(session().acceptable().size());
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    list().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.size() == 1; }, noticePatience));
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("nhiem-vu"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().countOf(ProposalStanding::Stored) == wanted; },
                                noticePatience));
    EXPECT_EQ(m_page->ownSteps(), nullptr); // Ctrl+Z means the batch now
    ASSERT_EQ(m_shell.undo.count(), 1);
    m_shell.undo.undo();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return session().countOf(ProposalStanding::Stored) == 0 && !m_shell.edits.isBusy(); },
        noticePatience));
    EXPECT_EQ(hash(), before);
    EXPECT_EQ(int(session().acceptable().size()), wanted); // and can be accepted again
}

TEST_F(NoticePageTest, WhatIsLeftOutStaysOnTheDesk)
{
    openNotice();
    const int all = int(session().acceptable().size());
    list().setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(int(session().acceptable().size()), all - 1);
    EXPECT_TRUE(find<QPushButton>(u"accept").text().contains(QString::number(all - 1)));
}

TEST_F(NoticePageTest, SomeAreAcceptedNowAndTheRestLater)
{
    openNotice();
    const int all = int(session().acceptable().size());
    QAbstractButton *everything = nullptr;
    for (QAbstractButton *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == QStringLiteral("Leave all out"))
            everything = button;
    }
    ASSERT_TRUE(everything);
    everything->click();
    EXPECT_THAT(session().acceptable(), ::testing::IsEmpty());
    list().setCurrentIndex(list().model()->index(1, 0));
    list().setFocus();
    press(Qt::Key_Space); // in again
    EXPECT_THAT(session().acceptable(), ::testing::ElementsAre(proposals()[1].key));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return session().countOf(ProposalStanding::Stored) == 1; }, noticePatience));
    everything->click(); // the rest is taken in again
    EXPECT_THAT(session().acceptable(), SizeIs(size_t(all - 1)));
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return session().countOf(ProposalStanding::Stored) == all; }, noticePatience));
}

TEST_F(NoticePageTest, WhatWasTypedSurvivesTheProgram)
{
    openNotice();
    list().setCurrentIndex(list().model()->index(3, 0));
    press(Qt::Key_Return);
    QTest::keyClicks(&find<QLineEdit>(u"proposalProduct"), QStringLiteral("x y"));
    const QString product = proposals()[3].draft.product;
    ASSERT_TRUE(settled()); // written beside the store without anybody asking

    openPage(); // another program on the same store
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().shelf().size() == 1; }, noticePatience));
    find<QPushButton>(u"shelf0").click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().hasDesk(); }, noticePatience));
    EXPECT_EQ(proposals()[3].draft.product, product);
    EXPECT_TRUE(product.contains(QStringLiteral("x y")));
}

TEST_F(NoticePageTest, ThePageIsClosedInTheMiddleOfTyping)
{
    openNotice();
    list().setCurrentIndex(list().model()->index(3, 0));
    press(Qt::Key_Return);
    QTest::keyClicks(&find<QLineEdit>(u"proposalProduct"), QStringLiteral("x y"));
    m_page.reset();
    const auto shelf = DeskFile(storePath()).load();
    ASSERT_TRUE(shelf);
    ASSERT_THAT(*shelf, SizeIs(1));
    EXPECT_TRUE(shelf->front().state.proposals[3].draft.product.contains(QStringLiteral("x y")));
}

TEST_F(NoticePageTest, ReadingTheSameNoticeAgainResumesIt)
{
    openNotice();
    list().setFocus();
    press(Qt::Key_Delete);
    openNotice();
    EXPECT_TRUE(proposals()[0].isLeftOut);
    EXPECT_THAT(session().shelf(), SizeIs(1));
}

TEST_F(NoticePageTest, PastedTextIsReadLikeAFile)
{
    paste(QStringLiteral(
        "THÔNG BÁO\nKết luận cuộc họp\n\n1. Bộ Tài chính:\na) Rà soát nguồn kinh phí, báo cáo Thủ "
        "tướng Chính phủ trước ngày 30 tháng 9 năm 2025.\nb) Tổng hợp nhu cầu của các bộ, ngành, "
        "hoàn thành trong tháng 10 năm 2025."));
    ASSERT_THAT(proposals(), SizeIs(2));
    EXPECT_EQ(card(0).deadline, QStringLiteral("30/09/2025"));
}

TEST_F(NoticePageTest, TheNumberIsFilledInOnTheDesk)
{
    openNotice();
    press(Qt::Key_F4);
    auto &number = find<QLineEdit>(u"fact1");
    EXPECT_EQ(m_page->focusWidget(), &number); // the first that is empty
    QTest::keyClicks(&number, QStringLiteral("336/TB-VPCP"));
    EXPECT_EQ(session().desk().state.facts.number, QStringLiteral("336/TB-VPCP"));
    QTest::keyClicks(&find<QLineEdit>(u"fact2"), QStringLiteral("24/6/2025"));
    EXPECT_EQ(session().desk().state.facts.issuedOn, QDate(2025, 6, 24));
}

TEST_F(NoticePageTest, AStoredTaskLeadsBackToItsSentence)
{
    openNotice();
    const QString words = proposals()[4].draft.text;
    list().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return session().countOf(ProposalStanding::Stored) > 0; }, noticePatience));
    session().putAway();
    ASSERT_FALSE(session().hasDesk());
    TaskId wanted;
    for (const TaskView &view : m_shell.workspace.figures()->board.tasks) {
        if (view.record->task.text == words)
            wanted = view.record->task.id;
    }
    ASSERT_TRUE(wanted);
    m_page->applyFilter(QStringLiteral("task=%1").arg(wanted.value));
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().hasDesk(); }, noticePatience));
    ASSERT_NE(session().currentProposal(), nullptr);
    EXPECT_EQ(session().currentProposal()->draft.text, words);
    EXPECT_EQ(session().standing(*session().currentProposal()), ProposalStanding::Stored);
}

TEST_F(NoticePageTest, AFileThatCannotBeReadIsRefusedInASentence)
{
    QSignalSpy errors(m_page.get(), &Page::errorRaised);
    m_page->applyFilter(QStringLiteral("notice=/nowhere/thong-bao.docx"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 1; }, noticePatience));
    EXPECT_TRUE(errors[0][0].toString().contains(QStringLiteral("thong-bao.docx")));
    EXPECT_FALSE(session().hasDesk());
}

} // namespace
} // namespace dondoc
