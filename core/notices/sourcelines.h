// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace dondoc {

/// A line of the source with what was not text taken off.
struct SourceLine {
    QString text;              ///< cleaned; tabs part the cells of a table row
    bool isAfterBlank = false; ///< a blank line, or a page's end, stands before it
    bool isTableRow = false;
    QString passedOver;     ///< page furniture or markdown right before it, as written; or empty
    QString passedOverCode; ///< "pageFurniture", "markdown"
};

/// The lines of a text: markdown signs, page numbers and running heads left out, spaces cleaned, NFC.
std::vector<SourceLine> sourceLinesOf(const QString &raw);

} // namespace dondoc
