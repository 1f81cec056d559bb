// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/files/grid.h"

#include <QIODevice>

namespace dondoc {

/// The limits of reliability.md on an imported file; each refusal names file and limit.
struct ReadLimits {
    qint64 fileBytes = 64LL << 20;
    int entries = 2000;
    qint64 entryBytes = 256LL << 20;
    qint64 totalBytes = 512LL << 20;
    int ratio = 200; ///< refused above this for entries over 1 MiB
    int nesting = 256;
    qint64 textNodeChars = 32LL << 20; ///< one XML text, tag or comment, in bytes of UTF-8
    qint64 sharedStrings = 2'000'000;
    qint64 cells = 2'000'000;
};

/// Reads a file by its content, never by its extension. Any thread. Every error names the file; its code is
/// "notFound", "unreadable", "empty", "damaged", "encrypted", "unsupported" or "cancelled", or says which
/// limit was met: "tooLarge" (the file), "tooManyParts", "partTooLarge", "unpacksTooLarge", "bomb" (the
/// ratio), "dtd", "nesting", "attributes", "textTooLong", "tooManyStrings", "tooManyCells".
Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits = {}, const JobControl &job = {});

/// The first rows of the first sheet, to be shown while the whole file is read: merged cells may be missing,
/// and what stands below was not looked at.
Result<Workbook> readFirstRows(const QString &path, int rows, const ReadLimits &limits = {});

/// The same for bytes at hand, such as a clipboard's; the device is open and can seek, `name` stands for the
/// file.
Result<Workbook> readWorkbook(QIODevice &device, const QString &name, const ReadLimits &limits = {},
                              const JobControl &job = {});

} // namespace dondoc
