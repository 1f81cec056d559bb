// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/olderformats.h"

#include <QCommandLineParser>
#include <QStringList>

#include <functional>

namespace dondoc::cli {

/// Exit codes of the contract (README): done; could not be done, store unchanged; wrong usage.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// What a command is run with. Writes data to `out`, words and progress to `err`; both UTF-8.
struct Console {
    std::function<void(const QByteArray &)> out;
    std::function<void(const QString &)> err;
};

/// Wrong usage, as a sentence.
struct UsageError {
    QString text;
};

/// Options and arguments of one call, already parsed.
class Arguments
{
public:
    Arguments(const QCommandLineParser &parser, QStringList positional)
        : m_parser(parser)
        , m_positional(std::move(positional))
    {
    }

    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// The value, or UsageError.
    QString required(const QString &option) const;
    /// An ISO date, or UsageError; null when not given.
    QDate date(const QString &option) const;
    const QStringList &positional() const { return m_positional; }

private:
    const QCommandLineParser &m_parser;
    QStringList m_positional;
};

struct Command {
    QString name;
    QString usage;         ///< after the program's name
    bool needsGui = false; ///< paints: run under a QApplication on the offscreen platform
    QStringList valueOptions;
    QStringList flagOptions;
    std::function<int(const Arguments &, const Console &, const Clock &)> run;
};

/// Every command, in the order of the help text.
const std::vector<Command> &commands();
const Command *findCommand(const QString &name);

/// Parses and runs one command line (without the program's name). Returns the exit code.
int run(const Command &command, const QStringList &arguments, const Console &console, const Clock &clock);

/// Sets Qt's scale factor from --scale; before the application is made.
void prepareScale(int argc, char **argv);

/// Prints the error's sentence, and with --json the error object of the contract; returns Failed.
int fail(const Error &error, const Arguments &arguments, const Console &console);

/// What --convert asks for: the LibreOffice of this machine; nothing without the option, or without one.
std::optional<OlderFormats> converterOf(const Arguments &arguments);
/// The same refusal of a file; where the file is of an older format, with what can be done about it.
Error withAdvice(Error error, const Arguments &arguments);

QString helpText();
/// What to say to a first word that is neither a command nor a file.
QString unknownCommand(const QString &word);

} // namespace dondoc::cli
