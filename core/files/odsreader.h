// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/ooxml.h"
#include "core/files/sheetsink.h"

namespace dondoc {

/// Reads all sheets of an OpenDocument spreadsheet. Formulas give their saved values. Number formats are not
/// kept: the value's own type says what it is.
Status readOds(const ZipPackage &package, SheetSink &sink);

} // namespace dondoc
