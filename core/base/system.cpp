// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <qt_windows.h>
// after qt_windows.h
#include <psapi.h>
#else
#include <csignal>
#endif

namespace dondoc::system {

QString userName()
{
    const QString name = qEnvironmentVariable("USERNAME"); // Windows; some desktops set it too
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

bool isNetworkLocation(const QString &path, const QByteArray &fileSystemType)
{
    static constexpr std::array<const char *, 8> served = {"cifs", "smb3",  "smbfs",      "nfs",
                                                           "nfs4", "afpfs", "fuse.sshfs", "davfs"};
    const QString plain =
        QString(path).replace(u'\\', u'/'); // on every system: a path may come from elsewhere
    // "//?/C:/…" and "//./…" name this machine's own disks.
    const bool isLocalForm =
        plain.startsWith(QLatin1StringView("//?/")) || plain.startsWith(QLatin1StringView("//./"));
    const bool isUnc = plain.startsWith(QLatin1StringView("//?/UNC/"), Qt::CaseInsensitive) ||
                       (plain.startsWith(QLatin1StringView("//")) && !isLocalForm);
    return isUnc || std::any_of(served.begin(), served.end(), [&](const char *type) {
               return fileSystemType.compare(type, Qt::CaseInsensitive) == 0;
           });
}

bool isOnNetwork(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (isNetworkLocation(folder, QStorageInfo(folder).fileSystemType()))
        return true;
#ifdef Q_OS_WIN
    const QString root = QDir::toNativeSeparators(folder).left(3); // "Z:\", a drive that may be a share
    return GetDriveTypeW(reinterpret_cast<const wchar_t *>(root.utf16())) == DRIVE_REMOTE;
#else
    return false;
#endif
}

#ifdef Q_OS_WIN

bool isRunning(qint64 process)
{
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, DWORD(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED; // another user's
    DWORD code = 0;
    const bool isAlive = GetExitCodeProcess(handle, &code) && code == STILL_ACTIVE;
    CloseHandle(handle);
    return isAlive;
}

qint64 peakMemory()
{
    PROCESS_MEMORY_COUNTERS counters{};
    return K32GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters)
               ? qint64(counters.PeakWorkingSetSize)
               : 0;
}

void allowToFront(qint64 process)
{
    AllowSetForegroundWindow(DWORD(process));
}

void useUtf8Console()
{
    SetConsoleOutputCP(CP_UTF8);
}

#else

bool isRunning(qint64 process)
{
    return kill(pid_t(process), 0) == 0 || errno == EPERM;
}

qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').front().toLongLong() * 1024;
    }
    return 0;
}

void allowToFront(qint64) {}

void useUtf8Console() {}

#endif

} // namespace dondoc::system
