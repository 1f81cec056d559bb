// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/entrydelegate.h"

namespace dondoc {

void EntryDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    constexpr const char *filled = "entryFilled";
    if (editor->property(filled).toBool())
        return;
    editor->setProperty(filled, true);
    QStyledItemDelegate::setEditorData(editor, index);
}

} // namespace dondoc
