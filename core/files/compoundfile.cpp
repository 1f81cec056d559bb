// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/compoundfile.h"

#include <QtEndian>

#include <algorithm>

namespace dondoc {

namespace {

constexpr quint32 kLastRegular = 0xFFFFFFFA; ///< above: end of chain, free, or the tables' own sectors
constexpr quint32 kEndOfChain = 0xFFFFFFFE;
constexpr qint64 kHeaderSize = 512;
constexpr qint64 kMiniSector = 64;
constexpr qint64 kEntrySize = 128;

quint16 u16(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 u32(QByteArrayView bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

void appendNumbers(std::vector<quint32> &numbers, QByteArrayView bytes)
{
    for (qint64 at = 0; at + 4 <= bytes.size(); at += 4)
        numbers.push_back(u32(bytes, at));
}

QString nameOf(QByteArrayView entry)
{
    constexpr quint16 kMostBytes = 64;
    const quint16 bytes = std::min(u16(entry, 64), kMostBytes);
    QString name;
    for (qint64 at = 0; at + 2 < bytes; at += 2) // its length counts the closing zero
        name += QChar(u16(entry, at));
    return name.toLower();
}

} // namespace

std::optional<CompoundFile> CompoundFile::open(QByteArray bytes)
{
    CompoundFile file;
    file.m_bytes = std::move(bytes);
    if (!file.readHeader())
        return std::nullopt;
    return file;
}

bool CompoundFile::readHeader()
{
    if (m_bytes.size() < kHeaderSize || !m_bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return false;
    const quint16 shift = u16(m_bytes, 30);
    if (shift != 9 && shift != 12)
        return false;
    m_sectorSize = qint64(1) << shift;
    m_miniCutoff = std::min<quint64>(u32(m_bytes, 56), 4096);
    if (!readSectorTable(u32(m_bytes, 68), u32(m_bytes, 72)) || !readDirectory(u32(m_bytes, 48)))
        return false;
    return readMiniStream(m_entries.value(QString()), u32(m_bytes, 60));
}

QByteArrayView CompoundFile::sector(quint32 index) const
{
    const qint64 at = (qint64(index) + 1) * m_sectorSize;
    if (index > kLastRegular || at >= m_bytes.size())
        return {};
    return QByteArrayView(m_bytes).sliced(at, std::min(m_sectorSize, m_bytes.size() - at));
}

/// The table that chains sectors lies in sectors itself: 109 listed in the header, more in a chain of lists.
bool CompoundFile::readSectorTable(quint32 difatStart, quint32 difatCount)
{
    std::vector<quint32> tables;
    appendNumbers(tables, QByteArrayView(m_bytes).sliced(76, 109 * 4));
    const qint64 sectors = m_bytes.size() / m_sectorSize;
    quint32 list = difatStart;
    for (quint32 i = 0; i < difatCount && list <= kLastRegular; ++i) {
        const QByteArrayView bytes = sector(list);
        if (bytes.size() < m_sectorSize || i > sectors)
            return false;
        appendNumbers(tables, bytes.first(m_sectorSize - 4));
        list = u32(bytes, m_sectorSize - 4);
    }
    for (quint32 table : tables) {
        if (table > kLastRegular)
            continue;
        const QByteArrayView bytes = sector(table);
        if (bytes.size() < m_sectorSize || qint64(m_next.size()) > sectors + m_sectorSize)
            return false;
        appendNumbers(m_next, bytes);
    }
    return !m_next.empty();
}

std::optional<QByteArray> CompoundFile::chain(quint32 start, quint64 size) const
{
    if (size > quint64(m_bytes.size()))
        return std::nullopt;
    QByteArray bytes;
    bytes.reserve(qsizetype(size));
    for (quint32 at = start; quint64(bytes.size()) < size; at = m_next[at]) {
        const QByteArrayView piece = sector(at);
        if (at >= m_next.size() || piece.isEmpty())
            return std::nullopt;
        bytes.append(piece.first(std::min<qsizetype>(piece.size(), qsizetype(size) - bytes.size())));
    }
    return bytes;
}

std::optional<QByteArray> CompoundFile::miniChain(quint32 start, quint64 size) const
{
    QByteArray bytes;
    for (quint32 at = start; quint64(bytes.size()) < size; at = m_miniNext[at]) {
        const qint64 from = qint64(at) * kMiniSector;
        if (at >= m_miniNext.size() || from >= m_miniStream.size())
            return std::nullopt;
        bytes.append(m_miniStream.mid(from, std::min<qint64>(kMiniSector, qint64(size) - bytes.size())));
    }
    return bytes;
}

/// Keeps the streams of the root's own level, found by walking its tree of names. The root stands under the
/// empty name: its stream is the mini stream.
bool CompoundFile::readDirectory(quint32 start)
{
    QByteArray directory;
    for (quint32 at = start; at <= kLastRegular; at = m_next[at]) {
        const QByteArrayView piece = sector(at);
        if (at >= m_next.size() || piece.isEmpty() || directory.size() > m_bytes.size())
            return false;
        directory.append(piece);
    }
    const qint64 count = directory.size() / kEntrySize;
    if (count == 0)
        return false;
    std::vector<bool> isSeen(size_t(count), false);
    std::vector<quint32> pending = {u32(directory, 76)};
    m_entries.insert(QString(), {u32(directory, 116), u32(directory, 120)});
    while (!pending.empty()) {
        const quint32 index = pending.back();
        pending.pop_back();
        if (index >= count || isSeen[index])
            continue;
        isSeen[index] = true;
        const QByteArrayView entry = QByteArrayView(directory).sliced(index * kEntrySize, kEntrySize);
        pending.push_back(u32(entry, 68));
        pending.push_back(u32(entry, 72));
        constexpr char kStream = 2;
        if (entry[66] == kStream && !nameOf(entry).isEmpty())
            m_entries.insert(nameOf(entry), {u32(entry, 116), u32(entry, 120)});
    }
    return true;
}

bool CompoundFile::readMiniStream(const Entry &root, quint32 miniTableStart)
{
    if (root.size == 0 || miniTableStart >= kEndOfChain)
        return true;
    if (root.size > quint64(m_bytes.size()))
        return false;
    // Some programs write the file's last sector short. A stream that needs what is not there is refused.
    quint64 there = 0;
    for (quint32 at = root.start; at < m_next.size() && there < root.size; at = m_next[at]) {
        if (sector(at).isEmpty())
            break;
        there += quint64(sector(at).size());
    }
    const quint64 size = std::min<quint64>(root.size, there);
    const auto stream = chain(root.start, size);
    if (!stream || root.size - size >= quint64(m_sectorSize))
        return false;
    m_miniStream = *stream;
    for (quint32 at = miniTableStart; at <= kLastRegular; at = m_next[at]) {
        const QByteArrayView piece = sector(at);
        if (at >= m_next.size() || piece.isEmpty() || qint64(m_miniNext.size()) * 4 > m_bytes.size())
            return false;
        appendNumbers(m_miniNext, piece);
    }
    return true;
}

std::optional<QByteArray> CompoundFile::stream(const QString &name) const
{
    const auto entry = m_entries.find(name.toLower());
    if (entry == m_entries.end())
        return std::nullopt;
    return entry->size < m_miniCutoff ? miniChain(entry->start, entry->size)
                                      : chain(entry->start, entry->size);
}

} // namespace dondoc
