// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

namespace {

const QByteArray kStrings = "<sst><si><t>a</t></si><si><r><t>b</t></r></si></sst>";
const QByteArray kStyles =
    "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>";
const QByteArray kSheet =
    "<worksheet><sheetData><row><c t=\"s\" s=\"1\"><v>0</v></c><c s=\"1\"><v>45838</v></c></row>"
    "</sheetData></worksheet>";

} // namespace

// The XML of a workbook; the first byte says which part the rest is: the sheet, its strings, or its styles.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const int part = bytes.isEmpty() ? 0 : bytes[0] % 3;
    const QByteArray rest = bytes.mid(1);
    dondoc::fuzz::read(
        dondoc::fuzz::storedZip({
            {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                            "Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"b\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
             "<Relationship Id=\"c\" Type=\"x/sharedStrings\" Target=\"t.xml\"/>"
             "<Relationship Id=\"d\" Type=\"x/styles\" Target=\"y.xml\"/></Relationships>"},
            {"xl/t.xml", part == 1 ? rest : kStrings},
            {"xl/y.xml", part == 2 ? rest : kStyles},
            {"xl/s.xml", part == 0 ? rest : kSheet},
        }),
        "a.xlsx");
    return 0;
}
