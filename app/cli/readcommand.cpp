// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/files/gridtext.h"

#include <QCoreApplication>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Leaves only the sheet of --sheet; UsageError when there is none of that name.
void keepSheet(Workbook &workbook, const QString &name)
{
    std::erase_if(workbook.sheets, [&](const Grid &grid) { return grid.name != name; });
    if (workbook.sheets.empty())
        throw UsageError{Words::tr("There is no sheet “%1” in the file.").arg(name)};
}

} // namespace

int readFile(const Arguments &arguments, const Console &console, const Clock &)
{
    if (arguments.positional().size() != 1)
        throw UsageError{Words::tr("Name one file to read.")};
    if (arguments.has(QStringLiteral("json")) && arguments.has(QStringLiteral("csv")))
        throw UsageError{Words::tr("Choose --json or --csv, not both.")};
    const auto converter = converterOf(arguments);
    auto workbook = readWorkbookOrConvert(arguments.positional().front(), converter ? &*converter : nullptr);
    if (!workbook)
        return fail(withAdvice(workbook.error(), arguments), arguments, console);
    if (arguments.has(QStringLiteral("sheet")))
        keepSheet(*workbook, arguments.value(QStringLiteral("sheet")));
    for (const QString &note : workbook->notes)
        console.err(note);
    if (!arguments.has(QStringLiteral("csv"))) {
        writeJson(*workbook, console.out);
        return Done;
    }
    if (workbook->sheets.size() > 1)
        throw UsageError{
            Words::tr("The file has %1 sheets; name one with --sheet.").arg(workbook->sheets.size())};
    console.out(workbook->sheets.empty() ? QByteArray() : csvText(workbook->sheets.front()));
    return Done;
}

} // namespace dondoc::cli
