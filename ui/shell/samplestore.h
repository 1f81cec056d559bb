// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/job.h"
#include "core/base/result.h"

#include <QStringList>

namespace dondoc {

/// The six appendices of July 2025 that ship in the program, as resource paths.
QStringList sampleFiles();

/// The day the samples were written for: the meeting of 18 July 2025.
QDate sampleDate();

/// Makes a store of the samples at `path`; nothing is left there when it fails. Any thread.
Status makeSampleStore(const QString &path, const Clock &clock, const QString &user,
                       const JobControl &job = {});

} // namespace dondoc
