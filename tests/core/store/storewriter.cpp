// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

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
        if (number % 5 == 4 && (*store)->undo(*batch, clock))
            out << "undone " << batch->value << Qt::endl;
    }
}
