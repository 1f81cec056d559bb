// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/system.h"

#include "core/base/startup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QSysInfo>

#include <algorithm>
#include <array>

#ifdef Q_OS_WIN
#include <QSettings>
#include <qt_windows.h>

#include <cstdio>
#include <fcntl.h>
#include <io.h>
#include <memory>
// after qt_windows.h
#include <psapi.h>
#include <shellapi.h>
#else
#include <cerrno>
#include <csignal>
#ifdef __GLIBC__
#include <malloc.h>
#endif
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

QString extendedForm(const QString &path)
{
    const QString native = QString(path).replace(u'/', u'\\');
    const QString mark = QStringLiteral("\\\\?\\");
    if (native.startsWith(mark))
        return native;
    if (native.startsWith(QLatin1StringView("\\\\")))
        return mark + QLatin1StringView("UNC") + native.mid(1);
    return mark + native;
}

#ifdef Q_OS_WIN

namespace {

/// "Z:", a letter that may stand for a share.
bool isOnMappedDrive(const QString &folder)
{
    const std::wstring root = QDir::toNativeSeparators(folder).left(3).toStdWString();
    return GetDriveTypeW(root.c_str()) == DRIVE_REMOTE;
}

quint32 systemColour(int index)
{
    const COLORREF colour = GetSysColor(index);
    return quint32(GetRValue(colour)) << 16 | quint32(GetGValue(colour)) << 8 | GetBValue(colour);
}

} // namespace

QStringList arguments(int, char **)
{
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&LocalFree)> words(CommandLineToArgvW(GetCommandLineW(), &count),
                                                              &LocalFree);
    QStringList list;
    for (int i = 0; words && i < count; ++i)
        list << QString::fromWCharArray(words.get()[i]);
    return list;
}

QString longPath(const QString &path)
{
    constexpr qsizetype longest = 220; // of 260, less "-journal", ".xxxxxxxx.part" and the like
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    return whole.size() < longest ? path : extendedForm(whole);
}

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

void returnMemory()
{
    HeapCompact(GetProcessHeap(), 0);
}

void allowToFront(qint64 process)
{
    AllowSetForegroundWindow(DWORD(process));
}

void avoidRuntimeFaults()
{
#ifdef __MINGW32__
    // At the end of a thread MinGW frees its thread_local objects before it destroys them. Qt keeps one that
    // has something to destroy: the stack of compiled regular expressions, made when a search runs deep.
    // Without compiling them there is none.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
#endif
}

void useUtf8Console()
{
    SetConsoleOutputCP(CP_UTF8);
    _setmode(_fileno(stdout), _O_BINARY); // a line end of a CSV is not to become two
}

QByteArray displaylessPlatform()
{
    return {}; // every session has a desktop to paint on, and Qt's own platform without one has no fonts here
}

std::optional<bool> wantsDark()
{
    // Qt tells from 6.5 on; the value is documented by Microsoft under "Personalize".
    const QSettings personalize(
        QStringLiteral(
            "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
}

std::optional<ContrastColours> contrastColours()
{
    HIGHCONTRASTW state{};
    state.cbSize = sizeof state;
    if (!SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof state, &state, 0) ||
        !(state.dwFlags & HCF_HIGHCONTRASTON))
        return std::nullopt;
    return ContrastColours{systemColour(COLOR_WINDOW),    systemColour(COLOR_WINDOWTEXT),
                           systemColour(COLOR_HIGHLIGHT), systemColour(COLOR_HIGHLIGHTTEXT),
                           systemColour(COLOR_GRAYTEXT),  systemColour(COLOR_HOTLIGHT)};
}

#else

namespace {

bool isOnMappedDrive(const QString &)
{
    return false;
}

} // namespace

QStringList arguments(int argc, char **argv)
{
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    return words;
}

QString longPath(const QString &path)
{
    return path;
}

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

void returnMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

void allowToFront(qint64) {}

void avoidRuntimeFaults() {}

void useUtf8Console() {}

QByteArray displaylessPlatform()
{
    return QByteArrayLiteral("offscreen");
}

std::optional<bool> wantsDark()
{
    return std::nullopt;
}

std::optional<ContrastColours> contrastColours()
{
    return std::nullopt;
}

#endif

bool isOnNetwork(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return isNetworkLocation(folder, QStorageInfo(folder).fileSystemType()) || isOnMappedDrive(folder);
}

} // namespace dondoc::system
