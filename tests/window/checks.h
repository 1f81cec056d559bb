// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace dondoc::walk {

/// A screen reader has a name and a role for the widget.
QStringList complaintsOfNames(QWidget &widget);

/// An input method composes a word in the widget, or in a cell of it; both ways in which Vietnamese is typed:
/// composed in the field before it is committed, and by taking letters back and typing others (UniKey).
QStringList complaintsOfTyping(QWidget &widget);

/// Tab comes to each of the widgets in the window of `root`.
QStringList complaintsOfTab(QWidget &root, const std::vector<QPointer<QWidget>> &widgets);

/// No two shortcuts answer the same keys while the keyboard is in `widget`.
QStringList complaintsOfShortcuts(QWidget &widget);

} // namespace dondoc::walk
