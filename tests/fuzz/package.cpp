// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

#include "core/files/gridtext.h"
#include "core/files/reader.h"

#include <QBuffer>
#include <QtEndian>

#include <array>
#include <cstdlib>

namespace dondoc::fuzz {

namespace {

QByteArray le16(quint16 value)
{
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), 2);
}

QByteArray le32(quint32 value)
{
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), 4);
}

/// A byte at a time: under the sanitizers a bit at a time took longer than what is tried.
constexpr std::array<quint32, 256> kCrcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < 256; ++byte) {
        quint32 crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0xEDB88320u : crc >> 1;
        table[byte] = crc;
    }
    return table;
}();

quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (char c : bytes)
        crc = kCrcTable[(crc ^ static_cast<unsigned char>(c)) & 0xFF] ^ (crc >> 8);
    return ~crc;
}

} // namespace

QByteArray storedZip(const std::vector<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray zip;
    QByteArray directory;
    for (const auto &[name, bytes] : entries) {
        const QByteArray common = le16(20) + le16(0) + le16(0) + le32(0) + le32(crc32(bytes)) +
                                  le32(quint32(bytes.size())) + le32(quint32(bytes.size())) +
                                  le16(quint16(name.size())) + le16(0);
        directory += "PK\1\2" + le16(20) + common + QByteArray(10, '\0') + le32(quint32(zip.size())) + name;
        zip += "PK\3\4" + common + name + bytes;
    }
    const quint16 count = quint16(entries.size());
    return zip + directory + QByteArray("PK\5\6\0\0\0\0", 8) + le16(count) + le16(count) +
           le32(quint32(directory.size())) + le32(quint32(zip.size())) + le16(0);
}

QByteArray compoundFile(const QByteArray &stream)
{
    constexpr qsizetype kSector = 512;
    const QByteArray data = stream.leftJustified(((stream.size() + kSector - 1) / kSector) * kSector, '\0');
    const qsizetype sectors = data.size() / kSector;
    QByteArray table = le32(0xFFFFFFFD) + le32(0xFFFFFFFE);
    for (qsizetype i = 0; i < sectors; ++i)
        table += le32(i + 1 == sectors ? 0xFFFFFFFE : quint32(i + 3));
    if (table.size() > kSector)
        return {};
    QByteArray header = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(16, '\0');
    header += le16(0x3E) + le16(3) + le16(0xFFFE) + le16(9) + le16(6) + QByteArray(10, '\0');
    header += le32(1) + le32(1) + le32(0) + le32(0) + le32(0xFFFFFFFE) + le32(0) + le32(0xFFFFFFFE) +
              le32(0) + le32(0);
    const auto entry = [](const QByteArray &utf16, char type, quint32 child, quint32 start, quint32 size) {
        return utf16.leftJustified(64, '\0') + le16(quint16(utf16.size() + 2)) + type + '\1' + le32(~0u) +
               le32(~0u) + le32(child) + QByteArray(36, '\0') + le32(start) + le32(size) + le32(0);
    };
    const QByteArray directory =
        entry(QByteArray("R\0", 2), 5, 1, 0xFFFFFFFE, 0) +
        entry(QByteArray("W\0o\0r\0k\0b\0o\0o\0k\0", 16), 2, ~0u, 2, quint32(stream.size()));
    return header.leftJustified(kSector, '\xFF') + table.leftJustified(kSector, '\xFF') +
           directory.leftJustified(kSector, '\0') + data;
}

void read(QByteArray bytes, const char *name)
{
    ReadLimits limits;
    limits.entryBytes = 4 << 20;
    limits.totalBytes = 8 << 20;
    limits.textNodeChars = 1 << 20;
    limits.sharedStrings = 10'000;
    limits.cells = 50'000;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto workbook = readWorkbook(buffer, QString::fromLatin1(name), limits);
    if (!workbook) {
        if (workbook.error().code.isEmpty() || workbook.error().text.isEmpty())
            std::abort(); // a refusal must say why
        return;
    }
    for (const Grid &grid : workbook->sheets) {
        for (int row = 0; row < grid.rowCount(); row += 1 + grid.rowCount() / 64)
            grid.shownAt(row, 0);
    }
    jsonText(*workbook);
}

} // namespace dondoc::fuzz
