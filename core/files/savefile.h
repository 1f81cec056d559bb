// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace dondoc {

/// Code "unwritable": which file, why, and what to do.
Error unwritable(const QString &path, const QString &reason);

/// The file appears whole or not at all. Code "unwritable".
Status saveBytes(const QString &path, const QByteArray &bytes);

} // namespace dondoc
