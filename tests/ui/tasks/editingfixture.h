// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/editservice.h"
#include "tests/core/printers.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/samplestore.h"
#include "ui/tasks/bulkform.h"
#include "ui/tasks/ledgermodel.h"
#include "ui/tasks/reportform.h"
#include "ui/tasks/suggestfield.h"
#include "ui/tasks/taskdetail.h"
#include "ui/tasks/taskform.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/datatable.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace dondoc {

using namespace Qt::StringLiterals;

inline constexpr int patience = 20000; // ms

/// The tasks page over the sample appendices, with the keyboard in it.
class Editing : public testing::Test
{
protected:
    /// The samples are imported once; each test writes in a copy.
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
        shell.workspace.setAsOf(QDate(2025, 7, 18));
        shell.workspace.openStore(path);
        ASSERT_TRUE(QTest::qWaitFor([this] { return shell.workspace.figures() != nullptr; }, patience));
        page = std::make_unique<TasksPage>(shell.context());
        QObject::connect(&shell.edits, &StoreEdits::failed, page.get(),
                         [this](const QString &sentence) { refusals << sentence; });
        page->resize(1300, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }

    /// Until everything asked for is written and the figures have it.
    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shell.edits.isBusy() && !shell.workspace.isLoading(); },
                                    patience));
        QCoreApplication::processEvents();
        ASSERT_TRUE(QTest::qWaitFor([this] { return !shell.workspace.isLoading(); }, patience));
    }

    const TaskView *task(const QString &sheet, const QString &ordinal) const
    {
        for (const TaskView &view : shell.workspace.figures()->board.tasks) {
            if (view.record->task.source.sheet == sheet && view.record->task.source.ordinal == ordinal)
                return &view;
        }
        return nullptr;
    }
    const TaskView *taskSaying(const QString &text) const
    {
        for (const TaskView &view : shell.workspace.figures()->board.tasks) {
            if (view.record->task.text == text)
                return &view;
        }
        return nullptr;
    }
    DataTable &ledger() const
    {
        for (DataTable *table : page->detail().findChildren<DataTable *>()) {
            if (qobject_cast<LedgerModel *>(&table->table()))
                return *table;
        }
        qFatal("no ledger");
    }
    void chooseAgency(const QString &name)
    {
        for (int row = 0; row < ledger().table().rowCount(); ++row) {
            if (ledger().table().plainText(row, int(LedgerColumn::Agency)) == name)
                return ledger().setCurrentRow(row);
        }
        FAIL() << "no " << name.toStdString();
    }
    template<class Widget> Widget &formField(const QString &accessibleName) const
    {
        for (Widget *field : page->form()->findChildren<Widget *>()) {
            if (field->accessibleName() == accessibleName)
                return *field;
        }
        qFatal("no such field");
    }

    static inline QTemporaryDir *samples = nullptr;
    ShellFixture shell;
    std::unique_ptr<TasksPage> page;
    QStringList refusals;
};

} // namespace dondoc
