// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc {

/// SHA-256 of a file's bytes, hex; empty when it cannot be read. Reads the whole file: not on the window's
/// thread where it may be large.
QString checksumOf(const QString &path);

} // namespace dondoc
