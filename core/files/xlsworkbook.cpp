// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsworkbook.h"

#include "core/files/refusals.h"

#include <QCoreApplication>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

class GlobalsReader
{
public:
    GlobalsReader(BiffRecords &records, const ReadContext &context)
        : m_records(records)
        , m_context(context)
    {
    }

    Result<XlsWorkbook> read();

private:
    Status readRecord();
    Status readStrings();
    void readSheetEntry();

    BiffRecords &m_records;
    const ReadContext &m_context;
    XlsWorkbook m_workbook;
    QHash<int, QString> m_codes;
    std::vector<int> m_formatIds;
};

Result<XlsWorkbook> GlobalsReader::read()
{
    if (!m_records.next() || m_records.type() != biff::kBof)
        return refusal::damaged(m_context.path);
    if (m_records.u16() != biff::kVersion8) {
        return refusal::unsupported(
            m_context.path, QCoreApplication::translate("FileKind", "a workbook of Excel 95 or older"));
    }
    while (m_records.next() && m_records.type() != biff::kEof) {
        if (auto status = readRecord(); !status)
            return status.error();
        if (m_records.isBroken())
            return refusal::damagedPart(m_context.path, u"Workbook"_s);
    }
    if (m_records.type() != biff::kEof)
        return refusal::damagedPart(m_context.path, u"Workbook"_s);
    for (int id : m_formatIds) // codes may stand after the styles that use them
        m_workbook.formats.push_back(cellFormat(id, m_codes));
    return std::move(m_workbook);
}

Status GlobalsReader::readRecord()
{
    switch (m_records.type()) {
    case biff::kFilePass:
        return refusal::encrypted(m_context.path);
    case biff::kDateMode:
        m_workbook.is1904 = m_records.u16() == 1;
        break;
    case biff::kFormat: {
        const int id = m_records.u16();
        m_codes[id] = m_records.string(m_records.u16());
        break;
    }
    case biff::kXf:
        m_records.skip(2);
        m_formatIds.push_back(m_records.u16());
        break;
    case biff::kBoundSheet:
        readSheetEntry();
        if (qint64(m_workbook.sheets.size()) > m_context.limits.entries)
            return refusal::tooManyParts(m_context, qint64(m_workbook.sheets.size()));
        break;
    case biff::kSst:
        return readStrings();
    default:
        break;
    }
    return Done{};
}

void GlobalsReader::readSheetEntry()
{
    XlsSheetEntry entry;
    entry.position = m_records.u32();
    entry.isHidden = (m_records.u8() & 0x03) != 0;
    entry.isWorksheet = m_records.u8() == 0;
    entry.name = m_records.string(m_records.u8());
    m_workbook.sheets.push_back(std::move(entry));
}

Status GlobalsReader::readStrings()
{
    m_records.skip(4); // how often they are used
    const quint32 count = m_records.u32();
    if (count > m_context.limits.sharedStrings)
        return refusal::tooManyStrings(m_context);
    // Some programs count the texts wrong; a cell that asks for one that is not there is an error in any
    // case.
    for (quint32 i = 0; i < count && m_records.hasMore() && !m_records.isBroken(); ++i)
        m_workbook.strings.push_back(m_records.string(m_records.u16()));
    return Done{};
}

} // namespace

Result<XlsWorkbook> readXlsWorkbook(BiffRecords &records, const ReadContext &context)
{
    return GlobalsReader(records, context).read();
}

} // namespace dondoc
