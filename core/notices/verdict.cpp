// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/verdict.h"

#include "core/notices/chunks.h"
#include "core/notices/partkinds.h"
#include "core/notices/sectionmood.h"
#include "core/notices/sentences.h"
#include "core/notices/subjects.h"

#include <QRegularExpression>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// Weighs one stretch: who is addressed, what is said of him, in what kind of section.
class Judge
{
public:
    Judge(const NoticeReading &reading, int part, WordRange range, bool hasInheritedLead)
        : m_reading(reading)
        , m_words(reading.words())
        , m_part(reading.part(part))
        , m_range(trimmed(reading.words(), range))
        , m_subject(subjectOf(reading, m_range))
        , m_ownHeading(ownHeading())
        , m_mood(moodOfPart(reading.notice(), reading.words(), part))
        , m_hasInheritedLead(hasInheritedLead)
    {
        const SectionMood own = moodOfHeading(m_words, m_ownHeading);
        if (own != SectionMood::None)
            m_mood = own;
    }

    Verdict judge() const
    {
        const bool isHeadingAlone =
            !m_ownHeading.isEmpty() && m_range.begin >= m_ownHeading.begin && m_range.end <= m_ownHeading.end;
        if (m_range.isEmpty() || isInCapitals() || isHeadingAlone)
            return Verdict::Statement;
        if (isClosingFormula(m_words, m_range))
            return Verdict::Closing;
        if (m_mood == SectionMood::Talk)
            return Verdict::Statement;
        if (tellsWhatWasDone())
            return reported();
        if (isNamedAStatement())
            return Verdict::Statement;
        if (m_subject.isAssigned && !m_subject.leads.empty())
            return pointsToAnnex() ? Verdict::Statement : Verdict::Task;
        if (m_subject.isSpeaker)
            return Verdict::Statement;
        if (m_mood == SectionMood::Results || m_mood == SectionMood::Shortcomings)
            return isDemandedByADay() ? Verdict::Task : reported();
        const bool opensStatement = m_words.length(PhraseTable::Statements, m_range.begin, m_range.end) > 0;
        const bool isOfAll = std::ranges::none_of(m_subject.leads, [](const DraftAddressee &one) {
            return one.agency || !one.isGroup;
        }); // "mọi tổ chức phải tuân thủ …" among principles
        if (!m_subject.leads.empty())
            return opensStatement || (isOfAll && m_mood == SectionMood::Views) ? Verdict::Statement
                                                                               : ofOwnSubject();
        return withoutSubject();
    }

private:
    /// "Phân công các bộ, cơ quan thực hiện các nhiệm vụ tại Phụ lục kèm theo": the work stands there.
    bool pointsToAnnex() const
    {
        static const QRegularExpression annex(
            u"\\b(các|những) nhiệm vụ\\b.{0,40}\\b(tại|trong|theo) (Phụ lục|danh mục|bảng)\\b"_s,
            QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
        const bool areAllGroups = std::ranges::all_of(m_subject.leads, &DraftAddressee::isGroup);
        return areAllGroups && annex.match(m_words.written(m_range).toString()).hasMatch();
    }

    /// A heading or a running head; work is written in small letters.
    bool isInCapitals() const
    {
        return std::ranges::none_of(m_words.written(m_range), [](QChar c) { return c.isLower(); });
    }

    /// "1. Về quan điểm chỉ đạo: …", "1- Về kết quả. …": an item with its heading in its own line.
    WordRange ownHeading() const
    {
        constexpr std::size_t longestHeading = 12;
        const WordRange body = m_reading.wordsOf(m_part.body);
        if (!m_reading.addressees().listAt(body.begin, body.end).isEmpty())
            return {};
        const bool isTopic = m_words.length(PhraseTable::TopicIntros, body.begin, body.end) > 0;
        for (std::size_t i = body.begin; i + 1 < std::min(body.end, body.begin + longestHeading); ++i) {
            if (m_words.isSign(i, u':') || (isTopic && m_words.isSign(i, u'.')))
                return {body.begin, i};
            if (!m_words.at(i).isWord && !m_words.isSign(i, u','))
                break;
        }
        return {};
    }

    Verdict reported() const
    {
        const bool fellShort =
            m_mood == SectionMood::Shortcomings || m_words.holds(PhraseTable::ShortcomingMarks, m_range);
        return fellShort ? Verdict::Shortcoming : Verdict::Result;
    }

    /// An office's "Giao Bộ A theo dõi chung" among the statements takes in whom it addresses: it means this
    /// very order; "Đồng ý" before an order does not.
    bool isNamedAStatement() const
    {
        const std::size_t opening = m_words.length(PhraseTable::Statements, m_range.begin, m_range.end);
        return !m_subject.leads.empty() && opening > 0 && m_range.begin + opening >= m_subject.work;
    }

    std::size_t workAt() const
    {
        std::size_t at = m_subject.work;
        while (at < m_range.end && !m_words.at(at).isWord)
            ++at;
        return at;
    }

    /// "Bộ A đã …", "Tuy nhiên, …", "Trong thời gian qua, …", "Các bộ còn chậm …".
    bool tellsWhatWasDone() const
    {
        const std::size_t at = workAt();
        const bool hasLeads = !m_subject.leads.empty();
        const bool isPast =
            m_words.is(at, u"đã") || m_words.is(at, u"vừa") ||
            (m_words.is(at, u"cũng") && m_words.is(at + 1, u"đã")) || (m_words.is(at, u"đang") && hasLeads) ||
            (hasLeads && (m_words.is(at, u"chưa") || m_words.is(at, u"còn") || m_words.is(at, u"vẫn")));
        if (isPast && hasLeads)
            return !m_subject.isAssigned && !goesOnWithWork();
        const std::size_t first = m_range.begin;
        const bool opensReport = m_words.length(PhraseTable::ShortcomingMarks, first, m_range.end) > 0 ||
                                 m_words.length(PhraseTable::ResultMarks, first, m_range.end) > 0;
        return opensReport && !(m_subject.isAssigned && hasLeads);
    }

    /// "Bộ A đã bố trí kinh phí; tiếp tục bảo đảm nguồn": done so far, and what is to be done.
    bool goesOnWithWork() const
    {
        const auto clauses = clausesOf(m_words, m_range);
        return std::ranges::any_of(clauses, [&](const Clause &clause) {
            const std::size_t at = clause.words.begin;
            return at > m_range.begin && m_words.length(PhraseTable::Modals, at, clause.words.end) > 0;
        });
    }

    /// "…; người đứng đầu các cơ quan này phải báo cáo trước ngày 15/8" among what fell short.
    bool isDemandedByADay() const
    {
        const std::size_t at = workAt();
        const bool isDemanded = m_words.length(PhraseTable::Modals, at, m_range.end) > 0;
        if (m_subject.leads.empty() || !isDemanded)
            return false;
        const QDate day = m_reading.documentDate();
        return std::ranges::any_of(deadlinesIn(m_reading, m_range), [&](const DraftDeadline &one) {
            return one.deadline.due.isValid() && !(one.deadline.due < day);
        });
    }

    /// "Đại diện Bộ A đề xuất …", "Doanh nghiệp được tự chủ …": what was said at the meeting, and what one
    /// may do.
    bool isNoDuty(std::size_t at) const
    {
        const bool isSaid = std::ranges::any_of(m_subject.leads, [](const DraftAddressee &one) {
            return one.office.compare(u"đại diện"_s, Qt::CaseInsensitive) == 0;
        });
        return isSaid ||
               (m_words.is(at, u"được") && m_words.length(PhraseTable::Modals, at, m_range.end) == 0);
    }

    Verdict ofOwnSubject() const
    {
        const std::size_t at = workAt();
        if (isNoDuty(at))
            return Verdict::Statement;
        if (m_words.length(PhraseTable::Speech, at, m_range.end) > 0 &&
            !m_words.length(PhraseTable::Work, at, m_range.end))
            return Verdict::Statement;
        if (startsWithWork(m_reading, m_range))
            return Verdict::Task;
        // A numbered item that addresses somebody is work even where its verb is not in the table.
        const bool isItem = !m_part.marker.isEmpty() && m_mood != SectionMood::Views;
        const bool saysMore = at < m_range.end && m_range.end - at > 3 && !m_words.is(at, u"là");
        return isItem && saysMore ? Verdict::Task : Verdict::Statement;
    }

    Verdict withoutSubject() const
    {
        constexpr std::size_t headOfSentence = 5; // "Thông báo nêu rõ, …"
        const WordRange head{m_range.begin, std::min(m_range.end, m_range.begin + headOfSentence)};
        if (!m_hasInheritedLead && m_words.holds(PhraseTable::Speech, head))
            return Verdict::Statement;
        const bool agrees = m_words.length(PhraseTable::Statements, m_range.begin, m_range.end) > 0;
        const bool isReportAsked = // "Báo cáo đề nghị gửi qua …": how to send it
            m_words.is(m_range.begin, u"báo") &&
            m_words.length(PhraseTable::Assign, m_range.begin + 2, m_range.end) > 0;
        const bool hasWork = !isReportAsked && startsWithWork(m_reading, m_range);
        if (agrees && !(hasWork && m_hasInheritedLead))
            return Verdict::Statement;
        if (m_mood == SectionMood::Views && !m_hasInheritedLead)
            return Verdict::Statement;
        const bool isItem = !m_part.marker.isEmpty();
        if (m_hasInheritedLead)
            return isItem || hasWork ? Verdict::Task : Verdict::Statement;
        const bool isPlaceOfWork = m_mood == SectionMood::Tasks || (isItem && m_reading.intro() >= 0);
        const bool hasDoer = isItem && unknownDoer(m_reading, m_range).has_value();
        return (hasWork || hasDoer) && isPlaceOfWork ? Verdict::Task : Verdict::Statement;
    }

    const NoticeReading &m_reading;
    const Wording &m_words;
    const NoticePart &m_part;
    WordRange m_range;
    SentenceSubject m_subject;
    WordRange m_ownHeading;
    SectionMood m_mood;
    bool m_hasInheritedLead;
};

} // namespace

Verdict verdictOn(const NoticeReading &reading, int part, WordRange range, bool hasInheritedLead)
{
    return Judge(reading, part, range, hasInheritedLead).judge();
}

bool isSomebodysReport(const NoticeReading &reading, WordRange sentence)
{
    const Wording &words = reading.words();
    for (std::size_t i = sentence.begin; i < sentence.end; ++i) {
        if (words.length(PhraseTable::Assigners, i, sentence.end) > 0 ||
            words.length(PhraseTable::Assign, i, sentence.end) > 0)
            return false;
        if (words.length(PhraseTable::Speech, i, sentence.end) > 0)
            return true;
    }
    return false;
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Task:
        return u"task"_s;
    case Verdict::Closing:
        return u"closing"_s;
    case Verdict::Result:
        return u"result"_s;
    case Verdict::Shortcoming:
        return u"shortcoming"_s;
    case Verdict::Statement:
        break;
    }
    return u"statement"_s;
}

} // namespace dondoc
