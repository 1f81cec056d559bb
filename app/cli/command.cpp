// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/handlers.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace dondoc::cli {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

std::vector<Command> makeCommands()
{
    const auto make = [](const char *name, const char *usage, bool gui, const char *values, const char *flags,
                         auto run) {
        return Command{
            QString::fromLatin1(name), QString::fromUtf8(usage), gui, words(values), words(flags), run};
    };
    return {
        make("import", "import --store FILE [--dry-run] [--convert] [--json] [--list-date DATE] FILE…", false,
             "store list-date user", "dry-run convert json", importFiles),
        make("read", "read FILE [--sheet NAME] [--convert] [--json|--csv]", false, "sheet",
             "convert json csv", readFile),
        make("draft", "draft NOTICE [--store FILE] [--as-of DATE] [--convert] [--json]", false, "store as-of",
             "convert json", draftTasks),
        make("export",
             "export --store FILE tasks|rates|findings [--as-of DATE] [--format json|csv|xlsx] [--out F]",
             false, "store as-of format out", "json", exportData),
        make("form", "form --store FILE --agency NAME|--all [--as-of DATE] [--due DATE] --out FOLDER", false,
             "store agency as-of due out", "all json", writeForms),
        make("brief",
             "brief --store FILE --as-of DATE [--since DATE] [--agency NAME] [--snapshot NAME] --out "
             "F.pdf|F.docx|F.xlsx",
             true, "store as-of since agency snapshot out", "json", writeBrief),
        make("annex",
             "annex --store FILE completed|overdue|rates|due|continuous --as-of DATE [--list NAME] "
             "[--snapshot NAME] --out F.xlsx|F.docx|F.pdf",
             true, "store as-of since list snapshot out", "json", writeAnnex),
        make("paper",
             "paper --store FILE invitation|programme|reconciliation|letter --as-of DATE [--agency NAME] "
             "[--draft] --out F.pdf|F.docx|F.xlsx",
             true, "store as-of agency out", "draft json", writeMeetingPaper),
        make("letters",
             "letters --store FILE --as-of DATE [--agency NAME] [--reply-due DATE] [--format docx|pdf] --out "
             "FOLDER",
             true, "store as-of agency reply-due format out", "json", writeLetters),
        make("review", "review --store FILE list | close NAME --as-of DATE | compare NAME|DATE NAME|DATE",
             false, "store as-of user", "json", runReview),
        make("chart",
             "chart --store FILE ranking|trend|heatmap|map|scatter|totals|merger|compare --as-of DATE "
             "[--month YYYY-MM] [--with YYYY-MM|DATE] [--agency NAME] --out F.png|F.svg|F.pdf",
             true, "store as-of month with agency out", "json", writeChart),
        make("shot",
             "shot --store FILE PAGE [--as-of DATE] [--lang vi|en] [--theme light|dark] [--scale 1.5] "
             "[--size WxH] --out F.png",
             true, "store as-of lang theme scale size out filter", "json", takeShot),
        make("check", "check --store FILE [--json]", false, "store", "json", checkStore),
        make("undo", "undo --store FILE BATCH", false, "store", "json", undoBatch),
        make("redo", "redo --store FILE BATCH", false, "store", "json", redoBatch),
        make("backup", "backup --store FILE --out F", false, "store out", "json", backupStore),
        make("restore", "restore --store FILE --from F", false, "store from", "json", restoreBackup),
        make("history", "history --store FILE [--json]", false, "store", "json", printHistory),
    };
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    for (const QString &name : command.valueOptions)
        parser.addOption(QCommandLineOption(name, QString(), name));
    for (const QString &name : command.flagOptions)
        parser.addOption(QCommandLineOption(name));
}

} // namespace

QString Arguments::required(const QString &option) const
{
    const QString value = m_parser.value(option);
    if (value.isEmpty())
        throw UsageError{Words::tr("--%1 is needed.").arg(option)};
    return value;
}

QDate Arguments::date(const QString &option) const
{
    const QString value = m_parser.value(option);
    if (value.isEmpty())
        return {};
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid())
        throw UsageError{Words::tr("--%1 takes a date such as 2025-07-18, not “%2”.").arg(option, value)};
    return date;
}

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = makeCommands();
    return all;
}

const Command *findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return &command;
    }
    return nullptr;
}

namespace {

/// How many words besides its options a command takes; any number for one that is not listed.
qsizetype mostWords(const QString &command)
{
    static const QHash<QString, qsizetype> most{
        {QStringLiteral("read"), 1},   {QStringLiteral("brief"), 0},   {QStringLiteral("check"), 0},
        {QStringLiteral("backup"), 0}, {QStringLiteral("history"), 0}, {QStringLiteral("undo"), 1},
        {QStringLiteral("redo"), 1},   {QStringLiteral("export"), 1},  {QStringLiteral("chart"), 1},
        {QStringLiteral("shot"), 1},   {QStringLiteral("form"), 0},    {QStringLiteral("annex"), 1},
        {QStringLiteral("paper"), 1},  {QStringLiteral("letters"), 0}, {QStringLiteral("restore"), 0},
        {QStringLiteral("draft"), 1}};
    return most.value(command, std::numeric_limits<qsizetype>::max());
}

} // namespace

int run(const Command &command, const QStringList &arguments, const Console &console, const Clock &clock)
{
    QCommandLineParser parser;
    addOptions(parser, command);
    try {
        if (!parser.parse(QStringList{QStringLiteral("dondoc")} + arguments))
            throw UsageError{parser.errorText()};
        const QStringList words = parser.positionalArguments();
        if (words.size() > mostWords(command.name))
            throw UsageError{Words::tr("“%1” is one word too many.").arg(words[mostWords(command.name)])};
        return command.run(Arguments(parser, words), console, clock);
    } catch (const UsageError &error) {
        console.err(error.text);
        console.err(Words::tr("Usage: %1").arg(QStringLiteral("dondoc ") + command.usage));
        return WrongUsage;
    }
}

int fail(const Error &error, const Arguments &arguments, const Console &console)
{
    console.err(error.text);
    if (arguments.has(QStringLiteral("json"))) {
        const QJsonObject inner{
            {QStringLiteral("file"), error.file.isEmpty() ? QJsonValue() : QJsonValue(error.file)},
            {QStringLiteral("code"), error.code},
            {QStringLiteral("text"), error.text}};
        console.out(
            QJsonDocument(QJsonObject{{QStringLiteral("error"), inner}}).toJson(QJsonDocument::Compact) +
            '\n');
    }
    return Failed;
}

std::optional<OlderFormats> converterOf(const Arguments &arguments)
{
    return arguments.has(QStringLiteral("convert")) ? OlderFormats::find() : std::nullopt;
}

Error withAdvice(Error error, const Arguments &arguments)
{
    if (error.code != QLatin1String("unsupported") || !OlderFormats::isOlder(error.file))
        return error;
    const bool isOffered = !arguments.has(QStringLiteral("convert")) && OlderFormats::find();
    error.text +=
        u' ' + (isOffered ? Words::tr("LibreOffice, which is installed on this machine, can convert "
                                      "it: add --convert.")
                          : OlderFormats::advice());
    return error;
}

QString unknownCommand(const QString &word)
{
    return Words::tr("There is no command “%1”, and no such file.").arg(word);
}

QString helpText()
{
    QString text = Words::tr("Usage:") + u'\n';
    text += QStringLiteral("  dondoc [--store FILE] [--lang vi|en]\n");
    for (const Command &command : commands())
        text += QStringLiteral("  dondoc %1\n").arg(command.usage);
    text +=
        Words::tr("Dates are written as 2025-07-18. Data goes to standard output, words to standard error.\n"
                  "Exit codes: 0 done; 1 could not be done, nothing changed; 2 wrong usage.") +
        u'\n';
    return text;
}

} // namespace dondoc::cli
