// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xmlpart.h"

namespace dondoc {

/// Where a paragraph stands in the document's automatic lists.
struct DocxListPlace {
    QString style;  ///< of the paragraph, which may bring a list with it
    QString number; ///< w:numId; empty when the paragraph has none of its own, "0" when it wants none
    int level = -1; ///< from 0; -1 when not said
};

/// The text of the w:p the reader stands in, and past its end: runs joined, tabs and line breaks kept,
/// deleted text left out.
QString readDocxParagraph(XmlPart &xml, DocxListPlace *place = nullptr);

/// Reads the w:pPr the reader stands in, and past its end.
DocxListPlace readDocxListPlace(XmlPart &xml);

/// Whether the element only wraps what it holds: content controls, insertions, the first alternative. What a
/// tracked change took away stands in no wrapper and is not read.
bool isDocxWrapper(const XmlPart &xml);

} // namespace dondoc
