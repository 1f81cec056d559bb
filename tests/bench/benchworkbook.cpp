// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchworkbook.h"

#include "core/files/tablewriter.h"

#include <QFile>
#include <QStringList>

#include <array>
#include <xlsxwriter.h>
#include <zip.h>

namespace dondoc::bench {

namespace {

const QStringList kHeader{QStringLiteral("TT"),
                          QStringLiteral("Tên nhiệm vụ"),
                          QStringLiteral("Văn bản giao nhiệm vụ"),
                          QStringLiteral("Cơ quan chủ trì"),
                          QStringLiteral("Cơ quan phối hợp"),
                          QStringLiteral("Kết quả dự kiến"),
                          QStringLiteral("Thời gian hoàn thành"),
                          QStringLiteral("Kết quả thực hiện"),
                          QStringLiteral("Mô tả")};
const QStringList kVerbs{QStringLiteral("Xây dựng, trình Chính phủ ban hành"),
                         QStringLiteral("Rà soát, sửa đổi, bổ sung"),
                         QStringLiteral("Hoàn thành kết nối, chia sẻ"), QStringLiteral("Tổ chức triển khai"),
                         QStringLiteral("Nghiên cứu, đề xuất cơ chế về")};
const QStringList kObjects{
    QStringLiteral("cơ sở dữ liệu quốc gia về đất đai phục vụ giải quyết thủ tục hành chính"),
    QStringLiteral("danh mục dịch vụ công trực tuyến toàn trình trên Cổng Dịch vụ công quốc gia"),
    QStringLiteral("quy định về quản lý nhiệm vụ khoa học, công nghệ và đổi mới sáng tạo"),
    QStringLiteral("chương trình phát triển nguồn nhân lực chuyển đổi số của cơ quan nhà nước")};
const QStringList kLeads{QStringLiteral("Bộ Khoa học và Công nghệ"),
                         QStringLiteral("Bộ Tài chính"),
                         QStringLiteral("Bộ Công an"),
                         QStringLiteral("Các bộ, ngành, địa phương"),
                         QStringLiteral("Bộ Nông nghiệp và Môi trường, Bộ Xây dựng"),
                         QStringLiteral("Hà Nội")};
const QStringList kCoordinators{QStringLiteral("Các bộ, ngành, địa phương"),
                                QStringLiteral("Văn phòng Chính phủ, Bộ Nội vụ"), QString()};
const QStringList kDirectives{QStringLiteral("Nghị quyết số 71/NQ-CP"),
                              QStringLiteral("Thông báo số 14-TB/TGV ngày 21/4/2025")};
const QStringList kDeadlines{QStringLiteral("Tháng 9/2025"), QStringLiteral("30/6/2025"),
                             QStringLiteral("Thường xuyên"), QStringLiteral("Quý III/2025"),
                             QStringLiteral("Trước ngày 20/12/2025")};

void writeText(lxw_worksheet *sheet, int row, int column, const QString &text)
{
    if (!text.isEmpty())
        worksheet_write_string(sheet, lxw_row_t(row), lxw_col_t(column), text.toUtf8().constData(), nullptr);
}

/// Row `i` of the list, counted from 0.
std::array<QString, 9> cellsOf(int i)
{
    return {QString::number(i + 1),
            QStringLiteral("%1 %2 số %3").arg(kVerbs[i % 5], kObjects[(i / 5) % 4]).arg(i + 1),
            kDirectives[i % 2],
            kLeads[i % 6],
            kCoordinators[i % 3],
            i % 4 ? QStringLiteral("Quyết định của Thủ tướng Chính phủ") : QStringLiteral("Báo cáo"),
            kDeadlines[i % 5],
            i % 7 ? QString() : QStringLiteral("Đã hoàn thành"),
            i % 7 ? QString() : QStringLiteral("Quyết định số %1/QĐ-TTg ngày 12/6/2025").arg(i % 2000 + 1)};
}

const QStringList kTitles{
    QStringLiteral("DANH MỤC NHIỆM VỤ"),
    QStringLiteral("(Kèm theo Báo cáo ngày 18 tháng 7 năm 2025 của Bộ Khoa học và Công nghệ)"), QString()};

void appendOdsRow(QByteArray &xml, const auto &cells)
{
    xml += "<table:table-row>";
    for (const QString &cell : cells)
        xml += cell.isEmpty() ? QByteArray("<table:table-cell/>")
                              : "<table:table-cell office:value-type=\"string\"><text:p>" +
                                    cell.toHtmlEscaped().toUtf8() + "</text:p></table:table-cell>";
    xml += "</table:table-row>";
}

QByteArray odsContent(int rows, int sheets)
{
    QByteArray xml("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content "
                   "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                   "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                   "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                   "office:version=\"1.2\"><office:body><office:spreadsheet>");
    for (int sheet = 0; sheet < sheets; ++sheet) {
        xml += "<table:table table:name=\"PL" + QByteArray::number(sheet + 1) + "\">";
        for (const QString &title : kTitles)
            appendOdsRow(xml, QStringList{title});
        appendOdsRow(xml, kHeader);
        for (int i = sheet * rows / sheets; i < (sheet + 1) * rows / sheets; ++i)
            appendOdsRow(xml, cellsOf(i));
        xml += "</table:table>";
    }
    return xml + "</office:spreadsheet></office:body></office:document-content>";
}

} // namespace

void writeTaskWorkbook(const QString &path, int rows)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_FALSE; // shared strings, as Excel writes them
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "PL");
    for (int i = 0; i < kTitles.size(); ++i)
        writeText(sheet, i, 0, kTitles[i]);
    for (int column = 0; column < kHeader.size(); ++column)
        writeText(sheet, 3, column, kHeader[column]);
    for (int i = 0; i < rows; ++i) {
        const std::array<QString, 9> cells = cellsOf(i);
        for (int column = 0; column < 9; ++column)
            writeText(sheet, 4 + i, column, cells[size_t(column)]);
    }
    workbook_close(book);
}

void writeTaskCsv(const QString &path, int rows)
{
    OutTable table;
    table.header = kHeader;
    for (int i = 0; i < rows; ++i) {
        const std::array<QString, 9> cells = cellsOf(i);
        table.rows.emplace_back(cells.begin(), cells.end());
    }
    if (const Status status = writeCsv(path, table); !status)
        qFatal("%s", qPrintable(status.error().text));
}

void writeTaskOds(const QString &path, int rows, int sheets)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    const QByteArray type("application/vnd.oasis.opendocument.spreadsheet");
    const QByteArray content = odsContent(rows, sheets);
    const QByteArray manifest(
        "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
        "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" +
        type +
        "\"/><manifest:file-entry manifest:full-path=\"content.xml\" "
        "manifest:media-type=\"text/xml\"/></manifest:manifest>");
    const auto add = [&](const char *name, const QByteArray &bytes) {
        const auto index = zip_file_add(
            archive, name, zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
        if (bytes == type)
            zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0);
    };
    add("mimetype", type);
    add("content.xml", content);
    add("META-INF/manifest.xml", manifest);
    if (!archive || zip_close(archive) != 0)
        qFatal("the .ods could not be written");
}

} // namespace dondoc::bench
