// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/console.h"
#include "app/language.h"
#include "app/window.h"

#include <QApplication>

namespace {

using namespace dondoc;

/// Data commands need no Gui; those that paint do it offscreen, so that no display is needed.
int runCommand(const cli::Command &command, int &argc, char **argv)
{
    std::unique_ptr<QCoreApplication> application;
    if (command.needsGui) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    nameApplication(*application);
    const CommandLineLanguage language(*application);
    const SystemClock clock;
    return cli::run(command, application->arguments().mid(2), standardConsole(), clock);
}

} // namespace

int main(int argc, char **argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (const cli::Command *command = cli::findCommand(first))
        return runCommand(*command, argc, argv);
    return runWindow(argc, argv);
}
