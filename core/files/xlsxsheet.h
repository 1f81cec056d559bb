// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/references.h"
#include "core/files/sheetsink.h"
#include "core/files/xlsxparts.h"

namespace dondoc {

/// What the value of a cell is, by its attribute t.
enum class ValueType { Number, Shared, Text, Boolean, Error, IsoDate };

/// Reads one worksheet part into a sink. Formulas are never evaluated: their saved values are taken.
class XlsxSheet
{
public:
    XlsxSheet(XmlPart &xml, const XlsxShared &shared, const QString &name, ReadContext &context,
              SheetSink &sink);

    Status read();

private:
    void readRow();
    void beginRow(int row);
    void endRow();
    void enterPlace(const CellPlace &place);
    void readCell();
    void readMerges();
    void setValue(Cell &cell, ValueType type, const QString &value, const CellFormat &format);
    void setIsoDate(Cell &cell, const QString &value, const CellFormat &format);
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
