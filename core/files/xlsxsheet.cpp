// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsxsheet.h"

#include "core/files/references.h"
#include "core/files/refusals.h"

#include <QCoreApplication>

#include <cmath>

namespace dondoc
{

using namespace Qt::StringLiterals;

namespace
{

const CellFormat kGeneral;

} // namespace

XlsxSheet::XlsxSheet(XmlPart &xml, const XlsxShared &shared, const QString &name, ReadContext &context,
                     SheetSink &sink)
    : m_xml(xml)
    , m_shared(shared)
    , m_name(name)
    , m_context(context)
    , m_sink(sink)
{
}

Status XlsxSheet::read()
{
    m_xml.nextChild();
    while (m_xml.nextChild()) {
        if (m_xml.is("sheetData"_L1)) {
            while (m_xml.nextChild()) {
                if (m_xml.is("row"_L1))
                    readRow();
                else
                    m_xml.skip();
            }
        } else if (m_xml.is("mergeCells"_L1)) {
            readMerges();
        } else {
            m_xml.skip();
        }
    }
    if (auto status = m_xml.finish(); !status)
        return status;
    m_sink.merges(std::move(m_merges));
    noteCounts();
    return Done{};
}

void XlsxSheet::readRow()
{
    const QString number = m_xml.attribute("r"_L1);
    m_row = number.isEmpty() ? m_row + 1 : number.toInt() - 1;
    if (m_row < 0 || m_row >= kSheetRows) {
        m_xml.fail(refusal::badReference(m_context.path, m_name, number));
        return;
    }
    m_cells.clear();
    m_column = -1;
    m_filled = 0;
    while (m_xml.nextChild()) {
        if (m_xml.is("c"_L1))
            readCell();
        else
            m_xml.skip();
    }
    if (m_cells.empty() || m_xml.hasFailed())
        return;
    if (!m_context.takeCells(m_filled, qint64(m_cells.size())))
        m_xml.fail(refusal::tooManyCells(m_context, m_name));
    else
        m_sink.row(m_row, m_cells);
}

void XlsxSheet::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    QStringView reference;
    QString type; // owned: the reader moves on before it is used
    const CellFormat *format = &kGeneral;
    for (const QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == "r"_L1) {
            reference = attribute.value();
        } else if (attribute.name() == "t"_L1) {
            type = attribute.value().toString();
        } else if (attribute.name() == "s"_L1) {
            const size_t style = attribute.value().toUInt();
            if (style < m_shared.formats.size())
                format = &m_shared.formats[style];
        }
    }
    const int column = columnOf(reference);
    if (column < 0) {
        m_xml.fail(refusal::badReference(m_context.path, m_name, reference.toString()));
        return;
    }
    m_column = column;

    Cell cell;
    QString value;
    bool hasValue = false;
    while (m_xml.nextChild()) {
        if (m_xml.is("v"_L1)) {
            value = m_xml.readText();
            hasValue = true;
        } else if (m_xml.is("is"_L1)) {
            cell.text = readStringItem(m_xml);
        } else {
            cell.formula = cell.formula || m_xml.is("f"_L1);
            m_xml.skip();
        }
    }
    if (hasValue)
        setValue(cell, type, value, *format);
    else if (!cell.text.isEmpty())
        cell.type = CellType::Text;
    else if (cell.formula)
        ++m_withoutValue;
    if (!cell.isEmpty() || cell.formula)
        put(column, std::move(cell));
}

int XlsxSheet::columnOf(QStringView reference) const
{
    if (reference.isEmpty())
        return m_column + 1 < kSheetColumns ? m_column + 1 : -1;
    const auto place = parseCellName(reference);
    return place ? place->column : -1; // the row element says the row
}

void XlsxSheet::put(int column, Cell &&cell)
{
    if (m_cells.size() <= size_t(column))
        m_cells.resize(size_t(column) + 1);
    m_filled += cell.isEmpty() ? 0 : 1;
    m_cells[size_t(column)] = std::move(cell);
}

void XlsxSheet::setValue(Cell &cell, QStringView type, const QString &value, const CellFormat &format)
{
    if (type == "s"_L1) {
        setSharedString(cell, value);
    } else if (type == "str"_L1 || type == "inlineStr"_L1) {
        cell.text = undoEscapes(value);
        cell.type = cell.text.isEmpty() && !cell.formula ? CellType::Empty : CellType::Text;
    } else if (type == "b"_L1) {
        setBoolean(cell, value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1);
    } else if (type == "e"_L1) {
        cell.type = CellType::Error;
        cell.text = value;
    } else if (type == "d"_L1 && serialFromIso(value)) {
        cell.type = CellType::Date;
        cell.number = *serialFromIso(value);
        cell.text = isoFromSerial(cell.number, NumberKind::DateTime, false).value_or(value);
        cell.format = format.code;
    } else if (!value.isEmpty()) {
        setNumber(cell, value, format);
    }
}

void XlsxSheet::setSharedString(Cell &cell, const QString &value)
{
    bool isIndex = false;
    const uint index = value.toUInt(&isIndex);
    if (!isIndex || index >= m_shared.strings.size()) {
        m_xml.fail(refusal::stringOutOfRange(m_context.path, m_name, cellName(m_row, m_column)));
        return;
    }
    cell.text = m_shared.strings[index];
    cell.type = cell.text.isEmpty() ? CellType::Empty : CellType::Text;
}

void XlsxSheet::setNumber(Cell &cell, const QString &value, const CellFormat &format)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        cell.type = CellType::Text;
        cell.text = value;
        if (m_badNumbers++ == 0)
            m_firstBadNumber = cellName(m_row, m_column);
        return;
    }
    dondoc::setNumber(cell, number, format, m_shared.is1904);
}

void XlsxSheet::readMerges()
{
    while (m_xml.nextChild()) {
        const auto range = parseRangeName(m_xml.attribute("ref"_L1));
        if (!range)
            ++m_badMerges;
        else if (range->top != range->bottom || range->left != range->right)
            m_merges.push_back(*range);
        if (qint64(m_merges.size()) > m_context.limits.cells) {
            m_xml.fail(refusal::tooManyCells(m_context, m_name));
            return;
        }
        m_xml.skip();
    }
}

void XlsxSheet::noteCounts()
{
    const auto tr = [](const char *text, int count) {
        return QCoreApplication::translate("FileNote", text, nullptr, count);
    };
    if (m_withoutValue > 0) {
        m_sink.note(
            tr(QT_TRANSLATE_NOOP("FileNote", "Sheet “%1”: %n formula(s) have no saved value and read as "
                                             "empty. Open the file in Excel and save it once."),
               m_withoutValue)
                .arg(m_name));
    }
    if (m_badNumbers > 0) {
        m_sink.note(tr(QT_TRANSLATE_NOOP("FileNote", "Sheet “%1”: %n numeric cell(s) hold no number and were "
                                                     "kept as text, the first at %2."),
                       m_badNumbers)
                        .arg(m_name, m_firstBadNumber));
    }
    if (m_badMerges > 0) {
        m_sink.note(
            tr(QT_TRANSLATE_NOOP("FileNote", "Sheet “%1”: %n merged range(s) name no place in the sheet "
                                             "and were ignored."),
               m_badMerges)
                .arg(m_name));
    }
}

} // namespace dondoc
