// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/files/savefile.h"
#include "core/files/tablewriter.h"
#include "core/reports/dataexport.h"
#include "core/reports/findingsexport.h"
#include "core/reports/indicatorreport.h"
#include "core/services/figures.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Status writeTable(const OutTable &table, const QString &format, const QString &path, const Console &console)
{
    if (format == u"xlsx") {
        if (path.isEmpty())
            throw UsageError{Words::tr("--out is needed for xlsx.")};
        return writeXlsx(path, {table});
    }
    if (!path.isEmpty())
        return writeCsv(path, table);
    console.out(csvBytes(table));
    return dondoc::Done{};
}

OutTable tableOf(const QString &what, const LoadedStore &loaded, QDate asOf)
{
    if (what == u"findings")
        return findingsAsTable(*loaded.findings, *loaded.directory, asOf);
    if (what == u"indicators")
        return indicatorsAsTable(standIndicators(*loaded.rates, asOf));
    const Figures figures = figuresOf(loaded, asOf);
    return what == u"tasks" ? tasksAsTable(figures.board) : ratesAsTable(figures.rates);
}

QJsonArray jsonOf(const QString &what, const LoadedStore &loaded, QDate asOf)
{
    if (what == u"findings")
        return findingsAsJson(*loaded.findings, *loaded.directory, asOf);
    if (what == u"indicators")
        return indicatorsAsJson(standIndicators(*loaded.rates, asOf));
    const Figures figures = figuresOf(loaded, asOf);
    return what == u"tasks" ? tasksAsJson(figures.board) : ratesAsJson(figures.rates);
}

} // namespace

int exportData(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const QString what = arguments.positional().value(0);
    if (what != u"tasks" && what != u"rates" && what != u"indicators" && what != u"findings")
        throw UsageError{Words::tr("Say what to export: tasks, rates, indicators or findings.")};
    const QString format = arguments.has(QStringLiteral("format")) ? arguments.value(QStringLiteral("format"))
                                                                   : QStringLiteral("json");
    if (format != u"json" && format != u"csv" && format != u"xlsx")
        throw UsageError{Words::tr("--format is json, csv or xlsx.")};
    const QDate given = arguments.date(QStringLiteral("as-of"));
    const QString path = arguments.value(QStringLiteral("out"));

    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return fail(store.error(), arguments, console);
    const QDate asOf = given.isNull() ? clock.today() : given;
    auto loaded = loadStore(**store, asOf);
    if (!loaded)
        return fail(loaded.error(), arguments, console);

    Status status = dondoc::Done{};
    if (format != u"json") {
        status = writeTable(tableOf(what, *loaded, asOf), format, path, console);
    } else {
        const QByteArray bytes = QJsonDocument(jsonOf(what, *loaded, asOf)).toJson();
        if (path.isEmpty())
            console.out(bytes);
        else
            status = saveBytes(path, bytes);
    }
    return status ? int(Done) : fail(status.error(), arguments, console);
}

} // namespace dondoc::cli
