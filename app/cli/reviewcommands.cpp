// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "app/cli/papersupport.h"
#include "core/services/editservice.h"
#include "core/services/office.h"
#include "core/services/reviewservice.h"
#include "ui/reports/letterrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using namespace Qt::StringLiterals;

QJsonObject objectOf(const Review &review, const Store &store)
{
    QJsonObject object{{u"name"_s, review.name},
                       {u"asOf"_s, review.asOf.toString(Qt::ISODate)},
                       {u"kind"_s, review.kind == ReviewKind::Session ? u"session"_s : u"cycle"_s},
                       {u"closed"_s, review.isClosed()},
                       {u"hash"_s, QJsonValue()}};
    if (review.isClosed()) {
        if (const auto snapshot = store.loadSnapshot(review.id))
            object[u"hash"_s] = (*snapshot).hash;
    }
    return object;
}

int listReviews(const Arguments &arguments, const Console &console)
{
    auto store = Store::open(arguments.required(u"store"_s), OpenMode::ReadOnly);
    if (!store)
        return fail(store.error(), arguments, console);
    const auto reviews = (*store)->loadReviews();
    if (!reviews)
        return fail(reviews.error(), arguments, console);
    QJsonArray array;
    for (const Review &review : *reviews)
        array << objectOf(review, **store);
    console.out(QJsonDocument(array).toJson());
    return Done;
}

int closeReview(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const QString name = arguments.positional().value(1);
    if (name.isEmpty())
        throw UsageError{Words::tr("Say which review to close, by its name.")};
    arguments.required(u"as-of"_s);
    auto store = Store::open(arguments.required(u"store"_s), OpenMode::ReadWrite);
    if (!store)
        return fail(store.error(), arguments, console);
    const auto write =
        planClosing(**store, name, arguments.date(u"as-of"_s), clock, arguments.value(u"user"_s));
    if (!write)
        return fail(write.error(), arguments, console);
    EditService edits(**store, clock);
    if (const auto batch = edits.apply(*write); !batch)
        return fail(batch.error(), arguments, console);
    console.err(
        Words::tr("Closed: %1. Checksum of the frozen figures: %2").arg(name, (*write).snapshots[0].hash));
    return Done;
}

int compareReviews(const Arguments &arguments, const Console &console)
{
    if (arguments.positional().size() != 3)
        throw UsageError{Words::tr("Say what to compare: two names of closed reviews, or dates.")};
    auto store = Store::open(arguments.required(u"store"_s), OpenMode::ReadOnly);
    if (!store)
        return fail(store.error(), arguments, console);
    const auto before = figuresCalled(**store, arguments.positional().at(1));
    if (!before)
        return fail(before.error(), arguments, console);
    const auto after = figuresCalled(**store, arguments.positional().at(2));
    if (!after)
        return fail(after.error(), arguments, console);
    const Comparison result = compare(*before, *after);
    const auto ids = [](const std::vector<TaskId> &tasks) {
        QJsonArray array;
        for (TaskId task : tasks)
            array << task.value;
        return array;
    };
    QJsonArray rates;
    for (const Comparison::RateMove &move : result.rates)
        rates << QJsonObject{{u"agency"_s, (*after).board.directory->displayName(move.agency)},
                             {u"month"_s, move.month.toString(u"yyyy-MM")},
                             {u"before"_s, move.before ? QJsonValue(*move.before) : QJsonValue()},
                             {u"after"_s, move.after}};
    console.out(QJsonDocument(QJsonObject{{u"from"_s, result.from.toString(Qt::ISODate)},
                                          {u"to"_s, result.to.toString(Qt::ISODate)},
                                          {u"overdueBefore"_s, result.before.overdue},
                                          {u"overdueAfter"_s, result.after.overdue},
                                          {u"newlyOverdue"_s, ids(result.newlyOverdue)},
                                          {u"doneOnTime"_s, ids(result.doneOnTime)},
                                          {u"doneLate"_s, ids(result.doneLate)},
                                          {u"doneUndated"_s, ids(result.doneUndated)},
                                          {u"extended"_s, ids(result.extended)},
                                          {u"added"_s, ids(result.added)},
                                          {u"reassigned"_s, ids(result.reassigned)},
                                          {u"rates"_s, rates}})
                    .toJson());
    return Done;
}

} // namespace

int runReview(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const QString what = arguments.positional().value(0);
    if (what == u"list")
        return listReviews(arguments, console);
    if (what == u"close")
        return closeReview(arguments, console, clock);
    if (what == u"compare")
        return compareReviews(arguments, console);
    throw UsageError{Words::tr("Say what to do: list, close or compare.")};
}

int writeLetters(const Arguments &arguments, const Console &console, const Clock &clock)
{
    arguments.required(u"as-of"_s);
    const QDate asOf = arguments.date(u"as-of"_s);
    LetterRun run;
    run.folder = arguments.required(u"out"_s);
    run.created = clock.now();
    run.suffix = arguments.has(u"format"_s) ? arguments.value(u"format"_s) : u"docx"_s;
    if (run.suffix != u"docx" && run.suffix != u"pdf")
        throw UsageError{Words::tr("--format is docx or pdf.")};
    auto store = Store::open(arguments.required(u"store"_s), OpenMode::ReadWrite);
    if (!store)
        return fail(store.error(), arguments, console);
    auto loaded = loadStore(**store, asOf);
    if (!loaded)
        return fail(loaded.error(), arguments, console);
    const Figures figures = figuresOf(*loaded, asOf);
    const QDate given = arguments.date(u"reply-due"_s);
    run.options = {loadOffice(**store), {}, given.isNull() ? asOf.addDays(kReplyDays) : given};
    run.agencies = arguments.has(u"agency"_s)
                       ? std::vector{agencyOf(arguments.value(u"agency"_s), figures.board)}
                       : lateAgencies(figures.board);
    loadLetterWords(run, **store, asOf);
    const auto made = makeLetters(figures, run);
    if (!made)
        return fail(made.error(), arguments, console);
    const auto log =
        planLetterLog(**store, *made, Words::tr("Letters of %1").arg(asOf.toString(u"dd/MM/yyyy")));
    if (!log)
        return fail(log.error(), arguments, console);
    EditService edits(**store, clock);
    if (const auto batch = edits.apply(*log); !batch)
        return fail(batch.error(), arguments, console);
    console.err(
        Words::tr("%1 letters in %2; a reply is due by %3")
            .arg(QString::number((*made).size()), run.folder, run.options.replyDue.toString(Qt::ISODate)));
    return Done;
}

} // namespace dondoc::cli
