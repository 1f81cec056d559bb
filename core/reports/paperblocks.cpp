// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paperblocks.h"

namespace dondoc {

PaperBlock heading(const QString &text)
{
    return {BlockType::Heading1, text, {}, {}};
}

PaperBlock paragraph(const QString &text)
{
    return {BlockType::Paragraph, text, {}, {}};
}

PaperBlock tableBlock(PaperTable table)
{
    return {BlockType::Table, {}, std::move(table), {}};
}

QString counted(int number)
{
    return number == 0 ? QStringLiteral("0") : QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
}

} // namespace dondoc
