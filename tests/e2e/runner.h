// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/printers.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace dondoc::e2e {

/// What a finished process left.
struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QString err;
    QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs a program to its end with an English command line; a hang of a minute is a failure (exit code -1).
/// `variables` are added to the environment of the tests.
using Variables = std::vector<std::pair<QString, QString>>;
Outcome run(const QString &program, const QStringList &arguments, const Variables &variables = {});
Outcome dondoc(const QStringList &arguments, const Variables &variables = {});

/// Path of "phu-luc-01.xlsx" … in the shipped samples.
QString sample(int number);
QStringList allSamples();

} // namespace dondoc::e2e
