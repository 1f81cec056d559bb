// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsreader.h"

#include "core/files/compoundfile.h"
#include "core/files/references.h"
#include "core/files/refusals.h"
#include "core/files/xlsworkbook.h"

#include <QCoreApplication>

#include <bit>
#include <cmath>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString errorWord(quint8 code)
{
    switch (code) {
    case 0x00:
        return u"#NULL!"_s;
    case 0x07:
        return u"#DIV/0!"_s;
    case 0x0F:
        return u"#VALUE!"_s;
    case 0x17:
        return u"#REF!"_s;
    case 0x1D:
        return u"#NAME?"_s;
    case 0x24:
        return u"#NUM!"_s;
    case 0x2A:
        return u"#N/A"_s;
    default:
        return u"#%1"_s.arg(code);
    }
}

/// A number in 30 bits: an integer, or the top of a double; perhaps a hundred times too large.
double rkValue(quint32 rk)
{
    const double value = rk & 0x02 ? double(qint32(rk) >> 2) : std::bit_cast<double>(quint64(rk & ~3u) << 32);
    return rk & 0x01 ? value / 100 : value;
}

void setText(Cell &cell, QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    cell.type = text.isEmpty() && !cell.formula ? CellType::Empty : CellType::Text;
    cell.text = std::move(text);
}

class XlsSheet
{
public:
    XlsSheet(BiffRecords &records, const XlsWorkbook &workbook, QString name, ReadContext &context,
             SheetSink &sink)
        : m_records(records)
        , m_workbook(workbook)
        , m_name(std::move(name))
        , m_context(context)
        , m_sink(sink)
    {
    }

    Status read();

private:
    Status readRecord();
    Status readCell();
    Status readRkRow();
    Status readSharedString(Cell &cell);
    void readFormula(Cell &cell);
    void readBoolOrError(Cell &cell);
    void readMerges();
    Status put(int row, int column, Cell cell);
    Status flushRow();
    const CellFormat &format(quint16 xf) const;

    BiffRecords &m_records;
    const XlsWorkbook &m_workbook;
    QString m_name;
    ReadContext &m_context;
    SheetSink &m_sink;
    std::vector<Cell> m_cells;
    std::vector<CellRange> m_merges;
    int m_row = -1;
    int m_filled = 0;
    int m_textColumn = -1; ///< of the formula whose text comes in the next STRING record
};

Status XlsSheet::read()
{
    if (!m_records.next() || m_records.type() != biff::kBof)
        return refusal::damagedPart(m_context.path, m_name);
    for (int depth = 1; depth > 0;) { // charts inside the sheet are streams of their own
        if (!m_records.next())
            return refusal::damagedPart(m_context.path, m_name);
        // Sheets may claim to begin anywhere, also within each other: what is walked is counted.
        m_context.inflated += m_records.remaining();
        if (m_context.inflated > m_context.limits.totalBytes)
            return refusal::unpacksTooLarge(m_context);
        if (m_records.type() == biff::kBof)
            ++depth;
        else if (m_records.type() == biff::kEof)
            --depth;
        else if (depth == 1) {
            if (auto status = readRecord(); !status)
                return status;
            if (m_records.isBroken())
                return refusal::damagedPart(m_context.path, m_name);
        }
    }
    if (auto status = flushRow(); !status)
        return status;
    m_sink.merges(std::move(m_merges));
    return Done{};
}

Status XlsSheet::readRecord()
{
    switch (m_records.type()) {
    case biff::kLabelSst:
    case biff::kLabel:
    case biff::kRichString:
    case biff::kNumber:
    case biff::kRk:
    case biff::kBoolErr:
    case biff::kFormula:
    case biff::kFormula3:
    case biff::kFormula4:
        return readCell();
    case biff::kMulRk:
        return readRkRow();
    case biff::kString:
        if (m_textColumn >= 0 && size_t(m_textColumn) < m_cells.size()) {
            Cell &cell = m_cells[size_t(m_textColumn)];
            setText(cell, m_records.string(m_records.u16()));
        }
        m_textColumn = -1;
        return Done{};
    case biff::kMergedCells:
        readMerges();
        return Done{};
    default:
        return Done{};
    }
}

const CellFormat &XlsSheet::format(quint16 xf) const
{
    static const CellFormat general;
    return xf < m_workbook.formats.size() ? m_workbook.formats[xf] : general;
}

Status XlsSheet::readCell()
{
    const quint16 type = m_records.type();
    const int row = m_records.u16();
    const int column = m_records.u16();
    const quint16 xf = m_records.u16();
    Cell cell;
    if (type == biff::kLabelSst) {
        if (auto status = readSharedString(cell); !status)
            return refusal::stringOutOfRange(m_context.path, m_name, cellName(row, column));
    } else if (type == biff::kLabel || type == biff::kRichString) {
        setText(cell, m_records.string(m_records.u16()));
    } else if (type == biff::kNumber) {
        setNumber(cell, m_records.f64(), format(xf), m_workbook.is1904);
    } else if (type == biff::kRk) {
        setNumber(cell, rkValue(m_records.u32()), format(xf), m_workbook.is1904);
    } else if (type == biff::kBoolErr) {
        readBoolOrError(cell);
    } else {
        readFormula(cell);
        if (cell.type == CellType::Number)
            setNumber(cell, cell.number, format(xf), m_workbook.is1904);
    }
    const bool awaitsText = cell.formula && cell.isEmpty();
    if (auto status = put(row, column, std::move(cell)); !status)
        return status;
    m_textColumn = awaitsText ? column : -1;
    return Done{};
}

Status XlsSheet::readSharedString(Cell &cell)
{
    const quint32 index = m_records.u32();
    if (index >= m_workbook.strings.size())
        return refusal::damaged(m_context.path);
    setText(cell, m_workbook.strings[index]);
    return Done{};
}

void XlsSheet::readBoolOrError(Cell &cell)
{
    const quint8 value = m_records.u8();
    if (m_records.u8() == 0) {
        setBoolean(cell, value != 0);
        return;
    }
    cell.type = CellType::Error;
    cell.text = errorWord(value);
}

/// The saved result: eight bytes that are a number, or say what else it was.
void XlsSheet::readFormula(Cell &cell)
{
    cell.formula = true;
    const quint32 low = m_records.u32();
    const quint32 high = m_records.u32();
    const quint8 value = quint8(low >> 16);
    if ((high >> 16) != 0xFFFF) {
        cell.number = std::bit_cast<double>(quint64(high) << 32 | low);
        cell.type = CellType::Number;
        return;
    }
    switch (low & 0xFF) {
    case 1:
        setBoolean(cell, value != 0);
        break;
    case 2:
        cell.type = CellType::Error;
        cell.text = errorWord(value);
        break;
    case 3: // an empty text
        cell.type = CellType::Text;
        break;
    default: // a text, in the record that follows
        break;
    }
}

Status XlsSheet::readRkRow()
{
    const int row = m_records.u16();
    const int first = m_records.u16();
    const qint64 count = (m_records.remaining() - 2) / 6;
    for (int i = 0; i < count; ++i) {
        const quint16 xf = m_records.u16();
        Cell cell;
        setNumber(cell, rkValue(m_records.u32()), format(xf), m_workbook.is1904);
        if (auto status = put(row, first + i, std::move(cell)); !status)
            return status;
    }
    return Done{};
}

void XlsSheet::readMerges()
{
    const int count = m_records.u16();
    for (int i = 0; i < count && !m_records.isBroken(); ++i) {
        CellRange range;
        range.top = m_records.u16();
        range.bottom = m_records.u16();
        range.left = m_records.u16();
        range.right = m_records.u16();
        if (range.top <= range.bottom && range.left <= range.right &&
            (range.top != range.bottom || range.left != range.right))
            m_merges.push_back(range);
    }
}

Status XlsSheet::put(int row, int column, Cell cell)
{
    if (column >= kSheetColumns)
        return refusal::badReference(m_context.path, m_name, cellName(row, column));
    if (row != m_row) {
        if (auto status = flushRow(); !status)
            return status;
        m_row = row;
    }
    if (cell.isEmpty() && !cell.formula)
        return Done{};
    if (m_cells.size() <= size_t(column))
        m_cells.resize(size_t(column) + 1);
    ++m_filled;
    m_cells[size_t(column)] = std::move(cell);
    return Done{};
}

Status XlsSheet::flushRow()
{
    if (m_context.job.isCancelled())
        return refusal::cancelled(m_context.path);
    if (!m_cells.empty()) {
        if (!m_context.takeCells(m_filled, qint64(m_cells.size())))
            return refusal::tooManyCells(m_context, m_name);
        m_sink.row(m_row, m_cells);
    }
    m_cells.clear();
    m_filled = 0;
    m_textColumn = -1;
    return Done{};
}

Status readSheet(BiffRecords &records, const XlsWorkbook &workbook, const XlsSheetEntry &entry,
                 ReadContext &context, SheetSink &sink)
{
    if (!entry.isWorksheet) {
        sink.note(QCoreApplication::translate("FileNote", "“%1” is a chart or macro sheet without cells; "
                                                          "it was skipped.")
                      .arg(entry.name));
        return Done{};
    }
    records.seek(entry.position);
    sink.beginSheet(entry.name, entry.isHidden);
    if (auto status = XlsSheet(records, workbook, entry.name, context, sink).read(); !status)
        return status;
    sink.endSheet();
    return Done{};
}

Error refusalOf(const CompoundFile &file, const ReadContext &context)
{
    if (file.contains(u"EncryptedPackage"_s))
        return refusal::encrypted(context.path);
    const auto translated = [](const char *words) { return QCoreApplication::translate("FileKind", words); };
    if (file.contains(u"Book"_s))
        return refusal::unsupported(
            context.path, translated(QT_TRANSLATE_NOOP("FileKind", "a workbook of Excel 95 or older")));
    if (file.contains(u"WordDocument"_s))
        return refusal::unsupported(
            context.path, translated(QT_TRANSLATE_NOOP("FileKind", "a Word 97–2003 document (.doc)")));
    return refusal::unsupported(
        context.path, translated(QT_TRANSLATE_NOOP("FileKind", "an OLE container, not a workbook")));
}

} // namespace

Status readXls(QByteArray bytes, ReadContext &context, SheetSink &sink)
{
    auto file = CompoundFile::open(std::move(bytes));
    if (!file)
        return refusal::damaged(context.path);
    if (!file->contains(u"Workbook"_s))
        return refusalOf(*file, context);
    auto stream = file->stream(u"Workbook"_s);
    if (!stream)
        return refusal::damaged(context.path);
    file.reset(); // as large as its stream
    BiffRecords records(std::move(*stream));
    auto workbook = readXlsWorkbook(records, context);
    if (!workbook)
        return workbook.error();
    for (const XlsSheetEntry &entry : workbook->sheets) {
        if (auto status = readSheet(records, *workbook, entry, context, sink); !status)
            return status;
    }
    return Done{};
}

} // namespace dondoc
