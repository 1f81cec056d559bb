// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/store/safekeeping.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// The batch a command names, or UsageError.
BatchId batchOf(const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 value = arguments.positional().value(0).toLongLong(&isNumber);
    if (!isNumber || arguments.positional().size() != 1)
        throw UsageError{Words::tr("Name one batch by its number, as “dondoc history” lists it.")};
    return BatchId{value};
}

int changeBatch(const Arguments &arguments, const Console &console, const Clock &clock,
                Status (Store::*change)(BatchId, const Clock &), const char *doneText)
{
    const BatchId batch = batchOf(arguments);
    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadWrite);
    if (!store)
        return fail(store.error(), arguments, console);
    const Status status = ((**store).*change)(batch, clock);
    if (!status)
        return fail(status.error(), arguments, console);
    console.err(Words::tr(doneText).arg(batch.value));
    return Done;
}

struct StoreCounts {
    qsizetype tasks = 0, rates = 0, doubts = 0;
};

StoreCounts countsOf(const TaskRecords &tasks, qint64 rates)
{
    StoreCounts counts{qsizetype(tasks.size()), qsizetype(rates), 0};
    for (const auto &task : tasks)
        counts.doubts += qsizetype(task->doubts.size());
    return counts;
}

} // namespace

int checkStore(const Arguments &arguments, const Console &console, const Clock &)
{
    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return fail(store.error(), arguments, console);
    auto damage = (*store)->checkIntegrity();
    auto hash = (*store)->contentHash();
    auto tasks = (*store)->loadTasks();
    auto rates = (*store)->countRates();
    for (const Error *error : {damage ? nullptr : &damage.error(), hash ? nullptr : &hash.error(),
                               tasks ? nullptr : &tasks.error(), rates ? nullptr : &rates.error()}) {
        if (error)
            return fail(*error, arguments, console);
    }
    const StoreCounts counts = countsOf(*tasks, *rates);
    if (arguments.has(QStringLiteral("json"))) {
        const QJsonObject report{{QStringLiteral("sound"), damage->isEmpty()},
                                 {QStringLiteral("damage"), QJsonArray::fromStringList(*damage)},
                                 {QStringLiteral("contentHash"), *hash},
                                 {QStringLiteral("tasks"), counts.tasks},
                                 {QStringLiteral("rateValues"), counts.rates},
                                 {QStringLiteral("doubts"), counts.doubts}};
        console.out(QJsonDocument(report).toJson());
    } else {
        for (const QString &line : *damage)
            console.err(line);
        console.err(damage->isEmpty() ? Words::tr("The store is sound.")
                                      : Words::tr("The store is damaged."));
        console.err(Words::tr("%1 tasks, %2 rate values, %3 questions")
                        .arg(counts.tasks)
                        .arg(counts.rates)
                        .arg(counts.doubts));
        console.out(hash->toLatin1() + '\n');
    }
    return damage->isEmpty() ? Done : Failed;
}

int undoBatch(const Arguments &arguments, const Console &console, const Clock &clock)
{
    return changeBatch(arguments, console, clock, &Store::undo,
                       QT_TRANSLATE_NOOP("CommandLine", "Batch %1 is undone."));
}

int redoBatch(const Arguments &arguments, const Console &console, const Clock &clock)
{
    return changeBatch(arguments, console, clock, &Store::redo,
                       QT_TRANSLATE_NOOP("CommandLine", "Batch %1 is redone."));
}

int backupStore(const Arguments &arguments, const Console &console, const Clock &)
{
    const QString target = arguments.required(QStringLiteral("out"));
    const QString source = arguments.required(QStringLiteral("store"));
    if (QFileInfo(target).exists() &&
        QFileInfo(target).canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        return fail({QStringLiteral("sameFile"),
                     Words::tr("The backup must be another file than the store itself: %1.").arg(target),
                     target},
                    arguments, console);
    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return fail(store.error(), arguments, console);
    const Status status = (*store)->backupTo(target);
    if (!status)
        return fail(status.error(), arguments, console);
    console.err(Words::tr("Copied to %1").arg(target));
    return Done;
}

int restoreBackup(const Arguments &arguments, const Console &console, const Clock &clock)
{
    const QString store = arguments.required(QStringLiteral("store"));
    const QString from = arguments.required(QStringLiteral("from"));
    const Result<QString> replaced = restoreStore(store, from, clock);
    if (!replaced)
        return fail(replaced.error(), arguments, console);
    console.err(Words::tr("Restored from %1").arg(from));
    if (!replaced->isEmpty())
        console.err(Words::tr("What was there is kept as %1").arg(*replaced));
    return Done;
}

int printHistory(const Arguments &arguments, const Console &console, const Clock &)
{
    auto store = Store::open(arguments.required(QStringLiteral("store")), OpenMode::ReadOnly);
    if (!store)
        return fail(store.error(), arguments, console);
    auto history = (*store)->loadHistory();
    if (!history)
        return fail(history.error(), arguments, console);
    QJsonArray lines;
    for (const HistoryEntry &entry : *history) {
        lines << QJsonObject{
            {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("user"), entry.user},
            {QStringLiteral("action"), entry.action},
            {QStringLiteral("subject"), entry.subject},
            {QStringLiteral("kind"), entry.subjectKind},
            {QStringLiteral("note"), entry.note},
            {QStringLiteral("batch"), entry.batch ? QJsonValue(entry.batch.value) : QJsonValue()},
            {QStringLiteral("file"), entry.file}};
        if (!arguments.has(QStringLiteral("json")))
            console.out(QStringLiteral("%1\t%2\t%3\t%4\t%5\n")
                            .arg(entry.at.toString(Qt::ISODate), entry.user, entry.action,
                                 entry.batch ? QString::number(entry.batch.value) : QString(), entry.subject)
                            .toUtf8());
    }
    if (arguments.has(QStringLiteral("json")))
        console.out(QJsonDocument(lines).toJson());
    return Done;
}

} // namespace dondoc::cli
