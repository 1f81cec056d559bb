// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace dondoc {

/// A frameless area as wide as `content` (which it takes over), scrolling it up and down only. It is no stop
/// of Tab: it follows the field that has the keyboard.
QScrollArea *makeScrollArea(QWidget *content, QWidget *parent = nullptr);

} // namespace dondoc
