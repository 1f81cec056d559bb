// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc::bench {

/// Run in a child of its own, since it paints: writes a brief with an annex of 1,000 rows for Word into the
/// folder, then as PDF, and reports the time the PDF took from the paper's words to the file.
int childPaper(int argc, char **argv, const QString &folder);

/// The same document by both: ours, and LibreOffice converting the Word file where it is installed.
void printPaper(const QString &folder);

} // namespace dondoc::bench
