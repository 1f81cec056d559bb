// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace dondoc {

/// Insets what cells say as far as the captions above them. Opens a cell once with what it holds. Figures
/// that arrive while the officer types refresh every open editor of a table: here what is being typed stays.
/// Enter keeps a cell at once, Qt's own delegate only on its next turn, when keys typed on have gone into the
/// same cell.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

signals:
    /// Enter kept a cell: to the next row, or with Shift (-1) to the one before.
    void entered(int step);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace dondoc
