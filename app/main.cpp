// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/composition.h"
#include "app/console.h"
#include "core/base/startup.h"
#include "core/base/system.h"
#include "ui/shell/firstwindow.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>
#include <QScreen>
#include <QStandardPaths>
#include <QWidget>

namespace {

using namespace dondoc;

/// The command line speaks Vietnamese unless DONDOC_LANG says otherwise.
QString commandLineLanguage()
{
    const QString asked = qEnvironmentVariable("DONDOC_LANG");
    return LanguageSwitcher::languages().contains(asked) ? asked : QStringLiteral("vi");
}

/// Data commands need no Gui; those that paint do it offscreen, so that no display is needed.
int runCommand(const cli::Command &command, int &argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (command.needsGui) {
        if (const QByteArray platform = system::displaylessPlatform(); !platform.isEmpty())
            qputenv("QT_QPA_PLATFORM", platform);
        cli::prepareScale(argc, argv);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    nameApplication(*application);
    LanguageSwitcher language;
    language.setLanguage(commandLineLanguage());
    const SystemClock clock;
    return cli::run(command, application->arguments().mid(2), standardConsole(), clock);
}

/// Absolute: the first window has another working folder.
QStringList filesOf(const QCommandLineParser &parser, const QCommandLineOption &store)
{
    QStringList files = parser.positionalArguments();
    if (parser.isSet(store))
        files.prepend(parser.value(store));
    for (QString &file : files)
        file = QFileInfo(file).absoluteFilePath();
    return files;
}

/// A window that would reach beyond the screen fills it instead: on a small screen, the first time.
void fillSmallScreen(QWidget &window)
{
    const QSize room = window.screen()->availableSize();
    if (window.width() <= room.width() && window.height() <= room.height())
        return;
    window.resize(window.size().boundedTo(room)); // what it has when it is no longer maximised
    window.setWindowState(window.windowState() | Qt::WindowMaximized);
}

/// The window: `dondoc [--store FILE] [--lang vi|en] [FILE…]`.
int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    nameApplication(application);
    application.setWindowIcon(QIcon(QStringLiteral(":/app.svg")));
    QCommandLineParser parser;
    const QCommandLineOption store(QStringLiteral("store"), QString(), QStringLiteral("store"));
    const QCommandLineOption lang(QStringLiteral("lang"), QString(), QStringLiteral("lang"));
    parser.addOptions({store, lang});
    if (!parser.parse(application.arguments())) {
        standardConsole().err(parser.errorText());
        standardConsole().out(cli::helpText().toUtf8());
        return cli::WrongUsage;
    }
    const QStringList files = filesOf(parser, store);
    FirstWindow first(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    if (!first.isFirst() && first.handOver(files))
        return cli::Done;
    Composition composition(personalSettings());
    MainWindow &window = composition.window();
    QObject::connect(&first, &FirstWindow::called, &window, &MainWindow::comeForward);
    if (LanguageSwitcher::languages().contains(parser.value(lang)))
        composition.language().setLanguage(parser.value(lang));
    fillSmallScreen(window);
    window.show();
    if (files.isEmpty())
        window.openLastStore();
    else
        window.receive(files);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    system::avoidRuntimeFaults();
    system::useUtf8Console();
    const QString first = system::arguments(argc, argv).value(1);
    if (const cli::Command *command = cli::findCommand(first))
        return runCommand(*command, argc, argv);
    if (first == u"--help" || first == u"help") {
        standardConsole().out(cli::helpText().toUtf8());
        return cli::Done;
    }
    if (!first.isEmpty() && !first.startsWith(u'-') && !QFileInfo::exists(first)) {
        standardConsole().err(cli::unknownCommand(first));
        standardConsole().err(cli::helpText());
        return cli::WrongUsage;
    }
    return runWindow(argc, argv);
}
