// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/runner.h"

#include <QProcess>

namespace dondoc::e2e {

Outcome run(const QString &program, const QStringList &arguments, const Variables &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DONDOC_LANG"), QStringLiteral("en"));
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, process.errorString()};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

Outcome dondoc(const QStringList &arguments, const Variables &variables)
{
    // The packaged program instead of the built one, where DONDOC_PROGRAM names it.
    return run(qEnvironmentVariable("DONDOC_PROGRAM", QStringLiteral(DONDOC_PROGRAM)), arguments, variables);
}

QString sample(int number)
{
    return QStringLiteral(DONDOC_SAMPLES "/phu-luc-0%1.xlsx").arg(number);
}

QStringList allSamples()
{
    QStringList paths;
    for (int number = 1; number <= 6; ++number)
        paths << sample(number);
    return paths;
}

} // namespace dondoc::e2e
