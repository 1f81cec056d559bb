// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sidecarfile.h"
#include "core/desk/desk.h"

namespace dondoc {

/// The notices under work, kept beside the store as "<store>.ban-thong-bao.json" from the first mended word
/// until the officer puts a notice away. Threads and errors as SidecarFile.
class DeskFile
{
public:
    explicit DeskFile(const QString &storePath);

    QString path() const { return m_file.path(); }
    /// Newest first; none when there is no file.
    Result<std::vector<NoticeDesk>> load() const;
    /// Without desks the file goes.
    Status save(const std::vector<NoticeDesk> &desks) const;

private:
    SidecarFile m_file;
};

} // namespace dondoc
