// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/attributes.h"
#include "core/notices/taskreader.h"

namespace dondoc {

/// Tasks out of the rows of a table inside a notice: "TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn | Sản
/// phẩm". Rows are handed over in reading order; one that names the columns sets them for those below.
class TableRows
{
public:
    explicit TableRows(const NoticeReading &reading);

    /// Nothing for a heading row, a section row, or a row under no known heading.
    std::optional<DraftTask> read(int part);

private:
    struct Cell {
        TextSpan span;
        WordRange words;
    };

    std::vector<Cell> cellsOf(int part) const;
    bool readHeading(const std::vector<Cell> &cells);

    const NoticeReading &m_reading;
    std::vector<TaskAttribute> m_columns;
};

} // namespace dondoc
