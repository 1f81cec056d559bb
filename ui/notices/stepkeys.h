// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace dondoc {

/// Fields of the desk have no undo of their own: what is typed in them is a step of the desk, so Ctrl+Z and
/// Ctrl+Y go on to the window even while the cursor is in `field`.
void leaveUndoToDesk(QWidget &field);

} // namespace dondoc
