// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

namespace dondoc {

/// The notices under work, kept beside the store as "<store>.ban-thong-bao.json" from the first mended word
/// until the officer puts a notice away. A save replaces the file as a whole and is on the disk when it
/// returns, so that a killed program loses at most what was typed since. Any thread, one at a time.
class DeskFile
{
public:
    explicit DeskFile(const QString &storePath);

    QString path() const { return m_path; }
    /// Newest first; none when there is no file. "damaged": the file is set aside under another name, never
    /// overwritten. "newerStore": written by a later program.
    Result<std::vector<NoticeDesk>> load() const;
    /// Without desks the file goes.
    Status save(const std::vector<NoticeDesk> &desks) const;

private:
    QString m_path;
};

} // namespace dondoc
