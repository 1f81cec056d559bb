// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/refusals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace dondoc::refusal {

using namespace Qt::StringLiterals;

namespace {

template<class... Args>
Error make(QLatin1StringView code, const QString &path, const char *sentence, const Args &...args)
{
    const QString pattern = QCoreApplication::translate("FileRefusal", sentence);
    return {code, pattern.arg(QFileInfo(path).fileName(), args...), path};
}

QString mebibytes(qint64 bytes)
{
    return QString::number(bytes >> 20);
}

} // namespace

Error notFound(const QString &path)
{
    return make("notFound"_L1, path,
                QT_TRANSLATE_NOOP("FileRefusal", "There is no file “%1”. Check its name and folder."));
}

Error unreadable(const QString &path, const QString &reason)
{
    return make("unreadable"_L1, path,
                QT_TRANSLATE_NOOP("FileRefusal",
                                  "“%1” cannot be opened (%2). Close it in other programs, then try again."),
                reason);
}

Error empty(const QString &path)
{
    return make(
        "empty"_L1, path,
        QT_TRANSLATE_NOOP("FileRefusal", "“%1” is empty: it holds no bytes. Ask for it to be sent again."));
}

Error cancelled(const QString &path)
{
    return make("cancelled"_L1, path, QT_TRANSLATE_NOOP("FileRefusal", "Reading “%1” was cancelled."));
}

Error encrypted(const QString &path)
{
    return make("encrypted"_L1, path,
                QT_TRANSLATE_NOOP("FileRefusal",
                                  "“%1” is protected by a password. Open it, remove the password, save it, "
                                  "then import it again."));
}

Error tooLarge(const ReadContext &context)
{
    return make("tooLarge"_L1, context.path,
                QT_TRANSLATE_NOOP("FileRefusal", "“%1” is larger than %2 MiB, the largest file that is read. "
                                                 "Remove its pictures or split it."),
                mebibytes(context.limits.fileBytes));
}

Error tooManyParts(const ReadContext &context, qint64 count)
{
    return make("tooManyParts"_L1, context.path,
                QT_TRANSLATE_NOOP("FileRefusal",
                                  "“%1” holds %2 packed parts; at most %3 are read. Save it again as .xlsx."),
                QString::number(count), QString::number(context.limits.entries));
}

Error partTooLarge(const ReadContext &context, const QString &part)
{
    return make("partTooLarge"_L1, context.path,
                QT_TRANSLATE_NOOP("FileRefusal",
                                  "The part “%2” of “%1” unpacks to more than %3 MiB, the most that is read. "
                                  "Split the sheet."),
                part, mebibytes(context.limits.entryBytes));
}

Error unpacksTooLarge(const ReadContext &context)
{
    return make(
        "unpacksTooLarge"_L1, context.path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "“%1” unpacks to more than %2 MiB, the most that is read of one file. Split it."),
        mebibytes(context.limits.totalBytes));
}

Error bomb(const ReadContext &context, const QString &part)
{
    return make(
        "bomb"_L1, context.path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "The part “%2” of “%1” unpacks to more than %3 times its size, as files made to do "
                          "harm are. It was not read."),
        part, QString::number(context.limits.ratio));
}

Error dtd(const QString &path, const QString &part)
{
    return make("dtd"_L1, path,
                QT_TRANSLATE_NOOP(
                    "FileRefusal",
                    "The part “%2” of “%1” defines XML entities (a DTD), which no office program writes. "
                    "It was not read."),
                part);
}

Error nesting(const ReadContext &context, const QString &part)
{
    return make(
        "nesting"_L1, context.path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "The part “%2” of “%1” nests elements deeper than %3 levels. It was not read."),
        part, QString::number(context.limits.nesting));
}

Error attributes(const QString &path, const QString &part, int limit)
{
    return make("attributes"_L1, path,
                QT_TRANSLATE_NOOP(
                    "FileRefusal",
                    "The part “%2” of “%1” has an element with more than %3 attributes. It was not read."),
                part, QString::number(limit));
}

Error textTooLong(const ReadContext &context, const QString &part)
{
    return make(
        "textTooLong"_L1, context.path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "The part “%2” of “%1” holds a single text longer than %3 MiB. It was not read."),
        part, mebibytes(context.limits.textNodeChars));
}

Error tooManyStrings(const ReadContext &context)
{
    return make(
        "tooManyStrings"_L1, context.path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "“%1” holds more than %2 different texts, the most that are read. Split it."),
        QString::number(context.limits.sharedStrings));
}

Error tooManyCells(const ReadContext &context, const QString &sheet)
{
    return make(
        "tooManyCells"_L1, context.path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "“%1” holds more than %2 cells, the most that are read of one file (met in sheet "
                          "“%3”). Split it."),
        QString::number(context.limits.cells), sheet);
}

Error damaged(const QString &path)
{
    return make("damaged"_L1, path,
                QT_TRANSLATE_NOOP("FileRefusal",
                                  "“%1” is damaged or was cut short, so it cannot be unpacked. "
                                  "Ask for it to be sent again."));
}

Error damagedPart(const QString &path, const QString &part)
{
    return make("damaged"_L1, path,
                QT_TRANSLATE_NOOP(
                    "FileRefusal",
                    "The part “%2” of “%1” is damaged: its bytes do not match their checksum or length. "
                    "Ask for the file to be sent again."),
                part);
}

Error missingPart(const QString &path, const QString &part)
{
    return make(
        "damaged"_L1, path,
        QT_TRANSLATE_NOOP("FileRefusal", "“%1” lacks its part “%2”. Ask for the file to be sent again."),
        part);
}

Error notWellFormed(const QString &path, const QString &part, qint64 position)
{
    return make("damaged"_L1, path,
                QT_TRANSLATE_NOOP("FileRefusal", "The part “%2” of “%1” is not valid XML near byte %3. "
                                                 "Ask for the file to be sent again."),
                part, QString::number(position));
}

Error stringOutOfRange(const QString &path, const QString &sheet, const QString &cell)
{
    return make("damaged"_L1, path,
                QT_TRANSLATE_NOOP("FileRefusal",
                                  "Cell %3 of sheet “%2” in “%1” points at a text the file does not hold. "
                                  "Ask for the file to be sent again."),
                sheet, cell);
}

Error badReference(const QString &path, const QString &sheet, const QString &reference)
{
    return make("damaged"_L1, path,
                QT_TRANSLATE_NOOP("FileRefusal",
                                  "Sheet “%2” in “%1” has a cell at “%3”, which is no place in a sheet. "
                                  "Ask for the file to be sent again."),
                sheet, reference);
}

Error unsupported(const QString &path, const QString &kind)
{
    return make(
        "unsupported"_L1, path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "“%1” is %2, which cannot be read as tables. Save it as .xlsx, .docx or .csv, "
                          "then import it again."),
        kind);
}

Error textNamedWorkbook(const QString &path)
{
    return make(
        "unsupported"_L1, path,
        QT_TRANSLATE_NOOP("FileRefusal",
                          "“%1” is named like an office document but holds plain text. If it is a table, "
                          "rename it to .csv; if not, ask for it to be sent again."));
}

} // namespace dondoc::refusal
