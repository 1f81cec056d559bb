// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/notice.h"

namespace dondoc {

/// One paragraph of a notice, put together from the lines it came in.
struct NoticeParagraph {
    QString text;                  ///< one line, cleaned
    bool isTableRow = false;       ///< cells joined with tabs
    std::vector<NoticeMend> mends; ///< spans within the paragraph
};

/// Cuts a text into paragraphs: markdown and page furniture go, lines broken by a typesetter or a page are
/// joined again, document numbers, dates and markers that a scanner garbled are put right. Each is recorded.
std::vector<NoticeParagraph> paragraphsOf(const QString &raw, const NoticePhrases::Tables &tables,
                                          const JobControl &job);

/// "BộTài chính", "phốihợp": spaces a scanner lost, put back; the line unchanged when none are. A word of
/// foreign letters ("VNeID", "SpaceX") is left alone. `mends` gains one entry a word.
QString withLostSpaces(const QString &line, const NoticePhrases::Tables &tables,
                       std::vector<NoticeMend> &mends);

} // namespace dondoc
