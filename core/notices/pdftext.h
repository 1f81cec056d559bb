// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"

namespace dondoc {

/// True when the file begins as a PDF does.
bool isPdf(const QString &path);

/// The text layer of a PDF, by pdftotext (poppler), pages parted by form feeds. Errors: "noPdfTool",
/// "noTextLayer", "damaged", "encrypted", "textTooLong", "cancelled". Blocks until the program is done; at
/// most a minute.
Result<QString> readPdfText(const QString &path, qsizetype mostCharacters, const JobControl &job);

} // namespace dondoc
