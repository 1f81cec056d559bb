// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notices/attributes.h"
#include "core/notices/chunks.h"
#include "core/notices/doubts.h"
#include "core/notices/inheritance.h"
#include "core/notices/outline.h"
#include "core/notices/partkinds.h"
#include "core/notices/sentences.h"
#include "core/notices/tablerows.h"
#include "core/notices/tasklabels.h"
#include "core/notices/verdict.h"

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t longestItem = 3000; ///< words; what is longer is no clause of a notice
constexpr double unclearScope = 0.7; ///< Deadline::confidence of a deadline that may bind other items only

/// Turns a notice into drafts, part by part.
class Drafter
{
public:
    Drafter(const NoticeText &notice, const NoticeReaders &readers)
        : m_notice(notice)
        , m_reading(notice, readers)
        , m_words(m_reading.words())
        , m_inheritance(m_reading)
        , m_table(m_reading)
        , m_hasChildren(notice.parts.size(), false)
    {
    }

    NoticeDraft draft()
    {
        for (const NoticePart &part : m_notice.parts) {
            if (part.parent >= 0)
                m_hasChildren[std::size_t(part.parent)] = true;
        }
        for (int i = 0; i < int(m_notice.parts.size()); ++i)
            readPart(i);
        labelFirstParagraphs(m_draft.tasks);
        askAboutTrailingDeadlines();
        giveIds(m_draft.tasks);
        return std::move(m_draft);
    }

private:
    void readPart(int i)
    {
        const NoticePart &part = m_reading.part(i);
        if (isInsideAbsorbed(part))
            return;
        switch (part.kind) {
        case NoticePartKind::Header:
        case NoticePartKind::Recipient:
        case NoticePartKind::Signature:
        case NoticePartKind::PageFurniture:
            return;
        case NoticePartKind::Closing:
            return passOver(u"closing"_s, m_reading.wordsOf(i));
        case NoticePartKind::Opening:
            return readOpening(i);
        default:
            break;
        }
        if (part.wasTableRow)
            return readRow(i);
        if (readAttribute(i))
            return;
        if (hasAttributes(i))
            return add(i, m_reading.wordsOf(i), m_inheritance.forPart(i), part.locator);
        if (part.kind == NoticePartKind::Heading || hasChildren(i))
            return readParent(i);
        readItem(i);
    }

    void readOpening(int i)
    {
        const WordRange range = m_reading.wordsOf(i);
        const bool isUmbrella = !range.isEmpty() && m_words.isSign(range.end - 1, u':');
        if (isUmbrella && !m_inheritance.leadsOf(i).empty())
            passOver(u"umbrella"_s, range);
    }

    void readRow(int i)
    {
        if (auto task = m_table.read(i))
            m_draft.tasks.push_back(std::move(*task));
    }

    /// "Thời hạn: tháng 6/2026" under an item, or on the line behind it, belongs to the item's task.
    bool readAttribute(int i)
    {
        const auto [attribute, value] = attributeLine(m_words, m_reading.wordsOf(i));
        if (attribute == TaskAttribute::None || m_draft.tasks.empty())
            return false;
        DraftTask &task = m_draft.tasks.back();
        const int parent = m_reading.part(i).parent;
        if (task.part != parent && m_reading.part(task.part).parent != parent)
            return false;
        setAttribute(m_reading, task, attribute, value);
        settleDoubts(m_reading, task);
        return true;
    }

    bool isAttribute(int i) const
    {
        return attributeLine(m_words, m_reading.wordsOf(i)).first != TaskAttribute::None;
    }

    /// The first thing under or behind an item is such a line.
    bool hasAttributes(int i) const
    {
        const int next = i + 1;
        if (next >= int(m_notice.parts.size()) || !isAttribute(next) ||
            m_words.isSign(m_reading.wordsOf(i).end - 1, u':'))
            return false;
        const int parent = m_reading.part(next).parent;
        return parent == i || (m_reading.part(next).marker.isEmpty() && parent == m_reading.part(i).parent);
    }

    bool hasChildren(int i) const { return m_hasChildren[std::size_t(i)]; }

    /// A clause over others: an umbrella, a task whose parts are spelt out below, or a task of its own.
    void readParent(int i)
    {
        const WordRange range = m_reading.wordsOf(i);
        const bool isHeading = looksLikeHeading(m_notice.at(m_reading.part(i).body));
        if (!isHeading)
            return readItem(i);
        const bool introduces = m_words.isSign(range.end - 1, u':');
        const bool hasWork = startsWithWork(m_reading, range) && isWork(i, range);
        if (!hasWork || (hasChildren(i) && !introduces))
            return;
        if (!hasChildren(i) && !introduces)
            return readItem(i);
        if (hasChildren(i) && !childrenAreWork(i))
            return absorb(i);
        passOver(u"umbrella"_s, range);
    }

    bool isWork(int i, WordRange range) const
    {
        const Inherited inherited = m_inheritance.forPart(i);
        return verdictOn(m_reading, i, range, !inherited.leads.empty()) == Verdict::Task;
    }

    bool childrenAreWork(int i) const
    {
        int children = 0, works = 0;
        for (int k = i + 1; k < int(m_notice.parts.size()) && isUnder(k, i); ++k) {
            if (m_reading.part(k).parent != i)
                continue;
            ++children;
            const bool isOverOthers = hasChildren(k) || looksLikeHeading(m_notice.at(m_reading.part(k).body));
            const WordRange item = m_reading.wordsOf(k);
            works += isOverOthers || startsWithWork(m_reading, item) || namesItsDoer(item);
        }
        return works * 2 >= children;
    }

    /// "a) Bộ Tài chính: tình hình giải ngân".
    bool namesItsDoer(WordRange item) const
    {
        const AddresseeList list = m_reading.addressees().listAt(item.begin, item.end);
        return !list.isEmpty() && m_words.isSign(list.next, u':');
    }

    /// "… xây dựng Đề án, trong đó làm rõ: - sự cần thiết; - mục tiêu": the items below belong to the
    /// product.
    void absorb(int i)
    {
        qsizetype end = m_reading.part(i).span.end();
        for (int k = i + 1; k < int(m_notice.parts.size()) && isUnder(k, i); ++k)
            end = m_reading.part(k).span.end();
        m_absorbedUntil = end;
        const TextSpan whole{m_reading.part(i).body.start, end - m_reading.part(i).body.start};
        add(i, m_reading.wordsOf(whole), m_inheritance.forPart(i), m_reading.part(i).locator);
    }

    bool isUnder(int child, int ancestor) const
    {
        for (int p = m_reading.part(child).parent; p >= 0; p = m_reading.part(p).parent) {
            if (p == ancestor)
                return true;
        }
        return false;
    }

    bool isInsideAbsorbed(const NoticePart &part) const { return part.span.start < m_absorbedUntil; }

    void readItem(int i)
    {
        const NoticePart &part = m_reading.part(i);
        const WordRange range = m_reading.wordsOf(i);
        if (range.isEmpty())
            return;
        if (range.size() > longestItem)
            return passOver(u"statement"_s, range);
        if (part.marker.isEmpty() && isDeadlineOnly(m_reading, range))
            return bindTrailing(i, range);
        Inherited inherited = m_inheritance.forPart(i);
        const std::size_t first = m_draft.tasks.size();
        WordRange head;
        const ItemPlace place{!part.marker.isEmpty(), !inherited.leads.empty()};
        const auto chunks = chunksOf(m_reading, range, place, head);
        if (!head.isEmpty())
            takeHead(i, head, inherited);
        bool isReport = false; // "Báo cáo tại cuộc họp, Thứ trưởng … cho biết …. Bộ A phấn đấu …"
        for (const WorkChunk &chunk : chunks) {
            const std::size_t before = m_draft.tasks.size();
            isReport = isReport || (part.marker.isEmpty() && isSomebodysReport(m_reading, chunk.words));
            if (isReport && !subjectOf(m_reading, chunk.words).isAssigned)
                continue;
            readChunk(i, chunk, inherited);
            if (m_draft.tasks.size() > before && chunk.label.isEmpty())
                inherited.leads = m_draft.tasks.back().leads; // what follows without a subject is his too
            else if (m_draft.tasks.size() == before && inherited.deadlines.empty())
                inherited.deadlines = openDeadlinesIn(chunk.words); // "… gia hạn đến hết …; Bộ A hoàn thành"
        }
        if (m_draft.tasks.size() > first + 1)
            bindLastSentence(first);
        numberSplits(m_draft.tasks, first, m_reading.part(i).locator);
    }

    /// Those that had not passed by the notice's day: the rest tells of what was done.
    std::vector<DraftDeadline> openDeadlinesIn(WordRange range) const
    {
        auto deadlines = deadlinesIn(m_reading, range);
        std::erase_if(deadlines, [&](const DraftDeadline &one) {
            return one.deadline.due.isValid() && one.deadline.due < m_reading.documentDate();
        });
        return deadlines;
    }

    /// What stands before "(1)" gives the works their lead and deadline: "Giao Bộ A, trước ngày …: (1) …".
    /// Its sentences before the last are the item's own.
    void takeHead(int i, WordRange head, Inherited &inherited)
    {
        WordRange last = head;
        for (const Clause &clause : clausesOf(m_words, head)) {
            if (clause.startsSentence)
                last.begin = clause.words.begin;
        }
        const WordRange before{head.begin, last.begin};
        if (!before.isEmpty())
            readChunk(i, {before, {}}, inherited);
        const SentenceSubject subject = subjectOf(m_reading, last);
        if (!subject.leads.empty()) {
            inherited.leads = subject.leads;
            inherited.coordinating = readTask(m_reading, last, {}).coordinating;
        }
        const auto deadlines = deadlinesIn(m_reading, last);
        if (!deadlines.empty())
            inherited.deadlines = deadlines;
    }

    void readChunk(int i, const WorkChunk &chunk, const Inherited &inherited)
    {
        const Verdict verdict = verdictOn(m_reading, i, chunk.words, !inherited.leads.empty());
        const QString prefix = m_reading.part(i).locator;
        const QString locator = chunk.label.isEmpty() ? prefix : prefix + u'.' + chunk.label;
        if (verdict == Verdict::Task)
            return add(i, chunk.words, inherited, locator);
        const bool looksLikeWork = !subjectOf(m_reading, chunk.words).leads.empty();
        if (looksLikeWork)
            passOver(word(verdict), chunk.words);
    }

    void add(int i, WordRange range, const Inherited &inherited, const QString &locator)
    {
        DraftTask task = readTask(m_reading, range, inherited);
        task.part = i;
        task.locator = locator;
        m_draft.tasks.push_back(std::move(task));
    }

    void passOver(const QString &why, WordRange range)
    {
        m_draft.passedOver.push_back(doubt(why, m_reading.spanOf(range)));
    }

    /// "Hoàn thành trước ngày …" on a line of its own is the deadline of the item before it; behind the last
    /// of several without a date it may bind them all.
    void bindTrailing(int i, WordRange range)
    {
        const auto deadlines = deadlinesIn(m_reading, range);
        if (m_draft.tasks.empty() || deadlines.empty())
            return;
        DraftTask &last = m_draft.tasks.back();
        const int list = m_reading.part(last.part).parent;
        const int above = m_reading.part(i).parent;
        const bool isItsOwn = last.part == above || list == above;
        const bool hasOwn =
            last.deadline.deadline.kind != DeadlineKind::None && last.deadline.scope == DraftScope::Own;
        if (!isItsOwn || hasOwn)
            return lend(siblingsWithout(list), deadlines);
        last.deadline = deadlines.front();
        settleDoubts(m_reading, last);
        const bool isLastOfList = i + 1 >= int(m_notice.parts.size()) || m_reading.part(i + 1).parent != list;
        const std::vector<DraftTask *> before = siblingsWithout(list);
        if (!isLastOfList || before.empty())
            return;
        lend(before, deadlines);
        m_draft.tasks.back().uncertainties.push_back(
            doubt(u"unclearScope"_s, deadlines.front().span, deadlines.front().deadline.phrase));
    }

    std::vector<DraftTask *> siblingsWithout(int list)
    {
        std::vector<DraftTask *> siblings;
        for (DraftTask &task : m_draft.tasks) {
            if (m_reading.part(task.part).parent == list && task.deadline.deadline.kind == DeadlineKind::None)
                siblings.push_back(&task);
        }
        return siblings;
    }

    /// A last sentence "Hoàn thành trước ngày …" behind works counted up in one paragraph.
    void bindLastSentence(std::size_t first)
    {
        DraftTask &last = m_draft.tasks.back();
        const auto clauses = clausesOf(m_words, m_reading.wordsOf(last.span));
        const Clause &closing = clauses.back();
        if (clauses.size() < 2 || !closing.startsSentence || !isDeadlineOnly(m_reading, closing.words))
            return;
        std::vector<DraftTask *> before;
        for (std::size_t k = first; k + 1 < m_draft.tasks.size(); ++k) {
            if (m_draft.tasks[k].deadline.deadline.kind == DeadlineKind::None)
                before.push_back(&m_draft.tasks[k]);
        }
        lend(before, deadlinesIn(m_reading, closing.words));
    }

    void lend(const std::vector<DraftTask *> &tasks, const std::vector<DraftDeadline> &deadlines)
    {
        if (deadlines.empty())
            return;
        DraftDeadline lent = deadlines.front();
        lent.scope = DraftScope::Inherited;
        lent.deadline.confidence = std::min(lent.deadline.confidence, unclearScope);
        lent.deadline.question = u"unclearScope"_s;
        for (DraftTask *task : tasks) {
            task->deadline = lent;
            settleDoubts(m_reading, *task);
        }
    }

    /// The last item of a list closes with "Hoàn thành trước ngày …" and none before has a date: of all of
    /// them?
    void askAboutTrailingDeadlines()
    {
        for (std::size_t k = 1; k < m_draft.tasks.size(); ++k) {
            DraftTask &task = m_draft.tasks[k];
            const DraftTask &before = m_draft.tasks[k - 1];
            const int parent = m_reading.part(task.part).parent;
            const bool areSiblings = task.part != before.part && m_reading.part(before.part).parent == parent;
            const bool isLast =
                k + 1 == m_draft.tasks.size() || m_reading.part(m_draft.tasks[k + 1].part).parent != parent;
            const auto clauses = clausesOf(m_words, m_reading.wordsOf(task.span));
            if (!areSiblings || !isLast || clauses.size() < 2 || !clauses.back().startsSentence ||
                before.deadline.deadline.kind != DeadlineKind::None ||
                !isDeadlineOnly(m_reading, clauses.back().words))
                continue;
            task.uncertainties.push_back(
                doubt(u"unclearScope"_s, task.deadline.span, task.deadline.deadline.phrase));
        }
    }

    const NoticeText &m_notice;
    NoticeReading m_reading;
    const Wording &m_words;
    Inheritance m_inheritance;
    TableRows m_table;
    std::vector<bool> m_hasChildren; ///< by part
    qsizetype m_absorbedUntil = 0;
    NoticeDraft m_draft;
};

} // namespace

NoticeDraft draftNotice(const NoticeText &notice, const NoticeReaders &readers)
{
    return Drafter(notice, readers).draft();
}

} // namespace dondoc
