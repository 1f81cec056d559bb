// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/intake/answerfield.h"
#include "ui/intake/draftlist.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/sheetview.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 30000; // ms

/// The page over a real store and a workbook made for it: twelve tasks, ten cells in doubt
/// (tests/data/intake/ten-doubts.xlsx, sheet rows 5 to 16).
class MendingTest : public testing::Test
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
        ASSERT_TRUE(readFile(QStringLiteral(DONDOC_TEST_DATA "/intake/ten-doubts.xlsx")));
    }

    QString storePath() const { return m_shell.folder.filePath(QStringLiteral("a.dondoc")); }
    bool readFile(const QString &path)
    {
        m_page->applyFilter(QStringLiteral("files=") + path);
        return waitFor(IntakeStep::Review);
    }
    bool waitFor(IntakeStep step)
    {
        return QTest::qWaitFor([&] { return m_page->session().step() == step && m_page->isSettled(); },
                               patience);
    }
    bool settle() { return waitFor(IntakeStep::Review); }

    const IntakeSession &session() const { return m_page->session(); }
    SheetView *sheet() const { return m_page->findChild<SheetView *>(); }
    AnswerField *field() const { return m_page->findChild<AnswerField *>(); }
    QListWidget *candidates() const { return m_page->findChild<QListWidget *>(QStringLiteral("candidates")); }
    QPushButton *button(const char16_t *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromUtf16(name));
    }
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = m_page->window()->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), Qt::Key(key), modifiers);
    }
    /// Goes to the open question of a sheet row (as printed) with F8.
    void goTo(int printedRow)
    {
        for (int i = 0; i < 12; ++i) {
            key(Qt::Key_F8);
            if (sheet()->currentSheetRow() + 1 == printedRow)
                return;
        }
        FAIL() << "no open question in row " << printedRow;
    }
    void type(const QString &words)
    {
        field()->selectAll();
        for (const QChar letter : words) // keyClicks() knows no letters with marks
            QTest::sendKeyEvent(QTest::Click, field(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    /// The task of a sheet row as it would be written now.
    const TaskRecord *planned(int printedRow) const
    {
        for (size_t row = 0; row < session().rows().size(); ++row) {
            const IntakeRow &read = session().rows()[row];
            if (read.row + 1 == printedRow && read.task >= 0 &&
                session().rowPlan(int(row)).outcome == RowOutcome::Add)
                return &session()
                            .reading()
                            ->drafted->files[0]
                            .sheets[size_t(read.sheet)]
                            .tasks[size_t(read.task)]
                            .record;
        }
        return nullptr;
    }
    QString agencyName(AgencyId agency) const
    {
        const Agency *found = session().reading()->lot->directory->find(agency);
        return found ? found->name : QString();
    }

    ShellFixture m_shell;
    std::unique_ptr<IntakePage> m_page;
};

TEST_F(MendingTest, TenCellsAreInDoubt)
{
    EXPECT_EQ(session().openQuestionCount(), 10);
    EXPECT_EQ(session().plan().added, 12);
    EXPECT_EQ(button(u"showOpen")->text(), QStringLiteral("To review 10"));
}

TEST_F(MendingTest, AnUnknownAgencyIsFoundWithoutMarksAndChosenWithEnter)
{
    goTo(6); // "Bộ Nôị vụu"
    type(QStringLiteral("bo noi vu"));
    ASSERT_GE(candidates()->count(), 1);
    EXPECT_EQ(candidates()->currentItem()->text(), QStringLiteral("Bộ Nội vụ"));
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    ASSERT_TRUE(planned(6));
    EXPECT_EQ(agencyName(planned(6)->assignments.front().agency), QStringLiteral("Bộ Nội vụ"));
    EXPECT_TRUE(planned(6)->assignments.front().unmatched.isEmpty());
    EXPECT_EQ(session().openQuestionCount(), 9);
    EXPECT_EQ(sheet()->currentSheetRow() + 1, 7) << "the next cell in doubt is at hand";
    EXPECT_EQ(m_page->window()->focusWidget(), field());
}

TEST_F(MendingTest, TheSpellingEntersTheAliasBookWithTheImportAndLeavesItWithTheUndo)
{
    goTo(6);
    type(QStringLiteral("noi vu"));
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    const auto isKnown = [this] {
        auto store = Store::open(storePath(), OpenMode::ReadOnly);
        const auto directory = (*store)->loadDirectory();
        return std::any_of(
            directory->aliases().begin(), directory->aliases().end(),
            [](const AgencyAlias &alias) { return alias.text == u"Bộ Nôị vụu" && alias.confirmed; });
    };
    auto store = Store::open(storePath(), OpenMode::ReadWrite);
    const QString before = *(*store)->contentHash();
    button(u"import")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    EXPECT_TRUE(isKnown());
    EXPECT_NE(*(*store)->contentHash(), before);
    button(u"undoImport")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !isKnown(); }, patience));
    EXPECT_EQ(*(*store)->contentHash(), before);
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"undoImport")->text() == u"Bring the import back"; },
                                patience));
    button(u"undoImport")->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isKnown(); }, patience));
}

TEST_F(MendingTest, OneStepOfTheUndoStackTakesTheWholeImportBack)
{
    button(u"import")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    const auto taskCount = [this] {
        auto store = Store::open(storePath(), OpenMode::ReadOnly);
        return (*store)->loadTasks()->size();
    };
    EXPECT_EQ(taskCount(), 12u);
    ASSERT_EQ(m_shell.undo.count(), 1);
    m_shell.undo.undo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return taskCount() == 0; }, patience));
    m_shell.undo.redo();
    EXPECT_TRUE(QTest::qWaitFor([&] { return taskCount() == 12; }, patience));
}

TEST_F(MendingTest, AmbiguousNamesProposeAndMarkNone)
{
    goTo(10); // "tỉnh Bình Dương", merged by the date of the list
    EXPECT_FALSE(button(u"takeReading")->isEnabled()) << "nothing is guessed";
    key(Qt::Key_Return);
    EXPECT_EQ(session().openQuestionCount(), 10);
    type(QStringLiteral("tp ho chi minh"));
    ASSERT_TRUE(button(u"takeReading")->isEnabled());
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    EXPECT_EQ(agencyName(planned(10)->assignments.back().agency), QStringLiteral("Hồ Chí Minh"));
    EXPECT_TRUE(session().mending().names.empty()) << "held in its cell only";
}

TEST_F(MendingTest, ADeadlineIsTypedAsItIsSpokenAndReadAtOnce)
{
    goTo(9); // "ngày mai"
    EXPECT_EQ(field()->text(), QStringLiteral("ngày mai"));
    EXPECT_FALSE(button(u"takeReading")->isEnabled());
    type(QStringLiteral("quý III/2025"));
    EXPECT_TRUE(button(u"takeReading")->isEnabled());
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    EXPECT_EQ(planned(9)->task.deadline.due, QDate(2025, 9, 30));
    EXPECT_EQ(planned(9)->task.deadline.kind, DeadlineKind::Quarter);
    EXPECT_TRUE(planned(9)->doubts.empty());
    EXPECT_EQ(session().openQuestionCount(), 9);
}

TEST_F(MendingTest, AShiftedDeadlineIsConfirmedWithOneKey)
{
    goTo(14); // "Tháng 10/2025" under Sản phẩm
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    EXPECT_EQ(planned(14)->task.deadline.due, QDate(2025, 10, 31));
    EXPECT_TRUE(planned(14)->task.product.isEmpty());
    EXPECT_TRUE(planned(14)->doubts.empty());
}

TEST_F(MendingTest, AQuestionCanBeImportedWithItsRow)
{
    goTo(16); // 2035
    button(u"askLater")->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(session().openQuestionCount(), 9);
    ASSERT_EQ(planned(16)->doubts.size(), 1u);
    EXPECT_EQ(planned(16)->doubts[0].code, QStringLiteral("deadlineOutlier"));
}

TEST_F(MendingTest, MendedRowsAreKnownWhenTheFileComesAgain)
{
    goTo(9);
    type(QStringLiteral("quý III/2025"));
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    button(u"import")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    ASSERT_TRUE(readFile(QStringLiteral(DONDOC_TEST_DATA "/intake/ten-doubts.xlsx")));
    EXPECT_EQ(session().plan().unchanged, 12);
    EXPECT_EQ(session().plan().added + session().plan().updated, 0);
}

TEST_F(MendingTest, WhatIsTypedIsThereAgainOnTheWayBack)
{
    goTo(9);
    type(QStringLiteral("quý I"));
    key(Qt::Key_F8);
    EXPECT_NE(sheet()->currentSheetRow() + 1, 9);
    key(Qt::Key_F8, Qt::ShiftModifier);
    EXPECT_EQ(sheet()->currentSheetRow() + 1, 9);
    EXPECT_EQ(field()->text(), QStringLiteral("quý I"));
}

TEST_F(MendingTest, CtrlZInAnUntouchedFieldIsThePages)
{
    goTo(6);
    type(QStringLiteral("noi vu"));
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    QKeyEvent untouched(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    untouched.ignore();
    QCoreApplication::sendEvent(field(), &untouched);
    EXPECT_FALSE(untouched.isAccepted());
    QTest::keyClicks(field(), QStringLiteral("x"));
    QKeyEvent typed(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    typed.ignore();
    QCoreApplication::sendEvent(field(), &typed);
    EXPECT_TRUE(typed.isAccepted());
}

TEST_F(MendingTest, AColumnIsGivenAnotherMeaningFromTheKeyboard)
{
    sheet()->setFocus();
    sheet()->showCell(5, 4); // Sản phẩm
    QTest::keyClick(sheet(), Qt::Key_Down, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Note")
            action->trigger();
    }
    menu->close();
    ASSERT_TRUE(settle());
    EXPECT_EQ(planned(5)->task.note, QStringLiteral("Kho dữ liệu"));
    EXPECT_TRUE(planned(5)->task.product.isEmpty());
    m_page->ownSteps()->undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(planned(5)->task.product, QStringLiteral("Kho dữ liệu"));
}

TEST_F(MendingTest, ARememberedHeaderSaysSoAndCanBeForgotten)
{
    sheet()->setFocus();
    sheet()->showCell(5, 4);
    QTest::keyClick(sheet(), Qt::Key_Down, Qt::AltModifier);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Note")
            action->trigger();
    }
    menu->close();
    ASSERT_TRUE(settle());
    button(u"import")->click();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    ASSERT_TRUE(readFile(QStringLiteral(DONDOC_TEST_DATA "/intake/ten-doubts.xlsx")));
    auto *forget = m_page->findChild<QAbstractButton *>(QStringLiteral("forgetHeader"));
    ASSERT_TRUE(forget->isVisible());
    const SheetDraft &remembered = session().reading()->drafted->files[0].sheets[0];
    EXPECT_EQ(remembered.columns[4].role, ColumnRole::Note);
    forget->click();
    ASSERT_TRUE(settle());
    EXPECT_EQ(session().reading()->drafted->files[0].sheets[0].columns[4].role, ColumnRole::Product);
    EXPECT_FALSE(forget->isVisible());
}

TEST_F(MendingTest, TheHeaderRowIsMovedAndMovedBack)
{
    sheet()->setFocus();
    sheet()->showCell(4, 0); // the first task
    QTest::keyClick(sheet(), Qt::Key_H, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session().reading()->drafted->files[0].sheets[0].headerRow, 4);
    m_page->ownSteps()->undo();
    ASSERT_TRUE(settle());
    EXPECT_EQ(session().reading()->drafted->files[0].sheets[0].headerRow, 3);
    EXPECT_EQ(session().plan().added, 12);
}

TEST_F(MendingTest, ASkippedRowIsNoTask)
{
    sheet()->setFocus();
    sheet()->showCell(4, 1);
    QTest::keyClick(sheet(), Qt::Key_Delete);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session().plan().added, 11);
    EXPECT_FALSE(planned(5));
    sheet()->showCell(4, 1);
    QTest::keyClick(sheet(), Qt::Key_Delete);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session().plan().added, 12);
}

TEST_F(MendingTest, AnyCellCanBeMendedInPlace)
{
    sheet()->setFocus();
    sheet()->showCell(4, 2); // Cơ quan chủ trì
    QTest::keyClick(sheet(), Qt::Key_F2);
    EXPECT_EQ(m_page->window()->focusWidget(), field());
    type(QStringLiteral("Bộ Tài chính, Bộ Công an"));
    key(Qt::Key_Return);
    ASSERT_TRUE(settle());
    QStringList leads;
    for (const Assignment &part : planned(5)->assignments) {
        if (part.role == Role::Lead)
            leads += agencyName(part.agency);
    }
    EXPECT_EQ(leads, (QStringList{QStringLiteral("Bộ Tài chính"), QStringLiteral("Bộ Công an")}));
}

TEST_F(MendingTest, ATableIsPastedHtmlBeforeTabs)
{
    auto *data = new QMimeData;
    data->setHtml(
        QStringLiteral("<p>Kính gửi</p><table><tr><th>TT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th>"
                       "<th>Thời hạn</th></tr><tr><td>1</td><td>Việc từ thư điện tử</td>"
                       "<td>Bộ Tài chính</td><td>Tháng 9/2025</td></tr></table>"));
    data->setText(QStringLiteral("không\tphải\tbảng này"));
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    ASSERT_EQ(session().files().size(), 2);
    EXPECT_EQ(session().plan().added, 13) << "it joins the lot under review";

    QGuiApplication::clipboard()->setText(QStringLiteral("TT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n"
                                                         "1\tViệc từ bảng tính\tBộ Y tế\tTháng 9/2025\n"));
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(settle());
    EXPECT_EQ(session().plan().added, 14);
}

TEST_F(MendingTest, AClipboardWithoutATableIsRefusedInASentence)
{
    QSignalSpy errors(m_page.get(), &Page::errorRaised);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(errors.size(), 1);
}

TEST_F(MendingTest, SentencesOfTheClipboardGoToTheDeskOfNotices)
{
    QSignalSpy opened(m_page.get(), &Page::openRequested);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("Bộ Tài chính báo cáo trước ngày 30 tháng 9 năm 2025."));
    QTest::keyClick(m_page.get(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), QStringLiteral("ban-thong-bao"));
    EXPECT_EQ(session().files().size(), 1) << "the lot under review stays";
}

} // namespace
} // namespace dondoc
