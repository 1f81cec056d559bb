// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

/// Everything that differs from one operating system to the next and that Qt leaves to us stands here and
/// nowhere else; the rest of the program asks no system its name. Any thread.
namespace dondoc::system {

/// The words of the command line, the program's name first. Windows has them whole, whatever the code page
/// is.
QStringList arguments(int argc, char **argv);

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

/// The path as libraries want it that do not come from Qt: on Windows a long one (over 260 characters, with
/// what SQLite appends) gets the form that the system takes without its old limit; any other path comes back
/// as it is.
QString longPath(const QString &path);
/// The rule behind it: "C:/a/b" becomes "\\?\C:\a\b", "//server/share/a" "\\?\UNC\server\share\a".
QString extendedForm(const QString &path);

/// The most memory this process has had in use, in bytes; 0 where the system does not tell.
qint64 peakMemory();

/// Gives memory that was freed back to the system, which keeps it for this program otherwise: after a large
/// piece of work that will not soon come again. Takes some milliseconds.
void returnMemory();

/// Lets another process of the same user bring its window to the front; Windows asks the one in front.
void allowToFront(qint64 process);

/// What is printed stays UTF-8 on a console that has another code page.
void useUtf8Console();

/// The platform plugin that paints where there is no display; empty where there always is one.
QByteArray displaylessPlatform();

/// Does the person want programs dark? Nothing where the system does not say.
std::optional<bool> wantsDark();

/// The colours of a high-contrast theme, each 0xRRGGBB, as the person chose them.
struct ContrastColours {
    quint32 window = 0, text = 0, highlight = 0, onHighlight = 0, disabled = 0, link = 0;
    bool operator==(const ContrastColours &) const = default;
};
/// Nothing while no high-contrast theme is on.
std::optional<ContrastColours> contrastColours();

} // namespace dondoc::system
