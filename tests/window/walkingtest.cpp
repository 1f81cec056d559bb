// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every page, pane, popup and dialog of the window, found by walking through all of them.
#include "core/base/clock.h"
#include "tests/core/printers.h"
#include "tests/window/checks.h"
#include "tests/window/tour.h"
#include "ui/shell/samplestore.h"

#include <QDesktopServices>
#include <QPointer>

#include <gtest/gtest.h>

namespace dondoc::walk {
namespace {

/// What opens a file or an address in another program stays here.
class Nowhere final : public QObject
{
    Q_OBJECT
public slots:
    void open(const QUrl &) {}
};

class Walking : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        for (const auto *scheme : {"file", "http", "https", "mailto"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), &nowhere, "open");
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("mau.dondoc"));
        const FixedClock clock(QDate(2025, 7, 20));
        ASSERT_TRUE(makeSampleStore(path, clock, QStringLiteral("Trần B")));
        Tour tour(path, visit);
        tour.run();
        pages = tour.pagesSeen();
        widgets = tour.widgetsSeen();
        dialogs = tour.dialogsSeen();
    }

    static void visit(QWidget &root, const std::vector<QWidget *> &fresh)
    {
        const std::vector<QPointer<QWidget>> alive(fresh.begin(), fresh.end());
        for (const QPointer<QWidget> &widget : alive) {
            names << complaintsOfNames(*widget);
            shortcuts << complaintsOfShortcuts(*widget);
        }
        const QPointer<QWidget> window = &root;
        tab << complaintsOfTab(root, alive);
        for (const QPointer<QWidget> &widget : alive) {
            if (window && widget && widget->isVisible())
                typing << complaintsOfTyping(*widget);
        }
    }

    static std::string listed(QStringList complaints)
    {
        complaints.removeDuplicates();
        return complaints.join(QLatin1Char('\n')).toStdString();
    }

    static inline Nowhere nowhere;
    static inline QStringList names, shortcuts, tab, typing;
    static inline int pages = 0, widgets = 0, dialogs = 0;
};

TEST_F(Walking, SeesTheWholeWindow)
{
    EXPECT_GE(pages, 12);
    EXPECT_GE(widgets, 300);
    EXPECT_GE(dialogs, 10);
}

TEST_F(Walking, EverythingOneCanPressOrTypeInHasANameAndARole)
{
    EXPECT_EQ(listed(names), "");
}

TEST_F(Walking, EveryFieldTakesWhatAnInputMethodComposes)
{
    EXPECT_EQ(listed(typing), "");
}

TEST_F(Walking, TabComesToEverything)
{
    EXPECT_EQ(listed(tab), "");
}

TEST_F(Walking, NoTwoShortcutsAnswerTheSameKeys)
{
    EXPECT_EQ(listed(shortcuts), "");
}

} // namespace
} // namespace dondoc::walk

#include "walkingtest.moc"
