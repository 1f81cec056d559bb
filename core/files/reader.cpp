// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader.h"

#include "core/files/csvreader.h"
#include "core/files/gridbuilder.h"
#include "core/files/refusals.h"
#include "core/files/sniff.h"
#include "core/files/xlsxreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace dondoc
{

using namespace Qt::StringLiterals;

namespace
{

QString wordsFor(FileKind kind)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("FileKind", text); };
    switch (kind) {
    case FileKind::Pdf:
        return tr(QT_TRANSLATE_NOOP("FileKind", "a PDF"));
    case FileKind::Rtf:
        return tr(QT_TRANSLATE_NOOP("FileKind", "an RTF document"));
    case FileKind::Image:
        return tr(QT_TRANSLATE_NOOP("FileKind", "a picture"));
    case FileKind::Mhtml:
        return tr(QT_TRANSLATE_NOOP("FileKind", "a web archive (MHTML)"));
    case FileKind::SpreadsheetXml:
        return tr(QT_TRANSLATE_NOOP("FileKind", "an XML Spreadsheet 2003"));
    case FileKind::OldExcel:
        return tr(QT_TRANSLATE_NOOP("FileKind", "a workbook of Excel 4 or older"));
    default:
        return tr(QT_TRANSLATE_NOOP("FileKind", "of an unknown kind"));
    }
}

Status readZip(QIODevice &device, ReadContext &context, Workbook &workbook, SheetSink &sink)
{
    auto package = ZipPackage::open(device, context);
    if (!package)
        return package.error();
    auto links = readRelationships(*package, QString());
    if (!links)
        return links.error();
    QString main = targetOf(*links, "officeDocument"_L1);
    if (main.isEmpty() && package->contains(u"xl/workbook.xml"_s))
        main = u"xl/workbook.xml"_s;
    if (main.endsWith("workbook.xml"_L1, Qt::CaseInsensitive)) {
        workbook.format = u"xlsx"_s;
        return readXlsx(*package, main, sink);
    }
    const auto tr = [](const char *text) { return QCoreApplication::translate("FileKind", text); };
    return refusal::unsupported(context.path,
                                main.endsWith(".bin"_L1)
                                    ? tr(QT_TRANSLATE_NOOP("FileKind", "a binary workbook (.xlsb)"))
                                    : tr(QT_TRANSLATE_NOOP("FileKind", "a zip archive, not a document")));
}

bool isNamedLikeDocument(const QString &path)
{
    static const QStringList suffixes = {u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"ods"_s,
                                         u"docx"_s, u"doc"_s,  u"xltx"_s};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

Status readDevice(QIODevice &device, ReadContext &context, Workbook &workbook)
{
    constexpr qint64 kHead = 8192;
    const FileKind kind = sniff(device.peek(kHead));
    GridBuilder builder(workbook);
    switch (kind) {
    case FileKind::Zip:
        return readZip(device, context, workbook, builder);
    case FileKind::Compound:
        if (device.readAll().contains(QByteArrayView("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)))
            return refusal::encrypted(context.path);
        return refusal::unsupported(context.path, wordsFor(kind));
    case FileKind::Text:
        if (isNamedLikeDocument(context.path))
            return refusal::textNamedWorkbook(context.path);
        workbook.format = u"csv"_s;
        return readCsv(device, context, builder);
    default:
        return refusal::unsupported(context.path, wordsFor(kind));
    }
}

} // namespace

Result<Workbook> readWorkbook(const QString &path, const ReadLimits &limits, const JobControl &job)
{
    ReadContext context{path, limits, job};
    QFile file(path);
    if (!QFileInfo::exists(path))
        return refusal::notFound(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return refusal::unreadable(path, file.errorString());
    if (file.size() == 0)
        return refusal::empty(path);
    if (file.size() > limits.fileBytes)
        return refusal::tooLarge(context);
    Workbook workbook;
    if (auto status = readDevice(file, context, workbook); !status)
        return status.error();
    return workbook;
}

} // namespace dondoc
