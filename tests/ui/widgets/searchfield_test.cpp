// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "ui/widgets/searchfield.h"

#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

class SearchFieldTest : public testing::Test
{
protected:
    SearchFieldTest()
    {
        QObject::connect(&field, &SearchField::committed, [this](const QString &text) { announced << text; });
    }

    void compose(const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QApplication::sendEvent(&field, &event);
    }

    Theme theme;
    SearchField field{theme, SearchField::Look::Search};
    QStringList announced;
};

} // namespace

TEST_F(SearchFieldTest, AnnouncesWhatIsTyped)
{
    QTest::keyClicks(&field, QStringLiteral("dv"));
    EXPECT_EQ(announced.join(u'|'), QStringLiteral("d|dv"));
}

TEST_F(SearchFieldTest, KeepsQuietWhileASyllableIsComposed)
{
    compose(QStringLiteral("d"));
    compose(QStringLiteral("dị"));
    compose(QStringLiteral("dịc"));
    EXPECT_TRUE(announced.isEmpty());
    compose(QString(), QStringLiteral("dịch"));
    EXPECT_EQ(announced.join(u'|'), QStringLiteral("dịch"));
}

TEST_F(SearchFieldTest, AnnouncesAtTheEndWhatCompositionReplaced)
{
    field.setText(QStringLiteral("cũ"));
    field.selectAll();
    announced.clear();
    compose(QStringLiteral("m"));
    EXPECT_TRUE(announced.isEmpty()) << "the selection is gone, but the syllable is not finished";
    compose(QString(), QStringLiteral("mới"));
    EXPECT_EQ(announced.join(u'|'), QStringLiteral("mới"));
}

TEST_F(SearchFieldTest, EscapeClearsOnceThenPassesOn)
{
    field.setText(QStringLiteral("a"));
    QSignalSpy cleared(&field, &SearchField::cleared);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_EQ(cleared.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    EXPECT_EQ(cleared.count(), 1);
}

} // namespace dondoc
