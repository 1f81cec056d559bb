// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/xlsxparts.h"

#include "core/files/refusals.h"

#include <QHash>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The code unit of an escape "_xHHHH_" at `at`.
std::optional<char16_t> escapeAt(QStringView text, qsizetype at)
{
    if (text.size() < at + 7 || text[at + 1] != u'x' || text[at + 6] != u'_')
        return std::nullopt;
    bool isHex = false;
    const ushort unit = text.sliced(at + 2, 4).toUShort(&isHex, 16);
    return isHex ? std::optional(char16_t(unit)) : std::nullopt;
}

void readFormatCodes(XmlPart &xml, QHash<int, QString> &codes)
{
    while (xml.nextChild()) {
        if (xml.is("numFmt"))
            codes[xml.attribute("numFmtId").toInt()] = xml.attribute("formatCode");
        xml.skip();
    }
}

bool isTrue(const QString &value)
{
    return value == "1"_L1 || value == "true"_L1 || value == "on"_L1;
}

} // namespace

QString undoEscapes(QString text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString out = text.left(at);
    while (at < text.size()) {
        const auto unit = text[at] == u'_' ? escapeAt(text, at) : std::nullopt;
        if (!unit) {
            out += text[at++];
            continue;
        }
        at += 7;
        if (*unit != u'\r')
            out += QChar(*unit);
        else if (at >= text.size() || text[at] != u'\n')
            out += u'\n';
    }
    return out;
}

QString readStringItem(XmlPart &xml)
{
    QString text;
    while (xml.nextChild()) {
        if (xml.is("t")) {
            text += xml.readText();
        } else if (xml.is("r")) {
            while (xml.nextChild()) {
                if (xml.is("t"))
                    text += xml.readText();
                else
                    xml.skip();
            }
        } else { // rPh, phoneticPr
            xml.skip();
        }
    }
    return undoEscapes(std::move(text));
}

Result<XlsxWorkbookPart> readWorkbookPart(const ZipPackage &package, const QString &part,
                                          const std::vector<Relationship> &links)
{
    auto opened = openXml(package, part);
    if (!opened)
        return opened.error();
    XmlPart &xml = **opened;
    XlsxWorkbookPart workbook;
    while (xml.next()) {
        if (!xml.isStart())
            continue;
        if (xml.is("workbookPr")) {
            workbook.is1904 = isTrue(xml.attribute("date1904"));
        } else if (xml.is("sheet")) {
            XlsxSheetEntry sheet;
            sheet.name = xml.attribute("name");
            const QString state = xml.attribute("state");
            sheet.isHidden = state == "hidden"_L1 || state == "veryHidden"_L1;
            const QString id = xml.attribute("id");
            sheet.isWorksheet = !id.isEmpty(); // Excel leaves it blank for a sheet of macros
            for (const Relationship &link : links) {
                if (link.id == id) {
                    sheet.part = link.target;
                    sheet.isWorksheet = link.kind == "worksheet"_L1;
                }
            }
            workbook.sheets.push_back(std::move(sheet));
            if (qint64(workbook.sheets.size()) > package.context().limits.entries)
                return refusal::tooManyParts(package.context(), qint64(workbook.sheets.size()));
        }
    }
    if (auto status = xml.finish(); !status)
        return status.error();
    return workbook;
}

Result<std::vector<QString>> readSharedStrings(const ZipPackage &package, const QString &part)
{
    auto opened = openXml(package, part);
    if (!opened)
        return opened.error();
    XmlPart &xml = **opened;
    std::vector<QString> strings; // its declared count is not trusted
    xml.nextChild();
    while (xml.nextChild()) {
        if (!xml.is("si")) {
            xml.skip();
            continue;
        }
        strings.push_back(readStringItem(xml));
        if (qint64(strings.size()) > package.context().limits.sharedStrings)
            return refusal::tooManyStrings(package.context());
    }
    if (auto status = xml.finish(); !status)
        return status.error();
    return strings;
}

Result<std::vector<CellFormat>> readCellFormats(const ZipPackage &package, const QString &part)
{
    auto opened = openXml(package, part);
    if (!opened)
        return opened.error();
    XmlPart &xml = **opened;
    QHash<int, QString> codes;
    std::vector<int> ids;
    xml.nextChild();
    while (xml.nextChild()) {
        if (xml.is("numFmts")) {
            readFormatCodes(xml, codes);
        } else if (xml.is("cellXfs")) {
            while (xml.nextChild()) {
                ids.push_back(xml.attribute("numFmtId").toInt());
                xml.skip();
            }
        } else {
            xml.skip();
        }
    }
    if (auto status = xml.finish(); !status)
        return status.error();
    std::vector<CellFormat> formats;
    formats.reserve(ids.size());
    for (int id : ids)
        formats.push_back(cellFormat(id, codes));
    return formats;
}

} // namespace dondoc
