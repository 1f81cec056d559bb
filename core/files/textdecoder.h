// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace dondoc {

enum class TextEncoding { Utf8, Utf16, Windows1258 };

struct DecodedText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    qsizetype unreadable = 0; ///< bytes that mean nothing in that encoding; each is U+FFFD in the text
};

/// Text of a file that does not say how it is encoded: by its byte order mark; else UTF-16 where every other
/// byte is zero; else strict UTF-8; else Windows-1258, the Vietnamese code page of older Windows programs.
/// Marks of Windows-1258 stay combining characters, as written.
DecodedText decodeText(const QByteArray &bytes);

QString decodeWindows1258(QByteArrayView bytes);

/// Whether bytes without a byte order mark look like UTF-16; `isBigEndian` tells which.
bool looksLikeUtf16(QByteArrayView bytes, bool *isBigEndian = nullptr);

} // namespace dondoc
