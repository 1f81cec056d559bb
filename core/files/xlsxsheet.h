// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/sheetsink.h"
#include "core/files/xlsxparts.h"

namespace dondoc
{

/// Reads one worksheet part into a sink. Formulas are never evaluated: their saved values are taken.
class XlsxSheet
{
public:
    XlsxSheet(XmlPart &xml, const XlsxShared &shared, const QString &name, ReadContext &context,
              SheetSink &sink);

    Status read();

private:
    void readRow();
    void readCell();
    void readMerges();
    /// Where the cell goes, from its reference or after the one before; -1 when it is no place in a sheet.
    int columnOf(QStringView reference) const;
    void setValue(Cell &cell, QStringView type, const QString &value, const CellFormat &format);
    void setNumber(Cell &cell, const QString &value, const CellFormat &format);
    void setSharedString(Cell &cell, const QString &value);
    void put(int column, Cell &&cell);
    void noteCounts();

    XmlPart &m_xml;
    const XlsxShared &m_shared;
    QString m_name;
    ReadContext &m_context;
    SheetSink &m_sink;
    std::vector<Cell> m_cells; ///< of the row at hand; kept for its memory
    std::vector<CellRange> m_merges;
    int m_row = -1;
    int m_column = -1;
    int m_filled = 0;       ///< cells with content in the row at hand
    int m_withoutValue = 0; ///< formulas that no program has computed yet
    int m_badNumbers = 0;
    int m_badMerges = 0;
    QString m_firstBadNumber;
};

} // namespace dondoc
