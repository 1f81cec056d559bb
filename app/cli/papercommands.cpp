// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/papersupport.h"
#include "core/reports/brief.h"
#include "core/reports/listannexes.h"
#include "core/services/lists.h"
#include "ui/rates/chartexport.h"

#include <QCoreApplication>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QDate monthOf(const Arguments &arguments, const RateBoard &rates)
{
    const QString given = arguments.value(QStringLiteral("month"));
    if (given.isEmpty())
        return rates.latestMonth();
    const QDate month = QDate::fromString(given + QStringLiteral("-01"), Qt::ISODate);
    if (!month.isValid())
        throw UsageError{Words::tr("--month takes a month such as 2025-06, not “%1”.").arg(given)};
    return month;
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
    options.words = source->words;
    options.footnote = source->footnote;
    if (arguments.has(QStringLiteral("agency")))
        options.agency = agencyOf(arguments.value(QStringLiteral("agency")), figures.board);
    const Paper paper = composeBrief(figures.board, figures.rates, options);
    return writePaper(paper, figures.rates, path, arguments, console, clock);
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
    return writePaper(paper, source->figures.rates, path, arguments, console, clock);
}

int writeChart(const Arguments &arguments, const Console &console, const Clock &clock)
{
    static const QHash<QString, ChartKind> kinds{{QStringLiteral("ranking"), ChartKind::Ranking}};
    const QString kind = arguments.positional().value(0);
    if (!kinds.contains(kind))
        throw UsageError{
            Words::tr("Say which chart: %1.").arg(QStringList(kinds.keys()).join(QStringLiteral(", ")))};
    const QString path = arguments.required(QStringLiteral("out"));
    auto opened = openFigures(arguments, clock);
    if (!opened)
        return fail(opened.error(), arguments, console);
    const RateBoard &rates = opened->figures.rates;
    const Theme theme;
    const Status status =
        exportChart(kinds.value(kind), rates, monthOf(arguments, rates), ChartStyle::screen(theme), path);
    if (!status)
        return fail(status.error(), arguments, console);
    console.err(path);
    return Done;
}

} // namespace dondoc::cli
