// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xmldevice.h"

#include <QXmlStreamReader>

namespace dondoc
{

/// One XML part read from front to back, under every limit. Errors stick: after one, nothing more is read,
/// and status() tells why. Names are local names, so that prefixed and strict documents read alike.
///
/// Reading is by element: `while (xml.nextChild())` visits the children of the element the reader stands in;
/// each visit must end with readText(), skip() or a nested `while (xml.nextChild())`.
class XmlPart
{
public:
    XmlPart(std::unique_ptr<ZipPart> part, ReadContext &context);

    /// To the next start, end or text; false at the end of the part and on errors.
    bool next();
    /// To the next child element; false at the end of the current one.
    bool nextChild();
    /// Past the rest of the current element.
    void skip();
    /// The text of the current element and all within it, and past its end.
    QString readText();

    bool isStart() const { return m_token == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_token == QXmlStreamReader::EndElement; }
    bool isText() const { return m_token == QXmlStreamReader::Characters; }
    QStringView name() const { return m_reader.name(); }
    QStringView namespaceUri() const { return m_reader.namespaceUri(); }
    bool is(QLatin1StringView name) const { return m_reader.name() == name; }
    QStringView text() const { return m_reader.text(); }
    QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    /// By local name; empty when absent.
    QString attribute(QLatin1StringView name) const;

    const QString &partName() const { return m_device.partName(); }
    void fail(Error error);
    bool hasFailed() const { return !m_error.code.isEmpty(); }
    /// Reads on to the end, so that the rest is checked too, its CRC included.
    Status finish();

private:
    bool check();
    bool checkDepth();
    bool checkEncoding();

    ReadContext &m_context;
    XmlDevice m_device;
    QXmlStreamReader m_reader;
    QXmlStreamReader::TokenType m_token = QXmlStreamReader::NoToken;
    std::vector<int> m_namespaces; ///< declared by each open element
    int m_namespaceCount = 0;
    Error m_error;
};

} // namespace dondoc
