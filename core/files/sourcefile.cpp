// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/sourcefile.h"

#include "core/files/ooxml.h"
#include "core/files/refusals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *words)
{
    return QCoreApplication::translate("FileKind", words);
}

const char *wordsFor(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return QT_TRANSLATE_NOOP("FileKind", "a PDF");
    case FileKind::Rtf:
        return QT_TRANSLATE_NOOP("FileKind", "an RTF document");
    case FileKind::Image:
        return QT_TRANSLATE_NOOP("FileKind", "a picture");
    case FileKind::Mhtml:
        return QT_TRANSLATE_NOOP("FileKind", "a web archive (MHTML)");
    case FileKind::SpreadsheetXml:
        return QT_TRANSLATE_NOOP("FileKind", "an XML Spreadsheet 2003");
    case FileKind::Xml:
        return QT_TRANSLATE_NOOP("FileKind", "an XML file");
    case FileKind::OldExcel:
        return QT_TRANSLATE_NOOP("FileKind", "a workbook of Excel 4 or older");
    case FileKind::Compound:
        return QT_TRANSLATE_NOOP("FileKind", "a file of Office 97–2003 (.doc, .ppt)");
    case FileKind::Zip:
        return QT_TRANSLATE_NOOP("FileKind", "a zip archive, not a document");
    case FileKind::Html:
        return QT_TRANSLATE_NOOP("FileKind", "a web page");
    default:
        return QT_TRANSLATE_NOOP("FileKind", "of an unknown kind");
    }
}

/// An OpenDocument file's type: in a part of its own, else in its manifest.
Result<QByteArray> openDocumentType(const ZipPackage &package)
{
    if (package.contains(u"mimetype"_s))
        return package.head(u"mimetype"_s, 200);
    auto manifest = openXml(package, u"META-INF/manifest.xml"_s);
    if (!manifest)
        return manifest.error();
    XmlPart &xml = **manifest;
    QByteArray type;
    while (xml.next()) {
        if (xml.isStart() && xml.is("file-entry") && xml.attribute("full-path") == "/"_L1)
            type = xml.attribute("media-type").toLatin1();
    }
    if (auto status = xml.finish(); !status)
        return status.error();
    return type;
}

/// The local name of an XML part's first element, lower case; empty when there is none near its beginning.
Result<QByteArray> rootOf(const ZipPackage &package, const QString &part)
{
    auto head = package.head(part, 4096);
    if (!head)
        return head.error();
    head->replace('\0', ""); // UTF-16
    static const QRegularExpression element(u"<(?:[A-Za-z0-9_.-]+:)?([A-Za-z]+)[\\s>/]"_s);
    return element.match(QString::fromLatin1(*head)).captured(1).toLower().toLatin1();
}

Result<PackageContent> openDocument(const ZipPackage &package)
{
    auto type = openDocumentType(package);
    if (!type)
        return type.error();
    if (type->startsWith("application/vnd.oasis.opendocument.spreadsheet"))
        return PackageContent{PackageKind::Ods, u"content.xml"_s};
    return refusal::unsupported(
        package.context().path,
        translated(QT_TRANSLATE_NOOP("FileKind", "an OpenDocument file other than a spreadsheet")));
}

} // namespace

Result<FileKind> openSource(QFile &file, const ReadContext &context)
{
    const QFileInfo info(context.path);
    if (!info.exists())
        return refusal::notFound(context.path);
    file.setFileName(context.path);
    if (info.isDir())
        return refusal::unreadable(context.path, translated(QT_TRANSLATE_NOOP("FileKind", "a folder")));
    if (!file.open(QIODevice::ReadOnly))
        return refusal::unreadable(context.path, file.errorString());
    return judgeSource(file, context);
}

Result<FileKind> judgeSource(QIODevice &device, const ReadContext &context)
{
    constexpr qint64 kHead = 8192;
    if (device.size() == 0)
        return refusal::empty(context.path);
    if (device.size() > context.limits.fileBytes)
        return refusal::tooLarge(context);
    return sniff(device.peek(kHead));
}

bool isNamedLikeDocument(const QString &path)
{
    static const QStringList suffixes = {u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"xls"_s,
                                         u"ods"_s,  u"docx"_s, u"doc"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

Error unsupportedKind(const ReadContext &context, FileKind kind)
{
    return refusal::unsupported(context.path, translated(wordsFor(kind)));
}

Result<PackageContent> contentOf(const ZipPackage &package)
{
    if (package.contains(u"mimetype"_s) ||
        (package.contains(u"content.xml"_s) && package.contains(u"META-INF/manifest.xml"_s)))
        return openDocument(package);
    auto links = readRelationships(package, QString());
    if (!links)
        return links.error();
    QString main = targetOf(*links, "officeDocument"_L1);
    for (const QString &usual : {u"xl/workbook.xml"_s, u"word/document.xml"_s}) {
        if (main.isEmpty() && package.contains(usual))
            main = usual;
    }
    if (main.isEmpty())
        return unsupportedKind(package.context(), FileKind::Zip);
    if (main.endsWith(".bin"_L1, Qt::CaseInsensitive)) {
        return refusal::unsupported(package.context().path,
                                    translated(QT_TRANSLATE_NOOP("FileKind", "a binary workbook (.xlsb)")));
    }
    auto root = rootOf(package, main);
    if (!root)
        return root.error();
    if (*root == "workbook")
        return PackageContent{PackageKind::Xlsx, main};
    if (*root == "document")
        return PackageContent{PackageKind::Docx, main};
    return unsupportedKind(package.context(), FileKind::Zip);
}

} // namespace dondoc
