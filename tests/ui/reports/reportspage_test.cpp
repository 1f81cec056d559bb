// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/editservice.h"
#include "core/services/office.h"
#include "core/services/reviewservice.h"
#include "tests/ui/samplewindow.h"
#include "ui/reports/letterbar.h"
#include "ui/reports/lettersdialog.h"
#include "ui/reports/paperwordsdialog.h"
#include "ui/reports/reportspage.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>

#include <gmock/gmock.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

class ReportsPageTest : public SampleWindowTest
{
protected:
    void SetUp() override
    {
        SampleWindowTest::SetUp();
        m_page = std::make_unique<ReportsPage>(shell.context());
        m_page->resize(1200, 800);
        m_page->show();
        ASSERT_TRUE(waitFor([this] { return m_page->canPrint(); }));
    }
    QComboBox *box(const QString &name) const
    {
        for (QComboBox *box : m_page->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *button : m_page->findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    std::unique_ptr<ReportsPage> m_page;
};

} // namespace

TEST_F(ReportsPageTest, APaperThatCannotBeMadeLeavesNoneToPrint)
{
    ASSERT_GT(m_page->pageCount(), 10);
    QSignalSpy errors(m_page.get(), &Page::errorRaised);
    m_page->applyFilter(u"kind=%1"_s.arg(int(PaperKind::Overdue)));
    ASSERT_TRUE(waitFor([this] { return m_page->canPrint(); }));
    m_page->applyFilter(u"list=PL99"_s); // there is no such list
    EXPECT_FALSE(m_page->canPrint()) << "while it is composed the paper before is not printed for it";
    ASSERT_TRUE(waitFor([&] { return errors.count() == 1; }));
    EXPECT_EQ(m_page->pageCount(), 0);
    EXPECT_FALSE(m_page->canPrint());
    EXPECT_FALSE(m_page->canExport());
    EXPECT_FALSE(button(u"Print…"_s)->isEnabled());
    EXPECT_FALSE(button(u"Save as…"_s)->isEnabled());
}

TEST_F(ReportsPageTest, AnAnnexFollowsAReceivedList)
{
    m_page->applyFilter(u"kind=%1"_s.arg(int(PaperKind::Overdue)));
    ASSERT_TRUE(waitFor([this] { return m_page->canPrint(); }));
    QComboBox *lists = box(u"Which received list the annex follows"_s);
    ASSERT_TRUE(lists->isVisible());
    EXPECT_GE(lists->findData(u"PL02"_s), 0) << "those received are offered";
    m_page->applyFilter(u"list=PL02"_s);
    EXPECT_FALSE(m_page->canPrint());
    EXPECT_TRUE(waitFor([this] { return m_page->canPrint(); }));
}

TEST_F(ReportsPageTest, WhileAPaperIsWrittenNoOtherTakesItsPlace)
{
    const QString first = shell.folder.filePath(u"một.pdf"_s), second = shell.folder.filePath(u"hai.pdf"_s);
    shell.files.answer = {first};
    m_page->save();
    EXPECT_FALSE(m_page->canPrint());
    shell.files.answer = {second};
    m_page->save(); // the button is off meanwhile: nothing is asked, nothing is dropped
    ASSERT_TRUE(waitFor([this] { return m_page->canPrint(); }));
    EXPECT_TRUE(QFile::exists(first));
    EXPECT_FALSE(QFile::exists(second));
}

TEST_F(ReportsPageTest, TheWordsOfAPaperStayWithItAndOtherPapersKeepTheOffices)
{
    button(u"Words…"_s)->click();
    ASSERT_TRUE(waitFor([this] { return m_page->findChild<PaperWordsDialog *>() != nullptr; }));
    auto *dialog = m_page->findChild<PaperWordsDialog *>();
    const auto sentences = dialog->findChildren<QPlainTextEdit *>();
    ASSERT_EQ(sentences.size(), 2) << "the opening and the closing of a brief";
    sentences[0]->setPlainText(u"Kính trình phiên họp {khongCo}."_s);
    dialog->accept();
    ASSERT_TRUE(dialog->isVisible()) << "a misspelt field is said, and nothing is kept";
    sentences[0]->setPlainText(u"{donVi} kính trình phiên họp:"_s);
    dialog->accept();
    settle();
    const auto kept = store();
    EXPECT_EQ(loadWords(*kept, {kJuly18, {}}).value(u"brief.opening"_s), u"{donVi} kính trình phiên họp:"_s);
    EXPECT_FALSE(loadWords(*kept).contains(u"brief.opening"_s));
    EXPECT_FALSE(loadWords(*kept, {QDate(2025, 7, 23), {}}).contains(u"brief.opening"_s));
    EXPECT_FALSE(loadWords(*kept, {kJuly18, AgencyId{16}}).contains(u"brief.opening"_s));
    // closing the review of that day freezes them with the figures
    shell.edits.run(u"Chốt"_s, [this](const Store &store) {
        return planClosing(store, u"Rà soát"_s, kJuly18, shell.clock, {});
    });
    settle();
    const auto frozen = loadFrozen(*store(), u"Rà soát"_s);
    ASSERT_TRUE(frozen);
    EXPECT_EQ(frozenWords((*frozen).review.words, {}).value(u"brief.opening"_s),
              u"{donVi} kính trình phiên họp:"_s);
    EXPECT_FALSE(frozenWords((*frozen).review.words, AgencyId{16}).contains(u"brief.opening"_s));
}

TEST_F(ReportsPageTest, ASentenceThatIsEmptiedStaysLeftOutAndComesBackAsUsual)
{
    const PaperOf paper{kJuly18, {}};
    const auto keep = [this, paper](const QString &opening) {
        BatchWrite write;
        write.kind = u"edit"_s;
        write.title = u"Lời văn"_s;
        write.settings = wordsAsSettings(paper, {{u"brief.opening"_s, opening}}, {});
        shell.edits.run(write);
        settle();
    };
    keep({});
    const PaperWords words = loadWords(*store(), paper);
    ASSERT_TRUE(words.contains(u"brief.opening"_s));
    EXPECT_TRUE(words.value(u"brief.opening"_s).isEmpty());
    keep(templatesOf(u"brief"_s).front().text);
    EXPECT_FALSE(loadWords(*store(), paper).contains(u"brief.opening"_s));
}

TEST_F(ReportsPageTest, AnOfficeFieldThatIsEmptiedStaysEmpty)
{
    OfficeSettings office;
    office.signerPosition.clear();
    office.recipients.clear();
    BatchWrite write;
    write.kind = u"edit"_s;
    write.title = u"Thiết lập"_s;
    write.settings = officeAsSettings(office, {});
    shell.edits.run(write);
    settle();
    const OfficeSettings stored = loadOffice(*store());
    EXPECT_EQ(stored.signerPosition, QString());
    EXPECT_EQ(stored.recipients, QStringList());
    EXPECT_EQ(stored.issuer, OfficeSettings().issuer);
}

TEST_F(ReportsPageTest, LettersGoToTheAgenciesTickedAndAreLogged)
{
    button(u"Letters to late agencies…"_s)->click();
    auto *dialog = m_page->findChild<LettersDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->order().agencies.size(), 32u) << "PL02 has 32 late agencies";
    EXPECT_EQ(dialog->order().replyDue, QDate(2025, 7, 23));
    auto *ticks = dialog->findChild<QListWidget *>();
    for (int row = 2; row < ticks->count(); ++row)
        ticks->item(row)->setCheckState(Qt::Unchecked);
    dialog->accept();
    ASSERT_TRUE(waitFor([this] { return shell.undo.count() == 1; }));
    settle();
    const auto letters = store()->loadLetters();
    ASSERT_EQ((*letters).size(), 2u);
    EXPECT_EQ((*letters)[0].replyDue, QDate(2025, 7, 23));
    EXPECT_EQ(QDir(shell.folder.filePath(u"cong-van-2025-07-18"_s)).entryList({u"*.docx"_s}).size(), 2);
}

TEST_F(ReportsPageTest, CancelStopsTheLettersBeforeAnyIsKeptOrLogged)
{
    auto *bar = m_page->findChild<LetterBar *>();
    LetterBar::Order order;
    order.agencies = lateAgencies(shell.workspace.figures()->board);
    order.replyDue = QDate(2025, 7, 23);
    QSignalSpy failed(bar, &LetterBar::failed), finished(bar, &LetterBar::finished);
    bar->write(order);
    ASSERT_TRUE(bar->isVisible());
    auto *progress = bar->findChild<QProgressBar *>();
    auto *cancel = bar->findChild<QPushButton *>();
    ASSERT_TRUE(progress && cancel && cancel->isVisible());
    // pressed as soon as the first letters are reported
    QObject::connect(progress, &QProgressBar::valueChanged, cancel, [cancel] { cancel->click(); });
    ASSERT_TRUE(waitFor([&] { return failed.count() + finished.count() == 1; }));
    EXPECT_EQ(failed.count(), 1);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(QDir(shell.folder.filePath(u"cong-van-2025-07-18"_s)).entryList(QDir::Files).isEmpty());
    EXPECT_EQ((*store()->loadLetters()).size(), 0u);
    EXPECT_EQ(shell.undo.count(), 0);
}

TEST_F(ReportsPageTest, LettersToAllLateAgenciesOfPL02TakeUnderFiveSeconds)
{
    auto *bar = m_page->findChild<LetterBar *>();
    LetterBar::Order order;
    order.agencies = lateAgencies(shell.workspace.figures()->board);
    order.replyDue = QDate(2025, 7, 23);
    ASSERT_EQ(order.agencies.size(), 32u);
    QSignalSpy finished(bar, &LetterBar::finished);
    QElapsedTimer timer;
    timer.start();
    bar->write(order);
    EXPECT_TRUE(bar->isVisible()) << "progress and cancel";
    ASSERT_TRUE(waitFor([&] { return finished.count() == 1; }));
    EXPECT_LT(timer.elapsed(), 5000);
    EXPECT_EQ((*store()->loadLetters()).size(), 32u);
}
