// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace dondoc::walk {

/// What an officer can press, choose from or type in inside `root` as it is shown now. Without the parts that
/// Qt's own widgets are made of, and without dialogs that are Qt's own.
std::vector<QWidget *> interactiveIn(QWidget &root);

/// Words can be typed in it: letters of any kind, more than a few.
bool isTyping(const QWidget &widget);
QString textOf(const QWidget &widget);
/// As if an officer had undone it; the marker at the end.
void putBack(QWidget &widget, const QString &text);

/// Its classes from the page or dialog down, with what it is called: for a message, and to know it again.
QString pathOf(const QWidget &widget);
QString nameOf(QWidget &widget);

} // namespace dondoc::walk
