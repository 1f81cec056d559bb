// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <cstdio>

namespace dondoc {

cli::Console standardConsole()
{
    return {[](const QByteArray &bytes) {
                std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
                std::fflush(stdout);
            },
            [](const QString &line) {
                const QByteArray bytes = line.toUtf8() + '\n';
                std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
            }};
}

} // namespace dondoc
