// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"
#include "core/reports/wordparts.h"

#include <functional>

namespace dondoc::word {

/// One paragraph in a style and nothing else.
void writeParagraph(Writer &xml, QLatin1StringView style, const QString &text, bool staysWithNext = false);

/// A table with its header row on every page and rows that stay whole.
void writeTable(Writer &xml, const PaperTable &table, int width);

/// A table that only places blocks side by side: no lines, rows whole. Ends with its scope.
class PlainTable
{
public:
    PlainTable(Writer &xml, std::vector<int> widths);
    /// Each function writes the paragraphs of one cell.
    void row(const std::vector<std::function<void()>> &cells);

private:
    Writer &m_xml;
    Element m_table;
    std::vector<int> m_widths;
};

} // namespace dondoc::word
