// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace dondoc {

/// A 16 px outline icon by name ("overview", "tasks", "search", …: resources/icons), recoloured from the
/// theme at paint time: `off`, or `on` while checked or selected. The theme must outlive its use; an icon
/// that outlives it paints nothing.
QIcon themeIcon(const QString &name, const Theme &theme, Token off = Token::Text2, Token on = Token::Accent);

/// Names of all icons in the set.
QStringList iconNames();

} // namespace dondoc
