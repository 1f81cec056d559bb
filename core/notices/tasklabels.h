// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"

namespace dondoc {

/// Several works of one item, from position `first` on, are counted where they have no numbers of their own:
/// "2.a) việc 1", "2.a) việc 2".
void numberSplits(std::vector<DraftTask> &tasks, std::size_t first, const QString &locator);

/// "3.a)" is "3.a) đoạn 1" once "3.a) đoạn 2" is a task too.
void labelFirstParagraphs(std::vector<DraftTask> &tasks);

/// Ids out of the locators, each once.
void giveIds(std::vector<DraftTask> &tasks);

} // namespace dondoc
