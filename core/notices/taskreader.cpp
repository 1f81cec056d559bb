// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/taskreader.h"

#include "core/deadlines/phrasereader.h"
#include "core/deadlines/relative.h"
#include "core/notices/attributes.h"
#include "core/notices/details.h"
#include "core/notices/doubts.h"
#include "core/notices/sentences.h"
#include "core/text/fold.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr double subordinateConfidence = 0.7;

bool isSameAddressee(const DraftAddressee &a, const DraftAddressee &b)
{
    if (a.agency || b.agency)
        return a.agency == b.agency;
    return text::fold(a.written) == text::fold(b.written);
}

void addEach(std::vector<DraftAddressee> &to, const std::vector<DraftAddressee> &more,
             const std::vector<DraftAddressee> &butNot)
{
    const auto holds = [](const std::vector<DraftAddressee> &list, const DraftAddressee &one) {
        return std::ranges::any_of(list,
                                   [&](const DraftAddressee &other) { return isSameAddressee(other, one); });
    };
    for (const DraftAddressee &addressee : more) {
        if (!holds(to, addressee) && !holds(butNot, addressee))
            to.push_back(addressee);
    }
}

class TaskReader
{
public:
    TaskReader(const NoticeReading &reading, WordRange range, const Inherited &inherited)
        : m_reading(reading)
        , m_words(reading.words())
        , m_range(range)
        , m_inherited(inherited)
    {
    }

    DraftTask read()
    {
        m_task.span = m_reading.spanOf(m_range);
        m_task.text = text::cleanLine(m_words.written(m_range));
        readLeads();
        readCoordinators();
        readDirected();
        readReceivers();
        readDeadlines();
        readAttributes();
        if (m_task.product.isEmpty()) {
            m_task.productSpan = productOf(m_reading, m_range);
            m_task.product = text::cleanLine(m_reading.notice().at(m_task.productSpan));
        }
        m_task.legalBasis = citationsIn(m_reading, m_range);
        m_task.quantities = quantitiesIn(m_reading, m_range);
        settleDoubts(m_reading, m_task);
        return std::move(m_task);
    }

private:
    void readLeads()
    {
        const SentenceSubject subject = subjectOf(m_reading, m_range);
        m_work = subject.work;
        m_task.leads = subject.leads;
        m_task.coordinating = subject.coordinating;
        m_task.leadScope = DraftScope::Own;
        if (m_task.leads.empty() && m_inherited.leads.empty())
            m_task.leads = leadsInBrackets();
        if (m_task.leads.empty()) {
            m_task.leads = m_inherited.leads;
            m_task.leadScope = DraftScope::Inherited;
            m_task.coordinating = m_inherited.coordinating;
            for (auto *list : {&m_task.leads, &m_task.coordinating}) {
                for (DraftAddressee &one : *list)
                    one.scope = DraftScope::Inherited;
            }
            if (m_task.leads.empty())
                takeUnknownDoer();
            return;
        }
        // "Bộ A làm việc này; Tổ trưởng các Tổ công tác làm việc kia" kept as one item has both for leads.
        for (const Clause &clause : clausesOf(m_words, m_range)) {
            if (clause.words.begin > m_range.begin)
                addEach(m_task.leads, subjectOf(m_reading, clause.words).leads, m_task.coordinating);
        }
    }

    void takeUnknownDoer()
    {
        const auto doer = unknownDoer(m_reading, m_range);
        if (!doer)
            return;
        m_task.leads = {*doer};
        m_task.leadScope = DraftScope::Own;
    }

    /// "Hoàn thiện Nghị định về dữ liệu (Bộ A chủ trì)": where nobody else is named.
    std::vector<DraftAddressee> leadsInBrackets() const
    {
        for (std::size_t i = m_range.begin; i < m_range.end; ++i) {
            if (!m_words.isSign(i, u'('))
                continue;
            const AddresseeList list = m_reading.addressees().listAt(i + 1, m_range.end);
            const bool isWhole = m_words.isSign(list.next, u')') || m_words.isSign(list.next, u',') ||
                                 m_words.isSign(list.next, u';') ||
                                 m_words.length(PhraseTable::Lead, list.next, m_range.end) > 0;
            if (!list.isEmpty() && isWhole)
                return list.all;
        }
        return {};
    }

    /// "phối hợp với …" anywhere in the item, where it is no noun ("cơ chế phối hợp").
    void readCoordinators()
    {
        for (std::size_t i = m_range.begin; i < m_range.end; ++i) {
            const std::size_t words = m_words.length(PhraseTable::Coordinate, i, m_range.end);
            if (words == 0)
                continue;
            const bool isNoun = m_words.lengthBefore(PhraseTable::CoordinateNouns, i, m_range.begin) > 0;
            const AddresseeList list = m_reading.addressees().listAt(i + words, m_range.end);
            if (!isNoun && !list.isEmpty())
                addEach(m_task.coordinating, list.all, m_task.leads);
            i = std::max(i + words, list.next) - 1;
        }
    }

    /// "Chỉ đạo Tập đoàn Điện lực Việt Nam …": who does the work for the lead takes part in it.
    void readDirected()
    {
        std::size_t at = m_work;
        while (at < m_range.end && m_words.length(PhraseTable::Modals, at, m_range.end) > 0)
            at += m_words.length(PhraseTable::Modals, at, m_range.end);
        const std::size_t words = m_words.length(PhraseTable::Direct, at, m_range.end);
        if (words == 0)
            return;
        AddresseeList list = m_reading.addressees().listAt(at + words, m_range.end);
        std::erase_if(list.all, [](const DraftAddressee &one) { return one.isGroup || !one.agency; });
        for (DraftAddressee &one : list.all)
            one.confidence = std::min(one.confidence, subordinateConfidence);
        std::vector<DraftAddressee> all = list.all;
        addEach(all, m_task.coordinating, m_task.leads);
        m_task.coordinating = all;
    }

    /// "trình Chính phủ", "gửi … về Bộ A"; what the receiver then does with it is his ("để tổng hợp, báo cáo
    /// …").
    void readReceivers()
    {
        std::size_t sent = 0;
        bool isReceived = false;
        for (std::size_t i = m_work; i < m_range.end; ++i) {
            if (m_words.isSign(i, u';') || m_words.isSign(i, u'.'))
                isReceived = false;
            if (isReceived && m_words.is(i, u"để"))
                i = skipClause(i);
            const std::size_t words =
                i < m_range.end ? m_words.length(PhraseTable::Report, i, m_range.end) : 0;
            if (words == 0)
                continue;
            const bool isDirection =
                words == 1 && (m_words.is(i, u"về") || m_words.is(i, u"đến") || m_words.is(i, u"chuyển"));
            sent = m_words.is(i, u"gửi") || m_words.is(i, u"báo") ? i + 1 : sent;
            const AddresseeList list = m_reading.addressees().receiversAt(i + words, m_range.end);
            if (list.isEmpty() || (isDirection && sent == 0))
                continue;
            addEach(m_task.reportTo, list.all, m_task.leads);
            isReceived = true;
            i = list.next - 1;
        }
    }

    std::size_t skipClause(std::size_t i) const
    {
        while (i < m_range.end && !m_words.isSign(i, u';') && !m_words.isSign(i, u'.'))
            ++i;
        return i;
    }

    /// "…. Chủ trì: Bộ A. Thời hạn: quý IV/2025." at the end of an item.
    void readAttributes()
    {
        for (const Clause &clause : clausesOf(m_words, m_range)) {
            const auto [attribute, value] = attributeLine(m_words, clause.words);
            setAttribute(m_reading, m_task, attribute, value);
        }
    }

    void readDeadlines()
    {
        std::vector<DraftDeadline> own = deadlinesIn(m_reading, m_range);
        if (own.empty()) // "Bộ A hằng tuần cập nhật …": the period opens what follows the subject
            own = deadlinesIn(m_reading, {m_work, m_range.end});
        const bool isReference = own.size() == 1 && own.front().deadline.kind == DeadlineKind::Reference;
        if (isReference && !m_inherited.deadlines.empty())
            own.clear(); // a date above goes before "theo lộ trình" here
        std::vector<DraftDeadline> handedDown = m_inherited.deadlines;
        for (DraftDeadline &deadline : handedDown)
            deadline.scope = DraftScope::Inherited;
        own.insert(own.end(), handedDown.begin(), handedDown.end());
        if (own.empty())
            return;
        m_task.deadline = own.front();
        m_task.otherDeadlines.assign(own.begin() + 1, own.end());
    }

    const NoticeReading &m_reading;
    const Wording &m_words;
    WordRange m_range;
    const Inherited &m_inherited;
    std::size_t m_work = 0;
    DraftTask m_task;
};

/// The words of the clause that a deadline closes, for telling several apart.
QString appliesTo(const Wording &words, WordRange range, std::size_t at)
{
    constexpr std::size_t longest = 16;
    std::size_t begin = at;
    while (begin > range.begin && at - begin < longest && !words.isSign(begin - 1, u';') &&
           !words.isSign(begin - 1, u'.'))
        --begin;
    while (at > begin && words.isSign(at - 1, u','))
        --at;
    return text::cleanLine(words.written({begin, at}));
}

} // namespace

WordRange trimmed(const Wording &words, WordRange range)
{
    const auto isEdge = [&](std::size_t i) {
        const Wording::Token &token = words.at(i);
        return !token.isWord && !token.isDigits && !words.isSign(i, u'(') && !words.isSign(i, u')') &&
               !words.isSign(i, u'%') && !words.isSign(i, u'“') && !words.isSign(i, u'”') &&
               !words.isSign(i, u'"');
    };
    while (!range.isEmpty() && isEdge(range.begin))
        ++range.begin;
    while (!range.isEmpty() && isEdge(range.end - 1))
        --range.end;
    return range;
}

std::vector<DraftDeadline> deadlinesIn(const NoticeReading &reading, WordRange range)
{
    if (range.isEmpty())
        return {};
    const TextSpan whole = reading.spanOf(range);
    const QStringView text = reading.notice().at(whole);
    const DeadlineContext context{reading.documentDate(), false};
    std::vector<DeadlineMention> mentions = findRelativeDeadlines(text, context);
    const auto overlaps = [](const DeadlineMention &a, const DeadlineMention &b) {
        return a.start < b.start + b.length && b.start < a.start + a.length;
    };
    for (const DeadlineMention &mention : findDeadlines(text, context)) {
        if (std::ranges::none_of(mentions, [&](const DeadlineMention &m) { return overlaps(m, mention); }))
            mentions.push_back(mention);
    }
    std::ranges::sort(mentions, {}, &DeadlineMention::start);
    const bool hasDate = std::ranges::any_of(
        mentions, [](const DeadlineMention &m) { return m.deadline.kind != DeadlineKind::Reference; });
    if (hasDate)
        std::erase_if(mentions,
                      [](const DeadlineMention &m) { return m.deadline.kind == DeadlineKind::Reference; });
    // "Từ nay đến cuối năm 2025, hằng tuần …": how long, not when.
    const auto isSpan = [&](const DeadlineMention &m) {
        return text.left(m.start).trimmed().endsWith(u"từ nay", Qt::CaseInsensitive);
    };
    if (std::ranges::count_if(mentions, isSpan) < std::ssize(mentions))
        std::erase_if(mentions, isSpan);
    std::vector<DraftDeadline> deadlines;
    for (const DeadlineMention &mention : mentions) {
        DraftDeadline deadline;
        deadline.deadline = mention.deadline;
        deadline.span = {whole.start + mention.start, mention.length};
        const WordRange words = reading.wordsOf(deadline.span);
        deadline.appliesTo = mentions.size() > 1 ? appliesTo(reading.words(), range, words.begin) : QString();
        deadlines.push_back(deadline);
    }
    return deadlines;
}

DraftTask readTask(const NoticeReading &reading, WordRange range, const Inherited &inherited)
{
    return TaskReader(reading, trimmed(reading.words(), range), inherited).read();
}

} // namespace dondoc
