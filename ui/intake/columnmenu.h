// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/draft.h"

#include <functional>

class QMenu;
class QWidget;

namespace dondoc {

/// What a column of a sheet can hold, as a menu with the present meaning ticked. Deletes itself when closed.
QMenu *columnMenu(QWidget *parent, Layout layout, ColumnRole present,
                  const std::function<void(ColumnRole)> &chosen);

} // namespace dondoc
