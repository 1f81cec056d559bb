// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/editservice.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

using namespace dondoc;

namespace {

/// Rows of one batch; the test counts on it.
constexpr int rowsOfBatch = 40;

BatchWrite batchNumber(int number)
{
    BatchWrite write;
    write.files = {QStringLiteral("lô-%1.xlsx").arg(number)};
    for (int row = 1; row <= rowsOfBatch; ++row) {
        NewTask added;
        added.record.task.text = QStringLiteral("Nhiệm vụ %1 của lô %2").arg(row).arg(number);
        added.record.task.identity = added.record.task.text;
        added.record.assignments.resize(1);
        added.record.assignments[0].unmatched = QStringLiteral("đơn vị %1").arg(row);
        added.sighting.identity = added.record.task.identity;
        write.newTasks.push_back(std::move(added));
    }
    return write;
}

/// An officer's edit: a note on a task, and a report of its agency.
Result<BatchId> editLastTask(Store &store, const Clock &clock)
{
    const auto tasks = store.loadTasks();
    if (!tasks)
        return tasks.error();
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = QStringLiteral("Sửa");
    const TaskRecord &last = *tasks->back();
    const Status status = editTasks(write, store, {last.task.id},
                                    [](TaskRecord &task) { task.task.note += QStringLiteral("ghi chú"); });
    if (!status)
        return status.error();
    Progress report;
    report.assignment = last.assignments[0].id;
    write.newProgress = {report};
    return store.apply(write, clock);
}

} // namespace

/// Applies batches to a store for as long as it lives and prints the id of each one that was acknowledged;
/// now and then it takes one back. The kill test ends it at a random moment.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto store = Store::open(application.arguments().value(1), OpenMode::OpenOrCreate);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().text));
        return 1;
    }
    QTextStream out(stdout);
    const SystemClock clock;
    const int first = int((*store)->loadBatches()->size());
    for (int number = first;; ++number) {
        const auto batch = (*store)->apply(batchNumber(number), clock);
        if (!batch) {
            std::fprintf(stderr, "%s\n", qPrintable(batch.error().text));
            return 1;
        }
        out << "applied " << batch->value << Qt::endl;
        if (const auto edit = number % 5 == 4 ? Result<BatchId>(BatchId()) : editLastTask(**store, clock);
            !edit) {
            std::fprintf(stderr, "%s\n", qPrintable(edit.error().text));
            return 1;
        } else if (*edit) {
            out << "applied " << edit->value << Qt::endl;
        }
        if (number % 5 == 4 && (*store)->undo(*batch, clock))
            out << "undone " << batch->value << Qt::endl;
    }
}
