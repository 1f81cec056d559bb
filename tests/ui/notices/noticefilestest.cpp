// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/notices/noticefixture.h"

#include <QSignalSpy>
#include <QStandardPaths>

namespace dondoc {
namespace {

using ::testing::ElementsAre;

/// The same desk, whatever a notice came as.
class NoticeFilesTest : public NoticePageTest
{
protected:
    void openFile(const char *file)
    {
        m_page->applyFilter(QStringLiteral("notice=" DONDOC_TEST_DATA "/notices/") + QString::fromUtf8(file));
    }

    QStringList locators() const
    {
        QStringList locators;
        for (const Proposal &proposal : proposals())
            locators << proposal.draft.locator;
        return locators;
    }
};

TEST_F(NoticeFilesTest, ADocumentWithATable)
{
    openFile("own/34-bang-docx.docx");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().hasDesk(); }, noticePatience));
    ASSERT_EQ(proposals().size(), 5u);
    EXPECT_EQ(card(0).chips.front().name, QStringLiteral("Bộ Văn hóa, Thể thao và Du lịch"));
    EXPECT_EQ(card(1).deadline, QStringLiteral("Quý III/2026"));
    EXPECT_EQ(session().desk().state.facts.number, QStringLiteral("88/TB-VPCP"));
}

TEST_F(NoticeFilesTest, APdfWithATextLayer)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    openFile("files/ban-dan.pdf");
    ASSERT_TRUE(QTest::qWaitFor([this] { return session().hasDesk(); }, noticePatience));
    const auto i = [](const char *text) { return QString::fromLatin1(text); };
    EXPECT_THAT(locators(), ElementsAre(i("I.1"), i("I.2"), i("I.3"), i("II.1"), i("II.2"), i("III.1"),
                                        i("III.2"), i("IV.1"), i("IV.2")));
    EXPECT_EQ(session().desk().state.facts.number, QStringLiteral("118/TB-VPCP"));
}

TEST_F(NoticeFilesTest, AScanIsRefusedInASentenceThatSaysWhatToDo)
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        GTEST_SKIP() << "pdftotext is not installed";
    QSignalSpy errors(m_page.get(), &Page::errorRaised);
    openFile("files/ban-quet.pdf");
    ASSERT_TRUE(QTest::qWaitFor([&] { return errors.size() == 1; }, noticePatience));
    EXPECT_TRUE(errors[0][0].toString().contains(QStringLiteral("ban-quet.pdf")));
    EXPECT_TRUE(errors[0][0].toString().contains(QStringLiteral("OCR")));
    EXPECT_FALSE(session().hasDesk());
}

} // namespace
} // namespace dondoc
