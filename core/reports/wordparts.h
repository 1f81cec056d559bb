// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/zipwriter.h"

#include <QDateTime>
#include <QStringList>
#include <QXmlStreamWriter>

#include <initializer_list>

namespace dondoc::word {

/// A part of WordprocessingML as it is written: elements and attributes in Word's namespace.
class Writer
{
public:
    struct Attribute {
        const char *name;
        QString value;
        Attribute(const char *name, const QString &value)
            : name(name)
            , value(value)
        {
        }
        Attribute(const char *name, const char *value)
            : name(name)
            , value(QString::fromLatin1(value))
        {
        }
    };
    using Attributes = std::initializer_list<Attribute>;

    explicit Writer(const QString &root);

    void start(const char *name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    void empty(const char *name, Attributes attributes = {});
    /// A run of text; line breaks become breaks within the paragraph.
    void run(const QString &text);
    /// For what is in other namespaces.
    QXmlStreamWriter &raw() { return m_xml; }
    QByteArray finish();

private:
    void words(const QString &text);

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

/// An element that ends with its scope.
class Element
{
public:
    Element(Writer &xml, const char *name, Writer::Attributes attributes = {})
        : m_xml(xml)
    {
        xml.start(name, attributes);
    }
    ~Element() { m_xml.end(); }
    Element(const Element &) = delete;
    Element &operator=(const Element &) = delete;

private:
    Writer &m_xml;
};

inline constexpr QLatin1StringView kPageNumberHeader("rIdPageNumber"), kEmptyHeader("rIdNoNumber");

/// The parts beside document and styles: types, relations, properties, settings, the two headers.
/// `pictures` are the names of word/media.
std::vector<ZipEntry> fixedParts(const QString &title, const QDateTime &created, const QStringList &pictures);

} // namespace dondoc::word
