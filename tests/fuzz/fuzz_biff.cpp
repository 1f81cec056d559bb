// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

// The records of an Excel 97–2003 workbook.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    dondoc::fuzz::read(dondoc::fuzz::compoundFile(bytes), "a.xls");
    return 0;
}
