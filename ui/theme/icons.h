// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace dondoc {

/// A 16 px outline icon by name ("overview", "tasks", "search", …), recoloured from the theme at paint time.
QIcon themeIcon(const QString &name, const Theme &theme);

} // namespace dondoc
