// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/pdftext.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWait = 60'000; ///< milliseconds
constexpr int slice = 200;          ///< between two looks at the cancel flag

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeFiles)
};

Error error(const QString &code, const QString &text, const QString &path)
{
    return {code, text.arg(QFileInfo(path).fileName()), path};
}

Result<QByteArray> output(const QString &program, const QString &path, qsizetype mostBytes,
                          const JobControl &job)
{
    QProcess process;
    process.setReadChannel(QProcess::StandardOutput);
    process.start(program, {u"-q"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
    QByteArray bytes;
    for (int waited = 0; waited < longestWait; waited += slice) {
        const bool isDone = process.waitForFinished(slice);
        bytes += process.readAllStandardOutput();
        if (bytes.size() > mostBytes || job.isCancelled()) {
            process.kill();
            process.waitForFinished();
            return job.isCancelled()
                       ? error(u"cancelled"_s, Words::tr("Reading %1 was cancelled."), path)
                       : error(u"textTooLong"_s,
                               Words::tr("%1 holds more text than any notice; nothing was read."), path);
        }
        if (isDone || process.state() == QProcess::NotRunning) {
            const bool isGood = process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
            const bool isLocked = process.readAllStandardError().contains("password");
            if (isGood)
                return bytes;
            return isLocked
                       ? error(u"encrypted"_s,
                               Words::tr(
                                   "%1 is locked with a password. Save it without one and open it again."),
                               path)
                       : error(u"damaged"_s,
                               Words::tr("%1 cannot be read as a PDF: it is damaged or cut short."), path);
        }
    }
    process.kill();
    process.waitForFinished();
    return error(u"damaged"_s, Words::tr("%1 cannot be read as a PDF: it is damaged or cut short."), path);
}

} // namespace

bool isPdf(const QString &path)
{
    QFile file(path);
    constexpr qint64 headMayStartWithin = 1024;
    return file.open(QIODevice::ReadOnly) && file.read(headMayStartWithin).contains("%PDF-");
}

Result<QString> readPdfText(const QString &path, qsizetype mostCharacters, const JobControl &job)
{
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        return error(u"noPdfTool"_s,
                     Words::tr("%1 is a PDF, and the program pdftotext (Poppler) that reads its text is not "
                               "installed. Copy the text from a PDF viewer and paste it, or open the .docx."),
                     path);
    constexpr qsizetype mostBytesPerCharacter = 4;
    const auto bytes = output(program, path, mostCharacters * mostBytesPerCharacter, job);
    if (!bytes)
        return bytes.error();
    const QString text = QString::fromUtf8(*bytes);
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    constexpr qsizetype fewestLetters = 20; // a scan has none, or the name of the scanner
    if (letters < fewestLetters)
        return error(u"noTextLayer"_s,
                     Words::tr("%1 holds pictures of pages and no text. Recognise its text (OCR) first, or "
                               "paste the text."),
                     path);
    return text;
}

} // namespace dondoc
