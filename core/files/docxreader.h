// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/ooxml.h"
#include "core/files/sheetsink.h"

namespace dondoc {

/// Reads the tables of a .docx, whose main part is `part`, as TableText shapes them. Deleted text of tracked
/// changes is left out, inserted text kept; drawings, fields' codes and comments are not text.
Status readDocx(const ZipPackage &package, const QString &part, SheetSink &sink);

} // namespace dondoc
