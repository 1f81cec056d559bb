// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/tablewriter.h"

#include "core/files/gridtext.h"
#include "core/files/numberformat.h"
#include "core/files/workbookfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
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

Error unwritable(const QString &path, const QString &reason)
{
    const QString text =
        translated(QT_TRANSLATE_NOOP("TableWriter", "“%1” could not be written (%2). Close it in other "
                                                    "programs or choose another folder."));
    return {u"unwritable"_s, text.arg(QFileInfo(path).fileName(), reason), path};
}

Status saveBytes(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return Done{};
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
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        format_set_text_wrap(m_header);
        format_set_border(m_header, LXW_BORDER_THIN);
        format_set_align(m_header, LXW_ALIGN_VERTICAL_CENTER);
        m_text = workbook_add_format(m_book);
        format_set_text_wrap(m_text);
        format_set_align(m_text, LXW_ALIGN_VERTICAL_TOP);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "dd/mm/yyyy");
        format_set_align(m_date, LXW_ALIGN_VERTICAL_TOP);
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
        const auto columns = lxw_col_t(std::max<qsizetype>(table.header.size(), 1));
        worksheet_set_column(m_sheet, 0, lxw_col_t(columns - 1), 24, nullptr);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (qsizetype i = 0; i < table.header.size(); ++i)
            text(0, lxw_col_t(i), table.header[i], m_header);
        lxw_row_t row = 1;
        for (const auto &cells : table.rows) {
            for (size_t i = 0; i < cells.size(); ++i)
                value(row, lxw_col_t(i), cells[i]);
            ++row;
        }
    }

    lxw_error close()
    {
        keep(workbook_close(m_book));
        m_book = nullptr;
        return m_error;
    }

private:
    void value(lxw_row_t row, lxw_col_t column, const OutValue &value)
    {
        if (const auto *string = std::get_if<QString>(&value))
            text(row, column, *string, m_text);
        else if (const auto *number = std::get_if<double>(&value); number && std::isfinite(*number))
            keep(worksheet_write_number(m_sheet, row, column, *number, m_text));
        else if (const auto *flag = std::get_if<bool>(&value))
            keep(worksheet_write_boolean(m_sheet, row, column, *flag, m_text));
        else if (const auto *date = std::get_if<QDate>(&value))
            day(row, column, *date);
    }

    void day(lxw_row_t row, lxw_col_t column, QDate date)
    {
        if (const auto serial = serialFromIso(date.toString(Qt::ISODate)); serial && *serial > 0)
            keep(worksheet_write_number(m_sheet, row, column, *serial, m_date));
        else if (date.isValid())
            text(row, column, date.toString(u"dd/MM/yyyy"), m_text);
    }

    void text(lxw_row_t row, lxw_col_t column, const QString &string, lxw_format *format)
    {
        if (string.size() > kMostChars)
            keep(LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED);
        else if (!string.isEmpty())
            keep(worksheet_write_string(m_sheet, row, column, escapedForExcel(string).toUtf8().constData(),
                                        format));
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_text = nullptr;
    lxw_format *m_date = nullptr;
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
