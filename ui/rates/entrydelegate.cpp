// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/entrydelegate.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace dondoc {

namespace {

constexpr int inset = space::cellX - 3; ///< the style's own is 3

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(inset, 0, -inset, 0);
    inner.state.setFlag(QStyle::State_HasFocus,
                        false); // its frame goes around the cell, not around the words
    QStyledItemDelegate::paint(painter, inner, index);
    if (!cell.state.testFlag(QStyle::State_HasFocus))
        return;
    QStyleOptionFocusRect frame;
    frame.QStyleOption::operator=(cell);
    frame.backgroundColor = cell.palette.color(QPalette::Highlight);
    style->drawPrimitive(QStyle::PE_FrameFocusRect, &frame, painter, cell.widget);
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * inset, 0);
}

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    constexpr const char *filled = "entryFilled";
    if (editor->property(filled).toBool())
        return;
    editor->setProperty(filled, true);
    QStyledItemDelegate::setEditorData(editor, index);
}

bool EntryDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    const auto *key = editor && event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
        return QStyledItemDelegate::eventFilter(watched, event);
    const int step = key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1;
    emit commitData(editor);
    emit closeEditor(editor, NoHint);
    emit entered(step);
    return true;
}

} // namespace dondoc
