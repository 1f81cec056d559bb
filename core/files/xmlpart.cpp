// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xmlpart.h"

namespace dondoc {

bool XmlPart::next()
{
    if (hasFailed() || m_token == XmlScanner::Token::EndOfDocument)
        return false;
    m_token = m_scanner.next();
    return m_token != XmlScanner::Token::EndOfDocument && m_token != XmlScanner::Token::Failed;
}

bool XmlPart::nextChild()
{
    while (next()) {
        if (isStart())
            return true;
        if (isEnd())
            return false;
    }
    return false;
}

void XmlPart::skip()
{
    for (int depth = 1; depth > 0 && next();) {
        if (isStart())
            ++depth;
        else if (isEnd())
            --depth;
    }
}

QString XmlPart::readText()
{
    QString text;
    for (int depth = 1; depth > 0 && next();) {
        if (isStart())
            ++depth;
        else if (isEnd())
            --depth;
        else
            m_scanner.appendText(text);
    }
    return text;
}

QByteArrayView XmlPart::rawAttribute(QByteArrayView name) const
{
    for (const XmlScanner::Attribute &attribute : m_scanner.attributes()) {
        if (attribute.name == name)
            return attribute.raw;
    }
    return {};
}

QString XmlPart::attribute(QByteArrayView name)
{
    for (const XmlScanner::Attribute &attribute : m_scanner.attributes()) {
        if (attribute.name == name)
            return m_scanner.value(attribute);
    }
    return {};
}

void XmlPart::fail(Error error)
{
    if (m_error.code.isEmpty())
        m_error = std::move(error);
}

Status XmlPart::finish()
{
    while (next()) {
    }
    if (!m_error.code.isEmpty())
        return m_error;
    if (m_token == XmlScanner::Token::Failed)
        return m_scanner.error();
    return Done{};
}

} // namespace dondoc
