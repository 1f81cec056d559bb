// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zipfixture.h"

#include "../printers.h"
#include "core/files/references.h"

#include <QFile>

#include <gtest/gtest.h>
#include <zip.h>

namespace dondoc::fixture {

using namespace Qt::StringLiterals;

namespace {

constexpr char kHead[] = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr char kMain[] = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr char kLinks[] = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(const char *id, const char *kind, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + kLinks + '/' + kind + "\" Target=\"" +
           target + "\"/>";
}

QByteArray relationships(const QByteArray &inside)
{
    return kHead +
           QByteArray("<Relationships "
                      "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">") +
           inside + "</Relationships>";
}

QByteArray mainPart(const char *root, const QByteArray &inside)
{
    return kHead + QByteArray("<") + root + " xmlns=\"" + kMain + "\" xmlns:r=\"" + kLinks + "\">" + inside +
           "</" + root + '>';
}

const char *wordFor(CellType type)
{
    switch (type) {
    case CellType::Empty:
        return "empty";
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
    }
    return "?";
}

} // namespace

QByteArray zipOf(const std::vector<ZipEntry> &entries)
{
    zip_error_t error;
    zip_source_t *buffer = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(buffer);
    zip_t *archive = zip_open_from_source(buffer, ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (const ZipEntry &entry : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, entry.bytes.constData(), zip_uint64_t(entry.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, entry.name.constData(), source, ZIP_FL_ENC_UTF_8);
        zip_set_file_compression(archive, zip_uint64_t(index), entry.isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                 0);
    }
    EXPECT_EQ(zip_close(archive), 0);
    QByteArray bytes;
    EXPECT_EQ(zip_source_open(buffer), 0);
    char chunk[4096];
    for (zip_int64_t got; (got = zip_source_read(buffer, chunk, sizeof chunk)) > 0;)
        bytes.append(chunk, got);
    zip_source_close(buffer);
    zip_source_free(buffer);
    return bytes;
}

std::vector<ZipEntry> xlsxEntries(const XlsxParts &parts)
{
    QByteArray links = relationship("rId1", "worksheet", "worksheets/sheet1.xml");
    if (!parts.sharedStrings.isEmpty())
        links += relationship("rId2", "sharedStrings", "sharedStrings.xml");
    if (!parts.styles.isEmpty())
        links += relationship("rId3", "styles", "styles.xml");
    std::vector<ZipEntry> entries = {
        {"_rels/.rels", relationships(relationship("rId1", "officeDocument", "xl/workbook.xml"))},
        {"xl/workbook.xml",
         mainPart("workbook", parts.workbookProperties +
                                  "<sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\" " +
                                  parts.sheetAttributes + "/></sheets>")},
        {"xl/_rels/workbook.xml.rels", relationships(links)},
        {"xl/worksheets/sheet1.xml", mainPart("worksheet", parts.sheet)},
    };
    if (!parts.sharedStrings.isEmpty())
        entries.push_back({"xl/sharedStrings.xml", mainPart("sst", parts.sharedStrings)});
    if (!parts.styles.isEmpty())
        entries.push_back({"xl/styles.xml", mainPart("styleSheet", parts.styles)});
    return entries;
}

QByteArray xlsxOf(const XlsxParts &parts)
{
    return zipOf(xlsxEntries(parts));
}

Result<Workbook> readBytes(const QByteArray &bytes, const QString &name, const ReadLimits &limits,
                           const JobControl &job)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    EXPECT_EQ(file.write(bytes), bytes.size());
    file.close();
    return readWorkbook(file.fileName(), limits, job);
}

Result<Workbook> readXlsxParts(const XlsxParts &parts, const ReadLimits &limits)
{
    return readBytes(xlsxOf(parts), u"a.xlsx"_s, limits);
}

std::string codeOf(const Result<Workbook> &result)
{
    return result ? "read" : result.error().code.toStdString();
}

QString printed(const Grid &grid)
{
    QStringList lines;
    for (int row = 0; row < grid.rowCount(); ++row) {
        for (int column = 0; column < int(grid.rows[size_t(row)].size()); ++column) {
            const Cell &cell = grid.at(row, column);
            if (cell.isEmpty() && !cell.formula)
                continue;
            QString line =
                cellName(row, column) + u' ' + QLatin1StringView(wordFor(cell.type)) + u':' + cell.text;
            if (cell.formula)
                line += u" ="_s;
            if (!cell.format.isEmpty())
                line += u" {"_s + cell.format + u'}';
            lines << line;
        }
    }
    return lines.join(u'\n');
}

QString printedMerges(const Grid &grid)
{
    QStringList names;
    for (const CellRange &range : grid.merges)
        names << rangeName(range);
    return names.join(u' ');
}

void expectSameTexts(const Grid &grid, const Grid &wanted)
{
    ASSERT_EQ(grid.rowCount(), wanted.rowCount());
    ASSERT_EQ(grid.columnCount(), wanted.columnCount());
    for (int row = 0; row < wanted.rowCount(); ++row) {
        for (int column = 0; column < wanted.columnCount(); ++column)
            EXPECT_EQ(grid.at(row, column).text, wanted.at(row, column).text)
                << cellName(row, column).toStdString();
    }
    EXPECT_EQ(printedMerges(grid), printedMerges(wanted));
}

} // namespace dondoc::fixture
