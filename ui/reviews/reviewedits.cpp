// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/reviewedits.h"

#include "core/services/typedtask.h"
#include "core/text/dates.h"
#include "ui/shell/storeedits.h"

#include <QCoreApplication>

namespace dondoc {

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewEdits)
};

using Change = std::function<Status(Review &review)>;

/// The review of the day with a change made to it, unless the change refuses.
PlanEdit changing(QDate day, Change change)
{
    return [day, change = std::move(change)](const Store &store) -> Result<BatchWrite> {
        auto review = reviewOn(store, day);
        if (!review)
            return review.error();
        BatchWrite write;
        write.kind = QStringLiteral("review");
        const Review before = *review;
        if (const Status status = change(*review); !status)
            return status.error();
        if (*review != before || !review->id)
            write.reviews = {*review};
        return write;
    };
}

void note(Review &review, const QString &words)
{
    review.note += (review.note.isEmpty() ? QString() : QStringLiteral("\n")) + words;
}

std::function<void(BatchId)> afterwards(ReviewEdits::Done done)
{
    return [done = std::move(done)](BatchId) {
        if (done)
            done();
    };
}

Result<TaskRecord> readTask(const Store &store, const QString &words, const QString &about,
                            const Review &review)
{
    const auto directory = store.loadDirectory();
    if (!directory)
        return directory.error();
    const AgencyMatcher matcher(*directory);
    const TypingContext typing{matcher, *directory, review.asOf};
    TypedTask typed = splitPasted(words, typing);
    typed.section = review.name;
    if (typed.note.isEmpty())
        typed.note = about;
    return readTyped(typed, typing);
}

QString dayWords(QDate day)
{
    return text::formatDate(day);
}

} // namespace

void ReviewEdits::keepDecision(QDate day, const QString &words, Done done, Refused refused)
{
    m_edits.run(Words::tr("Decision of the review of %1").arg(dayWords(day)),
                changing(day,
                         [words](Review &review) -> Status {
                             note(review, words);
                             return dondoc::Done{};
                         }),
                afterwards(std::move(done)), std::move(refused));
}

void ReviewEdits::giveTask(QDate day, const QString &words, const QString &about, Done done)
{
    m_edits.run(
        Words::tr("Task given by the review of %1").arg(dayWords(day)),
        [day, words, about](const Store &store) -> Result<BatchWrite> {
            auto review = reviewOn(store, day);
            if (!review)
                return review.error();
            auto task = readTask(store, words, about, *review);
            if (!task)
                return task.error();
            BatchWrite write;
            write.kind = QStringLiteral("review");
            write.newTasks.push_back({std::move(*task), -1, {}});
            note(*review, words);
            write.reviews = {*review};
            return write;
        },
        afterwards(std::move(done)));
}

void ReviewEdits::makeSession(QDate day)
{
    m_edits.run(Words::tr("Session of %1").arg(dayWords(day)), changing(day, [day](Review &review) -> Status {
                    review.kind = ReviewKind::Session;
                    if (!review.id)
                        review.name = QStringLiteral("Phiên họp ngày %1").arg(dayWords(day));
                    return dondoc::Done{};
                }));
}

void ReviewEdits::keepDetails(const Review &from, const Review &to, Refused refused)
{
    m_edits.run(Words::tr("Programme and papers of %1").arg(to.name),
                changing(to.asOf,
                         [from, to](Review &review) {
                             Status status = checkOvertaken(review, from, to);
                             if (status)
                                 setDetails(review, from, to);
                             return status;
                         }),
                {}, std::move(refused));
}

void ReviewEdits::closeReview(QDate day)
{
    m_edits.run(Words::tr("Close the review of %1").arg(dayWords(day)),
                [day, &clock = m_clock](const Store &store) -> Result<BatchWrite> {
                    auto review = reviewOn(store, day);
                    return review ? planClosing(store, review->name, day, clock, {})
                                  : Result<BatchWrite>(review.error());
                });
}

void ReviewEdits::keepLetter(const Letter &from, const Letter &to, Refused refused)
{
    m_edits.run(
        Words::tr("Letter of %1").arg(dayWords(to.sentOn)),
        [from, to](const Store &store) -> Result<BatchWrite> {
            auto letter = letterCalled(store, to.id);
            if (!letter)
                return letter.error();
            if (const Status status = checkOvertaken(*letter, from, to); !status)
                return status.error();
            setDetails(*letter, from, to);
            BatchWrite write;
            write.kind = QStringLiteral("letters");
            write.letters = {*letter};
            return write;
        },
        {}, std::move(refused));
}

} // namespace dondoc
