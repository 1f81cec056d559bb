// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/readcontext.h"

/// Every reason for which a file is refused, each a code and a sentence of its own that names the file, the
/// limit, and what the officer can do. `part` is the name of an entry inside a zip file.
namespace dondoc::refusal {

Error notFound(const QString &path);
Error unreadable(const QString &path, const QString &reason);
Error empty(const QString &path);
Error cancelled(const QString &path);
Error encrypted(const QString &path);

Error tooLarge(const ReadContext &context);
Error tooManyParts(const ReadContext &context, qint64 count);
Error partTooLarge(const ReadContext &context, const QString &part);
Error unpacksTooLarge(const ReadContext &context);
Error bomb(const ReadContext &context, const QString &part);

Error dtd(const QString &path, const QString &part);
Error nesting(const ReadContext &context, const QString &part);
Error attributes(const QString &path, const QString &part, int limit);
Error textTooLong(const ReadContext &context, const QString &part);
Error tooManyStrings(const ReadContext &context);
Error tooManyCells(const ReadContext &context, const QString &sheet);

/// The container itself cannot be read, e.g. it was cut short.
Error damaged(const QString &path);
Error damagedPart(const QString &path, const QString &part);
Error missingPart(const QString &path, const QString &part);
Error notWellFormed(const QString &path, const QString &part, qint64 position);
Error stringOutOfRange(const QString &path, const QString &sheet, const QString &cell);
Error badReference(const QString &path, const QString &sheet, const QString &reference);

/// `kind` names what the bytes are, e.g. "PDF".
Error unsupported(const QString &path, const QString &kind);
/// Plain text whose name promises a workbook.
Error textNamedWorkbook(const QString &path);

} // namespace dondoc::refusal
