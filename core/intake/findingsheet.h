// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/listcontext.h"
#include "core/intake/table.h"

namespace dondoc {

/// Reads the rows under a table of inspection issues (columns Vấn đề, Giải pháp, who, Thời hạn) into
/// findings. The table of another layout that begins below is returned.
std::optional<Table> readFindingRows(const Grid &grid, const Table &table, const HeaderRules &rules,
                                     const ListContext &list, const Lookup &lookup, SheetDraft &draft,
                                     const JobControl &job);

/// Prose cards (PL07): "1. Title", "Vấn đề:", "Giải pháp:", "Thời hạn hoàn thành:", a paragraph a row, under
/// headings "A. Về …". A section without a numbered card is a note and no finding. True when the sheet holds
/// cards; else the draft is left as it was.
bool readFindingCards(const Grid &grid, const SheetOverrides &overrides, const ListContext &list,
                      const Lookup &lookup, SheetDraft &draft);

/// Row of the first card's heading, where the title block ends; -1 when the sheet holds no cards.
int firstCardRow(const Grid &grid);

} // namespace dondoc
