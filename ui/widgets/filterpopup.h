// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace dondoc {

class SearchField;
class TableFilter;

/// The menu of a column's funnel: sort, a tick list of the values left by the other filters, days from–to for
/// dates. Deletes itself when it closes.
class FilterPopup final : public QFrame
{
    Q_OBJECT
public:
    FilterPopup(TableFilter &filter, int column, const Theme &theme, QWidget *parent);

    /// Shown under the funnel, kept on the screen.
    void popUp(const QPoint &belowGlobal);

private:
    void addSorting(class QVBoxLayout &layout);
    void addDates(class QVBoxLayout &layout);
    void addValues(class QVBoxLayout &layout);
    void addButtons(class QVBoxLayout &layout);
    void fill();
    void narrow(const QString &text);
    void tickAll(bool ticked);
    void apply();
    /// False, and the field in focus, where a date cannot be read.
    bool readDates(QString &expression);
    bool isDate() const;

    TableFilter &m_filter;
    int m_column;
    const Theme &m_theme;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    SearchField *m_search;
    QListView *m_list;
    QStandardItemModel *m_items;
};

} // namespace dondoc
