// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xmlbytes.h"

namespace dondoc {

qint64 XmlBytes::append(QByteArray &to)
{
    constexpr qsizetype kChunk = 64 * 1024;
    for (;;) {
        const qsizetype before = to.size();
        to.resize(before + kChunk);
        const qint64 got = m_part->read(to.data() + before, kChunk);
        to.truncate(before + std::max<qint64>(got, 0));
        if (got <= 0)
            return got;
        if (m_isStarted && !m_utf16)
            return got;
        QByteArray chunk = to.mid(before);
        to.truncate(before);
        if (!m_isStarted)
            chooseEncoding(chunk);
        if (m_utf16)
            chunk = QString(m_utf16->decode(chunk)).toUtf8();
        to += chunk;
        if (!chunk.isEmpty()) // a chunk may hold no more than a mark or half a character
            return chunk.size();
    }
}

void XmlBytes::chooseEncoding(QByteArray &chunk)
{
    m_isStarted = true;
    if (chunk.startsWith("\xEF\xBB\xBF"))
        chunk.remove(0, 3);
    else if (chunk.startsWith("\xFF\xFE") || chunk.startsWith(QByteArrayView("<\0", 2)))
        m_utf16.emplace(QStringDecoder::Utf16LE);
    else if (chunk.startsWith("\xFE\xFF") || chunk.startsWith(QByteArrayView("\0<", 2)))
        m_utf16.emplace(QStringDecoder::Utf16BE);
}

} // namespace dondoc
