// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dondoc {

/// Notes that this process has a store file open, as long as it lives. A log left beside a file that nobody
/// here has open means the last program ended without closing it. Any thread.
class OpenPath
{
public:
    explicit OpenPath(const QString &path);
    ~OpenPath();
    OpenPath(const OpenPath &) = delete;
    OpenPath &operator=(const OpenPath &) = delete;

    /// No other OpenPath of the same file was there when this one was made.
    bool isFirst() const { return m_isFirst; }

private:
    QString m_path;
    bool m_isFirst = false;
};

} // namespace dondoc
