// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/stepkeys.h"

#include <QKeyEvent>
#include <QWidget>

namespace dondoc {

namespace {

class StepKeys final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Undo) && !key->matches(QKeySequence::Redo))
            return false;
        event->ignore(); // a field accepts it, and then no shortcut is looked for
        return true;
    }
};

} // namespace

void leaveUndoToDesk(QWidget &field)
{
    field.installEventFilter(new StepKeys(&field));
}

} // namespace dondoc
