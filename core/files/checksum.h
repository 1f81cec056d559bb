// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc {

/// SHA-256 of a file's bytes, hex; empty when it cannot be read. Reads the whole file: not on the window's
/// thread where it may be large.
QString checksumOf(const QString &path);

/// A file that is kept where it lies, with what it held when it was linked.
struct LinkedFile {
    QString path;
    QString sha256; ///< hex; empty when it could not be read then
    bool operator==(const LinkedFile &) const = default;
};

/// Whether a linked file still holds what it held.
enum class LinkedFileState { Unchecked, Same, Changed, Missing };
inline bool isAmiss(LinkedFileState state)
{
    return state == LinkedFileState::Changed || state == LinkedFileState::Missing;
}
/// Reads the whole file, as checksumOf() does; Unchecked where nothing is known of what it held.
LinkedFileState stateOf(const LinkedFile &file);

} // namespace dondoc
