// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/notices/noticepage.h"
#include "ui/notices/noticetextview.h"
#include "ui/notices/proposallist.h"

#include <QClipboard>
#include <QTest>

#include <gmock/gmock.h>

namespace dondoc {

inline constexpr int noticePatience = 30000; // ms

/// The desk over a real, empty store.
class NoticePageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(Store::open(storePath(), OpenMode::Create));
        openStore();
    }

    void openStore()
    {
        m_shell.workspace.openStore(storePath());
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return m_shell.workspace.figures() != nullptr; }, noticePatience));
        openPage();
    }

    void openPage()
    {
        m_page = std::make_unique<NoticePage>(m_shell.context());
        m_page->resize(1240, 760);
        m_page->show();
        ASSERT_TRUE(settled());
    }

    QString storePath() const { return m_shell.folder.filePath(QStringLiteral("a.dondoc")); }
    bool settled()
    {
        return QTest::qWaitFor([this] { return m_page->isSettled() && !m_shell.workspace.isLoading(); },
                               noticePatience);
    }

    void openNotice(const char16_t *name = u"2025-06-20-ke-hoach-02")
    {
        m_page->applyFilter(
            QStringLiteral("notice=" DONDOC_TEST_DATA "/notices/%1.txt").arg(QString::fromUtf16(name)));
        ASSERT_TRUE(QTest::qWaitFor([this] { return session().hasDesk(); }, noticePatience));
        ASSERT_TRUE(settled());
    }

    /// Text made for the test, as if pasted.
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        m_page->applyFilter(QStringLiteral("paste"));
        ASSERT_TRUE(QTest::qWaitFor([this] { return session().hasDesk(); }, noticePatience));
        ASSERT_TRUE(settled());
    }

    NoticeSession &session() const { return m_page->session(); }
    const std::vector<Proposal> &proposals() const { return session().desk().state.proposals; }
    ProposalList &list() const { return *m_page->findChild<ProposalList *>(); }
    NoticeTextView &text() const { return *m_page->findChild<NoticeTextView *>(); }
    template<class T> T &find(const char16_t *name) const
    {
        return *m_page->findChild<T *>(QString::fromUtf16(name));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = m_page->focusWidget();
        QTest::keyClick(focus ? focus : m_page.get(), Qt::Key(key), modifiers);
    }
    ProposalCard card(int row) const
    {
        return list().model()->index(row, 0).data(ProposalModel::CardRole).value<ProposalCard>();
    }
    void select(const QString &words)
    {
        const qsizetype at = session().desk().notice.text.indexOf(words);
        ASSERT_GE(at, 0) << qPrintable(words);
        text().showWords({at, words.size()});
    }
    QString hash() const { return *(*Store::open(storePath(), OpenMode::ReadOnly))->contentHash(); }

    ShellFixture m_shell;
    std::unique_ptr<NoticePage> m_page;
};

} // namespace dondoc
