// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/sheetview.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>
#include <iostream>

namespace dondoc {
namespace {

constexpr int patience = 120000; // ms

/// Ticks as often as the thread lets it, and remembers the longest it had to wait.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start();
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0; ///< ms
};

/// A list of many rows: another file can be named by DONDOC_LARGE_FILE, to measure with.
class LargeSheetTest : public testing::Test
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
    }

    QString largeFile()
    {
        const QString given = qEnvironmentVariable("DONDOC_LARGE_FILE");
        if (!given.isEmpty())
            return given;
        const QString path = m_shell.folder.filePath(QStringLiteral("lon.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("TT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn\n");
        for (int row = 1; row <= rows; ++row)
            file.write(
                QStringLiteral("%1;Hoàn thành phần việc thứ %1 của chương trình chuyển đổi số tại đơn vị;"
                               "Bộ Tài chính;Tháng 9/2025\n")
                    .arg(row)
                    .toUtf8());
        return path;
    }

    static constexpr int rows = 12000;
    ShellFixture m_shell;
    std::unique_ptr<IntakePage> m_page;
};

TEST_F(LargeSheetTest, ItsFirstRowsAreThereBeforeTheRestIsRead)
{
    const QString file = largeFile();
    auto *sheet = m_page->findChild<SheetView *>();
    Heartbeat heartbeat;
    QElapsedTimer clock;
    clock.start();
    std::optional<bool> isPreview; // when rows stood in the sheet for the first time
    qint64 first = 0;
    QObject::connect(sheet->model(), &QAbstractItemModel::modelReset, m_page.get(), [&] {
        if (isPreview || sheet->model()->rowCount() == 0)
            return;
        isPreview = m_page->session().isPreview();
        first = clock.elapsed();
    });
    m_page->applyFilter(QStringLiteral("files=") + file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return isPreview.has_value(); }, patience));
    EXPECT_TRUE(*isPreview);
    std::cout << "first rows " << first << " ms" << std::endl;
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_page->session().step() == IntakeStep::Review; }, patience));
    const qint64 all = clock.elapsed();
    EXPECT_GE(m_page->session().taskCount(), rows);
    for (int page = 0; page < 50; ++page) {
        sheet->verticalScrollBar()->setValue(page * sheet->verticalScrollBar()->maximum() / 50);
        QTest::qWait(1);
    }
    sheet->model()->disconnect(m_page.get());
    RecordProperty("firstRowsMs", int(first));
    RecordProperty("allRowsMs", int(all));
    RecordProperty("longestBlockMs", int(heartbeat.longest()));
    std::cout << "all " << all << " ms, longest block " << heartbeat.longest() << " ms" << std::endl;
}

} // namespace
} // namespace dondoc
