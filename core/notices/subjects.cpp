// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/subjects.h"

#include <algorithm>

namespace dondoc {

namespace {

constexpr std::size_t farthestAssign = 12; ///< words between the assigner and what he does
constexpr std::size_t longestTopic = 60;   ///< words of "Để …," before the subject

/// Reads one sentence from its head on.
class SubjectReader
{
public:
    SubjectReader(const NoticeReading &reading, WordRange sentence)
        : m_words(reading.words())
        , m_addressees(reading.addressees())
        , m_end(sentence.end)
        , m_begin(sentence.begin)
        , m_at(sentence.begin)
    {
    }

    SentenceSubject read()
    {
        while (m_at < m_end &&
               (skipSigns() || skipAssigner() || skipAssign() || skipTimeWords() || skipTopic()))
            continue;
        take(m_addressees.listAt(m_at, m_end));
        skipPlace();
        skipMentionAgain();
        if (m_subject.leads.empty() && !m_subject.isAssigned)
            lookForAssign();
        if (m_subject.leads.empty() && !m_subject.isAssigned && !m_subject.isSpeaker)
            lookBehindObject();
        m_subject.work = m_at;
        if (!m_subject.leads.empty())
            readBehind();
        return std::move(m_subject);
    }

private:
    bool skip(std::size_t words)
    {
        m_at += words;
        return words > 0;
    }

    bool skipSigns()
    {
        const bool isSign =
            !m_words.at(m_at).isWord && !m_words.at(m_at).isDigits && !m_words.isSign(m_at, u'(');
        return isSign && skip(1);
    }

    /// "Phó Thủ tướng Chính phủ Nguyễn Văn A yêu cầu".
    bool skipAssigner()
    {
        const std::size_t title = m_words.length(PhraseTable::Assigners, m_at, m_end);
        if (title == 0)
            return false;
        std::size_t place = m_at + title;
        for (const std::size_t stop = std::min(m_end, place + farthestAssign); place < stop; ++place) {
            if (m_words.length(PhraseTable::Assign, place, m_end) > 0) {
                m_at = place;
                return true;
            }
            if (m_words.length(PhraseTable::Speech, place, m_end) > 0) {
                m_subject.isSpeaker = true;
                return false;
            }
            if (m_words.isSign(place, u';') || m_words.isSign(place, u':'))
                break;
        }
        return false;
    }

    /// "Văn phòng Tổ công tác tại Bộ Công an giúp …": where the unit sits.
    void skipPlace()
    {
        if (m_subject.leads.empty() || !m_words.is(m_at, u"tại"))
            return;
        const AddresseeList place = m_addressees.listAt(m_at + 1, m_end);
        if (!place.isEmpty() && m_words.at(place.next).isWord && !m_words.isCapital(place.next))
            m_at = place.next;
    }

    /// "Thành phố bố trí …", "Tỉnh cần …" behind a sentence that named it: who it is stands there.
    void skipMentionAgain()
    {
        const bool isHead = m_subject.leads.empty() && m_at < m_end && m_words.isCapital(m_at);
        const std::size_t level = isHead ? m_words.length(PhraseTable::UnitLevels, m_at, m_end) : 0;
        if (level > 0 && actsAt(m_at + level))
            m_at += level;
    }

    /// "hằng tuần", "định kỳ hằng tháng" before the subject.
    bool skipTimeWords() { return skip(m_words.length(PhraseTable::TimeWords, m_at, m_end)); }

    bool skipAssign()
    {
        const std::size_t words = m_words.length(PhraseTable::Assign, m_at, m_end);
        // "đề nghị của", "yêu cầu về" are nouns.
        if (words == 0 || m_words.is(m_at + words, u"của") || m_words.is(m_at + words, u"về"))
            return false;
        m_subject.isAssigned = true;
        return skip(words);
    }

    /// "Trước ngày 31 tháng 7 năm 2025,", "Về hạ tầng số:", "Để …,", "Đối với Bộ A:": up to the sign behind
    /// which an addressee or an order stands.
    bool skipTopic()
    {
        const std::size_t intro = m_words.length(PhraseTable::TopicIntros, m_at, m_end);
        const bool isTime = m_words.is(m_at, u"trước") || m_words.is(m_at, u"trong") ||
                            m_words.is(m_at, u"chậm") || m_words.is(m_at, u"đến") ||
                            m_words.is(m_at, u"ngay") || m_words.is(m_at, u"hằng") ||
                            m_words.is(m_at, u"hàng") || m_words.is(m_at, u"ngày") ||
                            m_words.is(m_at, u"tháng") || m_words.is(m_at, u"định");
        if (m_hasTopic || (intro == 0 && !isTime))
            return false;
        if (intro > 0 && introducesAddressee(m_at + intro))
            return skip(intro);
        for (std::size_t i = m_at; i < std::min(m_end, m_at + longestTopic); ++i) {
            const bool isBreak = m_words.isSign(i, u',') || m_words.isSign(i, u':');
            if (isBreak && ordersBehind(i + 1)) {
                m_at = i + 1;
                m_hasTopic = true;
                return true;
            }
        }
        return false;
    }

    /// "Đối với Bộ A, …": the addressee is the topic itself, unless an order names another behind the comma.
    bool introducesAddressee(std::size_t at) const
    {
        const AddresseeList list = m_addressees.listAt(at, m_end);
        if (list.isEmpty() ||
            !(m_words.isSign(list.next, u':') || m_words.isSign(list.next, u',') || list.next == m_end))
            return false;
        const std::size_t behind =
            list.next + 1 + m_words.length(PhraseTable::Assigners, list.next + 1, m_end);
        const std::size_t assign = m_words.length(PhraseTable::Assign, behind, m_end);
        return assign == 0 || m_addressees.listAt(behind + assign, m_end).isEmpty();
    }

    bool ordersBehind(std::size_t at) const
    {
        if (at >= m_end)
            return true;
        at += m_words.length(PhraseTable::TimeWords, at, m_end);
        const std::size_t assigner = m_words.length(PhraseTable::Assigners, at, m_end);
        const std::size_t assign = m_words.length(PhraseTable::Assign, at + assigner, m_end);
        const AddresseeList list = m_addressees.listAt(at, m_end);
        // In "Bộ A, Bộ B" the comma parts names, not a topic from its sentence.
        return assign > 0 || (assigner > 0 && assign > 0) || (!list.isEmpty() && actsAt(list.next)) ||
               m_words.length(PhraseTable::Lead, at, m_end) > 0;
    }

    bool actsAt(std::size_t at) const
    {
        constexpr PhraseTable acts[] = {PhraseTable::Lead,       PhraseTable::Modals, PhraseTable::Work,
                                        PhraseTable::Coordinate, PhraseTable::Report, PhraseTable::Direct};
        std::size_t place = m_words.isSign(at, u',') ? at + 1 : at;
        place += m_words.length(PhraseTable::TimeWords, place, m_end); // "Bộ A hằng quý rà soát"
        return std::ranges::any_of(
            acts, [&](PhraseTable table) { return m_words.length(table, place, m_end) > 0; });
    }

    /// An order further on: "Trên cơ sở đề nghị của các bộ, giao Bộ Tài chính …".
    void lookForAssign()
    {
        const bool startsWithAct = m_at < m_end && actsAt(m_at);
        for (std::size_t i = m_at; i < m_end; ++i) {
            const std::size_t words = m_words.length(PhraseTable::Assign, i, m_end);
            const bool isPassive = i > m_begin && (m_words.is(i - 1, u"được") || m_words.is(i - 1, u"đã"));
            // "Tham mưu văn bản đề nghị Tập đoàn A …": what work is about, not an order.
            const bool isObject = startsWithAct && i > m_begin && m_words.at(i - 1).isWord;
            if (words == 0 || isPassive || isObject)
                continue;
            AddresseeList list = m_addressees.listAt(i + words, m_end);
            if (list.isEmpty() || !(actsAt(list.next) || m_words.isSign(list.next, u':')))
                continue;
            m_subject.isAssigned = true;
            m_at = i + words;
            take(std::move(list));
            return;
        }
    }

    /// "Nội dung vượt thẩm quyền, các cơ quan báo cáo …": what it is about stands first, without a word to
    /// say so.
    void lookBehindObject()
    {
        constexpr std::size_t longestObject = 25;
        if (m_at >= m_end || actsAt(m_at) || m_words.length(PhraseTable::Statements, m_at, m_end) > 0)
            return;
        for (std::size_t i = m_at; i < std::min(m_end, m_at + longestObject); ++i) {
            if (m_words.isSign(i, u';') || m_words.isSign(i, u'.'))
                return;
            AddresseeList list =
                m_words.isSign(i, u',') ? m_addressees.listAt(i + 1, m_end) : AddresseeList{};
            if (list.isEmpty() || !actsAt(list.next) || m_words.isSign(list.next, u','))
                continue;
            take(std::move(list));
            return;
        }
    }

    void take(AddresseeList list)
    {
        if (list.isEmpty())
            return;
        m_subject.leads = std::move(list.all);
        m_at = list.next;
    }

    /// ": chủ trì, Bộ B, Bộ C phối hợp …".
    void readBehind()
    {
        if (m_words.isSign(m_at, u':'))
            ++m_at;
        std::size_t place = m_at;
        if (const std::size_t lead = m_words.length(PhraseTable::Lead, place, m_end))
            place += lead;
        if (m_words.isSign(place, u',') || m_words.isSign(place, u';'))
            ++place;
        const AddresseeList others = m_addressees.listAt(place, m_end);
        const std::size_t helps =
            others.isEmpty() ? 0 : m_words.length(PhraseTable::CoordinateAfter, others.next, m_end);
        const bool takesObject =
            m_words.is(others.next + helps, u"với") || m_words.is(others.next + helps, u"cùng");
        if (helps > 0 && !takesObject) {
            m_subject.coordinating = others.all;
            m_at = others.next + helps;
        }
        m_subject.work = m_at;
    }

    const Wording &m_words;
    const AddresseeReader &m_addressees;
    std::size_t m_end;
    std::size_t m_begin;
    std::size_t m_at;
    bool m_hasTopic = false;
    SentenceSubject m_subject;
};

bool isAnyOf(const Wording &words, std::size_t at, std::initializer_list<QStringView> any)
{
    return std::ranges::any_of(any, [&](QStringView word) { return words.is(at, word); });
}

bool mayBeginName(const Wording &words, WordRange sentence)
{
    const std::size_t begin = sentence.begin;
    if (words.length(PhraseTable::Assigners, begin, sentence.end) > 0)
        return false;
    const bool isTopic = isAnyOf(words, begin,
                                 {u"việc", u"tình", u"tỷ", u"kết", u"nội", u"công", u"số", u"về", u"đồng",
                                  u"kịp", u"thời", u"đối", u"theo", u"trong", u"để"});
    return words.isCapital(begin) && !isTopic && words.length(PhraseTable::Plurals, begin, sentence.end) == 0;
}

bool isVerb(const Wording &words, WordRange rest)
{
    constexpr PhraseTable verbs[] = {PhraseTable::Work, PhraseTable::Modals, PhraseTable::Lead,
                                     PhraseTable::Coordinate, PhraseTable::Direct};
    const bool isInName = words.length(PhraseTable::NameWords, rest.begin, rest.end) > 0;
    return !words.isCapital(rest.begin) && !isInName && std::ranges::any_of(verbs, [&](PhraseTable table) {
        return words.length(table, rest.begin, rest.end) > 0;
    });
}

bool mayBeInName(const Wording &words, WordRange rest)
{
    const std::size_t at = rest.begin;
    const bool isAssigner = words.length(PhraseTable::Assigners, at, rest.end) > 0;
    const bool isSpeech = words.length(PhraseTable::Speech, at, rest.end) > 0;
    const bool isSmallWord = isAnyOf(words, at,
                                     {u"về", u"của", u"trong", u"theo", u"để", u"là", u"có", u"được", u"đã",
                                      u"chưa", u"còn", u"không", u"đang", u"sẽ"});
    return !isAssigner && !isSpeech && !(isSmallWord && !words.isCapital(at)) &&
           (words.at(at).isWord || words.isSign(at, u',') || words.isSign(at, u'-'));
}

} // namespace

std::optional<DraftAddressee> unknownDoer(const NoticeReading &reading, WordRange sentence)
{
    constexpr std::size_t longestName = 16;
    const Wording &words = reading.words();
    const std::size_t begin = sentence.begin;
    if (sentence.isEmpty() || !mayBeginName(words, sentence))
        return std::nullopt;
    bool hasCapital = false;
    for (std::size_t i = begin + 1; i < std::min(sentence.end, begin + longestName); ++i) {
        if (isVerb(words, {i, sentence.end}))
            return hasCapital && words.at(i - 1).isWord
                       ? std::optional(reading.addressees().unknownUnit({begin, i}))
                       : std::nullopt;
        if (!mayBeInName(words, {i, sentence.end}))
            return std::nullopt;
        hasCapital = hasCapital || words.isCapital(i);
    }
    return std::nullopt;
}

SentenceSubject subjectOf(const NoticeReading &reading, WordRange sentence)
{
    return SubjectReader(reading, sentence).read();
}

} // namespace dondoc
