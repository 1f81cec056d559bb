// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/addressees.h"
#include "core/notices/notice.h"

namespace dondoc {

/// A notice laid out for drafting: its words, the names in it, the day names and deadlines are read as of.
class NoticeReading
{
public:
    /// Both must outlive it.
    NoticeReading(const NoticeText &notice, const NoticeReaders &readers);

    const NoticeText &notice() const { return m_notice; }
    const Wording &words() const { return m_words; }
    const AddresseeReader &addressees() const { return m_addressees; }
    const AgencyDirectory &directory() const { return m_directory; }
    /// Day that "tháng 9" and "trong vòng 05 ngày kể từ ngày ký" are counted from; may be null.
    QDate documentDate() const { return m_documentDate; }
    /// The part that introduces the body; -1 when there is none.
    int intro() const { return m_intro; }

    const NoticePart &part(int index) const { return m_notice.parts[std::size_t(index)]; }
    WordRange wordsOf(int part) const;
    WordRange wordsOf(const TextSpan &span) const { return m_words.within(span.start, span.end()); }
    TextSpan spanOf(WordRange range) const;

private:
    const NoticeText &m_notice;
    const AgencyDirectory &m_directory;
    QDate m_documentDate;
    int m_intro;
    Wording m_words;
    ProseNames m_names;
    AddresseeReader m_addressees;
};

} // namespace dondoc
