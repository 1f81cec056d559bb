// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reportplan.h"

#include "core/intake/resultdoubts.h"
#include "core/services/editservice.h"

namespace dondoc {

Result<BatchWrite> planReports(const Store &store, TaskId task, std::vector<Progress> reports)
{
    const auto directory = store.loadDirectory();
    if (!directory)
        return directory.error();
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    const Status status = editTasks(
        write, store, {task}, [&](TaskRecord &record) { askOfNewReports(record, reports, *directory); });
    if (!status)
        return status.error();
    write.newProgress = std::move(reports);
    return write;
}

} // namespace dondoc
