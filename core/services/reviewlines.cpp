// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reviewlines.h"

#include "core/deadlines/phrasereader.h"
#include "core/reports/taskcells.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <QSet>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

class LineWriter
{
public:
    LineWriter(const Figures &now, const Comparison *since, QDate next)
        : m_board(now.board)
        , m_now(now)
        , m_since(since)
        , m_next(next)
    {
    }

    std::vector<ReviewLine> write()
    {
        writeTasks();
        writeDue();
        writeSilent();
        for (const Question &question : m_now.questions)
            m_lines.push_back({ReviewSection::Questions, question.text, question.where, {}, {}, {}});
        writeDifficulties();
        writeRates();
        return std::move(m_lines);
    }

    std::vector<ReviewLine> writeChanges()
    {
        writeTasks();
        writeRates();
        return std::move(m_lines);
    }

private:
    void add(ReviewSection section, const TaskView &view, const QString &figure)
    {
        m_lines.push_back({section,
                           view.record->task.text,
                           addresseesCell(*view.record, Role::Lead, *m_board.directory),
                           figure,
                           view.record->task.id,
                           {}});
    }

    void addAll(ReviewSection section, const std::vector<TaskId> &tasks)
    {
        const QSet<TaskId> wanted(tasks.begin(), tasks.end());
        for (const TaskView &view : m_board.tasks) {
            if (wanted.contains(view.record->task.id))
                add(section, view, standingCell(view));
        }
    }

    void writeTasks()
    {
        if (!m_since) {
            for (const TaskView &view : m_board.tasks) {
                if (view.state.standing == Standing::Overdue)
                    add(ReviewSection::Overdue, view, standingCell(view));
            }
            return;
        }
        addAll(ReviewSection::NewlyOverdue, m_since->newlyOverdue);
        for (const auto *done : {&m_since->doneOnTime, &m_since->doneLate, &m_since->doneUndated})
            addAll(ReviewSection::Done, *done);
        addAll(ReviewSection::Extended, m_since->extended);
        addAll(ReviewSection::Added, m_since->added);
        addAll(ReviewSection::Reassigned, m_since->reassigned);
    }

    void writeDue()
    {
        for (int position : m_board.dueWithin(int(m_board.asOf.daysTo(m_next)))) {
            const TaskView &view = m_board.tasks[size_t(position)];
            add(ReviewSection::DueNext, view, deadlineText(deadlineOn(*view.record, m_board.asOf)));
        }
    }

    void writeSilent()
    {
        for (const AgencyLoad &load : m_board.loads) {
            if (load.isSilent && load.overdue > 0)
                m_lines.push_back({ReviewSection::Silent,
                                   load.name,
                                   unansweredLetter(load.agency),
                                   u"%1 phần việc quá hạn"_s.arg(load.overdue),
                                   {},
                                   load.agency});
        }
    }

    /// The last letter that got no reply in time.
    QString unansweredLetter(AgencyId agency) const
    {
        QString words;
        for (const Letter &letter : m_now.letters) {
            if (letter.agency == agency && letter.isUnanswered(m_board.asOf))
                words = u"Công văn ngày %1, hạn trả lời %2"_s.arg(text::formatDate(letter.sentOn),
                                                                  text::formatDate(letter.replyDue));
        }
        return words;
    }

    void writeDifficulties()
    {
        for (const TaskView &view : m_board.tasks) {
            for (const Progress &report : view.record->progress) {
                const bool isNews = report.date.isValid() && report.date <= m_board.asOf &&
                                    (m_board.since.isNull() || report.date > m_board.since);
                if (isNews && !report.note.isEmpty())
                    m_lines.push_back({ReviewSection::Difficulties,
                                       report.note,
                                       view.record->task.text,
                                       text::formatDate(report.date),
                                       view.record->task.id,
                                       {}});
            }
        }
    }

    void writeRates()
    {
        if (!m_since)
            return;
        for (const Comparison::RateMove &move : m_since->rates) {
            const QString before = move.before ? text::formatNumber(*move.before) + u'%' : u"chưa có"_s;
            m_lines.push_back({ReviewSection::Rates,
                               m_board.directory->displayName(move.agency),
                               u"Tháng %1/%2"_s.arg(move.month.month()).arg(move.month.year()),
                               u"%1 → %2%"_s.arg(before, text::formatNumber(move.after)),
                               {},
                               move.agency});
        }
    }

    const Board &m_board;
    const Figures &m_now;
    const Comparison *m_since;
    QDate m_next;
    std::vector<ReviewLine> m_lines;
};

} // namespace

std::vector<ReviewLine> reviewLines(const Figures &now, const Comparison *since, QDate next)
{
    return LineWriter(now, since, next).write();
}

std::vector<ReviewLine> comparisonLines(const Figures &now, const Comparison &since)
{
    return LineWriter(now, &since, now.board.asOf).writeChanges();
}

Result<std::optional<Figures>> figuresOfLastReview(const Store &store, QDate asOf)
{
    const auto reviews = store.loadReviews();
    if (!reviews)
        return reviews.error();
    const QDate last = lastReviewBefore(*reviews, asOf);
    for (const Review &review : *reviews) {
        if (!review.isClosed() || review.asOf != last)
            continue;
        auto frozen = loadFrozen(store, review.name);
        if (!frozen)
            return frozen.error();
        return std::optional(std::move(frozen->figures));
    }
    return std::optional<Figures>();
}

} // namespace dondoc
