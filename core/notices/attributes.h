// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/reading.h"

namespace dondoc {

/// What a column of a table, or a line such as "Thời hạn: tháng 6/2026", says of a task.
enum class TaskAttribute { None, Ordinal, Task, Lead, Coordinator, Deadline, Product };

/// The attribute whose name these words are, as a whole.
TaskAttribute attributeNamed(const Wording &words, WordRange range);

/// "Cơ quan chủ trì: Bộ A": the attribute and the words of its value; None when the range is no such line.
std::pair<TaskAttribute, WordRange> attributeLine(const Wording &words, WordRange range);

/// Puts a value into the task. Doubts are the caller's to settle.
void setAttribute(const NoticeReading &reading, DraftTask &task, TaskAttribute attribute, WordRange value);

} // namespace dondoc
