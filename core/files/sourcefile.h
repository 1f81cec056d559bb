// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/sniff.h"
#include "core/files/zippackage.h"

#include <QFile>

namespace dondoc {

/// Opens the file of a context and says what its bytes are; refuses what is missing, empty or too large.
Result<FileKind> openSource(QFile &file, const ReadContext &context);
/// The same for a device that is open already.
Result<FileKind> judgeSource(QIODevice &device, const ReadContext &context);

/// The refusal of a kind that no reader of ours reads.
Error unsupportedKind(const ReadContext &context, FileKind kind);

/// Whether a file's name promises an office document, which plain text is not.
bool isNamedLikeDocument(const QString &path);

/// What a zip file holds.
enum class PackageKind { Xlsx, Docx, Ods };

struct PackageContent {
    PackageKind kind = PackageKind::Xlsx;
    QString mainPart;
};

/// Tells by the package's own links and type; refuses what no reader of ours reads.
Result<PackageContent> contentOf(const ZipPackage &package);

} // namespace dondoc
