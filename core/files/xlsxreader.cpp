// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsxreader.h"

#include "core/files/refusals.h"
#include "core/files/xlsxsheet.h"

#include <QCoreApplication>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

Result<XlsxShared> readShared(const ZipPackage &package, const std::vector<Relationship> &links)
{
    XlsxShared shared;
    const QString strings = targetOf(links, "sharedStrings"_L1);
    if (package.contains(strings)) { // a workbook of inline strings may announce it and not have it
        auto read = readSharedStrings(package, strings);
        if (!read)
            return read.error();
        shared.strings = std::move(*read);
    }
    const QString styles = targetOf(links, "styles"_L1);
    if (package.contains(styles)) {
        auto read = readCellFormats(package, styles);
        if (!read)
            return read.error();
        shared.formats = std::move(*read);
    }
    return shared;
}

Status readSheet(const ZipPackage &package, const XlsxSheetEntry &entry, const XlsxShared &shared,
                 SheetSink &sink)
{
    if (!entry.isWorksheet) {
        sink.note(QCoreApplication::translate("FileNote", "“%1” is a chart or macro sheet without cells; "
                                                          "it was skipped.")
                      .arg(entry.name));
        return Done{};
    }
    auto opened = openXml(package, entry.part);
    if (!opened)
        return opened.error();
    sink.beginSheet(entry.name, entry.isHidden);
    XlsxSheet sheet(**opened, shared, entry.name, package.context(), sink);
    if (auto status = sheet.read(); !status)
        return status;
    sink.endSheet();
    return Done{};
}

} // namespace

Status readXlsx(const ZipPackage &package, const QString &part, SheetSink &sink)
{
    auto links = readRelationships(package, part);
    if (!links)
        return links.error();
    auto workbook = readWorkbookPart(package, part, *links);
    if (!workbook)
        return workbook.error();
    auto shared = readShared(package, *links);
    if (!shared)
        return shared.error();
    shared->is1904 = workbook->is1904;
    for (const XlsxSheetEntry &entry : workbook->sheets) {
        if (auto status = readSheet(package, entry, *shared, sink); !status)
            return status;
    }
    return Done{};
}

} // namespace dondoc
