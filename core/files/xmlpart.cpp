// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xmlpart.h"

#include "core/files/refusals.h"

namespace dondoc
{

using namespace Qt::StringLiterals;

XmlPart::XmlPart(std::unique_ptr<ZipPart> part, ReadContext &context)
    : m_context(context)
    , m_device(std::move(part), context)
    , m_reader(&m_device)
{
}

bool XmlPart::next()
{
    if (hasFailed() || m_token == QXmlStreamReader::EndDocument)
        return false;
    for (;;) {
        m_device.startToken();
        m_token = m_reader.readNext();
        switch (m_token) {
        case QXmlStreamReader::StartElement:
            return checkDepth();
        case QXmlStreamReader::EndElement:
            m_namespaceCount -= m_namespaces.back();
            m_namespaces.pop_back();
            return true;
        case QXmlStreamReader::Characters:
            return true;
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            if (!check())
                return false;
        }
    }
}

bool XmlPart::check()
{
    switch (m_token) {
    case QXmlStreamReader::StartDocument:
        return checkEncoding();
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        fail(refusal::dtd(m_context.path, partName()));
        return false;
    case QXmlStreamReader::Invalid:
    case QXmlStreamReader::NoToken:
        if (!m_device.error().code.isEmpty())
            fail(m_device.error());
        else
            fail(refusal::notWellFormed(m_context.path, partName(), m_reader.lineNumber()));
        return false;
    default: // comments and processing instructions
        return true;
    }
}

bool XmlPart::checkEncoding()
{
    // Only an encoding that extends ASCII could be watched by the device; UTF-16 has been turned into UTF-8.
    const QStringView encoding = m_reader.documentEncoding();
    if (encoding.isEmpty() || encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0 ||
        encoding.compare("US-ASCII"_L1, Qt::CaseInsensitive) == 0 ||
        encoding.compare("ISO-8859-1"_L1, Qt::CaseInsensitive) == 0)
        return true;
    fail(refusal::notWellFormed(m_context.path, partName(), m_reader.lineNumber()));
    return false;
}

bool XmlPart::checkDepth()
{
    constexpr int kMostNamespaces = 1024; // each prefix is looked up among all that are in force
    const int declared = int(m_reader.namespaceDeclarations().size());
    m_namespaces.push_back(declared);
    m_namespaceCount += declared;
    if (int(m_namespaces.size()) > m_context.limits.nesting)
        fail(refusal::nesting(m_context, partName()));
    else if (m_namespaceCount > kMostNamespaces)
        fail(refusal::attributes(m_context.path, partName(), kMostNamespaces));
    return !hasFailed();
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
        else if (text.isEmpty())
            text = m_reader.text().toString();
        else
            text += m_reader.text();
    }
    return text;
}

QString XmlPart::attribute(QLatin1StringView name) const
{
    const auto all = m_reader.attributes();
    for (const QXmlStreamAttribute &attribute : all) {
        if (attribute.name() == name)
            return attribute.value().toString();
    }
    return {};
}

void XmlPart::fail(Error error)
{
    if (!hasFailed())
        m_error = std::move(error);
}

Status XmlPart::finish()
{
    while (next()) {
    }
    if (!hasFailed() && !m_device.drain())
        fail(m_device.error());
    if (hasFailed())
        return m_error;
    return Done{};
}

} // namespace dondoc
