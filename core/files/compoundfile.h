// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace dondoc {

/// An OLE2 compound file held in memory: a small file system of sectors, in which old Excel keeps its
/// workbook and new Excel an encrypted one. Every chain is bounded by the number of sectors, so that none
/// runs in a circle. [MS-CFB]
class CompoundFile
{
public:
    /// Nothing when the bytes are no compound file or its tables are broken.
    static std::optional<CompoundFile> open(QByteArray bytes);

    /// Streams directly under the root; those of embedded objects do not count.
    bool contains(const QString &name) const { return m_entries.contains(name.toLower()); }
    /// Nothing when it is absent or its chain is broken or shorter than its size.
    std::optional<QByteArray> stream(const QString &name) const;

private:
    struct Entry {
        quint32 start = 0;
        quint64 size = 0;
    };

    bool readHeader();
    bool readSectorTable(quint32 difatStart, quint32 difatCount);
    bool readDirectory(quint32 start);
    bool readMiniStream(const Entry &root, quint32 miniTableStart);
    std::optional<QByteArray> chain(quint32 start, quint64 size) const;
    std::optional<QByteArray> miniChain(quint32 start, quint64 size) const;
    QByteArrayView sector(quint32 index) const;

    QByteArray m_bytes;
    qint64 m_sectorSize = 512;
    quint64 m_miniCutoff = 4096;
    std::vector<quint32> m_next; ///< the sector after each
    std::vector<quint32> m_miniNext;
    QByteArray m_miniStream;
    QHash<QString, Entry> m_entries;
};

} // namespace dondoc
