// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/xmlbytes.h"

#include <vector>

namespace dondoc {

/// A pull parser for the XML of office files. It exists beside Qt's because it must refuse before it works: a
/// document type at its first byte, deep nesting, tags of very many attributes, one token above the limit.
/// It also reads a large sheet several times faster, as names and values stay bytes until they are wanted.
///
/// Checked: tags match, one root, attributes are well-formed; of what is read, that references resolve and
/// text is UTF-8. Not checked, as no office file depends on it: names' letters, attributes given twice,
/// whether prefixes are declared.
class XmlScanner
{
public:
    enum class Token { Start, End, Text, EndOfDocument, Failed };

    struct Attribute {
        QByteArrayView name; ///< local name
        QByteArrayView raw;  ///< with its references unresolved
    };

    XmlScanner(std::unique_ptr<ZipPart> part, ReadContext &context);

    Token next();
    /// Of the tag at hand; this and the attributes hold until next().
    QByteArrayView name() const { return m_name; }
    const std::vector<Attribute> &attributes() const { return m_attributes; }
    /// Appends the text at hand, with its references resolved; false, and failed, when it is not well-formed.
    bool appendText(QString &to);
    QString value(const Attribute &attribute);

    const QString &partName() const { return m_bytes.partName(); }
    const Error &error() const { return m_error; }

private:
    Token fail(Error error);
    Token notWellFormed();
    bool more();
    qsizetype find(QByteArrayView mark, qsizetype from);
    qsizetype findTagEnd();
    Token tag();
    Token startTag(QByteArrayView inside);
    Token endTag(QByteArrayView inside);
    Token special();
    Token instruction();
    bool readAttributes(QByteArrayView inside);
    bool declarationIsFine(QByteArrayView inside) const;
    bool decode(QByteArrayView raw, bool isAttribute, QString &to);

    XmlBytes m_bytes;
    ReadContext &m_context;
    QByteArray m_buffer;
    qsizetype m_at = 0;  ///< of the next token in the buffer
    qint64 m_before = 0; ///< bytes of the part before the buffer
    QByteArrayView m_name;
    QByteArrayView m_text;
    std::vector<Attribute> m_attributes;
    QByteArray m_open;                 ///< names of the open elements, one after the other
    std::vector<qsizetype> m_openEnds; ///< where each ends
    bool m_isCData = false;
    bool m_isEmptyTag = false; ///< its end is still to be told
    bool m_hadRoot = false;
    bool m_isAtEnd = false;
    Error m_error;
};

} // namespace dondoc
