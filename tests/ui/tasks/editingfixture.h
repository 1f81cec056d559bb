// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/editservice.h"
#include "tests/ui/samplecopy.h"
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

namespace dondoc {

/// The tasks page over the sample appendices, with the keyboard in it.
class Editing : public SampleCopyTest
{
protected:
    void SetUp() override
    {
        SampleCopyTest::SetUp();
        page = std::make_unique<TasksPage>(shell.context());
        showActive(*page);
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
    /// The field of a form that a screen reader calls so.
    template<class Widget> static Widget &fieldOf(const QWidget &form, const QString &accessibleName)
    {
        for (Widget *field : form.findChildren<Widget *>()) {
            if (field->accessibleName() == accessibleName)
                return *field;
        }
        qFatal("no such field");
    }
    template<class Widget> Widget &formField(const QString &accessibleName) const
    {
        return fieldOf<Widget>(*page->form(), accessibleName);
    }
    QLineEdit &reportField(const QString &accessibleName) const
    {
        return fieldOf<QLineEdit>(*page->findChild<ReportForm *>(), accessibleName);
    }
    void startReport(const QString &agency)
    {
        page->detail().takeFocus();
        chooseAgency(agency);
        QTest::keyClick(&ledger(), Qt::Key_Return);
        ASSERT_TRUE(page->findChild<ReportForm *>()->isVisible());
    }

    std::unique_ptr<TasksPage> page;
};

} // namespace dondoc
