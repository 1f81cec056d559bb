// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/sectionmood.h"

#include "core/notices/outline.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// Last day of the period that a heading names; null for none. A day of its own is a document's, no period.
QDate endOfPeriod(const QString &heading)
{
    static const QRegularExpression period(
        u"(?:(?<months>\\d{1,2}) tháng(?: đầu)?|tháng (?<month>\\d{1,2})|quý (?<quarter>IV|I{1,3}))?"
        u"(?: năm |/|năm )(?<year>20\\d\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList quarters{u"I"_s, u"II"_s, u"III"_s, u"IV"_s};
    QDate last;
    auto found = period.globalMatch(heading);
    while (found.hasNext()) {
        const auto match = found.next();
        const auto quarter = quarters.indexOf(match.captured(u"quarter").toUpper());
        const int month = quarter >= 0                   ? int(quarter + 1) * 3
                          : match.hasCaptured(u"month")  ? match.captured(u"month").toInt()
                          : match.hasCaptured(u"months") ? match.captured(u"months").toInt()
                                                         : 12;
        const QDate first(match.captured(u"year").toInt(), month, 1);
        if (first.isValid())
            last = std::max(last, first.addMonths(1).addDays(-1));
    }
    return last;
}

} // namespace

bool reviewsEndedPeriod(const QString &heading, QDate day)
{
    static const QRegularExpression work(u"\\b(công tác|hoạt động|thực hiện|điều hành)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression document(u"\\b(số|ngày|đến năm)\\b"_s,
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::UseUnicodePropertiesOption);
    if (!day.isValid() || !work.match(heading).hasMatch() || document.match(heading).hasMatch())
        return false;
    const QDate end = endOfPeriod(heading);
    return end.isValid() && end < day;
}

SectionMood moodOfHeading(const Wording &words, WordRange heading)
{
    if (words.holds(PhraseTable::TaskHeadings, heading))
        return SectionMood::Tasks; // "Kết quả và nhiệm vụ trọng tâm thời gian tới": of both, then of work
    // "Kết quả triển khai nhiệm vụ" speaks of results, "Nhiệm vụ …" of work: the first word decides.
    constexpr std::pair<PhraseTable, SectionMood> moods[] = {
        {PhraseTable::ShortcomingHeadings, SectionMood::Shortcomings},
        {PhraseTable::ResultHeadings, SectionMood::Results},
        {PhraseTable::ViewHeadings, SectionMood::Views},
        {PhraseTable::TalkHeadings, SectionMood::Talk},
        {PhraseTable::WorkHeadings, SectionMood::Tasks},
    };
    SectionMood mood = SectionMood::None;
    std::size_t first = heading.end;
    for (const auto &[table, meaning] : moods) {
        const auto found = words.find(table, heading);
        if (found && found->begin < first) {
            first = found->begin;
            mood = meaning;
        }
    }
    return mood;
}

SectionMood moodOfPart(const NoticeText &notice, const Wording &words, int part)
{
    for (int p = notice.parts[size_t(part)].parent; p >= 0; p = notice.parts[size_t(p)].parent) {
        const NoticePart &above = notice.parts[size_t(p)];
        // "… họp về tình hình …, kết luận:" introduces all that follows, it is no section of results.
        const bool isOpening = above.kind == NoticePartKind::Header || above.kind == NoticePartKind::Opening;
        if (isOpening || !looksLikeHeading(notice.at(above.body)))
            continue;
        const SectionMood mood = moodOfHeading(words, words.within(above.body.start, above.body.end()));
        if (mood != SectionMood::None)
            return mood;
        const NoticeHeader &header = notice.header;
        const QDate day = header.meetingOn.isValid() ? header.meetingOn : header.issuedOn;
        if (reviewsEndedPeriod(notice.at(above.body).toString(), day))
            return SectionMood::Results;
    }
    return SectionMood::None;
}

} // namespace dondoc
