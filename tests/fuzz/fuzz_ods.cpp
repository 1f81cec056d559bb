// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

// The XML of an OpenDocument spreadsheet.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    dondoc::fuzz::read(dondoc::fuzz::storedZip({
                           {"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                           {"content.xml", bytes},
                       }),
                       "a.ods");
    return 0;
}
