// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

// The XML of a Word document.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    dondoc::fuzz::read(dondoc::fuzz::storedZip({
                           {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                           "Target=\"word/document.xml\"/></Relationships>"},
                           {"word/document.xml", bytes},
                       }),
                       "a.docx");
    return 0;
}
