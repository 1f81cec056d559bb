// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

// The XML of a sheet; the first byte says how much of the rest are shared strings.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype cut = bytes.isEmpty() ? 0 : static_cast<unsigned char>(bytes[0]) * bytes.size() / 256;
    dondoc::fuzz::read(
        dondoc::fuzz::storedZip({
            {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                            "Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", "<workbook><sheets><sheet name=\"S\" id=\"b\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels",
             "<Relationships><Relationship Id=\"b\" Type=\"x/worksheet\" Target=\"s.xml\"/>"
             "<Relationship Id=\"c\" Type=\"x/sharedStrings\" Target=\"t.xml\"/></Relationships>"},
            {"xl/t.xml", bytes.left(cut).mid(1)},
            {"xl/s.xml", bytes.mid(cut)},
        }),
        "a.xlsx");
    return 0;
}
