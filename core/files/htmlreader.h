// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/readcontext.h"
#include "core/files/sheetsink.h"

#include <QIODevice>

namespace dondoc {

/// Reads the tables of a web page, as browsers and "save as .xls" of many programs write them, shaped by
/// TableText. Spans are right and unclosed tags are forgiven; scripts and styles are not text. All cells are
/// texts, as a page has no other.
Status readHtml(QIODevice &device, ReadContext &context, SheetSink &sink);

} // namespace dondoc
