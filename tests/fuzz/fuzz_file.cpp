// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "package.h"

// Whole files as they come: the choice by content, the zip and OLE2 layers, web pages, odd text.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    dondoc::fuzz::read(bytes, "a.bin");
    return 0;
}
