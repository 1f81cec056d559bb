// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace dondoc::fuzz {

/// A zip file of uncompressed entries with right checksums, so that a fuzzer's bytes reach the XML readers.
QByteArray storedZip(const std::vector<std::pair<QByteArray, QByteArray>> &entries);

/// An OLE2 file whose stream "Workbook" holds the bytes.
QByteArray compoundFile(const QByteArray &stream);

/// Reads the bytes as a file of that name under small limits; a crash, a hang or a leak is the finding.
void read(QByteArray bytes, const char *name);

} // namespace dondoc::fuzz
