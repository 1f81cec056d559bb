// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/entrydelegate.h"

#include <QKeyEvent>
#include <QWidget>

namespace dondoc {

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
