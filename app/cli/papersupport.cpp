// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/papersupport.h"

#include "core/services/office.h"
#include "core/services/snapshot.h"
#include "core/text/fold.h"
#include "ui/reports/paperfile.h"
#include "ui/reports/paperstyle.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

Result<OpenedFigures> openFigures(const Arguments &arguments, const Clock &clock, QDate since)
{
    const QDate given = arguments.date(QStringLiteral("as-of"));
    const QDate asOf = given.isNull() ? clock.today() : given;
    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return store.error();
    auto loaded = loadStore(**store, asOf);
    if (!loaded)
        return loaded.error();
    return OpenedFigures{std::move(*store), figuresOf(*loaded, asOf, since)};
}

Result<PaperSource> openPaperSource(const Arguments &arguments, const Clock &clock)
{
    if (!arguments.has(QStringLiteral("snapshot"))) {
        arguments.required(QStringLiteral("as-of"));
        auto opened = openFigures(arguments, clock, arguments.date(QStringLiteral("since")));
        if (!opened)
            return opened.error();
        const OfficeSettings office = loadOffice(*opened->store);
        return PaperSource{std::move(opened->store), std::move(opened->figures), office, false, {}, {}};
    }
    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return store.error();
    auto frozen = loadFrozen(**store, arguments.value(QStringLiteral("snapshot")));
    if (!frozen)
        return frozen.error();
    const QString line = snapshotLine(*frozen);
    return PaperSource{
        std::move(*store), std::move(frozen->figures), frozen->office, true, frozen->review.words, line};
}

PaperWords PaperSource::wordsOf(AgencyId agency) const
{
    return isFrozen ? frozenWords(frozen, agency) : loadWords(*store, PaperOf{figures.board.asOf, agency});
}

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

void checkSuffix(const QString &path, const QStringList &suffixes)
{
    if (!suffixes.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive))
        throw UsageError{
            Words::tr("--out is a file name ending in .%1.").arg(suffixes.join(QStringLiteral(", .")))};
}

int writePaper(const Paper &paper, QDate asOf, const RateBoard &rates, const QString &path,
               const Arguments &arguments, const Console &console, const Clock &clock)
{
    if (isPaperFaceSubstituted() && QFileInfo(path).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0)
        console.err(
            Words::tr("Times New Roman is not installed; the brief is set in a face of the same measures."));
    const Result<int> pages = writePaperFile(paper, rates, path, clock.now());
    if (!pages)
        return fail(pages.error(), arguments, console);
    const QString day = asOf.toString(Qt::ISODate);
    console.err(*pages > 0
                    ? Words::tr("%1: %2 pages, figures as of %3").arg(path, QString::number(*pages), day)
                    : Words::tr("%1: figures as of %2").arg(path, day));
    return Done;
}

} // namespace dondoc::cli
