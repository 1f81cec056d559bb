// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/commands.h"
#include "ui/shell/errorbar.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/page.h"
#include "ui/shell/quickopenfield.h"
#include "ui/shell/samplestore.h"
#include "ui/shell/startpage.h"
#include "ui/widgets/datefield.h"

#include <QAbstractButton>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

class RecordingPage final : public Page
{
public:
    RecordingPage(const QString &key, const QString &title)
        : m_key(key)
        , m_title(title)
    {
    }
    QString key() const override { return m_key; }
    QString title() const override { return m_title; }
    QString iconName() const override { return QStringLiteral("tasks"); }
    int navigationCount() const override { return count; }
    bool canExport() const override { return true; }
    void exportPage() override { ++exports; }
    void applyFilter(const QString &filter) override { filters += filter; }

    QString unkept() const override { return loss; }

    void follow(Workspace &workspace)
    {
        followWhenShown(workspace, [this] { ++followed; });
    }

    QString loss;
    QStringList filters;
    int exports = 0, count = -1, followed = 0;

private:
    QString m_key, m_title;
};

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        for (RecordingPage *page : {m_overview, m_tasks, m_intake})
            m_pages.push_back(page);
        m_window = std::make_unique<MainWindow>(m_shell.context(), m_pages);
    }

    void showFigures()
    {
        auto figures = std::make_shared<Figures>();
        figures->board.asOf = QDate(2025, 7, 18);
        AgencyLoad load;
        load.agency = AgencyId{7};
        load.name = QStringLiteral("Bộ Khoa học và Công nghệ");
        figures->board.loads.push_back(load);
        m_shell.workspace.showFigures(figures);
    }

    QAction *action(const QString &text) const
    {
        for (QAction *action : m_window->actions()) {
            if (plainText(action->text()) == text)
                return action;
        }
        ADD_FAILURE() << "no action " << qPrintable(text);
        return nullptr;
    }

    ShellFixture m_shell;
    RecordingPage *m_overview = new RecordingPage(QStringLiteral("tong-quan"), QStringLiteral("Overview"));
    RecordingPage *m_tasks = new RecordingPage(QStringLiteral("nhiem-vu"), QStringLiteral("Tasks"));
    RecordingPage *m_intake = new RecordingPage(QStringLiteral("tiep-nhan"), QStringLiteral("Receive"));
    std::vector<Page *> m_pages;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(MainWindowTest, AFirstStartOffersThreeWaysAndNoPages)
{
    EXPECT_EQ(m_window->currentPage(), nullptr);
    EXPECT_EQ(m_window->findChild<StartPage *>()->findChildren<QPushButton *>().size(), 3);
    EXPECT_FALSE(m_window->findChild<NavigationList *>()->isEnabled());
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Đôn Đốc"));
}

TEST_F(MainWindowTest, FiguresOpenTheFirstPage)
{
    showFigures();
    EXPECT_EQ(m_window->currentPage(), m_overview);
}

TEST_F(MainWindowTest, APageBehindAnotherFollowsTheFiguresWhenItIsItsTurn)
{
    for (RecordingPage *page : {m_overview, m_tasks})
        page->follow(m_shell.workspace);
    showFigures();
    EXPECT_EQ(m_overview->followed, 1);
    EXPECT_EQ(m_tasks->followed, 0);
    showFigures();
    EXPECT_EQ(m_overview->followed, 2);
    m_window->showPage(QStringLiteral("nhiem-vu"));
    EXPECT_EQ(m_tasks->followed, 1) << "once, for the latest";
    m_window->showPage(QStringLiteral("tong-quan"));
    m_window->showPage(QStringLiteral("nhiem-vu"));
    EXPECT_EQ(m_tasks->followed, 1) << "nothing new";
    EXPECT_EQ(m_overview->followed, 2);
}

TEST_F(MainWindowTest, APageOnItsOwnFollowsAtOnce)
{
    RecordingPage page(QStringLiteral("x"), QStringLiteral("X"));
    page.follow(m_shell.workspace);
    showFigures();
    EXPECT_EQ(page.followed, 1);
}

TEST_F(MainWindowTest, AWindowThatWouldLoseSomethingAsksBeforeItCloses)
{
    m_window->show();
    m_intake->loss = QStringLiteral("phu-luc-01.xlsx is reviewed and not imported.");
    m_shell.messages.accepts = false;
    EXPECT_FALSE(m_window->close());
    ASSERT_EQ(m_shell.messages.shown.size(), 1u);
    EXPECT_TRUE(m_shell.messages.shown[0].text.contains(m_intake->loss));
    EXPECT_TRUE(m_window->isVisible());
    m_shell.messages.accepts = true;
    m_window->close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_window->isVisible(); }, 5000));
}

TEST_F(MainWindowTest, ThePageUsedLastOpensAgain)
{
    m_shell.settings.setValue(Setting::LastPage, QStringLiteral("nhiem-vu"));
    showFigures();
    EXPECT_EQ(m_window->currentPage(), m_tasks);
}

TEST_F(MainWindowTest, APageOpensAnotherWithAFilter)
{
    showFigures();
    emit m_overview->openRequested(QStringLiteral("nhiem-vu"), QStringLiteral("standing=overdue"));
    EXPECT_EQ(m_window->currentPage(), m_tasks);
    EXPECT_EQ(m_tasks->filters, QStringList{QStringLiteral("standing=overdue")});
}

TEST_F(MainWindowTest, APageThatIsNotBuiltIsIgnored)
{
    showFigures();
    m_window->showPage(QStringLiteral("ra-soat"));
    EXPECT_EQ(m_window->currentPage(), m_overview);
    EXPECT_FALSE(action(QStringLiteral("Print brief…"))->isVisible()); // no page bao-cao was given
    EXPECT_TRUE(action(QStringLiteral("Overdue tasks"))->isVisible());
}

TEST_F(MainWindowTest, AnOfficerSaysUnderWhichNameChangesAreRecorded)
{
    m_shell.settings.setValue(Setting::UserName, QStringLiteral("pc-07"));
    MainWindow window(m_shell.context(), {});
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    auto *name = window.statusBar()->findChild<QLineEdit *>();
    const auto type = [&](const QString &words, Qt::Key end) {
        for (QPushButton *button : window.statusBar()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                button->click();
        }
        QTest::keyClicks(name, words);
        QTest::keyClick(name, end);
        EXPECT_FALSE(name->isVisible());
        return m_shell.settings.text(Setting::UserName);
    };
    EXPECT_EQ(type(QStringLiteral("Lan"), Qt::Key_Return), QStringLiteral("Lan"));
    EXPECT_EQ(type(QStringLiteral("Minh"), Qt::Key_Escape), QStringLiteral("Lan"));
    EXPECT_EQ(type(QStringLiteral(" "), Qt::Key_Return), QStringLiteral("Lan")) << "nobody has no name";
}

TEST_F(MainWindowTest, NavigationFollowsAndLeads)
{
    showFigures();
    m_tasks->count = 412;
    emit m_tasks->navigationCountChanged();
    auto *navigation = m_window->findChild<NavigationList *>();
    EXPECT_EQ(navigation->item(1)->data(Qt::UserRole).toInt(), 412);
    navigation->setCurrentRow(1);
    EXPECT_EQ(m_window->currentPage(), m_tasks);
    m_window->showPage(QStringLiteral("tong-quan"));
    EXPECT_EQ(navigation->currentRow(), 0);
}

TEST_F(MainWindowTest, TheKeyboardGoesToThePageThatIsOpened)
{
    showFigures();
    auto *overviewField = new QLineEdit(m_overview);
    auto *tasksField = new QLineEdit(m_tasks);
    m_window->show();
    overviewField->setFocus();
    m_window->showPage(QStringLiteral("nhiem-vu"));
    EXPECT_EQ(m_window->focusWidget(), tasksField);

    auto *quickOpen = m_window->findChild<QuickOpenField *>();
    action(QStringLiteral("Go to…"))->trigger();
    ASSERT_EQ(m_window->focusWidget(), quickOpen);
    QuickEntry fold = quickEntry(QuickKind::Command, QStringLiteral("Fold navigation"));
    fold.command = int(Command::FoldNavigation);
    emit quickOpen->chosen(fold);
    EXPECT_EQ(m_window->focusWidget(), tasksField);

    action(QStringLiteral("Go to…"))->trigger();
    QuickEntry overview = quickEntry(QuickKind::Page, QStringLiteral("Overview"));
    overview.page = QStringLiteral("tong-quan");
    emit quickOpen->chosen(overview);
    EXPECT_EQ(m_window->focusWidget(), overviewField);
}

TEST_F(MainWindowTest, WordsThatNothingHasAreAnsweredToo)
{
    showFigures();
    m_window->show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    auto *field = m_window->findChild<QuickOpenField *>();
    action(QStringLiteral("Go to…"))->trigger();
    QTest::keyClicks(field, QStringLiteral("khong o dau co"));
    auto *hits = m_window->findChild<QListWidget *>(QStringLiteral("quickHits"));
    ASSERT_TRUE(hits && hits->isVisible());
    ASSERT_EQ(hits->count(), 1);
    EXPECT_EQ(hits->item(0)->text(), QStringLiteral("Nothing has these words."));
    const QSignalSpy chosen(field, &QuickOpenField::chosen);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 0) << "it is no hit";
    field->clear();
    EXPECT_FALSE(hits->isVisible());
}

TEST_F(MainWindowTest, NavigationFoldsInANarrowWindowAndByHand)
{
    auto *navigation = m_window->findChild<NavigationList *>();
    m_window->resize(1440, 900);
    m_window->show();
    EXPECT_FALSE(navigation->isFolded());
    m_window->resize(1366, 768);
    EXPECT_TRUE(navigation->isFolded());
    action(QStringLiteral("Fold navigation"))->trigger();
    EXPECT_FALSE(navigation->isFolded());
    m_window->resize(1440, 900);
    EXPECT_FALSE(navigation->isFolded());
    action(QStringLiteral("Fold navigation"))->trigger();
    EXPECT_TRUE(navigation->isFolded());
    EXPECT_TRUE(m_shell.settings.isOn(Setting::NavigationFolded));
}

TEST_F(MainWindowTest, FitsTheSmallestScreenEvenWithAWidePage)
{
    m_tasks->setMinimumWidth(900);
    m_window->resize(960, 600); // 1440 × 900 at 150 %
    m_window->show();
    EXPECT_EQ(m_window->size(), QSize(960, 600));
    EXPECT_TRUE(m_window->findChild<NavigationList *>()->isFolded());
}

TEST_F(MainWindowTest, TheAsOfDateGovernsAndReturnsToToday)
{
    showFigures(); // as of 18 July; today is the 20th
    auto *date = m_window->findChild<DateField *>(QStringLiteral("asOf"));
    EXPECT_EQ(date->date(), QDate(2025, 7, 18));
    QAction *back = action(QStringLiteral("Back to today"));
    EXPECT_TRUE(back->isEnabled());
    back->trigger();
    EXPECT_EQ(m_shell.workspace.asOf(), QDate(2025, 7, 20));
    EXPECT_EQ(date->date(), QDate(2025, 7, 20));
    EXPECT_FALSE(back->isEnabled());
    QTest::keyClick(date, Qt::Key_Down);
    EXPECT_EQ(m_shell.workspace.asOf(), QDate(2025, 7, 19));
    QTest::keyClick(date, Qt::Key_PageUp);
    EXPECT_EQ(m_shell.workspace.asOf(), QDate(2025, 8, 19));
}

/// Key by key over what stands there, as one types: the day typed is the day that holds, never another.
TEST_F(MainWindowTest, TheAsOfDateIsTheOneTyped)
{
    showFigures();
    auto *date = m_window->findChild<DateField *>(QStringLiteral("asOf"));
    const std::pair<const char *, QDate> cases[] = {
        {"01/06/2025", QDate(2025, 6, 1)},
        {"5/8/2025", QDate(2025, 8, 5)},
        {"18/7", QDate(2025, 7, 18)},
        {"30/6/25", QDate(2025, 6, 30)},
        {"31/6/2025", QDate(2025, 6, 30)}}; // no date: the last holds
    for (const auto &[typed, wanted] : cases) {
        date->selectAll();
        QTest::keyClicks(date, QString::fromLatin1(typed));
        QTest::keyClick(date, Qt::Key_Return);
        EXPECT_EQ(m_shell.workspace.asOf(), wanted) << typed;
    }
    QTest::keyClick(date, Qt::Key_Escape);
    EXPECT_EQ(date->text(), QStringLiteral("30/06/2025"));
}

TEST_F(MainWindowTest, FilesGoToTheReceivingPage)
{
    showFigures();
    m_window->receive({QStringLiteral("/a/phu-luc-01.xlsx"), QStringLiteral("/a/phu-luc-02.xlsx")});
    EXPECT_EQ(m_window->currentPage(), m_intake);
    EXPECT_EQ(m_intake->filters, QStringList{QStringLiteral("files=/a/phu-luc-01.xlsx\n/a/phu-luc-02.xlsx")});
}

TEST_F(MainWindowTest, ExportActsOnThePageThatIsShown)
{
    showFigures();
    action(QStringLiteral("Export"))->trigger();
    EXPECT_EQ(m_overview->exports, 1);
    EXPECT_EQ(m_tasks->exports, 0);
}

TEST_F(MainWindowTest, ErrorsStandAboveThePageUntilClosed)
{
    showFigures();
    m_window->show();
    emit m_tasks->errorRaised(QStringLiteral("The file has a password."));
    auto *bar = m_window->findChild<ErrorBar *>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->findChild<QLabel *>()->text(), QStringLiteral("The file has a password."));
    bar->findChild<QPushButton *>()->click();
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(MainWindowTest, TheStatusBarShowsThePageThatIsShown)
{
    showFigures();
    m_window->show();
    emit m_tasks->statusChanged(QStringLiteral("8 of 412 tasks"));
    const auto texts = [this] {
        QStringList all;
        for (const QLabel *label : m_window->statusBar()->findChildren<QLabel *>())
            all += label->text();
        return all;
    };
    EXPECT_FALSE(texts().contains(QStringLiteral("8 of 412 tasks")));
    m_window->showPage(QStringLiteral("nhiem-vu"));
    EXPECT_TRUE(texts().contains(QStringLiteral("8 of 412 tasks")));
}

/// Every word of ours that the window shows; a calendar writes its months by the locale.
QStringList wordsOf(const MainWindow &window)
{
    const auto isOfCalendar = [](const QObject *child) {
        while (child && !qobject_cast<const QCalendarWidget *>(child))
            child = child->parent();
        return child != nullptr;
    };
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>())
        words += label->text();
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!isOfCalendar(button))
            words += button->text();
    }
    for (const QAction *action : window.actions())
        words += action->text();
    for (const QAction *menu : window.menuBar()->actions())
        words += menu->text();
    words.removeAll(QString());
    return words;
}

TEST_F(MainWindowTest, EveryWordIsWrittenAgainInTheNewLanguage)
{
    m_shell.settings.setValue(Setting::UserName, QString());
    m_shell.language.setLanguage(QStringLiteral("vi"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    for (const QString &word : wordsOf(*m_window)) {
        const bool isName =
            word == m_shell.settings.text(Setting::UserName) || word == qEnvironmentVariable("USER");
        EXPECT_TRUE(word.trimmed().startsWith(QStringLiteral("vi:")) || isName) << qPrintable(word);
    }
    m_shell.language.setLanguage(QStringLiteral("en"));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    for (const QString &word : wordsOf(*m_window))
        EXPECT_FALSE(word.contains(QStringLiteral("vi:"))) << qPrintable(word);
}

TEST_F(MainWindowTest, ANewStoreIsCreatedWhereTheOfficerSays)
{
    const QString path = m_shell.folder.filePath(QStringLiteral("moi.dondoc"));
    m_shell.files.answer = {path};
    action(QStringLiteral("New store…"))->trigger();
    EXPECT_EQ(m_shell.files.asked.suffix, QStringLiteral("dondoc"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->currentPage() != nullptr; }, 10000));
    EXPECT_EQ(m_window->windowTitle(), QStringLiteral("Đôn Đốc · moi.dondoc"));
    EXPECT_EQ(m_shell.settings.text(Setting::LastStore), path);
}

TEST_F(MainWindowTest, AStoreThatIsNotThereIsRefusedInASentence)
{
    m_window->show();
    m_window->receive({m_shell.folder.filePath(QStringLiteral("khong-co.dondoc"))});
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->findChild<ErrorBar *>()->isVisible(); }, 10000));
    EXPECT_EQ(m_window->currentPage(), nullptr);
}

TEST_F(MainWindowTest, TheSamplesOpenAsOfTheirDay)
{
    m_window->findChild<QPushButton *>(QStringLiteral("samples"))->click();
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window->currentPage() != nullptr; }, 60000));
    const auto figures = m_shell.workspace.figures();
    EXPECT_EQ(figures->board.asOf, QDate(2025, 7, 18));
    EXPECT_EQ(figures->board.tasks.size(), 382u); // PL01–PL06 less the 30 that PL06.1 repeats
}

} // namespace
} // namespace dondoc
