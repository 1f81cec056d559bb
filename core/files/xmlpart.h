// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xmlscanner.h"

namespace dondoc {

/// One XML part read from front to back, under every limit. Errors stick: after one, nothing more is read,
/// and finish() tells why. Names are local names, so that prefixed and strict documents read alike.
///
/// Reading is by element: `while (xml.nextChild())` visits the children of the element the reader stands in;
/// each visit must end with readText(), skip() or a nested `while (xml.nextChild())`.
class XmlPart
{
public:
    XmlPart(std::unique_ptr<ZipPart> part, ReadContext &context)
        : m_scanner(std::move(part), context)
    {
    }

    /// To the next start, end or text; false at the end of the part and on errors.
    bool next();
    /// To the next child element; false at the end of the current one.
    bool nextChild();
    /// Past the rest of the current element.
    void skip();
    /// The text of the current element and all within it, and past its end.
    QString readText();

    bool isStart() const { return m_token == XmlScanner::Token::Start; }
    bool isEnd() const { return m_token == XmlScanner::Token::End; }
    bool isText() const { return m_token == XmlScanner::Token::Text; }
    /// Of the start or end the reader stands at; a text has no name, and the last tag's is gone by then.
    bool is(QByteArrayView name) const { return (isStart() || isEnd()) && m_scanner.name() == name; }
    /// Appends the text the reader stands at.
    void appendText(QString &to) { m_scanner.appendText(to); }
    /// By local name; empty when absent.
    QString attribute(QByteArrayView name);
    /// As the file holds it, good for names and numbers; until the reader moves on.
    QByteArrayView rawAttribute(QByteArrayView name) const;

    /// All of the element at hand, as the file holds them; until the reader moves on.
    const std::vector<XmlScanner::Attribute> &attributes() const { return m_scanner.attributes(); }

    const QString &partName() const { return m_scanner.partName(); }
    void fail(Error error);
    bool hasFailed() const { return !m_error.code.isEmpty() || m_token == XmlScanner::Token::Failed; }
    /// Reads on to the end, so that the rest is checked too, its CRC included.
    Status finish();

private:
    XmlScanner m_scanner;
    XmlScanner::Token m_token = XmlScanner::Token::Text;
    Error m_error;
};

} // namespace dondoc
