// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/readcontext.h"
#include "core/files/sheetsink.h"

#include <QIODevice>

namespace dondoc {

/// The character that separates the fields of a text, by which one most rows agree on: tab, semicolon or
/// comma. Null for running text, whose lines are one field each.
QChar sniffSeparator(QStringView text);

/// Reads RFC 4180 and its usual relatives into one sheet of texts: every separator, a "sep=" line, quotes
/// inside plain fields. Nothing becomes a number here: "0123" and "1.234,5" are for the column to judge.
/// The apostrophe our own export puts before a leading = + - @ is taken off again.
Status readCsv(QIODevice &device, ReadContext &context, SheetSink &sink);

} // namespace dondoc
