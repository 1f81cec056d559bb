// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/tablewriter.h"

#include "core/files/gridtext.h"
#include "core/files/numberformat.h"
#include "core/files/savefile.h"
#include "core/files/sheetlayout.h"
#include "core/files/workbookfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostChars = 32767; // of one cell, by Excel

QString translated(const char *text)
{
    return QCoreApplication::translate("TableWriter", text);
}

/// Excel refuses some characters in sheet names, names over 31 characters, and two alike.
QString sheetName(const QString &wanted, const QStringList &taken)
{
    constexpr qsizetype kMost = 31;
    QString name = wanted.trimmed();
    for (QChar &c : name) {
        if (u"[]:*?/\\"_s.contains(c) || c < u' ')
            c = u'-';
    }
    name = name.left(kMost);
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    if (name.isEmpty())
        name = u"Sheet"_s;
    QString unique = name;
    for (int n = 2; taken.contains(unique, Qt::CaseInsensitive); ++n) {
        const QString suffix = u" (%1)"_s.arg(n);
        unique = name.left(kMost - suffix.size()) + suffix;
    }
    return unique;
}

/// One workbook of libxlsxwriter on its way into a file.
class XlsxWriter
{
public:
    explicit XlsxWriter(const QByteArray &file)
        : m_book(workbook_new(file.constData()))
    {
        m_list = makeFormats(false);
        m_paper = makeFormats(true);
    }
    ~XlsxWriter()
    {
        if (m_book)
            workbook_close(m_book);
    }
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    void add(const OutTable &table)
    {
        const QString name = sheetName(table.name, m_names);
        m_names << name;
        m_sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
        if (!m_sheet) {
            keep(LXW_ERROR_PARAMETER_VALIDATION);
            return;
        }
        m_formats = table.page ? &m_paper : &m_list;
        const lxw_row_t header = writeTitle(table);
        layOut(table, header);
        std::vector<OutValue> headings(table.header.begin(), table.header.end());
        setHeight(header, headings, table.page.has_value());
        for (qsizetype i = 0; i < table.header.size(); ++i)
            text(header, lxw_col_t(i), table.header[i], m_formats->header);
        lxw_row_t row = header + 1;
        for (const auto &cells : table.rows) {
            setHeight(row, cells, table.page.has_value());
            for (size_t i = 0; i < cells.size(); ++i)
                value(row, lxw_col_t(i), cells[i], isCentred(table, i));
            ++row;
        }
        for (const OutMerge &merge : table.merges)
            join(table, merge, header + 1);
    }

    lxw_error close()
    {
        keep(workbook_close(m_book));
        m_book = nullptr;
        return m_error;
    }

private:
    /// Sheets that are papers have Times and lines around every cell.
    struct Formats {
        lxw_format *header = nullptr, *text = nullptr, *centred = nullptr, *date = nullptr, *title = nullptr;
    };

    lxw_format *makeFormat(bool isPaper, uint8_t vertical)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_align(format, vertical);
        if (isPaper) {
            format_set_font_name(format, "Times New Roman");
            format_set_font_size(format, 12);
            format_set_border(format, LXW_BORDER_THIN);
        }
        return format;
    }

    Formats makeFormats(bool isPaper)
    {
        Formats formats;
        formats.header = makeFormat(isPaper, LXW_ALIGN_VERTICAL_CENTER);
        format_set_bold(formats.header);
        format_set_border(formats.header, LXW_BORDER_THIN);
        formats.text = makeFormat(isPaper, LXW_ALIGN_VERTICAL_TOP);
        formats.centred = makeFormat(isPaper, LXW_ALIGN_VERTICAL_TOP);
        formats.date = makeFormat(isPaper, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(formats.date, "dd/mm/yyyy");
        formats.title = makeFormat(isPaper, LXW_ALIGN_VERTICAL_CENTER);
        format_set_border(formats.title, LXW_BORDER_NONE);
        format_set_bold(formats.title);
        for (lxw_format *format : {formats.header, formats.text, formats.centred, formats.title})
            format_set_text_wrap(format);
        for (lxw_format *format : {formats.centred, formats.title})
            format_set_align(format, LXW_ALIGN_CENTER);
        if (isPaper)
            format_set_align(formats.header, LXW_ALIGN_CENTER);
        return formats;
    }

    static bool isCentred(const OutTable &table, size_t column)
    {
        return table.page && column < table.page->centred.size() && table.page->centred[column];
    }

    /// The row of the header below it.
    lxw_row_t writeTitle(const OutTable &table)
    {
        const auto last = lxw_col_t(std::max<qsizetype>(table.header.size(), 2) - 1);
        lxw_row_t row = 0;
        for (const QString &line : table.title) {
            keep(worksheet_merge_range(m_sheet, row, 0, row, last, escapedForExcel(line).toUtf8().constData(),
                                       m_formats->title));
            ++row;
        }
        return table.title.isEmpty() ? 0 : row + 1; // a blank row between
    }

    void layOut(const OutTable &table, lxw_row_t header)
    {
        m_widths.clear();
        worksheet_freeze_panes(m_sheet, header + 1, 0);
        constexpr uint8_t kA4 = 9;
        worksheet_set_paper(m_sheet, kA4);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, header, header);
        if (table.page)
            layOutPaper(table);
        else
            layOutList(table, header);
    }

    void setWidth(size_t column, double chars)
    {
        m_widths.resize(std::max(m_widths.size(), column + 1));
        m_widths[column] = chars;
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), chars, nullptr);
    }

    /// Excel finds the height of a row by itself; other programs, and previews of letters, lay its lines over
    /// the next row.
    void setHeight(lxw_row_t row, const std::vector<OutValue> &cells, bool isPaper)
    {
        constexpr double kMost = 409;  // points, of Excel
        constexpr double kTimes = 1.3; // letters of Times where one of the width's measure stands
        int lines = 1;
        for (size_t i = 0; i < std::min(cells.size(), m_widths.size()); ++i) {
            if (const auto *words = std::get_if<QString>(&cells[i]))
                lines = std::max(lines, linesOf(*words, m_widths[i] * (isPaper ? kTimes : 1)));
        }
        if (lines > 1)
            worksheet_set_row(m_sheet, row, std::min(kMost, lines * (isPaper ? 16.0 : 15.0)), nullptr);
    }

    /// Every column as wide as what stands in it, to be filtered, and printed across.
    void layOutList(const OutTable &table, lxw_row_t header)
    {
        for (qsizetype i = 0; i < table.header.size(); ++i)
            setWidth(size_t(i), listWidth(table, size_t(i)));
        worksheet_set_landscape(m_sheet);
        if (!table.header.isEmpty() && !table.rows.empty() && table.merges.empty())
            worksheet_autofilter(m_sheet, header, 0, header + lxw_row_t(table.rows.size()),
                                 lxw_col_t(table.header.size() - 1));
    }

    void layOutPaper(const OutTable &table)
    {
        constexpr double kInch = 25.4;                               // mm
        constexpr double kPortraitChars = 88, kLandscapeChars = 136; // of 12 pt between the margins
        double weights = 0;
        for (double weight : table.page->weights)
            weights += weight;
        const double chars = table.page->landscape ? kLandscapeChars : kPortraitChars;
        for (size_t i = 0; i < table.page->weights.size(); ++i)
            setWidth(i, chars * table.page->weights[i] / weights);
        if (table.page->landscape)
            worksheet_set_landscape(m_sheet);
        worksheet_set_margins(m_sheet, 30 / kInch, 15 / kInch, 20 / kInch, 20 / kInch);
        worksheet_set_header(m_sheet, "&C&\"Times New Roman\"&13&P");
    }

    void join(const OutTable &table, const OutMerge &merge, lxw_row_t firstRow)
    {
        const OutValue &value = table.rows[size_t(merge.firstRow)][size_t(merge.column)];
        const auto *words = std::get_if<QString>(&value);
        keep(worksheet_merge_range(m_sheet, firstRow + lxw_row_t(merge.firstRow), lxw_col_t(merge.column),
                                   firstRow + lxw_row_t(merge.lastRow), lxw_col_t(merge.column),
                                   words ? escapedForExcel(*words).toUtf8().constData() : "",
                                   m_formats->text));
    }

    void value(lxw_row_t row, lxw_col_t column, const OutValue &value, bool isCentred)
    {
        lxw_format *format = isCentred ? m_formats->centred : m_formats->text;
        if (const auto *string = std::get_if<QString>(&value))
            text(row, column, *string, format);
        else if (const auto *number = std::get_if<double>(&value); number && std::isfinite(*number))
            keep(worksheet_write_number(m_sheet, row, column, *number, format));
        else if (const auto *flag = std::get_if<bool>(&value))
            keep(worksheet_write_boolean(m_sheet, row, column, *flag, format));
        else if (const auto *date = std::get_if<QDate>(&value))
            day(row, column, *date);
        else if (m_formats == &m_paper)
            keep(worksheet_write_blank(m_sheet, row, column, format)); // for its lines
    }

    void day(lxw_row_t row, lxw_col_t column, QDate date)
    {
        if (const auto serial = serialFromIso(date.toString(Qt::ISODate)); serial && *serial > 0)
            keep(worksheet_write_number(m_sheet, row, column, *serial, m_formats->date));
        else if (date.isValid())
            text(row, column, date.toString(u"dd/MM/yyyy"), m_formats->text);
    }

    void text(lxw_row_t row, lxw_col_t column, const QString &string, lxw_format *format)
    {
        if (string.size() > kMostChars)
            keep(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED);
        else if (!string.isEmpty())
            keep(worksheet_write_string(m_sheet, row, column, escapedForExcel(string).toUtf8().constData(),
                                        format));
        else if (m_formats == &m_paper)
            keep(worksheet_write_blank(m_sheet, row, column, format));
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    Formats m_list, m_paper;
    const Formats *m_formats = nullptr; ///< of the sheet at hand
    std::vector<double> m_widths;       ///< of the sheet's columns, characters
    QStringList m_names;
    lxw_error m_error = LXW_NO_ERROR;
};

Error writerError(const QString &path, lxw_error error)
{
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        const QString text =
            translated(QT_TRANSLATE_NOOP("TableWriter", "“%1” was not written: a text is longer than the "
                                                        "%2 characters an Excel cell holds. Export as CSV "
                                                        "instead."));
        return {u"textTooLong"_s, text.arg(QFileInfo(path).fileName(), QString::number(kMostChars)), path};
    }
    return unwritable(path, QString::fromUtf8(lxw_strerror(error)));
}

QString csvValue(const OutValue &value)
{
    if (const auto *string = std::get_if<QString>(&value))
        return csvField(inertCsvText(*string));
    if (const auto *number = std::get_if<double>(&value))
        return shortestDecimal(*number);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? u"TRUE"_s : u"FALSE"_s;
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(u"dd/MM/yyyy");
    return {};
}

/// Whether a spreadsheet would take the text for a formula, once `apostrophes` are off.
bool isGuarded(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

} // namespace

QString escapedForExcel(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.contains("_x"_L1))
        text.replace(escape, u"_x005F_"_s);
    return text;
}

Status writeWorkbookFile(const QString &path, const std::function<lxw_error(const QByteArray &plain)> &write)
{
    QTemporaryDir folder;
    const QString plain = folder.filePath(u"book.xlsx"_s);
    if (!folder.isValid())
        return unwritable(path, folder.errorString());
    if (const lxw_error error = write(QFile::encodeName(plain)); error != LXW_NO_ERROR)
        return writerError(path, error);
    QFile file(plain);
    if (!file.open(QIODevice::ReadOnly))
        return unwritable(path, file.errorString());
    return saveBytes(path, file.readAll());
}

Status writeXlsx(const QString &path, const std::vector<OutTable> &tables)
{
    return writeWorkbookFile(path, [&](const QByteArray &plain) {
        XlsxWriter writer(plain);
        for (const OutTable &table : tables)
            writer.add(table);
        return writer.close();
    });
}

QByteArray csvBytes(const OutTable &table)
{
    QByteArray bytes("\xEF\xBB\xBF"); // without it Excel reads Vietnamese as Windows-1252
    QStringList fields;
    for (const QString &title : table.header)
        fields << csvField(inertCsvText(title));
    bytes += fields.join(u',').toUtf8() + "\r\n";
    for (const auto &row : table.rows) {
        fields.clear();
        for (const OutValue &value : row)
            fields << csvValue(value);
        while (fields.size() < table.header.size())
            fields << QString();
        bytes += fields.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

Status writeCsv(const QString &path, const OutTable &table)
{
    return saveBytes(path, csvBytes(table));
}

QString inertCsvText(const QString &text)
{
    return isGuarded(text) ? u'\'' + text : text;
}

QString textFromInertCsv(const QString &text)
{
    return text.startsWith(u'\'') && isGuarded(text) ? text.mid(1) : text;
}

} // namespace dondoc
