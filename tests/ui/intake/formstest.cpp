// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/intake/answerfield.h"
#include "ui/intake/intakepage.h"

#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 60000; // ms

/// The page over a store that holds PL02: 30 tasks, each with a lead.
class FormsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString store = m_shell.folder.filePath(QStringLiteral("a.dondoc"));
        ASSERT_TRUE(Store::open(store, OpenMode::Create));
        m_shell.workspace.openStore(store);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_shell.workspace.figures() != nullptr; }, patience));
        m_page = std::make_unique<IntakePage>(m_shell.context());
        m_page->resize(1240, 760);
        m_page->show();
        const QString file = m_shell.folder.filePath(QStringLiteral("phu-luc-02.xlsx"));
        QFile::copy(QStringLiteral(":/samples/phu-luc-02.xlsx"), file);
        ASSERT_TRUE(readFiles({file}));
        button(u"import")->click();
        ASSERT_TRUE(waitFor(IntakeStep::Done));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_shell.workspace.figures()->board.tasks.size() == 30; },
                                    patience));
        ASSERT_TRUE(m_forms.mkpath(QStringLiteral(".")));
        m_shell.files.answer = {m_forms.path()};
    }

    bool waitFor(IntakeStep step)
    {
        return QTest::qWaitFor([&] { return m_page->session().step() == step && m_page->isSettled(); },
                               patience);
    }
    bool readFiles(const QStringList &files)
    {
        m_page->applyFilter(QStringLiteral("files=") + files.join(u'\n'));
        return waitFor(IntakeStep::Review);
    }
    QPushButton *button(const char16_t *name) const
    {
        return m_page->findChild<QPushButton *>(QString::fromUtf16(name));
    }
    QStringList written() const
    {
        QStringList files;
        for (const QString &name : m_forms.entryList({QStringLiteral("*.xlsx")}, QDir::Files))
            files += m_forms.filePath(name);
        return files;
    }
    FormsDialog *askForForms()
    {
        button(u"collectionForms")->click();
        return m_page->findChild<FormsDialog *>();
    }
    bool waitForMessage()
    {
        return QTest::qWaitFor([this] { return !m_shell.messages.shown.empty(); }, patience);
    }

    ShellFixture m_shell;
    QDir m_forms{m_shell.folder.filePath(QStringLiteral("phieu"))};
    std::unique_ptr<IntakePage> m_page;
};

TEST_F(FormsTest, EveryAgencyGetsItsFormAndAllComeBackAtOnce)
{
    FormsDialog *dialog = askForForms();
    ASSERT_TRUE(dialog);
    dialog->findChild<QPushButton *>(QStringLiteral("makeForms"))->click();
    ASSERT_TRUE(waitForMessage());
    const QStringList files = written();
    ASSERT_GE(files.size(), 10);
    ASSERT_TRUE(readFiles(files));
    EXPECT_EQ(m_page->session().plan().forms.received.size(), size_t(files.size()));
    EXPECT_TRUE(m_page->session().plan().forms.silent.empty());
    EXPECT_EQ(m_page->session().plan().added + m_page->session().plan().updated, 0)
        << "nothing was filled in";
}

TEST_F(FormsTest, OneAgencyIsFoundWithoutMarks)
{
    FormsDialog *dialog = askForForms();
    ASSERT_TRUE(dialog);
    auto *make = dialog->findChild<QPushButton *>(QStringLiteral("makeForms"));
    dialog->findChild<QRadioButton *>(QStringLiteral("oneAgency"))->setChecked(true);
    EXPECT_FALSE(make->isEnabled()) << "no agency was chosen";
    QTest::keyClicks(dialog->findChild<AnswerField *>(), QStringLiteral("bo tai chinh"));
    EXPECT_TRUE(make->isEnabled());
    make->click();
    ASSERT_TRUE(waitForMessage());
    ASSERT_EQ(written().size(), 1);
    EXPECT_TRUE(written().front().contains(QStringLiteral("Bộ Tài chính")));
}

} // namespace
} // namespace dondoc
