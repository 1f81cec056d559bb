// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/formwriter.h"

#include "core/files/numberformat.h"
#include "core/files/workbookfile.h"

#include <algorithm>

namespace dondoc {

namespace {

class FormWriter
{
public:
    explicit FormWriter(const QByteArray &file)
        : m_book(workbook_new(file.constData()))
    {
        m_title = format();
        format_set_bold(m_title);
        format_set_font_size(m_title, 13);
        m_header = format();
        format_set_bold(m_header);
        format_set_bg_color(m_header, 0xE8EDF3);
        format_set_border(m_header, LXW_BORDER_THIN);
        format_set_text_wrap(m_header);
        m_fixed = bordered();
        m_text = entry("@");
        m_date = entry("dd/mm/yyyy");
        m_number = entry("0.00");
    }
    ~FormWriter()
    {
        if (m_book)
            workbook_close(m_book);
    }
    FormWriter(const FormWriter &) = delete;
    FormWriter &operator=(const FormWriter &) = delete;

    void add(const FormSheet &form)
    {
        m_sheet = workbook_add_worksheet(m_book, form.name.toUtf8().constData());
        write(0, 0, form.mark, nullptr);
        for (int i = 0; i < int(form.lines.size()); ++i)
            write(lxw_row_t(i), 1, form.lines[i], i == 0 ? m_title : nullptr);
        const auto header = lxw_row_t(form.lines.size()) + 1;
        for (size_t i = 0; i < form.columns.size(); ++i)
            addColumn(form, header, i);
        for (size_t row = 0; row < form.rows.size(); ++row) {
            for (size_t i = 0; i < form.columns.size(); ++i)
                addCell(header + 1 + lxw_row_t(row), lxw_col_t(i), form.columns[i],
                        i < form.rows[row].size() ? form.rows[row][i] : OutValue());
        }
        worksheet_freeze_panes(m_sheet, header + 1, 0);
        worksheet_set_landscape(m_sheet);
        worksheet_fit_to_pages(m_sheet, 1, 0);
        lxw_protection allowed{};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(m_sheet, nullptr, &allowed);
    }

    lxw_error close()
    {
        keep(workbook_close(m_book));
        m_book = nullptr;
        return m_error;
    }

private:
    lxw_format *format() { return workbook_add_format(m_book); }

    lxw_format *bordered()
    {
        lxw_format *made = format();
        format_set_border(made, LXW_BORDER_THIN);
        format_set_text_wrap(made);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        return made;
    }

    lxw_format *entry(const char *numbers)
    {
        lxw_format *made = bordered();
        format_set_unlocked(made);
        format_set_bg_color(made, 0xFFF8E1);
        format_set_num_format(made, numbers);
        return made;
    }

    lxw_format *formatOf(FormField field) const
    {
        return field == FormField::Text     ? m_text
               : field == FormField::Date   ? m_date
               : field == FormField::Number ? m_number
                                            : m_fixed;
    }

    void addColumn(const FormSheet &form, lxw_row_t header, size_t i)
    {
        const FormColumn &column = form.columns[i];
        lxw_row_col_options options{};
        options.hidden = column.field == FormField::Hidden;
        keep(worksheet_set_column_opt(m_sheet, lxw_col_t(i), lxw_col_t(i), column.width, nullptr, &options));
        write(header, lxw_col_t(i), column.title, m_header);
        if (!column.choices.isEmpty() && !form.rows.empty())
            addChoices(header + 1, header + lxw_row_t(form.rows.size()), lxw_col_t(i), column.choices);
    }

    void addChoices(lxw_row_t first, lxw_row_t last, lxw_col_t column, const QStringList &choices)
    {
        std::vector<QByteArray> texts;
        std::vector<const char *> list;
        for (const QString &choice : choices)
            texts.push_back(choice.toUtf8());
        for (const QByteArray &text : texts)
            list.push_back(text.constData());
        list.push_back(nullptr);
        lxw_data_validation validation{};
        validation.validate = LXW_VALIDATION_TYPE_LIST;
        validation.value_list = const_cast<decltype(validation.value_list)>(list.data());
        keep(worksheet_data_validation_range(m_sheet, first, column, last, column, &validation));
    }

    void addCell(lxw_row_t row, lxw_col_t column, const FormColumn &kind, const OutValue &value)
    {
        lxw_format *format = formatOf(kind.field);
        if (const auto *text = std::get_if<QString>(&value); text && !text->isEmpty())
            write(row, column, *text, format);
        else if (const auto *number = std::get_if<double>(&value))
            keep(worksheet_write_number(m_sheet, row, column, *number, format));
        else if (const auto *date = std::get_if<QDate>(&value); date && date->isValid())
            keep(worksheet_write_number(m_sheet, row, column,
                                        serialFromIso(date->toString(Qt::ISODate)).value_or(0), format));
        else
            keep(worksheet_write_blank(m_sheet, row, column, format));
    }

    void write(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        if (!text.isEmpty())
            keep(worksheet_write_string(m_sheet, row, column, escapedForExcel(text).toUtf8().constData(),
                                        format));
    }

    void keep(lxw_error error)
    {
        if (m_error == LXW_NO_ERROR)
            m_error = error;
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_title = nullptr, *m_header = nullptr, *m_fixed = nullptr;
    lxw_format *m_text = nullptr, *m_date = nullptr, *m_number = nullptr;
    lxw_error m_error = LXW_NO_ERROR;
};

} // namespace

Status writeForm(const QString &path, const std::vector<FormSheet> &sheets)
{
    return writeWorkbookFile(path, [&](const QByteArray &plain) {
        FormWriter writer(plain);
        for (const FormSheet &sheet : sheets)
            writer.add(sheet);
        return writer.close();
    });
}

} // namespace dondoc
