// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace dondoc {

/// What a screen reader takes a widget for that paints itself, or a pane that scrolls: Qt calls it nothing.
/// Called in its constructor, before it has a name: naming it already asks.
void setAccessibleRole(QWidget &widget, QAccessible::Role role);

} // namespace dondoc
