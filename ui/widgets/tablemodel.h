// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace dondoc {

/// What a cell offers beside Qt's own roles.
enum TableRole {
    SortRole =
        Qt::UserRole + 1, ///< QDate, number, or QByteArray (text::collationKey); invalid sorts last, always
    ValuesRole,           ///< QStringList: entries of the column's tick list; default: the cell's text
    SubtextRole,          ///< a second line, smaller and quieter
    GlyphRole,            ///< int(Glyph) before the main line
    InkRole,              ///< int(Token) of the main line
    StrongRole,           ///< bool: main line in 600
    PlainTextRole, ///< everything the cell says, main and second line; for copy, filter and screen readers
};

enum class ColumnType { Text, Number, Date };

/// A column of a flat table. Titles are translated where they are asked for, so that a change of language
/// needs no rebuilding.
struct TableColumn {
    QString key; ///< stable word, for settings and exports
    QString title;
    ColumnType type = ColumnType::Text;
    int width = 120;         ///< logical pixels at 100 % before the officer changes it
    bool isRight = false;    ///< right-aligned: figures, dates
    bool stretches = false;  ///< takes the width that is left, never less than `width`
    bool isSearched = false; ///< the page's search field looks here
    bool isHidden = false;   ///< until the officer shows it
};

/// Base of the flat, read-only tables: a column list, a sort role, plain text of every cell.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual TableColumn column(int section) const = 0;
    /// Identity of a row: keeps the current row when the table is filled again.
    virtual qint64 rowKey(int row) const { return row; }

    QString plainText(int row, int column) const;
    /// Position of the column with that key, or -1.
    int columnOf(const QString &key) const;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Titles and words changed with the language.
    void retranslate();

protected:
    /// Fills in the roles a model leaves out.
    QVariant fallback(const QModelIndex &index, int role) const;
};

/// A table of value rows. `Column` is an enum class whose last entry, the sentinel, is Count.
template<class Row, class Column> class FlatTableModel : public TableModel
{
public:
    using TableModel::TableModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(Column::Count);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const QVariant value = cell(m_rows[size_t(index.row())], Column(index.column()), role);
        return value.isValid() ? value : fallback(index, role);
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    /// One row becomes another; the others, and what is current, stay.
    void replaceRow(int position, Row row)
    {
        m_rows[size_t(position)] = std::move(row);
        emit this->dataChanged(index(position, 0), index(position, columnCount() - 1));
    }
    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int position) const { return m_rows[size_t(position)]; }

protected:
    /// The answer to one role, or an invalid value for the default one.
    virtual QVariant cell(const Row &row, Column column, int role) const = 0;

private:
    std::vector<Row> m_rows;
};

} // namespace dondoc
