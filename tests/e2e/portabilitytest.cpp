// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace dondoc::e2e {

namespace {

using namespace Qt::StringLiterals;

/// Lines that ask which system they are compiled for, or use what only one has: "file:line text".
QStringList systemLines(const QString &folder)
{
    static const QRegularExpression asks(
        u"^\\s*#\\s*(if|ifdef|ifndef|elif)\\b|\\bQ_OS_|\\b_WIN32\\b|\\b__(linux|unix|APPLE)__\\b|#\\s*"
        u"include\\s*<"
        u"(windows|unistd|fcntl|dlfcn|pwd|qt_windows|shellapi|sys/[a-z]+)\\.h>"_s);
    const QString root = QStringLiteral(DONDOC_SOURCE) + u'/';
    QStringList found;
    QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly | QIODevice::Text));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (int i = 0; i < lines.size(); ++i) {
            if (lines[i].contains(asks))
                found << u"%1:%2 %3"_s.arg(file.fileName().mid(root.size())).arg(i + 1).arg(lines[i]);
        }
    }
    return found;
}

TEST(Portability, WhatDiffersBySystemStandsInOneFile)
{
    QStringList elsewhere;
    qsizetype there = 0;
    for (const QString &folder : {u"app"_s, u"core"_s, u"ui"_s}) {
        for (const QString &line : systemLines(folder)) {
            if (line.startsWith(u"core/base/system.cpp:"_s))
                ++there;
            else
                elsewhere << line;
        }
    }
    EXPECT_GT(there, 0); // or the search finds nothing at all
    EXPECT_TRUE(elsewhere.isEmpty()) << elsewhere.join(u'\n').toStdString();
}

} // namespace

} // namespace dondoc::e2e
