// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/services/figures.h"
#include "core/services/office.h"
#include "core/text/fold.h"
#include "ui/rates/chartexport.h"
#include "ui/reports/papercharts.h"
#include "ui/reports/paperlayout.h"
#include "ui/reports/paperprinter.h"
#include "ui/reports/paperstyle.h"

#include <QCoreApplication>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct OpenedFigures {
    std::unique_ptr<Store> store;
    Figures figures;
};

Result<OpenedFigures> openFigures(const Arguments &arguments, const Clock &clock, QDate since = {})
{
    const QDate given = arguments.date(QStringLiteral("as-of"));
    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return store.error();
    auto loaded = loadStore(**store);
    if (!loaded)
        return loaded.error();
    return OpenedFigures{std::move(*store),
                         figuresOf(*loaded, given.isNull() ? clock.today() : given, since)};
}

/// The agency of --agency: by name or short name, up to folding; UsageError when there is none or several.
AgencyId agencyOf(const QString &name, const Board &board)
{
    const QString wanted = text::fold(name);
    std::vector<AgencyId> found;
    for (const Agency &agency : board.directory->agencies()) {
        const bool fits = text::fold(agency.name) == wanted || text::fold(agency.shortName) == wanted;
        if (fits && agency.existsOn(board.asOf))
            found.push_back(agency.id);
    }
    if (found.size() != 1)
        throw UsageError{Words::tr("No one agency is called “%1” on that date.").arg(name)};
    return found.front();
}

/// Kinds of chart by the words of the command line.
const QHash<QString, ChartKind> &chartKinds()
{
    static const QHash<QString, ChartKind> kinds{
        {QStringLiteral("ranking"), ChartKind::Ranking}, {QStringLiteral("totals"), ChartKind::Blocks},
        {QStringLiteral("trend"), ChartKind::Trend},     {QStringLiteral("heatmap"), ChartKind::HeatMap},
        {QStringLiteral("map"), ChartKind::TileMap},     {QStringLiteral("scatter"), ChartKind::Scatter},
        {QStringLiteral("merger"), ChartKind::Merger},   {QStringLiteral("compare"), ChartKind::Compare},
    };
    return kinds;
}

/// The month that says most where none is given: for a map the last one of the 34 provinces.
QDate usualMonth(ChartKind kind, const RateBoard &rates)
{
    QDate month = rates.latestMonth();
    if (kind != ChartKind::TileMap)
        return month;
    for (const RatePeriod &period : periodsOf(rates)) {
        if (period.scheme == ProvinceScheme::Since2025July)
            month = period.month;
    }
    return month;
}

/// The month of an option, or `otherwise` where it is not given; UsageError when it is no month.
QDate monthOf(const Arguments &arguments, const QString &option, QDate otherwise)
{
    const QString given = arguments.value(option);
    if (given.isEmpty())
        return otherwise;
    const QDate month = QDate::fromString(given + QStringLiteral("-01"), Qt::ISODate);
    if (!month.isValid())
        throw UsageError{Words::tr("--%1 takes a month such as 2025-06, not “%2”.").arg(option, given)};
    return month;
}

} // namespace

int writeBrief(const Arguments &arguments, const Console &console, const Clock &clock)
{
    arguments.required(QStringLiteral("as-of"));
    const QString path = arguments.required(QStringLiteral("out"));
    if (!path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        throw UsageError{Words::tr("--out is a file name ending in .pdf.")};
    auto opened = openFigures(arguments, clock, arguments.date(QStringLiteral("since")));
    if (!opened)
        return fail(opened.error(), arguments, console);
    const Figures &figures = opened->figures;

    BriefOptions options;
    options.office = loadOffice(*opened->store);
    if (arguments.has(QStringLiteral("agency")))
        options.agency = agencyOf(arguments.value(QStringLiteral("agency")), figures.board);
    const Paper paper = composeBrief(figures.board, figures.rates, options);
    const RateCharts charts(figures.rates);
    const std::vector<PaperPage> pages = layOut(paper, charts);
    if (isPaperFaceSubstituted())
        console.err(
            Words::tr("Times New Roman is not installed; the brief is set in a face of the same measures."));
    const Status status = writePdf(pages, paper.subject, path, charts);
    if (!status)
        return fail(status.error(), arguments, console);
    console.err(Words::tr("%1: %2 pages, figures as of %3")
                    .arg(path)
                    .arg(pages.size())
                    .arg(figures.board.asOf.toString(Qt::ISODate)));
    return Done;
}

int writeChart(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const QString kind = arguments.positional().value(0);
    if (!chartKinds().contains(kind)) {
        QStringList words = chartKinds().keys();
        words.sort();
        throw UsageError{Words::tr("Say which chart: %1.").arg(words.join(QStringLiteral(", ")))};
    }
    const QString path = arguments.required(QStringLiteral("out"));
    auto opened = openFigures(arguments, clock);
    if (!opened)
        return fail(opened.error(), arguments, console);
    const RateBoard &rates = opened->figures.rates;
    const ChartKind chart = chartKinds().value(kind);
    const QDate month = monthOf(arguments, QStringLiteral("month"), usualMonth(chart, rates));
    RatePeriod period = periodOf(rates, month);
    period.month = month; // named in the refusal where there is nothing for it
    const RatePeriod earlier = periodOf(rates, monthOf(arguments, QStringLiteral("with"), {}));
    AgencyId agency;
    if (arguments.has(QStringLiteral("agency")))
        agency = agencyOf(arguments.value(QStringLiteral("agency")), opened->figures.board);
    const Theme theme;
    const Status status = exportChart(chart, rates, period, ChartStyle::screen(theme), path,
                                      opened->figures.board.directory.get(), agency, earlier);
    if (!status)
        return fail(status.error(), arguments, console);
    console.err(path);
    return Done;
}

} // namespace dondoc::cli
