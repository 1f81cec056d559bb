// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/ooxml.h"

#include <QStringList>

namespace dondoc {

/// Every paragraph of a .docx in reading order with its automatic number ("1. ", "a) ") before it. A table of
/// three columns or more gives a line a row, its cells parted by tabs; a narrower one, which only lays out
/// the page, its paragraphs.
Result<QStringList> readDocxParagraphs(const ZipPackage &package, const QString &part);

} // namespace dondoc
