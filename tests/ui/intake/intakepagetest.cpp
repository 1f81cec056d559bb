// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakepage.h"

#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/intake/draftlist.h"
#include "ui/intake/sheetview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 30000; // ms

/// The page over a real store and the ministry's own PL01.
class IntakePageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Store::open(storePath(), OpenMode::Create));
        m_shell.workspace.openStore(storePath());
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_shell.workspace.figures() != nullptr; }, patience));
        m_page = std::make_unique<IntakePage>(m_shell.context());
        m_page->resize(1240, 760);
        m_page->show();
    }

    QString storePath() const { return m_shell.folder.filePath(QStringLiteral("a.dondoc")); }

    QString sample(const QString &name)
    {
        const QString path = m_shell.folder.filePath(name);
        QFile::copy(QStringLiteral(":/samples/") + name, path);
        return path;
    }

    bool waitFor(IntakeStep step)
    {
        return QTest::qWaitFor([&] { return m_page->session().step() == step && m_page->isSettled(); },
                               patience);
    }

    bool readSample(const QString &name)
    {
        m_page->applyFilter(QStringLiteral("files=") + sample(name));
        return waitFor(IntakeStep::Review);
    }

    QPushButton *button(const char16_t *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromUtf16(name));
    }
    QTableView *sheet() const { return m_page->findChild<SheetView *>(); }
    DraftList *drafts() const { return m_page->findChild<DraftList *>(); }
    DraftCard currentCard() const
    {
        return drafts()->currentIndex().data(DraftModel::CardRole).value<DraftCard>();
    }
    /// The row number printed beside the selected row of the sheet.
    QString currentSheetRow() const
    {
        return sheet()
            ->model()
            ->headerData(sheet()->currentIndex().row(), Qt::Vertical, Qt::DisplayRole)
            .toString();
    }

    ShellFixture m_shell;
    std::unique_ptr<IntakePage> m_page;
};

TEST_F(IntakePageTest, FilesAreChosenThroughTheDialog)
{
    m_shell.files.answer = {sample(QStringLiteral("phu-luc-01.xlsx"))};
    button(u"chooseFiles")->click();
    EXPECT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_page->session().plan().added, 76);
}

TEST_F(IntakePageTest, TheButtonSaysWhatWillHappen)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-01.xlsx")));
    EXPECT_EQ(button(u"import")->text(), QStringLiteral("Import 76"));
    button(u"leaveOut")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(button(u"import")->text(), QStringLiteral("Import 75, leave 1"));
    m_page->ownSteps()->undo();
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(button(u"import")->text(), QStringLiteral("Import 76"));
}

TEST_F(IntakePageTest, ChoosingADraftSelectsItsRowAndTheOtherWayRound)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-01.xlsx")));
    const int last = drafts()->model()->rowCount() - 1;
    drafts()->setCurrentIndex(drafts()->model()->index(last, 0));
    EXPECT_EQ(currentSheetRow(), QStringLiteral("82")); // TT 76, the shifted deadline
    EXPECT_TRUE(currentCard().place.contains(QStringLiteral("82"))) << qPrintable(currentCard().place);

    sheet()->selectRow(6); // a row read with certainty; the list turns to All
    EXPECT_FALSE(currentSheetRow().isEmpty());
    EXPECT_TRUE(currentCard().place.contains(currentSheetRow())) << qPrintable(currentCard().place);
}

TEST_F(IntakePageTest, F8GoesRoundTheCellsToLookAt)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-06.xlsx")));
    const int cells = m_page->session().openQuestionCount();
    ASSERT_EQ(cells, 5); // PL06.1: rows 16 and 36; PL06.2c: three names in one cell
    QStringList places;
    for (int i = 0; i < cells + 1; ++i) {
        QTest::keyClick(m_page.get(), Qt::Key_F8);
        places += currentCard().place;
    }
    EXPECT_EQ(places, (QStringList{QStringLiteral("1. Quá hạn, row 16, TT 10"),
                                   QStringLiteral("1. Quá hạn, row 36, TT 30"),
                                   QStringLiteral("2c. Tháng 9, row 50, TT 47"),
                                   QStringLiteral("2c. Tháng 9, row 50, TT 47"),
                                   QStringLiteral("2c. Tháng 9, row 50, TT 47"),
                                   QStringLiteral("1. Quá hạn, row 16, TT 10")})); // round
    QTest::keyClick(m_page.get(), Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(currentCard().place, QStringLiteral("2c. Tháng 9, row 50, TT 47"));
}

TEST_F(IntakePageTest, AnImportIsWrittenAndLeadsToTheTasks)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-01.xlsx")));
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    button(u"import")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return m_shell.workspace.figures()->board.tasks.size() == 76; }, patience));
    button(u"openTasks")->click();
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("nhiem-vu"));
}

TEST_F(IntakePageTest, DroppingAMendedLotIsAskedFirst)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-01.xlsx")));
    EXPECT_EQ(m_page->unkept(), QString()) << "reading it again gives the same";
    button(u"leaveOut")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_TRUE(m_page->unkept().contains(QStringLiteral("phu-luc-01.xlsx")));
    m_shell.messages.accepts = false;
    button(u"dropLot")->click();
    EXPECT_EQ(m_shell.messages.shown.size(), 1u);
    EXPECT_EQ(m_page->session().step(), IntakeStep::Review);
    m_shell.messages.accepts = true;
    button(u"dropLot")->click();
    EXPECT_EQ(m_page->session().step(), IntakeStep::Choose);
}

TEST_F(IntakePageTest, AnImportIsNoStepToUndoInAnotherStore)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-01.xlsx")));
    button(u"import")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    EXPECT_EQ(m_shell.undo.count(), 1);
    m_shell.undo.clear(); // as the window does
    const QString other = m_shell.folder.filePath(QStringLiteral("b.dondoc"));
    m_shell.workspace.openStore(other, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_shell.workspace.storePath() == other; }, patience));
    EXPECT_EQ(m_page->session().step(), IntakeStep::Choose);
    EXPECT_EQ(m_shell.undo.count(), 0);
}

TEST_F(IntakePageTest, TheKeyboardFollowsTheStepsAndImports)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-01.xlsx")));
    EXPECT_EQ(m_page->window()->focusWidget(), drafts());
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    EXPECT_EQ(m_page->window()->focusWidget(), button(u"openTasks"));
}

TEST_F(IntakePageTest, TabLeavesTheSheet)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-01.xlsx")));
    sheet()->setFocus();
    QTest::keyClick(sheet(), Qt::Key_Tab);
    EXPECT_NE(m_page->window()->focusWidget(), sheet());
}

TEST_F(IntakePageTest, TheSameFileAgainHasNothingToImport)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-02.xlsx")));
    button(u"import")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-02.xlsx")));
    EXPECT_EQ(m_page->session().plan().unchanged, 30);
    EXPECT_FALSE(button(u"import")->isEnabled());
}

TEST_F(IntakePageTest, RatesAreShownUnitByUnit)
{
    ASSERT_TRUE(readSample(QStringLiteral("phu-luc-03.xlsx")));
    EXPECT_EQ(m_page->findChild<QTabBar *>()->count(), 3); // ministries, 63 and 34 provinces
    button(u"showAll")->click();
    EXPECT_GE(drafts()->model()->rowCount(), 15 + 63 + 34);
}

TEST_F(IntakePageTest, AFileThatIsNoWorkbookIsRefusedInASentence)
{
    const QString path = m_shell.folder.filePath(QStringLiteral("anh.xlsx"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n not a workbook");
    file.close();
    QSignalSpy errors(m_page.get(), &Page::errorRaised);
    m_page->applyFilter(QStringLiteral("files=") + path);
    ASSERT_TRUE(waitFor(IntakeStep::Choose));
    ASSERT_EQ(errors.size(), 1);
    EXPECT_TRUE(errors[0][0].toString().contains(QStringLiteral("anh.xlsx")))
        << qPrintable(errors[0][0].toString());
}

} // namespace
} // namespace dondoc
