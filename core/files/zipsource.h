// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

struct zip;

namespace dondoc {

/// How many entries the end of a zip file announces; 0 when it has no such end.
qint64 announcedEntries(QIODevice &device);

/// libzip reading from an open, seekable device, which must outlive the archive. Null when it is no zip file.
zip *openArchive(QIODevice &device);

} // namespace dondoc
