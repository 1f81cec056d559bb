// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/gridtext.h"

#include "core/files/numberformat.h"
#include "core/files/references.h"

namespace dondoc {

namespace {

const char *word(CellType type)
{
    switch (type) {
    case CellType::Text:
        return "text";
    case CellType::Number:
        return "number";
    case CellType::Date:
        return "date";
    case CellType::Boolean:
        return "boolean";
    case CellType::Error:
        return "error";
    case CellType::Empty:
        break;
    }
    return "empty";
}

/// A workbook is written as it is walked: a tree of QJsonValues, or one long text, would hold it again.
class JsonWriter
{
public:
    explicit JsonWriter(const ByteSink &sink)
        : m_sink(sink)
    {
    }

    void write(const Workbook &workbook)
    {
        m_out += "{\"format\":";
        string(workbook.format);
        m_out += ",\"notes\":";
        list(workbook.notes, [this](const QString &note) { string(note); });
        m_out += ",\"sheets\":";
        list(workbook.sheets, [this](const Grid &grid) { sheet(grid); });
        m_out += "}\n";
        m_sink(m_out);
    }

private:
    void passOn()
    {
        constexpr qsizetype kChunk = 1 << 20;
        if (m_out.size() < kChunk)
            return;
        m_sink(m_out);
        m_out.clear();
        m_out.reserve(kChunk + kChunk / 8);
    }

    template<class List, class WriteOne> void list(const List &items, WriteOne writeOne)
    {
        m_out += '[';
        bool isFirst = true;
        for (const auto &item : items) {
            if (!isFirst)
                m_out += ',';
            isFirst = false;
            writeOne(item);
        }
        m_out += ']';
    }

    void sheet(const Grid &grid)
    {
        m_out += "\n{\"name\":";
        string(grid.name);
        m_out += grid.hidden ? ",\"hidden\":true" : ",\"hidden\":false";
        m_out += ",\"merges\":";
        list(grid.merges, [this](const CellRange &range) { string(rangeName(range)); });
        m_out += ",\"rows\":";
        list(grid.rows, [this](const std::vector<Cell> &row) {
            m_out += '\n';
            list(row, [this](const Cell &one) { cell(one); });
            passOn();
        });
        m_out += '}';
    }

    void cell(const Cell &cell)
    {
        m_out += "{\"type\":\"";
        m_out += word(cell.type);
        m_out += "\",\"text\":";
        string(cell.text);
        m_out += ",\"value\":";
        value(cell);
        m_out += cell.formula ? ",\"formula\":true" : ",\"formula\":false";
        m_out += ",\"format\":";
        string(cell.format);
        m_out += '}';
    }

    void value(const Cell &cell)
    {
        if (cell.type == CellType::Number || cell.type == CellType::Date)
            m_out += shortestDecimal(cell.number).toLatin1();
        else if (cell.type == CellType::Boolean)
            m_out += cell.number != 0 ? "true" : "false";
        else if (cell.type == CellType::Text)
            string(cell.text);
        else
            m_out += "null";
    }

    void string(const QString &text)
    {
        m_out += '"';
        const QByteArray utf8 = text.toUtf8();
        for (char c : utf8) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                m_out += '\\';
                m_out += c;
            } else if (c == '\n') {
                m_out += "\\n";
            } else if (byte < 0x20) {
                m_out += "\\u00";
                m_out += QByteArray(1, c).toHex();
            } else {
                m_out += c;
            }
        }
        m_out += '"';
    }

    const ByteSink &m_sink;
    QByteArray m_out;
};

} // namespace

void writeJson(const Workbook &workbook, const ByteSink &sink)
{
    JsonWriter(sink).write(workbook);
}

QByteArray jsonText(const Workbook &workbook)
{
    QByteArray text;
    writeJson(workbook, [&](const QByteArray &bytes) { text += bytes; });
    return text;
}

QString csvField(const QString &text, QChar separator)
{
    const bool needsQuotes =
        text.contains(separator) || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

QByteArray csvText(const Grid &grid)
{
    QByteArray out;
    const int columns = grid.columnCount();
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            if (column > 0)
                out += ',';
            out += csvField(grid.at(row, column).text).toUtf8();
        }
        out += "\r\n";
    }
    return out;
}

} // namespace dondoc
