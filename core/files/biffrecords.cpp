// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/biffrecords.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace dondoc {

namespace {

constexpr quint16 kContinue = 0x003C;

} // namespace

bool BiffRecords::readHeader(quint16 &type)
{
    constexpr qint64 kHeader = 4;
    if (m_next < 0 || m_next + kHeader > m_stream.size())
        return false;
    const char *header = m_stream.constData() + m_next;
    const quint16 length = qFromLittleEndian<quint16>(header + 2);
    if (m_next + kHeader + length > m_stream.size())
        return false;
    type = qFromLittleEndian<quint16>(header);
    m_at = m_next + kHeader;
    m_end = m_at + length;
    m_next = m_end;
    return true;
}

bool BiffRecords::next()
{
    do {
        if (!readHeader(m_type))
            return false;
    } while (m_type == kContinue);
    m_isBroken = false;
    return true;
}

bool BiffRecords::hasMore() const
{
    if (m_at < m_end)
        return true;
    return m_next + 2 <= m_stream.size() &&
           qFromLittleEndian<quint16>(m_stream.constData() + m_next) == kContinue;
}

bool BiffRecords::continues()
{
    quint16 type = 0;
    const qint64 here = m_next;
    if (readHeader(type) && type == kContinue)
        return true;
    m_next = here;
    m_at = m_end = 0;
    m_isBroken = true;
    return false;
}

quint8 BiffRecords::u8()
{
    while (m_at == m_end) {
        if (m_isBroken || !continues())
            return 0;
    }
    return quint8(m_stream[m_at++]);
}

quint16 BiffRecords::u16()
{
    const quint16 low = u8();
    return quint16(low | (u8() << 8));
}

quint32 BiffRecords::u32()
{
    const quint32 low = u16();
    return low | (quint32(u16()) << 16);
}

double BiffRecords::f64()
{
    const quint64 low = u32();
    return std::bit_cast<double>(low | (quint64(u32()) << 32));
}

void BiffRecords::skip(qint64 bytes)
{
    while (bytes > 0) {
        if (m_at == m_end && (m_isBroken || !continues()))
            return;
        const qint64 step = std::min(bytes, m_end - m_at);
        m_at += step;
        bytes -= step;
    }
}

QString BiffRecords::string(int characters)
{
    const quint8 flags = u8();
    bool isWide = flags & 0x01;
    const qint64 runs = flags & 0x08 ? u16() : 0;
    const qint64 phonetic = flags & 0x04 ? u32() : 0;
    QString text;
    text.reserve(characters);
    while (text.size() < characters && !m_isBroken) {
        if (m_at == m_end) { // a continuation begins with flags of its own
            if (continues())
                isWide = u8() & 0x01;
            continue;
        }
        if (isWide && m_end - m_at < 2) { // characters are never cut in two
            m_isBroken = true;
            break;
        }
        text += QChar(isWide ? u16() : quint16(u8()));
    }
    skip(runs * 4);
    skip(phonetic);
    return text;
}

} // namespace dondoc
