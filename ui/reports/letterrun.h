// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/reports/letters.h"
#include "core/services/figures.h"

namespace dondoc {

/// Letters to make in one go.
struct LetterRun {
    std::vector<AgencyId> agencies;
    LetterOptions options;
    QString folder;
    QString suffix = QStringLiteral("docx"); ///< or "pdf"
    QDateTime created;
};

/// Writes one file an agency into the folder and says what the log shall keep. Pure but for the files; any
/// thread once paperFamily() was called. Reports and heeds the job after every letter; on a refusal or a
/// cancel no file of this run stays behind. Codes "nobodyLate", "unwritable", "io", "cancelled".
Result<std::vector<Letter>> makeLetters(const Figures &figures, const LetterRun &run,
                                        const JobControl &job = {});

} // namespace dondoc
