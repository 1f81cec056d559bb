// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/sourcefile.h"

#include "core/files/ooxml.h"
#include "core/files/refusals.h"

#include <QCoreApplication>
#include <QFileInfo>

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
    case FileKind::Zip:
        return QT_TRANSLATE_NOOP("FileKind", "a zip archive, not a document");
    case FileKind::Html:
        return QT_TRANSLATE_NOOP("FileKind", "a web page");
    default:
        return QT_TRANSLATE_NOOP("FileKind", "of an unknown kind");
    }
}

Result<PackageContent> openDocument(const ZipPackage &package)
{
    auto type = package.head(u"mimetype"_s, 200);
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
    if (package.contains(u"mimetype"_s))
        return openDocument(package);
    auto links = readRelationships(package, QString());
    if (!links)
        return links.error();
    QString main = targetOf(*links, "officeDocument"_L1);
    for (const QString &usual : {u"xl/workbook.xml"_s, u"word/document.xml"_s}) {
        if (main.isEmpty() && package.contains(usual))
            main = usual;
    }
    const QString name = main.mid(main.lastIndexOf(u'/') + 1).toCaseFolded();
    if (name.startsWith("workbook"_L1) && name.endsWith(".xml"_L1))
        return PackageContent{PackageKind::Xlsx, main};
    if (name.startsWith("document"_L1) && name.endsWith(".xml"_L1))
        return PackageContent{PackageKind::Docx, main};
    if (name.endsWith(".bin"_L1)) {
        return refusal::unsupported(package.context().path,
                                    translated(QT_TRANSLATE_NOOP("FileKind", "a binary workbook (.xlsb)")));
    }
    return unsupportedKind(package.context(), FileKind::Zip);
}

} // namespace dondoc
