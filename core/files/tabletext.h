// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/readcontext.h"
#include "core/files/sheetsink.h"

#include <QStringList>

namespace dondoc {

/// Turns the tables of a running document (Word, a web page) into sheets shaped like the workbooks an office
/// sends: the paragraphs above a table become its title block, each a row merged across the table's width,
/// then a blank row, then the table. So a list reads the same whichever program wrote it.
class TableText
{
public:
    TableText(SheetSink &sink, ReadContext &context)
        : m_sink(sink)
        , m_context(context)
    {
    }

    /// A paragraph outside of tables.
    void paragraph(const QString &text);
    /// A top-level table with all tables nested in it, outer first; their names are made here.
    Status table(Grid table, std::vector<Grid> nested);
    /// At the document's end. One without tables becomes one sheet, a paragraph a row.
    Status finish(const QString &documentName);

private:
    Status emitGrid(Grid grid);

    SheetSink &m_sink;
    ReadContext &m_context;
    QStringList m_paragraphs; ///< since the last table, blank ones included
    int m_tables = 0;
    int m_unusedParagraphs = 0;
};

/// Puts a text into a table, as a cell of type Text unless it is blank.
void putText(Grid &table, int row, int column, const QString &text);

} // namespace dondoc
