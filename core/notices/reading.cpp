// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/prose.h"
#include "core/notices/headerfacts.h"
#include "core/notices/mending.h"
#include "core/notices/notice.h"
#include "core/notices/outline.h"
#include "core/notices/partkinds.h"
#include "core/notices/pdftext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(NoticeFiles)
};

Error withFile(Error error, const QString &path)
{
    error.file = path;
    return error;
}

Result<QString> textOfFile(const QString &path, const JobControl &job)
{
    if (isPdf(path))
        return readPdfText(path, longestNotice, job);
    const auto lines = readProse(path, {}, job);
    if (!lines)
        return lines.error();
    return lines->join(u'\n');
}

} // namespace

Result<NoticeText> readNoticeText(const QString &text, const NoticePhrases &phrases, const JobControl &job)
{
    if (text.size() > longestNotice)
        return Error{
            u"textTooLong"_s, Words::tr("This is more text than any notice holds; nothing was read."), {}};
    const bool hasWord = std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
    if (!hasWord)
        return Error{u"empty"_s, Words::tr("There is no text to read."), {}};
    NoticeText notice;
    buildOutline(notice, paragraphsOf(text, phrases.tables(), job));
    if (job.isCancelled())
        return Error{u"cancelled"_s, Words::tr("Reading was cancelled."), {}};
    const Wording words(notice.text, phrases.tables());
    classifyParts(notice, words);
    readHeaderFacts(notice, words);
    return notice;
}

Result<NoticeText> readNotice(const QString &path, const NoticePhrases &phrases, const JobControl &job)
{
    const auto text = textOfFile(path, job);
    if (!text)
        return text.error();
    auto notice = readNoticeText(*text, phrases, job);
    if (!notice)
        return withFile(notice.error(), path);
    notice->file = QFileInfo(path).fileName();
    return notice;
}

void classifyAgain(NoticeText &notice, const NoticePhrases &phrases)
{
    for (NoticePart &part : notice.parts)
        part.kind = NoticePartKind::Statement;
    classifyParts(notice, Wording(notice.text, phrases.tables()));
}

TextSpan codePoints(QStringView text, const TextSpan &span)
{
    const auto count = [&](qsizetype start, qsizetype end) {
        qsizetype points = 0;
        for (qsizetype i = start; i < end; ++i)
            points += !text.at(i).isLowSurrogate();
        return points;
    };
    return {count(0, span.start), count(span.start, span.end())};
}

} // namespace dondoc
