// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsxsheet.h"

#include "core/files/references.h"
#include "core/files/refusals.h"

#include <QCoreApplication>

#include <cmath>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

const CellFormat kGeneral;

ValueType valueTypeOf(QByteArrayView word)
{
    if (word == "s")
        return ValueType::Shared;
    if (word == "str" || word == "inlineStr")
        return ValueType::Text;
    if (word == "b")
        return ValueType::Boolean;
    if (word == "e")
        return ValueType::Error;
    return word == "d" ? ValueType::IsoDate : ValueType::Number;
}

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
        if (m_xml.is("sheetData")) {
            while (m_xml.nextChild()) {
                if (m_xml.is("row"))
                    readRow();
                else
                    m_xml.skip();
            }
        } else if (m_xml.is("mergeCells")) {
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
    const QString number = m_xml.attribute("r");
    const int row = number.isEmpty() ? m_row + 1 : number.toInt() - 1;
    if (row < 0 || row >= kSheetRows) {
        m_xml.fail(refusal::badReference(m_context.path, m_name, number));
        return;
    }
    beginRow(row);
    while (m_xml.nextChild()) {
        if (m_xml.is("c"))
            readCell();
        else
            m_xml.skip();
    }
    endRow();
}

void XlsxSheet::beginRow(int row)
{
    m_row = row;
    m_cells.clear();
    m_column = -1;
    m_filled = 0;
}

void XlsxSheet::endRow()
{
    if (m_cells.empty() || m_xml.hasFailed())
        return;
    if (!m_context.takeCells(m_filled, qint64(m_cells.size())))
        m_xml.fail(refusal::tooManyCells(m_context, m_name));
    else
        m_sink.row(m_row, m_cells);
}

/// A cell's own name says where it stands; a row without a number, or with another, follows its cells, as in
/// the spreadsheet programs.
void XlsxSheet::enterPlace(const CellPlace &place)
{
    m_column = place.column;
    if (place.row == m_row)
        return;
    endRow();
    beginRow(place.row);
    m_column = place.column;
}

void XlsxSheet::readCell()
{
    ValueType type = ValueType::Number;
    const CellFormat *format = &kGeneral;
    ++m_column;
    for (const auto &[name, raw] : m_xml.attributes()) {
        if (name == "r") {
            if (const auto place = parseCellName(raw))
                enterPlace(*place);
            else
                m_column = kSheetColumns;
        } else if (name == "t") {
            type = valueTypeOf(raw);
        } else if (name == "s") {
            const size_t style = raw.toUInt();
            if (style < m_shared.formats.size())
                format = &m_shared.formats[style];
        }
    }
    if (m_column >= kSheetColumns) {
        m_xml.fail(refusal::badReference(m_context.path, m_name, m_xml.attribute("r")));
        return;
    }

    Cell cell;
    QString value;
    bool hasValue = false;
    while (m_xml.nextChild()) {
        if (m_xml.is("v")) {
            value = m_xml.readText();
            hasValue = !value.isEmpty() || type == ValueType::Text;
        } else if (m_xml.is("is")) {
            cell.text = readStringItem(m_xml);
        } else {
            cell.formula = cell.formula || m_xml.is("f");
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
        put(m_column, std::move(cell));
}

void XlsxSheet::put(int column, Cell &&cell)
{
    if (m_cells.size() <= size_t(column))
        m_cells.resize(size_t(column) + 1);
    m_filled += cell.isEmpty() ? 0 : 1;
    m_cells[size_t(column)] = std::move(cell);
}

void XlsxSheet::setValue(Cell &cell, ValueType type, const QString &value, const CellFormat &format)
{
    switch (type) {
    case ValueType::Shared:
        setSharedString(cell, value);
        break;
    case ValueType::Text:
        cell.text = undoEscapes(value);
        cell.type = cell.text.isEmpty() && !cell.formula ? CellType::Empty : CellType::Text;
        break;
    case ValueType::Boolean:
        setBoolean(cell, value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1);
        break;
    case ValueType::Error:
        cell.type = CellType::Error;
        cell.text = value;
        break;
    case ValueType::IsoDate:
        setIsoDate(cell, value, format);
        break;
    case ValueType::Number:
        if (!value.isEmpty())
            setNumber(cell, value, format);
        break;
    }
}

/// Strict files may hold dates as ISO text.
void XlsxSheet::setIsoDate(Cell &cell, const QString &value, const CellFormat &format)
{
    const auto serial = serialFromIso(value);
    if (!serial) {
        setNumber(cell, value, format);
        return;
    }
    cell.type = CellType::Date;
    cell.number = *serial;
    cell.text = isoFromSerial(*serial, NumberKind::DateTime, false).value_or(value);
    cell.format = format.code;
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
        const auto range = parseRangeName(m_xml.attribute("ref"));
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
    const auto counted = [](const char *text, int count) {
        return QCoreApplication::translate("FileNote", text, nullptr, count);
    };
    if (m_withoutValue > 0)
        m_sink.note(noteOfMissingValues(m_withoutValue, m_name));
    if (m_badNumbers > 0) {
        m_sink.note(
            counted(QT_TRANSLATE_N_NOOP("FileNote", "Sheet “%1”: %n numeric cell(s) hold no number and were "
                                                    "kept as text, the first at %2."),
                    m_badNumbers)
                .arg(m_name, m_firstBadNumber));
    }
    if (m_badMerges > 0) {
        m_sink.note(counted(QT_TRANSLATE_N_NOOP("FileNote",
                                                "Sheet “%1”: %n merged range(s) name no place in the sheet "
                                                "and were ignored."),
                            m_badMerges)
                        .arg(m_name));
    }
}

} // namespace dondoc
