// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Everything that differs from one operating system to the next and that Qt leaves to us stands here and
/// nowhere else; the rest of the program asks no system its name. Any thread.
namespace dondoc::system {

/// The name of whoever is logged in, or empty.
QString userName();
/// This machine's name.
QString hostName();

/// Is a process of this machine still running?
bool isRunning(qint64 process);

/// Does a file lie on another machine's disk? SQLite's locks cannot be trusted there.
bool isOnNetwork(const QString &path);
/// The rule behind it: a UNC path ("//server/share/…", either slash), or a file system that is served over a
/// network.
bool isNetworkLocation(const QString &path, const QByteArray &fileSystemType);

/// The most memory this process has had in use, in bytes; 0 where the system does not tell.
qint64 peakMemory();

/// Lets another process of the same user bring its window to the front; Windows asks the one in front.
void allowToFront(qint64 process);

/// What is printed stays UTF-8 on a console that has another code page.
void useUtf8Console();

} // namespace dondoc::system
