// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/reader.h"

#include <QStringList>

namespace dondoc {

/// A document as running text, a line a paragraph: a .docx (with its automatic numbers, and its tables, as
/// readDocxParagraphs() gives them) or a text file in any encoding decodeText() knows. For notices, which are read sentence by
/// sentence. Errors as readWorkbook(); "unsupported" for everything else. Any thread.
Result<QStringList> readProse(const QString &path, const ReadLimits &limits = {}, const JobControl &job = {});

} // namespace dondoc
