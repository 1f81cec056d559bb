// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsfixture.h"

#include <QtEndian>

#include <algorithm>

namespace dondoc::fixture {

namespace {

constexpr qsizetype kSector = 512;
constexpr quint32 kEnd = 0xFFFFFFFE;
constexpr quint32 kFree = 0xFFFFFFFF;
constexpr quint32 kTable = 0xFFFFFFFD;

QByteArray padded(QByteArray bytes, qsizetype unit)
{
    const qsizetype rest = bytes.size() % unit;
    return rest == 0 ? bytes : bytes + QByteArray(unit - rest, '\0');
}

QByteArray entry(const QString &name, char type, quint32 child, quint32 start, quint32 size)
{
    QByteArray bytes;
    for (QChar c : name)
        bytes += le16(c.unicode());
    bytes = bytes.leftJustified(64, '\0');
    bytes += le16(quint16(2 * (name.size() + 1)));
    bytes += type;
    bytes += '\1';
    bytes += le32(kFree) + le32(kFree) + le32(child);
    bytes += QByteArray(36, '\0');
    return bytes + le32(start) + le32(size) + le32(0);
}

/// A chain over consecutive sectors.
void appendChain(QByteArray &table, qsizetype first, qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        table += le32(i + 1 == count ? kEnd : quint32(first + i + 1));
}

} // namespace

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

QByteArray le64(double value)
{
    value = qToLittleEndian(value);
    return QByteArray(reinterpret_cast<const char *>(&value), 8);
}

/// Sectors: 0 the table (128 sectors at most), 1 the directory, 2 the mini table, 3… the stream.
QByteArray compoundOf(const QString &name, const QByteArray &stream)
{
    constexpr qsizetype kMini = 64;
    const bool isMini = stream.size() < 4096;
    const QByteArray data = padded(stream, kSector);
    const qsizetype sectors = data.size() / kSector;
    QByteArray table = le32(kTable) + le32(kEnd) + le32(kEnd);
    appendChain(table, 3, sectors);
    table = padded(table, kSector);
    QByteArray miniTable;
    appendChain(miniTable, 0, padded(stream, kMini).size() / kMini);
    QByteArray header = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + QByteArray(16, '\0');
    header += le16(0x3E) + le16(3) + le16(0xFFFE) + le16(9) + le16(6) + QByteArray(10, '\0');
    header += le32(1) + le32(1) + le32(0) + le32(4096) + le32(2) + le32(1) + le32(kEnd) + le32(0) + le32(0);
    for (int i = 1; i < 109; ++i)
        header += le32(kFree);
    const quint32 size = quint32(stream.size());
    const QByteArray directory =
        entry(QStringLiteral("Root Entry"), 5, 1, isMini ? 3 : kEnd, isMini ? quint32(data.size()) : 0) +
        entry(name, 2, kFree, isMini ? 0 : 3, size);
    return header + table + padded(directory, kSector) + padded(miniTable, kSector) + data;
}

QByteArray record(quint16 type, const QByteArray &data)
{
    return le16(type) + le16(quint16(data.size())) + data;
}

QByteArray biffString(const QString &text)
{
    const bool isNarrow = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x100; });
    QByteArray bytes = le16(quint16(text.size())) + QByteArray(1, isNarrow ? '\0' : '\1');
    for (QChar c : text)
        bytes += isNarrow ? QByteArray(1, char(c.unicode())) : le16(c.unicode());
    return bytes;
}

QByteArray xlsOf(const QByteArray &globals, const QByteArray &sheet)
{
    const QByteArray bof = le16(0x0600);
    const QByteArray begin = record(0x0809, bof + le16(0x0005) + QByteArray(12, '\0')) + globals;
    const QByteArray name = QByteArray("\1\0S", 3);
    const qsizetype entrySize = 4 + 4 + 2 + name.size();
    const quint32 position = quint32(begin.size() + entrySize + 4);
    return compoundOf(QStringLiteral("Workbook"),
                      begin + record(0x0085, le32(position) + le16(0) + name) + record(0x000A) +
                          record(0x0809, bof + le16(0x0010) + QByteArray(12, '\0')) + sheet + record(0x000A));
}

} // namespace dondoc::fixture
