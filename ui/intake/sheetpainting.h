// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace dondoc {

/// Two lines: the sheet's own letters, and under them what each column was recognised as.
class SheetHeader final : public QHeaderView
{
    Q_OBJECT
public:
    SheetHeader(const Theme &theme, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    void paintArrow(QPainter &painter, const QRect &strip, Token ink) const;

    const Theme &m_theme;
};

/// Paints the cells of a SheetModel.
class SheetDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SheetDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    /// Lines of text a cell takes at a width.
    int linesOf(const QModelIndex &index, int width) const;
    int heightOfLines(int lines) const;

private:
    QFont fontOf(const QModelIndex &index) const;
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintEdges(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFolded(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    const Theme &m_theme;
};

/// Breaks a text into lines of a width and draws as many as fit, the last elided. Returns the lines drawn.
int drawWrapped(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment,
                int mostLines);
/// Lines that a text takes at a width.
int wrappedLines(const QString &text, const QFont &font, double width);

} // namespace dondoc
