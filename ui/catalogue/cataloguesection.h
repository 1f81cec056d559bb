// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace dondoc {

class DataTable;
class StoreEdits;
class Theme;
class ViewSettings;
struct Board;

/// One part of Danh mục: a table, and beside it all that is known of the current row.
class CatalogueSection : public QSplitter
{
    Q_OBJECT
public:
    /// Takes the table and what stands beside it.
    CatalogueSection(DataTable *table, QWidget *side, QWidget *parent = nullptr);

    DataTable &table() const { return *m_table; }
    virtual QString name() const = 0;
    virtual void setBoard(std::shared_ptr<const Board> board) = 0;
    virtual void retranslate() = 0;
    /// Writes what is typed and not written.
    virtual void keep() {}
    /// What would be lost, as a sentence; empty: nothing.
    virtual QString unkept() const { return {}; }

signals:
    /// Another page with a filter, as Page::openRequested().
    void openRequested(const QString &pageKey, const QString &filter);

protected:
    /// Makes a row current where none is, so that the side never stands empty beside a full table.
    void chooseFirst();

private:
    DataTable *m_table;
};

} // namespace dondoc
