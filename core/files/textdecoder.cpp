// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/textdecoder.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace dondoc {

namespace {

/// 0x80 to 0xFF; the five tone marks (0xCC, 0xD2, 0xDE, 0xEC, 0xF2) are combining characters.
constexpr std::array<char16_t, 128> kWindows1258 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0xFFFD, 0x2039, 0x0152,
    0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0xFFFD, 0x203A, 0x0153, 0xFFFD, 0xFFFD, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x0300, 0x00CD,
    0x00CE, 0x00CF, 0x0110, 0x00D1, 0x0309, 0x00D3, 0x00D4, 0x01A0, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x01AF, 0x0303, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0301, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x00F1, 0x0323, 0x00F3, 0x00F4,
    0x01A1, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x01B0, 0x20AB, 0x00FF,
};

QString decode(QStringDecoder::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    return decoder.decode(bytes);
}

DecodedText counted(QString text, TextEncoding encoding)
{
    const qsizetype unreadable = text.count(QChar::ReplacementCharacter);
    return {std::move(text), encoding, unreadable};
}

} // namespace

bool looksLikeUtf16(QByteArrayView bytes, bool *isBigEndian)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    const qsizetype pairs = std::min<qsizetype>(bytes.size(), 8192) / 2;
    for (qsizetype i = 0; i < pairs; ++i) {
        even += bytes[2 * i] == 0 ? 1 : 0;
        odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (isBigEndian)
        *isBigEndian = even > odd;
    // Spaces, digits and plain letters are a third of any table; zero bytes never stand in other encodings.
    return pairs > 0 && ((odd > pairs / 3 && even == 0) || (even > pairs / 3 && odd == 0));
}

QString decodeWindows1258(QByteArrayView bytes)
{
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return QChar(byte < 0x80 ? char16_t(byte) : kWindows1258[byte - 0x80]);
    });
    return text;
}

DecodedText decodeText(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return counted(decode(QStringDecoder::Utf8, all.sliced(3)), TextEncoding::Utf8);
    if (bytes.startsWith("\xFF\xFE"))
        return counted(decode(QStringDecoder::Utf16LE, all.sliced(2)), TextEncoding::Utf16);
    if (bytes.startsWith("\xFE\xFF"))
        return counted(decode(QStringDecoder::Utf16BE, all.sliced(2)), TextEncoding::Utf16);
    bool isBigEndian = false;
    if (looksLikeUtf16(all, &isBigEndian)) {
        return counted(decode(isBigEndian ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE, all),
                       TextEncoding::Utf16);
    }
    QStringDecoder strict(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = strict.decode(all);
    if (!strict.hasError())
        return {std::move(text), TextEncoding::Utf8, 0};
    return counted(decodeWindows1258(all), TextEncoding::Windows1258);
}

} // namespace dondoc
