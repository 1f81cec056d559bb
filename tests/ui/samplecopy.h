// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/samplestore.h"

#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {

using namespace Qt::StringLiterals;

inline constexpr int patience = 20000; // ms

/// The sample appendices in a real store, as of 18 July 2025. They are imported once; each test writes in a
/// copy.
class SampleCopyTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        samples = new QTemporaryDir;
        const FixedClock clock(QDate(2025, 7, 20));
        const Status made = makeSampleStore(samples->filePath(u"mau.dondoc"_s), clock, u"Trần B"_s, {});
        ASSERT_TRUE(made) << made.error().text.toStdString();
    }
    static void TearDownTestSuite()
    {
        delete samples;
        samples = nullptr;
    }

    void SetUp() override
    {
        const QString path = shell.folder.filePath(u"mau.dondoc"_s);
        ASSERT_TRUE(QFile::copy(samples->filePath(u"mau.dondoc"_s), path));
        QObject::connect(&shell.edits, &StoreEdits::failed, &shell.edits,
                         [this](const QString &sentence) { refusals << sentence; });
        shell.workspace.setAsOf(QDate(2025, 7, 18));
        shell.workspace.openStore(path);
        ASSERT_TRUE(QTest::qWaitFor([this] { return shell.workspace.figures() != nullptr; }, patience));
    }

    /// The page in a window of its own, with the keyboard in it.
    void showActive(QWidget &page)
    {
        page.resize(1300, 800);
        page.show();
        page.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    }

    /// Until everything asked for is written and the figures have it.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shell.edits.isBusy() && !shell.workspace.isLoading(); },
                                    patience));
        QCoreApplication::processEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shell.workspace.isLoading(); }, patience));
    }

    static inline QTemporaryDir *samples = nullptr;
    ShellFixture shell;
    QStringList refusals;
};

} // namespace dondoc
