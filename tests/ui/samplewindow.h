// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/importservice.h"
#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"

#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {

/// A window's parts over a store with the six appendices, as of 18 July 2025.
class SampleWindowTest : public ::testing::Test
{
protected:
    static constexpr int kPatience = 30000; ///< ms

    void SetUp() override
    {
        m_path = shell.folder.filePath(QStringLiteral("office.dondoc"));
        {
            auto store = Store::open(m_path, OpenMode::Create);
            ASSERT_TRUE(store);
            QStringList paths;
            for (int number = 1; number <= 6; ++number)
                paths << QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-%1.xlsx")
                             .arg(number, 2, 10, QLatin1Char('0'));
            ImportService service(**store, shell.clock);
            const auto drafts = service.read(paths, {});
            ASSERT_TRUE(drafts);
            const auto plan = service.plan(*drafts);
            ASSERT_TRUE(plan);
            ASSERT_TRUE(service.commit(*plan, QStringLiteral("Lan")));
        }
        shell.workspace.setAsOf(kJuly18);
        shell.workspace.openStore(m_path);
        ASSERT_TRUE(waitFor([this] { return shell.workspace.figures() != nullptr; }));
    }

    template<class Condition> static bool waitFor(Condition condition)
    {
        return QTest::qWaitFor(condition, kPatience);
    }
    /// Everything written, and the figures made anew from it.
    void settle()
    {
        ASSERT_TRUE(waitFor([this] { return !shell.edits.isBusy() && !shell.workspace.isLoading(); }));
        QCoreApplication::processEvents();
        ASSERT_TRUE(waitFor([this] { return !shell.workspace.isLoading(); }));
    }
    std::unique_ptr<Store> store() const
    {
        auto opened = Store::open(m_path, OpenMode::ReadOnly);
        EXPECT_TRUE(opened);
        return std::move(*opened);
    }

    const QDate kJuly18{2025, 7, 18};
    ShellFixture shell;
    QString m_path;
};

} // namespace dondoc
