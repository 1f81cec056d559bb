// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/editservice.h"
#include "tests/ui/samplewindow.h"
#include "ui/reviews/agendatable.h"
#include "ui/reviews/comparepanel.h"
#include "ui/reviews/letterspanel.h"
#include "ui/reviews/paperlist.h"
#include "ui/reviews/reviewspage.h"
#include "ui/reviews/sessionpanel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

class ReviewsPageTest : public SampleWindowTest
{
protected:
    void SetUp() override
    {
        SampleWindowTest::SetUp();
        m_page = std::make_unique<ReviewsPage>(shell.context());
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activateWindow(); // shortcuts go to the active window
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get(), kPatience));
        ASSERT_TRUE(waitFor([this] { return m_page->isSettled(); }));
    }
    Review review() const { return reviewOf(*store()->loadReviews(), kJuly18); }
    static QLineEdit *fieldOf(const QWidget *panel, QStringView name)
    {
        for (QLineEdit *field : panel->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == name)
                return field;
        }
        return nullptr;
    }
    QLineEdit *decision() const { return fieldOf(m_page.get(), u"Decision"); }
    /// To the first agency that is late, logged.
    Letter writeLetter()
    {
        const auto figures = shell.workspace.figures();
        LetterOptions options;
        options.replyDue = QDate(2025, 7, 23);
        const Letter letter = letterOf(figures->board, lateAgencies(figures->board).front(), options);
        shell.edits.run(u"Công văn"_s, [letter](const Store &store) {
            return planLetterLog(store, {letter}, u"Công văn"_s);
        });
        settle();
        return letter;
    }
    DataTable *points() const { return qobject_cast<DataTable *>(m_page->focusProxy()); }

    std::unique_ptr<ReviewsPage> m_page;
};

} // namespace

TEST_F(ReviewsPageTest, ADecisionIsWrittenOnceHoweverOftenEnterIsPressed)
{
    decision()->setText(u"Bộ Tài chính báo cáo trước 25/7"_s);
    QTest::keyClick(decision(), Qt::Key_Return);
    QTest::keyClick(decision(), Qt::Key_Return);
    m_page->giveTask();
    settle();
    EXPECT_EQ(review().note, u"Bộ Tài chính báo cáo trước 25/7"_s);
    EXPECT_EQ(store()->loadTasks()->size(), 382u);
    EXPECT_EQ(decision()->text(), QString());
    EXPECT_EQ(shell.undo.count(), 1);
}

TEST_F(ReviewsPageTest, QuickDecisionsNeverLoseOneAnother)
{
    ReviewEdits edits(shell.edits, shell.clock);
    edits.keepDecision(kJuly18, u"một"_s);
    edits.giveTask(kJuly18, u"Bộ Công an hoàn thành việc ấy trước 25/7/2025"_s, {});
    edits.makeSession(kJuly18);
    edits.keepDecision(kJuly18, u"ba"_s);
    settle();
    EXPECT_EQ(review().note, u"một\nBộ Công an hoàn thành việc ấy trước 25/7/2025\nba"_s);
    EXPECT_EQ(review().kind, ReviewKind::Session);
    EXPECT_EQ((*store()->loadReviews()).size(), 1u) << "one review a day, made once";
}

TEST_F(ReviewsPageTest, ATaskGivenOnAPointHasItsAddresseeAndDay)
{
    points()->setFocus();
    points()->setCurrentRow(1); // PL02's second: Ủy ban dữ liệu quốc gia
    QTest::keyClick(points(), Qt::Key_F2);
    decision()->setText(u"Giao Bộ Công an trình Chính phủ trước ngày 25/7/2025"_s);
    QTest::keyClick(decision(), Qt::Key_Return, Qt::ControlModifier);
    settle();
    ASSERT_TRUE(waitFor([this] { return m_page->isSettled(); }));
    const auto figures = shell.workspace.figures();
    ASSERT_EQ(figures->board.tasks.size(), 383u);
    const TaskView &given = figures->board.tasks.back();
    EXPECT_EQ(given.record->task.source.section, u"Rà soát ngày 18/07/2025"_s);
    EXPECT_TRUE(given.record->task.note.contains(u"Ủy ban dữ liệu quốc gia"_s))
        << given.record->task.note.toStdString();
    ASSERT_EQ(given.record->assignments.size(), 1u);
    EXPECT_EQ(figures->board.directory->displayName(given.record->assignments[0].agency), u"Bộ Công an"_s);
    EXPECT_EQ(given.record->task.deadline.due, QDate(2025, 7, 25));
}

TEST_F(ReviewsPageTest, AnEnterWithNothingTypedWritesNothing)
{
    QTest::keyClick(decision(), Qt::Key_Return);
    m_page->giveTask();
    settle();
    EXPECT_EQ(shell.undo.count(), 0);
}

TEST_F(ReviewsPageTest, F8GoesFromPartToPart)
{
    const QAbstractItemModelTester tester(&points()->table());
    points()->setFocus();
    points()->setCurrentRow(0);
    const auto section = [this] { return points()->table().plainText(points()->currentRow(), 0); };
    ASSERT_EQ(section(), u"Overdue"_s);
    QTest::keyClick(points(), Qt::Key_F8);
    const QString second = section();
    EXPECT_NE(second, u"Overdue"_s);
    QTest::keyClick(points(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(section(), u"Overdue"_s);
    EXPECT_EQ(points()->currentRow(), 0) << "the first of its part";
}

TEST_F(ReviewsPageTest, ProgrammeAndPapersAreKeptAndAFileThatChangedIsSaidToHave)
{
    auto *panel = m_page->findChild<SessionPanel *>();
    m_page->applyFilter(u"programme"_s);
    auto *agenda = panel->findChild<AgendaTable *>();
    agenda->setItems({{u"8 giờ 00"_s, u"Khai mạc"_s, u"Văn phòng"_s}, {{}, {}, {}}});
    const QString file = shell.folder.filePath(u"báo cáo.docx"_s);
    const auto write = [&file](const QByteArray &bytes) {
        QFile paper(file);
        ASSERT_TRUE(paper.open(QIODevice::WriteOnly));
        paper.write(bytes);
    };
    write("abc");
    shell.files.answer = {file};
    panel->findChild<PaperList *>()->findChild<QPushButton *>()->click();
    ASSERT_TRUE(waitFor([&] { return !panel->isChecking() && shell.undo.count() == 1; }));
    settle();
    const Review kept = review();
    ASSERT_EQ(kept.agenda.size(), 1u) << "an empty line is no line";
    EXPECT_EQ(kept.agenda[0].who, u"Văn phòng"_s);
    ASSERT_EQ(kept.papers.size(), 1u);
    // SHA-256 of "abc", FIPS 180-2 appendix B.1
    EXPECT_EQ(kept.papers[0].sha256, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_EQ(stateOf(kept.papers[0]), PaperFileState::Same);
    write("abd");
    EXPECT_EQ(stateOf(kept.papers[0]), PaperFileState::Changed);
    QFile::remove(file);
    EXPECT_EQ(stateOf(kept.papers[0]), PaperFileState::Missing);
}

TEST_F(ReviewsPageTest, WhatIsTypedInTheProgrammeOutlivesADecisionWrittenMeanwhile)
{
    auto *panel = m_page->findChild<SessionPanel *>();
    m_page->applyFilter(u"programme"_s);
    QLineEdit *place = nullptr;
    for (QLineEdit *field : panel->findChildren<QLineEdit *>()) {
        if (field->accessibleName() == u"Place")
            place = field;
    }
    ASSERT_TRUE(place);
    place->setText(u"Trụ sở Chính phủ"_s);
    ReviewEdits(shell.edits, shell.clock).keepDecision(kJuly18, u"giao Bộ Y tế"_s);
    settle();
    EXPECT_EQ(place->text(), u"Trụ sở Chính phủ"_s);
    shell.workspace.setAsOf(QDate(2025, 7, 23)); // another day: what was typed is kept with its own
    settle();
    EXPECT_EQ(review().place, u"Trụ sở Chính phủ"_s);
    EXPECT_EQ(review().note, u"giao Bộ Y tế"_s);
}

TEST_F(ReviewsPageTest, ALettersNumberAndReplyAreWrittenWhereItIsListed)
{
    LetterOptions options;
    options.replyDue = QDate(2025, 7, 23);
    const auto figures = shell.workspace.figures();
    const AgencyId agency = lateAgencies(figures->board).front();
    const Letter letter = letterOf(figures->board, agency, options);
    shell.edits.run(u"Công văn"_s,
                    [letter](const Store &store) { return planLetterLog(store, {letter}, u"Công văn"_s); });
    settle();
    auto *letters = m_page->findChild<LettersPanel *>();
    ASSERT_EQ(letters->letterCount(), 1);
    shell.workspace.setAsOf(QDate(2025, 7, 24));
    settle();
    m_page->applyFilter(u"letters"_s);
    ASSERT_TRUE(letters->showAgency(agency));
    const auto field = [letters](const QString &name) {
        for (QLineEdit *edit : letters->findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    field(u"Number"_s)->setText(u"1234"_s);
    field(u"Replied on"_s)->setText(u"hôm nọ"_s);
    EXPECT_FALSE(letters->commit()) << "no day: nothing is kept, nothing typed is lost";
    field(u"Replied on"_s)->setText(u"24/7"_s);
    field(u"Document of the reply"_s)->setText(u"99/BTC-VP"_s);
    QTest::keyClick(field(u"Document of the reply"_s), Qt::Key_Return);
    settle();
    const auto stored = store()->loadLetters();
    ASSERT_EQ((*stored).size(), 1u);
    EXPECT_EQ((*stored)[0].number, u"1234"_s);
    EXPECT_EQ((*stored)[0].repliedOn, QDate(2025, 7, 24));
    EXPECT_EQ((*stored)[0].reply, u"99/BTC-VP"_s);
}

TEST_F(ReviewsPageTest, ANumberTypedForOneStoreIsKeptThereAndNotShownBesideAnother)
{
    const Letter letter = writeLetter();
    auto *letters = m_page->findChild<LettersPanel *>();
    ASSERT_TRUE(letters->showAgency(letter.agency));
    QLineEdit *number = fieldOf(letters, u"Number");
    ASSERT_TRUE(number);
    number->setText(u"77"_s);
    decision()->setText(u"giao Bộ Y tế"_s);
    emit shell.workspace.storeLeaving();
    settle();
    EXPECT_EQ((*store()->loadLetters())[0].number, u"77"_s);
    EXPECT_EQ(review().note, u"giao Bộ Y tế"_s);
    EXPECT_EQ(decision()->text(), QString());
}

TEST_F(ReviewsPageTest, ADecisionItsStoreDoesNotTakeIsNotLost)
{
    EXPECT_EQ(m_page->unkept(), QString());
    decision()->setText(u"giao Bộ Y tế"_s);
    EXPECT_TRUE(m_page->unkept().contains(u"giao Bộ Y tế"_s)) << "typed, and not kept by Enter";
    const QString away = m_path + u".away"_s;
    ASSERT_TRUE(QFile::rename(m_path, away));
    emit shell.workspace.storeLeaving();
    settle();
    EXPECT_EQ(decision()->text(), QString());
    EXPECT_TRUE(m_page->unkept().contains(u"giao Bộ Y tế"_s));
    ASSERT_TRUE(QFile::rename(away, m_path));
    emit shell.workspace.storeChanged(m_path);
    EXPECT_EQ(decision()->text(), u"giao Bộ Y tế"_s);
}

TEST_F(ReviewsPageTest, TwoDaysAreComparedInTheWindow)
{
    auto *panel = m_page->findChild<ComparePanel *>();
    m_page->applyFilter(u"compare=29/6/2025|18/07/2025"_s);
    ASSERT_TRUE(waitFor([panel] { return !panel->isRunning(); }));
    // of PL02's thirty, 15 are due on 30/6/2025 and one on 1/7/2025: these became overdue in between
    const TableModel &changes = panel->findChild<DataTable *>()->table();
    int overdue = 0;
    for (int row = 0; row < changes.rowCount(); ++row)
        overdue += changes.plainText(row, 0) == u"Newly overdue";
    EXPECT_EQ(overdue, 16);
    QSignalSpy failures(panel, &ComparePanel::failed);
    panel->setSides(u"chưa có"_s, u"18/07/2025"_s);
    panel->compare();
    ASSERT_TRUE(waitFor([panel] { return !panel->isRunning(); }));
    EXPECT_EQ(failures.count(), 1);
    EXPECT_EQ(panel->changeCount(), 0);
}

TEST_F(ReviewsPageTest, WhatSomebodyElseWroteMeanwhileIsNotWrittenOverUnseen)
{
    QStringList refusals;
    QObject::connect(&shell.edits, &StoreEdits::failed, m_page.get(),
                     [&refusals](const QString &sentence) { refusals << sentence; });
    auto *panel = m_page->findChild<SessionPanel *>();
    m_page->applyFilter(u"programme"_s);
    const auto field = [panel](const QString &name) {
        for (QLineEdit *found : panel->findChildren<QLineEdit *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    field(u"Place"_s)->setText(u"Trụ sở Chính phủ"_s);
    {
        auto other = Store::open(m_path, OpenMode::ReadWrite);
        Review theirs = *reviewOn(**other, kJuly18);
        theirs.place = u"Hội trường"_s;
        theirs.chair = u"Phó Thủ tướng"_s;
        BatchWrite write;
        write.reviews = {theirs};
        ASSERT_TRUE((*other)->apply(write, shell.clock));
    }
    panel->commit();
    settle();
    ASSERT_EQ(refusals.size(), 1);
    EXPECT_TRUE(refusals[0].contains(u"Hội trường"_s)) << refusals[0].toStdString();
    EXPECT_EQ(review().place, u"Hội trường"_s);
    EXPECT_EQ(field(u"Place"_s)->text(), u"Trụ sở Chính phủ"_s) << "typed, and not lost";
    EXPECT_EQ(field(u"Chair"_s)->text(), u"Phó Thủ tướng"_s);
    panel->commit();
    settle();
    EXPECT_EQ(refusals.size(), 1);
    EXPECT_EQ(review().place, u"Trụ sở Chính phủ"_s);
    EXPECT_EQ(review().chair, u"Phó Thủ tướng"_s);
}

TEST_F(ReviewsPageTest, AReplyWrittenMeanwhileIsNotWrittenOverUnseen)
{
    QStringList refusals;
    QObject::connect(&shell.edits, &StoreEdits::failed, m_page.get(),
                     [&refusals](const QString &sentence) { refusals << sentence; });
    const Letter letter = writeLetter();
    m_page->applyFilter(u"letters"_s);
    auto *letters = m_page->findChild<LettersPanel *>();
    ASSERT_TRUE(letters->showAgency(letter.agency));
    QLineEdit *number = fieldOf(letters, u"Number");
    ASSERT_TRUE(number);
    number->setText(u"77"_s);
    {
        auto other = Store::open(m_path, OpenMode::ReadWrite);
        Letter theirs = (*other)->loadLetters()->front();
        theirs.number = u"88"_s;
        BatchWrite write;
        write.letters = {theirs};
        ASSERT_TRUE((*other)->apply(write, shell.clock));
    }
    letters->commit();
    settle();
    ASSERT_EQ(refusals.size(), 1) << "told once, and not again as the figures come";
    EXPECT_EQ((*store()->loadLetters())[0].number, u"88"_s);
    EXPECT_EQ(number->text(), u"77"_s);
    letters->commit();
    settle();
    EXPECT_EQ((*store()->loadLetters())[0].number, u"77"_s);
    EXPECT_EQ(refusals.size(), 1);
}
