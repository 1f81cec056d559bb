// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/indicators/rates.h"
#include "core/reports/worddocument.h"

namespace dondoc {

/// Charts of a paper as pictures for Word, 300 dots to the inch. The board must outlive it.
WordPictures wordPicturesOf(const RateBoard &rates);

/// Writes a paper by its file's suffix: .pdf, .docx, .xlsx. The file appears whole or not at all. Gives the
/// number of pages, 0 where the reading program makes them. Code "noTables" for a workbook of a paper without
/// tables, "cancelled".
Result<int> writePaperFile(const Paper &paper, const RateBoard &rates, const QString &path,
                           const QDateTime &created, const JobControl &job = {});

} // namespace dondoc
