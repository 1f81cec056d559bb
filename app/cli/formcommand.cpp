// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/agencies/matcher.h"
#include "core/reports/collectionform.h"
#include "core/services/formservice.h"

#include <QCoreApplication>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The one agency of --agency, or everyone who has anything to fill in.
Result<std::vector<AgencyId>> agenciesOf(const Arguments &arguments, const Figures &figures)
{
    if (arguments.has(QStringLiteral("all")))
        return agenciesWithForms(figures.board, figures.rates);
    const QString name = arguments.value(QStringLiteral("agency"));
    const AgencyId agency = AgencyMatcher(*figures.board.directory).readOne(name, figures.board.asOf).agency;
    if (!agency)
        return Error{QStringLiteral("unknownAgency"),
                     Words::tr("“%1” is not an agency we know, or several bear the name.").arg(name),
                     {}};
    return std::vector<AgencyId>{agency};
}

} // namespace

int writeForms(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const bool isAll = arguments.has(QStringLiteral("all"));
    if (isAll == arguments.has(QStringLiteral("agency")))
        throw UsageError{Words::tr("Say whose form: --agency NAME or --all.")};
    const QString folder = arguments.required(QStringLiteral("out"));
    const QDate given = arguments.date(QStringLiteral("as-of"));
    const QDate due = arguments.date(QStringLiteral("due"));

    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return fail(store.error(), arguments, console);
    const QDate asOf = given.isNull() ? clock.today() : given;
    auto loaded = loadStore(**store, asOf);
    if (!loaded)
        return fail(loaded.error(), arguments, console);
    const Figures figures = figuresOf(*loaded, asOf);
    const auto agencies = agenciesOf(arguments, figures);
    if (!agencies)
        return fail(agencies.error(), arguments, console);
    const auto written = writeCollectionForms(figures, *agencies, due, folder);
    if (!written)
        return fail(written.error(), arguments, console);
    for (const QString &path : *written)
        console.out(path.toUtf8() + '\n');
    console.err(Words::tr("%1 forms were written to “%2”.").arg(written->size()).arg(folder));
    return Done;
}

} // namespace dondoc::cli
