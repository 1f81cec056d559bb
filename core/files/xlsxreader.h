// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/ooxml.h"
#include "core/files/sheetsink.h"

namespace dondoc {

/// Reads all worksheets of an .xlsx or .xlsm, whose main part is `part`, into a sink.
Status readXlsx(const ZipPackage &package, const QString &part, SheetSink &sink);

} // namespace dondoc
