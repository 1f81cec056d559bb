// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/olderformats.h"

#include "core/files/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(OlderFormats)
};

constexpr int kPollMs = 100;
constexpr qint64 kPatienceMs = 180'000; ///< LibreOffice makes a profile the first time

/// Where the installers put it, off the path.
QStringList usualFolders()
{
    QStringList folders{u"/usr/lib/libreoffice/program"_s, u"/opt/libreoffice/program"_s,
                        u"/Applications/LibreOffice.app/Contents/MacOS"_s};
    for (const char *variable : {"ProgramFiles", "ProgramFiles(x86)"}) {
        const QString root = qEnvironmentVariable(variable);
        if (!root.isEmpty())
            folders += root + u"/LibreOffice/program"_s;
    }
    return folders;
}

bool hasSuffix(const QString &file, const QStringList &suffixes)
{
    return suffixes.contains(QFileInfo(file).suffix().toLower());
}

bool isOldWorkbook(const QString &file)
{
    static const QStringList suffixes{u"xls"_s, u"xlt"_s, u"xlw"_s, u"xlsb"_s, u"wk1"_s, u"wk3"_s, u"wks"_s,
                                      u"123"_s, u"wps"_s, u"et"_s,  u"sxc"_s,  u"dbf"_s, u"dif"_s, u"slk"_s};
    return hasSuffix(file, suffixes);
}

Error notConverted(const QString &file)
{
    return {u"notConverted"_s,
            Words::tr("“%1”: LibreOffice could not convert this file. Open it there and save it as .xlsx or "
                      ".docx.")
                .arg(QFileInfo(file).fileName()),
            file};
}

/// Asked first: what is started is a launcher, and only when asked does it end the office behind it, too.
void end(QProcess &process)
{
    constexpr int kGraceMs = 2000;
    process.terminate();
    if (process.waitForFinished(kGraceMs))
        return;
    process.kill();
    process.waitForFinished();
}

/// A letterhead and a signer's block are tables of two columns; tasks have three at least.
bool isLetter(const Workbook &workbook)
{
    return std::ranges::all_of(workbook.sheets, [](const Grid &sheet) { return sheet.columnCount() <= 2; });
}

/// Waits for the converter without sleeping past a cancel.
bool runToEnd(QProcess &process, const JobControl &job)
{
    QElapsedTimer clock;
    clock.start();
    while (!process.waitForFinished(kPollMs)) {
        if (process.state() == QProcess::NotRunning)
            return false; // it never started
        if (job.isCancelled() || clock.hasExpired(kPatienceMs)) {
            end(process);
            return false;
        }
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

struct OlderFormats::Kept {
    QMutex mutex;
    QString file;
    QDateTime changed;
    std::shared_ptr<const Copy> copy;
};

OlderFormats::OlderFormats(QString program)
    : m_program(std::move(program))
    , m_kept(std::make_shared<Kept>())
{
}

std::optional<OlderFormats> OlderFormats::find()
{
    for (const QString &name : {u"soffice"_s, u"libreoffice"_s}) {
        QString program = QStandardPaths::findExecutable(name);
        if (program.isEmpty())
            program = QStandardPaths::findExecutable(name, usualFolders());
        if (!program.isEmpty())
            return OlderFormats(program);
    }
    return std::nullopt;
}

bool OlderFormats::isOlderText(const QString &file)
{
    static const QStringList suffixes{u"doc"_s, u"dot"_s, u"rtf"_s, u"odt"_s, u"wpd"_s, u"sxw"_s, u"wri"_s};
    return hasSuffix(file, suffixes);
}

bool OlderFormats::isOlder(const QString &file)
{
    return isOlderText(file) || isOldWorkbook(file);
}

QString OlderFormats::advice()
{
    return Words::tr("With LibreOffice installed on this machine it could be converted here.");
}

Result<QString> OlderFormats::convert(const QString &file, const QString &folder, const JobControl &job) const
{
    const QString format = isOlderText(file) ? u"docx"_s : u"xlsx"_s;
    const QDir target(folder);
    QProcess process;
    // A profile of its own: with the officer's, a LibreOffice that is open would take the work and not say.
    process.start(m_program,
                  {u"-env:UserInstallation="_s +
                       QString::fromLatin1(QUrl::fromLocalFile(target.filePath(u"profile"_s)).toEncoded()),
                   u"--headless"_s, u"--norestore"_s, u"--convert-to"_s, format, u"--outdir"_s, folder,
                   QFileInfo(file).absoluteFilePath()});
    const bool isDone = runToEnd(process, job);
    if (job.isCancelled())
        return Error{u"cancelled"_s, Words::tr("The conversion was cancelled."), file};
    const QString written = target.filePath(QFileInfo(file).completeBaseName() + u'.' + format);
    if (!isDone || !QFileInfo::exists(written))
        return notConverted(file);
    return written;
}

Result<std::shared_ptr<const OlderFormats::Copy>> OlderFormats::copyOf(const QString &file,
                                                                       const JobControl &job) const
{
    {
        const QMutexLocker locker(&m_kept->mutex);
        const auto kept = std::exchange(m_kept->copy, nullptr);
        if (kept && m_kept->file == file && m_kept->changed == QFileInfo(file).lastModified())
            return kept;
    }
    auto copy = std::make_shared<Copy>();
    auto path = convert(file, copy->folder.path(), job);
    if (!path)
        return path.error();
    copy->path = *path;
    return std::shared_ptr<const Copy>(std::move(copy));
}

void OlderFormats::keep(const QString &file, std::shared_ptr<const Copy> copy) const
{
    const QMutexLocker locker(&m_kept->mutex);
    m_kept->file = file;
    m_kept->changed = QFileInfo(file).lastModified();
    m_kept->copy = std::move(copy);
}

Result<Workbook> readWorkbookOrConvert(const QString &file, const OlderFormats *converter,
                                       const JobControl &job)
{
    std::shared_ptr<const OlderFormats::Copy> copy;
    auto workbook = readOrConvert(
        file, converter, job, [&](const QString &path) { return readWorkbook(path, {}, job); }, &copy);
    if (copy && OlderFormats::isOlderText(file) && (!workbook || isLetter(*workbook)))
        converter->keep(file, copy);
    if (workbook && copy)
        workbook->notes.push_back(Words::tr("“%1” is of an older format; what was read is a copy that "
                                            "LibreOffice made of it.")
                                      .arg(QFileInfo(file).fileName()));
    return workbook;
}

} // namespace dondoc
