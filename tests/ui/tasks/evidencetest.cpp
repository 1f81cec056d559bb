// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence files in the ledger, on the sample appendices in a real store.
#include "tests/ui/tasks/editingfixture.h"
#include "ui/tasks/evidencestrip.h"
#include "ui/tasks/ledgerpanel.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QFile>
#include <QUrl>

using namespace dondoc;

namespace {

/// Stands in for the system's programs.
class Opener final : public QObject
{
    Q_OBJECT
public:
    Opener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Opener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;

public slots:
    void open(const QUrl &url) { opened << url.toLocalFile(); }
};

void writeFile(const QString &path, const char *words)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(words);
}

/// Task 19 of PL02 with Hà Nội chosen, which links a file as evidence.
class Evidence : public Editing
{
protected:
    void SetUp() override
    {
        Editing::SetUp();
        page->detail().setEdits(&shell.edits, &shell.files);
        writeFile(path, "12/KH-UBND");
        page->applyFilter(u"task=%1"_s.arg(task(u"PL02"_s, u"19"_s)->record->task.id.value));
        page->detail().takeFocus();
        chooseAgency(u"Hà Nội"_s);
    }
    void link()
    {
        page->detail().startReport();
        shell.files.answer = {path};
        for (QAbstractButton *button : page->findChild<ReportForm *>()->findChildren<QAbstractButton *>()) {
            if (button->accessibleName() == u"Link the file of the document"_s)
                button->click();
        }
        page->table().setFocus();
        settled();
        chooseAgency(u"Hà Nội"_s);
    }
    void settled()
    {
        settle();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !panel().isChecking(); }, patience));
    }
    /// Opens it, which looks at the file again.
    void look()
    {
        panel().openEvidence();
        settled();
    }
    void press(const QString &name)
    {
        auto *button = strip().findChild<QAbstractButton *>(name);
        ASSERT_TRUE(button && button->isVisible()) << name.toStdString();
        button->click();
        settled();
        chooseAgency(u"Hà Nội"_s);
    }
    LedgerPanel &panel() const { return *page->findChild<LedgerPanel *>(); }
    EvidenceStrip &strip() const { return *page->findChild<EvidenceStrip *>(); }
    QString state() const { return strip().findChild<QLabel *>(u"evidenceState"_s)->text(); }
    QString cell() const
    {
        return ledger().table().plainText(ledger().currentRow(), int(LedgerColumn::Evidence));
    }
    const TaskState &taskState() const { return task(u"PL02"_s, u"19"_s)->state; }

    QString path = shell.folder.filePath(u"ke-hoach.pdf"_s);
    Opener opener;
};

TEST_F(Evidence, WithoutAFileThereIsNeitherColumnNorStrip)
{
    EXPECT_TRUE(ledger().isColumnHidden(int(LedgerColumn::Evidence)));
    EXPECT_FALSE(strip().isVisible());
    look();
    EXPECT_EQ(opener.opened, QStringList());
}

TEST_F(Evidence, ALinkedFileIsShownAndOpened)
{
    link();
    EXPECT_FALSE(ledger().isColumnHidden(int(LedgerColumn::Evidence)));
    EXPECT_EQ(cell(), u"ke-hoach.pdf"_s);
    EXPECT_TRUE(strip().isVisible());
    EXPECT_EQ(state(), u"Unchanged since it was linked."_s);
    ledger().setFocus();
    QTest::keyClick(&ledger(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    settled();
    EXPECT_EQ(opener.opened, QStringList{path});
    chooseAgency(u"Ninh Bình"_s);
    EXPECT_FALSE(strip().isVisible()) << "another agency's";
}

TEST_F(Evidence, AChangedFileIsSaidAndTakenAsItIs)
{
    link();
    writeFile(path, "12/KH-UBND, sửa");
    look();
    EXPECT_EQ(opener.opened, QStringList{path}) << "it may be looked at all the same";
    EXPECT_EQ(cell(), u"changed: ke-hoach.pdf"_s);
    EXPECT_TRUE(state().startsWith(u"The file has changed since it was linked on "_s))
        << state().toStdString();
    press(u"acceptEvidence"_s);
    EXPECT_EQ(state(), u"Unchanged since it was linked."_s);
    shell.undo.undo();
    settled();
    chooseAgency(u"Hà Nội"_s);
    EXPECT_EQ(cell(), u"changed: ke-hoach.pdf"_s);
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Evidence, AFileThatIsGoneIsFoundAtItsNewPlace)
{
    link();
    const int open = taskState().openParts;
    const QString moved = shell.folder.filePath(u"luu-tru.pdf"_s);
    ASSERT_TRUE(QFile::rename(path, moved));
    look();
    EXPECT_EQ(opener.opened, QStringList());
    EXPECT_EQ(cell(), u"not found: ke-hoach.pdf"_s);
    EXPECT_TRUE(state().startsWith(u"The file is not found; it was in "_s)) << state().toStdString();
    EXPECT_FALSE(strip().findChild<QAbstractButton *>(u"openEvidence"_s)->isEnabled());
    shell.files.answer = {moved};
    press(u"moveEvidence"_s);
    EXPECT_EQ(cell(), u"luu-tru.pdf"_s);
    EXPECT_EQ(state(), u"Unchanged since it was linked."_s);
    EXPECT_EQ(taskState().openParts, open) << "what was reported stays said";
    EXPECT_EQ(refusals, QStringList());
}

TEST_F(Evidence, AnotherFileInItsPlaceIsSaidToBeChanged)
{
    link();
    ASSERT_TRUE(QFile::remove(path));
    const QString other = shell.folder.filePath(u"khac.pdf"_s);
    writeFile(other, "13/KH-UBND");
    look();
    shell.files.answer = {other};
    press(u"moveEvidence"_s);
    EXPECT_EQ(cell(), u"changed: khac.pdf"_s);
}

} // namespace

#include "evidencetest.moc"
