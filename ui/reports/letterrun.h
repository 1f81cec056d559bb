// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/reports/letters.h"
#include "core/services/figures.h"

#include <QHash>

namespace dondoc {

/// Letters to make in one go.
struct LetterRun {
    std::vector<AgencyId> agencies;
    LetterOptions options;                  ///< its words are those of letters that are not in `words`
    QHash<AgencyId, PaperWords> words = {}; ///< of each letter (loadLetterWords)
    QString folder;
    QString suffix = QStringLiteral("docx"); ///< or "pdf"
    QDateTime created;
};

/// The words of every letter of the run, made on `day`. On the store's thread.
void loadLetterWords(LetterRun &run, const Store &store, QDate day);

/// Writes one file an agency into the folder and says what the log shall keep. Pure but for the files; any
/// thread once paperFamily() was called. Reports and heeds the job after every letter; on a refusal or a
/// cancel no file of this run stays behind. Codes "nobodyLate", "unwritable", "io", "cancelled".
Result<std::vector<Letter>> makeLetters(const Figures &figures, const LetterRun &run,
                                        const JobControl &job = {});

} // namespace dondoc
