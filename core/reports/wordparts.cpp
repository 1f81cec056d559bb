// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/wordparts.h"

#include "core/reports/wordstyles.h"

#include <QRegularExpression>

namespace dondoc::word {

namespace {

const QString kWord = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString kRelations =
    QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString kPackage = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString kTypeOf =
    QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml");

QByteArray contentTypes()
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Types"));
    xml.writeDefaultNamespace(kPackage + QStringLiteral("content-types"));
    const auto type = [&xml](const char *element, const char *key, const QString &name, const QString &type) {
        xml.writeEmptyElement(QString::fromLatin1(element));
        xml.writeAttribute(QString::fromLatin1(key), name);
        xml.writeAttribute(QStringLiteral("ContentType"), type);
    };
    type("Default", "Extension", QStringLiteral("rels"),
         QStringLiteral("application/vnd.openxmlformats-package.relationships+xml"));
    type("Default", "Extension", QStringLiteral("xml"), QStringLiteral("application/xml"));
    type("Default", "Extension", QStringLiteral("png"), QStringLiteral("image/png"));
    type("Override", "PartName", QStringLiteral("/word/document.xml"),
         kTypeOf.arg(QStringLiteral("document.main")));
    for (const char *part : {"styles", "settings"})
        type("Override", "PartName", QStringLiteral("/word/%1.xml").arg(QLatin1StringView(part)),
             kTypeOf.arg(QLatin1StringView(part)));
    for (const char *part : {"header1", "header2"})
        type("Override", "PartName", QStringLiteral("/word/%1.xml").arg(QLatin1StringView(part)),
             kTypeOf.arg(QStringLiteral("header")));
    type("Override", "PartName", QStringLiteral("/docProps/core.xml"),
         QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml"));
    xml.writeEndDocument();
    return bytes;
}

struct Relation {
    QString id, type, target;
};

QByteArray relations(const std::vector<Relation> &list)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Relationships"));
    xml.writeDefaultNamespace(kPackage + QStringLiteral("relationships"));
    for (const Relation &relation : list) {
        xml.writeEmptyElement(QStringLiteral("Relationship"));
        xml.writeAttribute(QStringLiteral("Id"), relation.id);
        xml.writeAttribute(QStringLiteral("Type"), relation.type);
        xml.writeAttribute(QStringLiteral("Target"), relation.target);
    }
    xml.writeEndDocument();
    return bytes;
}

QByteArray rootRelations()
{
    return relations(
        {{QStringLiteral("rId1"), kRelations + QStringLiteral("/officeDocument"),
          QStringLiteral("word/document.xml")},
         {QStringLiteral("rId2"), kPackage + QStringLiteral("relationships/metadata/core-properties"),
          QStringLiteral("docProps/core.xml")}});
}

QByteArray documentRelations(const QStringList &pictures)
{
    std::vector<Relation> list{
        {QStringLiteral("rIdStyles"), kRelations + QStringLiteral("/styles"), QStringLiteral("styles.xml")},
        {QStringLiteral("rIdSettings"), kRelations + QStringLiteral("/settings"),
         QStringLiteral("settings.xml")},
        {kPageNumberHeader, kRelations + QStringLiteral("/header"), QStringLiteral("header1.xml")},
        {kEmptyHeader, kRelations + QStringLiteral("/header"), QStringLiteral("header2.xml")}};
    for (const QString &picture : pictures)
        list.push_back({QStringLiteral("rId-") + picture, kRelations + QStringLiteral("/image"),
                        QStringLiteral("media/%1.png").arg(picture)});
    return relations(list);
}

QByteArray coreProperties(const QString &title, const QDateTime &created)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    const QString core = kPackage + QStringLiteral("metadata/core-properties");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString terms = QStringLiteral("http://purl.org/dc/terms/");
    const QString schema = QStringLiteral("http://www.w3.org/2001/XMLSchema-instance");
    xml.writeStartDocument();
    xml.writeNamespace(core, QStringLiteral("cp"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(terms, QStringLiteral("dcterms"));
    xml.writeNamespace(schema, QStringLiteral("xsi"));
    xml.writeStartElement(core, QStringLiteral("coreProperties"));
    xml.writeTextElement(dc, QStringLiteral("title"), title);
    xml.writeTextElement(dc, QStringLiteral("creator"), QStringLiteral("Đôn Đốc"));
    xml.writeStartElement(terms, QStringLiteral("created"));
    xml.writeAttribute(schema, QStringLiteral("type"), QStringLiteral("dcterms:W3CDTF"));
    xml.writeCharacters(created.toUTC().toString(Qt::ISODate));
    xml.writeEndDocument();
    return bytes;
}

/// Word lays out as its newer versions do, and asks nothing about updating fields.
QByteArray settings()
{
    Writer xml(QStringLiteral("settings"));
    xml.empty("defaultTabStop", {{"val", "720"}});
    xml.empty("characterSpacingControl", {{"val", "doNotCompress"}});
    {
        const Element compatibility(xml, "compat");
        xml.empty("compatSetting", {{"name", "compatibilityMode"},
                                    {"uri", "http://schemas.microsoft.com/office/word"},
                                    {"val", "15"}});
    }
    xml.empty("themeFontLang", {{"val", "vi-VN"}});
    return xml.finish();
}

QByteArray pageNumberHeader()
{
    Writer xml(QStringLiteral("hdr"));
    {
        const Element paragraph(xml, "p");
        {
            const Element properties(xml, "pPr");
            xml.empty("pStyle", {{"val", kHeader}});
        }
        const auto field = [&xml](const char *type) {
            const Element run(xml, "r");
            xml.empty("fldChar", {{"fldCharType", type}});
        };
        field("begin");
        {
            const Element run(xml, "r");
            xml.start("instrText");
            xml.raw().writeCharacters(QStringLiteral(" PAGE "));
            xml.end();
        }
        field("separate");
        xml.run(QStringLiteral("2"));
        field("end");
    }
    return xml.finish();
}

QByteArray emptyHeader()
{
    Writer xml(QStringLiteral("hdr"));
    {
        const Element paragraph(xml, "p");
        const Element properties(xml, "pPr");
        xml.empty("pStyle", {{"val", kHeader}});
    }
    return xml.finish();
}

/// Where the hyphens of document numbers stand ("71/NQ-CP"): Word would end a line after them.
std::vector<qsizetype> numberHyphens(const QString &line)
{
    static const QRegularExpression number(QStringLiteral("(?<![\\w/-])\\d[\\w/-]*"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    std::vector<qsizetype> hyphens;
    for (auto match = number.globalMatch(line); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QStringView word = found.capturedView();
        if (!word.contains(u'/'))
            continue;
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i] == u'-')
                hyphens.push_back(found.capturedStart() + i);
        }
    }
    return hyphens;
}

} // namespace

Writer::Writer(const QString &root)
    : m_xml(&m_bytes)
{
    m_xml.writeStartDocument();
    m_xml.writeNamespace(kWord, QStringLiteral("w"));
    m_xml.writeNamespace(kRelations, QStringLiteral("r"));
    m_xml.writeStartElement(kWord, root);
}

void Writer::start(const char *name, Attributes attributes)
{
    m_xml.writeStartElement(kWord, QString::fromLatin1(name));
    for (const Attribute &attribute : attributes)
        m_xml.writeAttribute(kWord, QString::fromLatin1(attribute.name), attribute.value);
}

void Writer::empty(const char *name, Attributes attributes)
{
    start(name, attributes);
    end();
}

void Writer::run(const QString &text)
{
    const Element run(*this, "r");
    bool isFirst = true;
    for (const QString &line : text.split(u'\n')) {
        if (!isFirst)
            empty("br");
        isFirst = false;
        qsizetype begin = 0;
        for (const qsizetype hyphen : numberHyphens(line)) {
            words(line.mid(begin, hyphen - begin));
            empty("noBreakHyphen");
            begin = hyphen + 1;
        }
        words(line.mid(begin));
    }
}

void Writer::words(const QString &text)
{
    m_xml.writeStartElement(kWord, QStringLiteral("t"));
    m_xml.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
    m_xml.writeCharacters(text);
    m_xml.writeEndElement();
}

QByteArray Writer::finish()
{
    m_xml.writeEndDocument();
    return m_bytes;
}

std::vector<ZipEntry> fixedParts(const QString &title, const QDateTime &created, const QStringList &pictures)
{
    return {{QStringLiteral("[Content_Types].xml"), contentTypes()},
            {QStringLiteral("_rels/.rels"), rootRelations()},
            {QStringLiteral("docProps/core.xml"), coreProperties(title, created)},
            {QStringLiteral("word/_rels/document.xml.rels"), documentRelations(pictures)},
            {QStringLiteral("word/settings.xml"), settings()},
            {QStringLiteral("word/header1.xml"), pageNumberHeader()},
            {QStringLiteral("word/header2.xml"), emptyHeader()}};
}

} // namespace dondoc::word
