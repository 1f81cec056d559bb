// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/grid.h"
#include "core/intake/sectionpath.h"
#include "core/tasks/task.h"
#include "core/text/documentnumber.h"

namespace dondoc {

/// One line above a table and the cell it stands in.
struct TitleLine {
    int row = 0;
    int column = 0;
    QString text;
};

/// What the lines above a table say of the whole list (domain.md section 8).
struct TitleBlock {
    std::vector<TitleLine> lines;
    QString list; ///< "PHỤ LỤC 02: DANH MỤC NHIỆM VỤ QUÁ HẠN …"; empty when the block names none
    QDate listDate; ///< "(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025 …)"; null when it names none
    QDate dataDate; ///< "đến 09/7/2025": to when figures are counted, not the list's own date
    std::optional<DirectiveRef> directive; ///< the document the title names as the one that assigns
    std::vector<Heading> headings; ///< "2. NHIỆM VỤ CÓ THỜI HẠN …", "a) Nhiệm vụ tháng 7/2025"
    int provinces = 0;             ///< 63 or 34 where a sentence says which provinces are listed, else 0
};

/// A cited document as the one that assigns: "Nghị quyết số 71/NQ-CP".
DirectiveRef directiveOf(const text::DocumentCitation &citation);

/// Reads rows [0, headerTop) of a sheet.
TitleBlock readTitleBlock(const Grid &grid, int headerTop);

} // namespace dondoc
