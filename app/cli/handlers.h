// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace dondoc::cli {

// One function a command; each returns an exit code or throws UsageError.
int importFiles(const Arguments &arguments, const Console &console, const Clock &clock);
int readFile(const Arguments &arguments, const Console &console, const Clock &clock);
int draftTasks(const Arguments &arguments, const Console &console, const Clock &clock);
int exportData(const Arguments &arguments, const Console &console, const Clock &clock);
int writeForms(const Arguments &arguments, const Console &console, const Clock &clock);
int writeBrief(const Arguments &arguments, const Console &console, const Clock &clock);
int writeAnnex(const Arguments &arguments, const Console &console, const Clock &clock);
int writeMeetingPaper(const Arguments &arguments, const Console &console, const Clock &clock);
int writeLetters(const Arguments &arguments, const Console &console, const Clock &clock);
int runReview(const Arguments &arguments, const Console &console, const Clock &clock);
int writeChart(const Arguments &arguments, const Console &console, const Clock &clock);
int takeShot(const Arguments &arguments, const Console &console, const Clock &clock);
int checkStore(const Arguments &arguments, const Console &console, const Clock &clock);
int undoBatch(const Arguments &arguments, const Console &console, const Clock &clock);
int redoBatch(const Arguments &arguments, const Console &console, const Clock &clock);
int backupStore(const Arguments &arguments, const Console &console, const Clock &clock);
int restoreBackup(const Arguments &arguments, const Console &console, const Clock &clock);
int printHistory(const Arguments &arguments, const Console &console, const Clock &clock);

} // namespace dondoc::cli
