// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xmldevice.h"

#include "core/files/refusals.h"

#include <algorithm>
#include <cstring>

namespace dondoc
{

namespace
{

constexpr qsizetype kChunk = 64 * 1024;

} // namespace

XmlDevice::XmlDevice(std::unique_ptr<ZipPart> part, ReadContext &context)
    : m_context(context)
    , m_part(std::move(part))
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 XmlDevice::readData(char *data, qint64 size)
{
    if (m_used == m_buffer.size() && !fill())
        return m_error.code.isEmpty() ? 0 : -1;
    const qint64 count = std::min<qint64>(size, m_buffer.size() - m_used);
    std::memcpy(data, m_buffer.constData() + m_used, size_t(count));
    m_used += count;
    m_sinceToken += count;
    if (m_sinceToken > m_context.limits.textNodeChars) {
        m_error = refusal::textTooLong(m_context, partName());
        return -1;
    }
    return count;
}

bool XmlDevice::fill()
{
    m_used = 0;
    do {
        if (m_isAtEnd || !m_error.code.isEmpty())
            return false;
        m_buffer.resize(kChunk);
        const qint64 got = m_part->read(m_buffer.data(), kChunk);
        m_buffer.truncate(std::max<qint64>(got, 0));
        if (got < 0)
            m_error = m_part->error();
        m_isAtEnd = got == 0;
        if (m_isStarted)
            convert();
        else
            start();
    } while (m_buffer.isEmpty()); // UTF-16 may hold back half a character
    return guard();
}

void XmlDevice::start()
{
    m_isStarted = true;
    const QByteArrayView two = QByteArrayView(m_buffer).first(std::min<qsizetype>(2, m_buffer.size()));
    if (two == QByteArrayView("\xFF\xFE", 2) || two == QByteArrayView("<\0", 2))
        m_utf16.emplace(QStringDecoder::Utf16LE);
    else if (two == QByteArrayView("\xFE\xFF", 2) || two == QByteArrayView("\0<", 2))
        m_utf16.emplace(QStringDecoder::Utf16BE);
    else
        return;
    QString head = m_utf16->decode(m_buffer);
    if (head.startsWith(u"<?xml")) // its encoding is no longer true
        head.remove(0, head.indexOf(u"?>") + 2);
    m_buffer = head.toUtf8();
}

void XmlDevice::convert()
{
    if (!m_utf16)
        return;
    const QString text = m_utf16->decode(m_buffer);
    m_buffer = text.toUtf8();
}

bool XmlDevice::guard()
{
    switch (m_guard.scan(m_buffer.constData(), m_buffer.size())) {
    case XmlGuard::Verdict::Fine:
        return true;
    case XmlGuard::Verdict::DocumentType:
        m_error = refusal::dtd(m_context.path, partName());
        break;
    case XmlGuard::Verdict::TooManyAttributes:
        m_error = refusal::attributes(m_context.path, partName(), XmlGuard::kMostAttributes);
        break;
    }
    m_buffer.clear();
    return false;
}

bool XmlDevice::drain()
{
    while (m_error.code.isEmpty() && fill())
        continue;
    return m_error.code.isEmpty();
}

} // namespace dondoc
