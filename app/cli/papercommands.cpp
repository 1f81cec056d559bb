// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/papersupport.h"
#include "core/reports/brief.h"
#include "core/reports/listannexes.h"
#include "core/services/lists.h"
#include "core/services/office.h"
#include "ui/rates/chartexport.h"
#include "ui/reports/paperorder.h"

#include <QCoreApplication>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

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

/// What --with names, and the figures of that day where it is one.
struct Earlier {
    RatePeriod period;
    std::optional<RateBoard> board;
};

/// A month, or a day such as 2025-07-10: the figures as they stood at its end.
Result<Earlier> earlierOf(const Arguments &arguments, const Figures &figures, const QString &store)
{
    const QString given = arguments.value(QStringLiteral("with"));
    const QDate day = QDate::fromString(given, Qt::ISODate);
    if (!day.isValid()) {
        const QDate month = QDate::fromString(given + QStringLiteral("-01"), Qt::ISODate);
        if (!given.isEmpty() && !month.isValid())
            throw UsageError{
                Words::tr("--with takes a month such as 2025-06 or a date such as 2025-07-10, not “%1”.")
                    .arg(given)};
        RatePeriod period = periodOf(figures.rates, month);
        period.month = month; // named in the refusal where there is nothing for it
        return Earlier{period, std::nullopt};
    }
    auto board = ratesOn(figures, store, day);
    if (!board)
        return board.error();
    RatePeriod period = latestPeriod(*board, ProvinceScheme::None);
    if (period.month.isNull())
        period.month = day;
    return Earlier{period, std::move(*board)};
}

} // namespace

int writeBrief(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const QString path = arguments.required(QStringLiteral("out"));
    checkSuffix(path, {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx")});
    auto source = openPaperSource(arguments, clock);
    if (!source)
        return fail(source.error(), arguments, console);
    const Figures &figures = source->figures;

    BriefOptions options;
    options.office = source->office;
    options.footnote = source->footnote;
    if (arguments.has(QStringLiteral("agency")))
        options.agency = agencyOf(arguments.value(QStringLiteral("agency")), figures.board);
    options.words = source->wordsOf(options.agency);
    const Paper paper = composeBrief(figures.board, figures.rates, options);
    return writePaper(paper, figures.board.asOf, figures.rates, path, arguments, console, clock);
}

int writeAnnex(const Arguments &arguments, const Console &console, const Clock &clock)
{
    AnnexRequest request;
    const std::optional<AnnexKind> kind = annexKindOf(arguments.positional().value(0));
    if (!kind)
        throw UsageError{Words::tr("Say which annex: completed, overdue, rates, due or continuous.")};
    request.kind = *kind;
    const QString path = arguments.required(QStringLiteral("out"));
    checkSuffix(path, {QStringLiteral("xlsx"), QStringLiteral("docx"), QStringLiteral("pdf")});
    auto source = openPaperSource(arguments, clock);
    if (!source)
        return fail(source.error(), arguments, console);
    request.office = source->office;
    // rates have one form whatever list they came in
    if (arguments.has(QStringLiteral("list")) && request.kind != AnnexKind::Rates) {
        auto list = loadReceivedList(*source->store, arguments.value(QStringLiteral("list")));
        if (!list)
            return fail(list.error(), arguments, console);
        request.list = std::move(list->rows);
        request.listTitle = list->title;
    }
    Paper paper = composeAnnex(source->figures.board, source->figures.rates, request);
    if (!source->footnote.isEmpty())
        paper.annexes.back().blocks.push_back({BlockType::Caption, source->footnote, {}, {}});
    return writePaper(paper, source->figures.board.asOf, source->figures.rates, path, arguments, console,
                      clock);
}

namespace {

std::optional<PaperKind> paperKindOf(const QString &word)
{
    static const QHash<QString, PaperKind> kinds{
        {QStringLiteral("letter"), PaperKind::Reminder},
        {QStringLiteral("reconciliation"), PaperKind::Reconciliation},
        {QStringLiteral("invitation"), PaperKind::Invitation},
        {QStringLiteral("programme"), PaperKind::Programme},
    };
    const auto found = kinds.find(word);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace

int writeMeetingPaper(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const auto kind = paperKindOf(arguments.positional().value(0));
    if (!kind)
        throw UsageError{Words::tr("Say which paper: invitation, programme, reconciliation or letter.")};
    arguments.required(QStringLiteral("as-of"));
    const QString path = arguments.required(QStringLiteral("out"));
    checkSuffix(path, {QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("xlsx")});
    auto opened = openFigures(arguments, clock);
    if (!opened)
        return fail(opened.error(), arguments, console);
    PaperOrder order;
    order.kind = *kind;
    order.isDraft = arguments.has(QStringLiteral("draft"));
    if (arguments.has(QStringLiteral("agency")))
        order.agency = agencyOf(arguments.value(QStringLiteral("agency")), opened->figures.board);
    else if (needsAgency(*kind))
        throw UsageError{Words::tr("--%1 is needed.").arg(QStringLiteral("agency"))};
    const QString store = opened->store->path();
    const auto figures = std::make_shared<const Figures>(std::move(opened->figures));
    const auto made = makePaper(order, figures, store);
    if (!made)
        return fail(made.error(), arguments, console);
    return writePaper(made->paper, figures->board.asOf, figures->rates, path, arguments, console, clock);
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
    const auto with = earlierOf(arguments, opened->figures, opened->store->path());
    if (!with)
        return fail(with.error(), arguments, console);
    const EarlierDate earlier(with->period, with->board ? &*with->board : nullptr);
    std::vector<AgencyId> agencies; // of a trend several, parted by semicolons
    for (const QString &name : arguments.value(QStringLiteral("agency")).split(u';', Qt::SkipEmptyParts))
        agencies.push_back(agencyOf(name.trimmed(), opened->figures.board));
    const Theme theme;
    const Status status = exportChart(chart, rates, period, ChartStyle::screen(theme), path,
                                      opened->figures.board.directory.get(), agencies, earlier);
    if (!status)
        return fail(status.error(), arguments, console);
    console.err(path);
    return Done;
}

} // namespace dondoc::cli
