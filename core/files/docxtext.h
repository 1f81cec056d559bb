// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xmlpart.h"

namespace dondoc {

/// The text of the w:p the reader stands in, and past its end: runs joined, tabs and line breaks kept,
/// deleted text left out.
QString readDocxParagraph(XmlPart &xml);

/// Whether the element only wraps what it holds: content controls, insertions, the first alternative.
bool isDocxWrapper(const XmlPart &xml);

/// Whether the element holds text a tracked change took away.
bool isDocxDeletion(const XmlPart &xml);

} // namespace dondoc
