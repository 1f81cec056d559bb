// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/partkinds.h"
#include "core/notices/reading.h"
#include "core/text/dates.h"

#include <algorithm>

namespace dondoc {

namespace {

/// The day a notice is read as of: its own, its meeting's, the day asked for, else the last day it names: it
/// was written when the units it names existed.
QDate dayOf(const NoticeText &notice, QDate asked)
{
    if (notice.header.issuedOn.isValid())
        return notice.header.issuedOn;
    if (notice.header.meetingOn.isValid())
        return notice.header.meetingOn;
    if (asked.isValid())
        return asked;
    QDate last;
    for (const text::DateMention &mention : text::findDates(notice.text))
        last = last.isNull() ? mention.date : std::max(last, mention.date);
    return last;
}

} // namespace

NoticeReading::NoticeReading(const NoticeText &notice, const NoticeReaders &readers)
    : m_notice(notice)
    , m_directory(readers.directory)
    , m_documentDate(notice.header.issuedOn.isValid() ? notice.header.issuedOn : notice.header.meetingOn)
    , m_intro(introOf(notice))
    , m_words(notice.text, readers.phrases.tables())
    , m_names(readers.agencies, notice.text, dayOf(notice, readers.asOf))
    , m_addressees(m_words, m_names, readers.directory)
{
}

WordRange NoticeReading::wordsOf(int part) const
{
    return wordsOf(m_notice.parts[std::size_t(part)].body);
}

TextSpan NoticeReading::spanOf(WordRange range) const
{
    if (range.isEmpty())
        return {};
    const qsizetype start = m_words.at(range.begin).start;
    return {start, m_words.at(range.end - 1).end - start};
}

} // namespace dondoc
