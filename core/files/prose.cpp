// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/prose.h"

#include "core/files/docxprose.h"
#include "core/files/refusals.h"
#include "core/files/sourcefile.h"
#include "core/files/textdecoder.h"

#include <QFileInfo>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> proseOfZip(QIODevice &device, ReadContext &context)
{
    auto package = ZipPackage::open(device, context);
    if (!package)
        return package.error();
    auto content = contentOf(*package);
    if (!content)
        return content.error();
    if (content->kind != PackageKind::Docx)
        return unsupportedKind(context, FileKind::Zip);
    return readDocxParagraphs(*package, content->mainPart);
}

} // namespace

Result<QStringList> readProse(const QString &path, const ReadLimits &limits, const JobControl &job)
{
    ReadContext context{path, limits, job};
    QFile file;
    const auto kind = openSource(file, context);
    if (!kind)
        return kind.error();
    if (*kind == FileKind::Zip)
        return proseOfZip(file, context);
    if (*kind != FileKind::Text)
        return unsupportedKind(context, *kind);
    if (isNamedLikeDocument(path))
        return refusal::textNamedWorkbook(path);
    QString text = decodeText(file.readAll()).text;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    QStringList lines = text.split(u'\n');
    if (lines.back().isEmpty()) // after the last line's end
        lines.removeLast();
    return lines;
}

} // namespace dondoc
