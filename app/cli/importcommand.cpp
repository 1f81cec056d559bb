// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/handlers.h"
#include "core/base/system.h"
#include "core/services/importservice.h"

#include <QCoreApplication>
#include <QFile>
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

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Info:
        return QStringLiteral("info");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QJsonObject noteAsJson(const ReadNote &note)
{
    return {{QStringLiteral("row"), note.row < 0 ? QJsonValue() : QJsonValue(note.row + 1)},
            {QStringLiteral("column"), note.column < 0 ? QJsonValue() : QJsonValue(columnName(note.column))},
            {QStringLiteral("severity"), severityWord(note.severity)},
            {QStringLiteral("code"), note.code},
            {QStringLiteral("text"), note.text}};
}

QJsonObject sheetAsJson(const PlannedSheet &sheet)
{
    QJsonArray notes;
    for (const ReadNote &note : sheet.notes)
        notes << noteAsJson(note);
    QJsonObject object{
        {QStringLiteral("sheet"), sheet.sheet},
        {QStringLiteral("layout"), word(sheet.layout)},
        {QStringLiteral("headerRow"), sheet.headerRow < 0 ? QJsonValue() : QJsonValue(sheet.headerRow + 1)},
        {QStringLiteral("rows"), sheet.rowCount},
        {QStringLiteral("added"), sheet.added},
        {QStringLiteral("updated"), sheet.updated},
        {QStringLiteral("unchanged"), sheet.unchanged},
        {QStringLiteral("setAside"), sheet.setAside},
        {QStringLiteral("notes"), notes}};
    if (sheet.layout == Layout::Rates)
        object.insert(QStringLiteral("values"),
                      QJsonObject{{QStringLiteral("achieved"), sheet.achievedValues},
                                  {QStringLiteral("targets"), sheet.targetValues}});
    return object;
}

QStringList namesOf(const std::vector<AgencyId> &agencies, const AgencyDirectory &directory)
{
    QStringList names;
    for (AgencyId agency : agencies)
        names << directory.displayName(agency);
    return names;
}

QJsonObject formsAsJson(const FormRound &forms, const AgencyDirectory &directory)
{
    const auto names = [&](const std::vector<AgencyId> &agencies) {
        return QJsonArray::fromStringList(namesOf(agencies, directory));
    };
    return {{QStringLiteral("received"), names(forms.received)},
            {QStringLiteral("late"), names(forms.late)},
            {QStringLiteral("silent"), names(forms.silent)}};
}

void printForms(const FormRound &forms, const AgencyDirectory &directory, const Console &console)
{
    if (forms.received.empty())
        return;
    console.err(Words::tr("Forms came back from: %1")
                    .arg(namesOf(forms.received, directory).join(QStringLiteral("; "))));
    if (!forms.late.empty())
        console.err(Words::tr("Late: %1").arg(namesOf(forms.late, directory).join(QStringLiteral("; "))));
    if (!forms.silent.empty())
        console.err(
            Words::tr("Still silent: %1").arg(namesOf(forms.silent, directory).join(QStringLiteral("; "))));
}

QJsonObject planAsJson(const ImportPlan &plan, BatchId batch)
{
    QJsonArray files;
    for (const PlannedFile &file : plan.files) {
        QJsonArray sheets;
        for (const PlannedSheet &sheet : file.sheets)
            sheets << sheetAsJson(sheet);
        files << QJsonObject{{QStringLiteral("file"), QFileInfo(file.file).fileName()},
                             {QStringLiteral("format"), file.format},
                             {QStringLiteral("sheets"), sheets}};
    }
    return {{QStringLiteral("batch"), batch ? QJsonValue(batch.value) : QJsonValue()},
            {QStringLiteral("added"), plan.added},
            {QStringLiteral("updated"), plan.updated},
            {QStringLiteral("unchanged"), plan.unchanged},
            {QStringLiteral("setAside"), plan.setAside},
            {QStringLiteral("files"), files}};
}

void printPlan(const ImportPlan &plan, const Console &console)
{
    for (const PlannedFile &file : plan.files) {
        const QString name = QFileInfo(file.file).fileName();
        for (const PlannedSheet &sheet : file.sheets) {
            console.err(Words::tr("%1 › %2: %3 rows; %4 added, %5 changed, %6 already there, %7 set aside")
                            .arg(name, sheet.sheet, QString::number(sheet.rowCount),
                                 QString::number(sheet.added), QString::number(sheet.updated),
                                 QString::number(sheet.unchanged), QString::number(sheet.setAside)));
            for (const ReadNote &note : sheet.notes) {
                if (note.severity == Severity::Info)
                    continue;
                const QString place = note.row < 0      ? QString()
                                      : note.column < 0 ? Words::tr("row %1").arg(note.row + 1)
                                                        : cellName(note.row, note.column);
                console.err(QStringLiteral("  %1: %2").arg(place, note.text));
            }
        }
    }
    console.err(Words::tr("In all: %1 added, %2 changed, %3 already there, %4 set aside")
                    .arg(plan.added)
                    .arg(plan.updated)
                    .arg(plan.unchanged)
                    .arg(plan.setAside));
}

/// Where a dry run plans against: the store if it is there, else an empty one in memory.
Result<std::unique_ptr<Store>> openTarget(const Arguments &arguments)
{
    const QString path = arguments.required(QStringLiteral("store"));
    if (!arguments.has(QStringLiteral("dry-run")))
        return Store::open(path, OpenMode::OpenOrCreate);
    return QFileInfo::exists(path) ? Store::open(path, OpenMode::ReadOnly)
                                   : Store::open(QStringLiteral(":memory:"), OpenMode::Create);
}

QString userOf(const Arguments &arguments)
{
    const QString given = arguments.value(QStringLiteral("user"));
    return given.isEmpty() ? system::userName() : given;
}

struct Imported {
    ImportPlan plan;
    BatchId batch;             ///< 0 for a dry run, and where there was nothing to write
    AgencyDirectory directory; ///< to name who sent forms
};

/// What a dry run would do: nothing is written.
Result<ImportService::Imported> tryOut(const ImportService &service, const QStringList &files,
                                       const DraftOptions &options, const OlderFormats *converter)
{
    auto drafts = service.read(files, options, {}, converter);
    if (!drafts)
        return drafts.error();
    auto plan = service.plan(std::move(*drafts));
    if (!plan)
        return plan.error();
    return ImportService::Imported{std::move(*plan), {}};
}

/// Opens, reads, plans and writes; the store is closed again when it returns.
Result<Imported> import(const Arguments &arguments, QDate listDate, const Clock &clock)
{
    auto store = openTarget(arguments);
    if (!store)
        return store.error();
    ImportService service(**store, clock);
    const auto converter = converterOf(arguments);
    const OlderFormats *through = converter ? &*converter : nullptr;
    auto imported = arguments.has(QStringLiteral("dry-run"))
                        ? tryOut(service, arguments.positional(), {listDate}, through)
                        : service.import(arguments.positional(), {listDate}, userOf(arguments), {}, through);
    if (!imported)
        return withAdvice(imported.error(), arguments);
    auto directory = (*store)->loadDirectory();
    if (!directory)
        return directory.error();
    return Imported{std::move(imported->plan), imported->batch, std::move(*directory)};
}

} // namespace

int importFiles(const Arguments &arguments, const Console &console, const Clock &clock)
{
    if (arguments.positional().isEmpty())
        throw UsageError{Words::tr("Name at least one file to import.")};
    const QDate listDate = arguments.date(QStringLiteral("list-date"));
    const QString path = arguments.required(QStringLiteral("store"));
    const bool isNew = !QFileInfo::exists(path);
    const Result<Imported> imported = import(arguments, listDate, clock);
    if (!imported) {
        if (isNew)
            QFile::remove(path); // a store that was made for this import alone; closed by now
        return fail(imported.error(), arguments, console);
    }
    const FormRound &forms = imported->plan.forms;
    if (arguments.has(QStringLiteral("json"))) {
        QJsonObject report = planAsJson(imported->plan, imported->batch);
        if (!forms.received.empty())
            report.insert(QStringLiteral("forms"), formsAsJson(forms, imported->directory));
        console.out(QJsonDocument(report).toJson());
    } else {
        printPlan(imported->plan, console);
        printForms(forms, imported->directory, console);
    }
    return Done;
}

} // namespace dondoc::cli
