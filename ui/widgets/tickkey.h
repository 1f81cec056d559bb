// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace dondoc {

/// Space in a list whose rows it ticks off, and only where the officer has put the keyboard there: with Tab,
/// the mouse, a key that leads to it (choose()), or by moving within it. A list that the keyboard merely fell
/// back to when a form was left gets whatever is typed on, and the spaces between those words must tick
/// nothing off.
class TickKey final : public QObject
{
    Q_OBJECT
public:
    /// Lives as long as the list.
    explicit TickKey(QWidget &list);

    /// The officer asked for the list.
    void choose() { m_isChosen = true; }

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const class QKeyEvent &key);

    bool m_isChosen = false;
};

} // namespace dondoc
