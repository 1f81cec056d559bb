// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sidecarfile.h"
#include "core/services/typedtask.h"

#include <vector>

namespace dondoc {

/// Words of a task that stand in a form and in no store.
struct TypedWords {
    TaskId task;       ///< 0: a new one
    TypedTask from;    ///< what the fields said before; empty for a new one
    TypedTask to;      ///< what they say now
    DeadlineMove move; ///< of an edit
};

/// A report that stands in a form and in no store.
struct TypedReport {
    TaskId task;
    std::vector<AssignmentId> parts; ///< whose report it is, in the order of the ledger
    Progress report;                 ///< its assignment is none
};

/// What an officer has typed of tasks and no store has taken.
struct Typing {
    std::vector<TypedWords> tasks;
    std::vector<TypedReport> reports;
    bool isEmpty() const { return tasks.empty() && reports.empty(); }
};

/// Takes out what the store holds by now: the program may have been stopped between a write and the next save
/// of the typing. Words of a task that is not there any more become those of a new one; a report of parts
/// that are not there any more goes.
void dropWritten(Typing &typing, const Board &board, const TypingContext &context);

/// Beside the store as "<store>.dang-go.json" for as long as something is typed and not written. Threads and
/// errors as SidecarFile.
class TypingFile
{
public:
    explicit TypingFile(const QString &storePath);

    QString path() const { return m_file.path(); }
    Result<Typing> load() const;
    /// With nothing typed the file goes.
    Status save(const Typing &typing) const;

private:
    SidecarFile m_file;
};

} // namespace dondoc
