// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reviewservice.h"

#include "core/reports/letters.h"
#include "core/services/office.h"
#include "core/services/overtaken.h"
#include "core/text/dates.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

/// The context of this file's sentences.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reviews)
};

using TaskIndex = QHash<TaskId, const TaskView *>;

TaskIndex indexOf(const Board &board)
{
    TaskIndex index;
    for (const TaskView &view : board.tasks)
        index.insert(view.record->task.id, &view);
    return index;
}

QStringList leadKeys(const TaskRecord &record)
{
    QStringList keys;
    for (const Assignment &part : record.assignments) {
        if (part.role == Role::Lead && part.named)
            keys << QString::number(part.agency.value) + u'|' + part.groupKey + u'|' + part.unmatched;
    }
    keys.sort();
    return keys;
}

void compareTask(const TaskView &before, const TaskView &after, Comparison &result)
{
    const TaskId id = after.record->task.id;
    const bool wasOverdue = before.state.standing == Standing::Overdue;
    if (after.state.standing == Standing::Overdue && !wasOverdue)
        result.newlyOverdue.push_back(id);
    if (after.state.isDone() && !before.state.isDone()) {
        auto &done = after.state.standing == Standing::DoneOnTime ? result.doneOnTime
                     : after.state.standing == Standing::DoneLate ? result.doneLate
                                                                  : result.doneUndated;
        done.push_back(id);
    }
    const bool isLater = after.state.due.isValid() && before.state.due.isValid() &&
                         after.state.due > before.state.due && !after.state.isDone() &&
                         after.record->deadlineHistory.size() > before.record->deadlineHistory.size();
    if (isLater)
        result.extended.push_back(id);
    if (leadKeys(*before.record) != leadKeys(*after.record))
        result.reassigned.push_back(id);
}

using RateKey = std::tuple<qint64, QDate, int>;

RateKey keyOf(const RateRow &row)
{
    return {row.agency.value, row.month, int(row.scheme)};
}

void compareRates(const RateBoard &before, const RateBoard &after, Comparison &result)
{
    std::map<RateKey, std::optional<double>> known;
    for (const RateRow &row : before.rows)
        known[keyOf(row)] = row.achieved;
    for (const RateRow &row : after.rows) {
        const auto found = known.find(keyOf(row));
        const std::optional<double> old = found == known.end() ? std::nullopt : found->second;
        if (row.achieved && row.achieved != old)
            result.rates.push_back({row.agency, row.month, old, *row.achieved});
    }
}

} // namespace

Result<BatchWrite> planClosing(const Store &store, const QString &name, QDate asOf, const Clock &clock,
                               const QString &user)
{
    auto loaded = loadStore(store, asOf);
    if (!loaded)
        return loaded.error();
    Review review;
    const auto known = std::ranges::find(loaded->reviews, name, &Review::name);
    if (known != loaded->reviews.end())
        review = *known;
    if (review.isClosed())
        return Error{u"alreadyClosed"_s,
                     Words::tr("“%1” is closed already; its figures do not change any more.").arg(name),
                     {}};
    review.name = name;
    review.asOf = asOf;
    const Figures figures = figuresOf(*loaded, asOf);
    const PaperWords office = wordsToFreeze(store, figures.board);
    for (auto word = office.begin(); word != office.end(); ++word) {
        if (!review.words.contains(word.key()))
            review.words.insert(word.key(), word.value());
    }
    const Snapshot snapshot = takeSnapshot(review, figures, loadOffice(store), clock.now());
    review.closedAt = clock.now();
    review.closedBy = user;
    BatchWrite write;
    write.kind = u"review"_s;
    write.title = Words::tr("Close %1").arg(name);
    write.user = user;
    write.reviews = {review};
    write.snapshots = {snapshot};
    return write;
}

Result<BatchWrite> planLetterLog(const Store &store, std::vector<Letter> letters, const QString &title)
{
    const auto logged = store.loadLetters();
    if (!logged)
        return logged.error();
    for (Letter &letter : letters) {
        const auto same = std::ranges::find_if(*logged, [&letter](const Letter &other) {
            return other.agency == letter.agency && other.sentOn == letter.sentOn;
        });
        if (same == (*logged).end())
            continue;
        letter.id = same->id;
        if (letter.number == LetterOptions().number) // the clerk gave none this time
            letter.number = same->number;
        letter.repliedOn = same->repliedOn;
        letter.reply = same->reply;
    }
    BatchWrite write;
    write.kind = u"letters"_s;
    write.title = title;
    write.letters = std::move(letters);
    return write;
}

Result<Review> reviewOn(const Store &store, QDate day)
{
    const auto reviews = store.loadReviews();
    return reviews ? Result<Review>(reviewOf(*reviews, day)) : Result<Review>(reviews.error());
}

/// Every field of them, for setDetails() and checkOvertaken() alike.
template<class Each> static void eachDetail(Each each, const Review &)
{
    each(&Review::kind);
    for (QString Review::*field : {&Review::chair, &Review::place, &Review::time})
        each(field);
    each(&Review::invitedOn);
    each(&Review::agenda);
    each(&Review::papers);
}

template<class Each> static void eachDetail(Each each, const Letter &)
{
    for (QString Letter::*field : {&Letter::number, &Letter::reply})
        each(field);
    for (QDate Letter::*field : {&Letter::sentOn, &Letter::replyDue, &Letter::repliedOn})
        each(field);
}

void setDetails(Review &review, const Review &from, const Review &to)
{
    const auto take = [&](auto field) {
        if (to.*field != from.*field)
            review.*field = to.*field;
    };
    if (!review.isClosed() && !to.name.isEmpty())
        take(&Review::name);
    eachDetail(take, review);
}

void setDetails(Letter &letter, const Letter &from, const Letter &to)
{
    const auto take = [&](auto field) {
        if (to.*field != from.*field)
            letter.*field = to.*field;
    };
    eachDetail(take, letter);
}

Status checkOvertaken(const Review &stored, const Review &from, const Review &to)
{
    Overtaken overtaken;
    const auto compare = [&](auto field) { overtaken.compare(stored.*field, from.*field, to.*field); };
    compare(&Review::name);
    eachDetail(compare, stored);
    return overtaken.status();
}

Status checkOvertaken(const Letter &stored, const Letter &from, const Letter &to)
{
    Overtaken overtaken;
    eachDetail([&](auto field) { overtaken.compare(stored.*field, from.*field, to.*field); }, stored);
    return overtaken.status();
}

Result<Letter> letterCalled(const Store &store, LetterId id)
{
    const auto letters = store.loadLetters();
    if (!letters)
        return letters.error();
    const auto found = std::ranges::find(*letters, id, &Letter::id);
    if (found == (*letters).end())
        return Error{u"notFound"_s,
                     Words::tr("This letter is not there any more; what wrote it was undone meanwhile."),
                     store.path()};
    return *found;
}

Result<Figures> figuresCalled(const Store &store, const QString &nameOrDate)
{
    if (const auto day = text::parseDate(nameOrDate.trimmed())) {
        auto loaded = loadStore(store, *day);
        if (!loaded)
            return loaded.error();
        return figuresOf(*loaded, *day);
    }
    auto frozen = loadFrozen(store, nameOrDate);
    if (!frozen)
        return frozen.error();
    return std::move(frozen->figures);
}

Comparison compare(const Figures &before, const Figures &after)
{
    Comparison result;
    result.from = before.board.asOf;
    result.to = after.board.asOf;
    result.before = before.board.counts;
    result.after = after.board.counts;
    const TaskIndex known = indexOf(before.board);
    for (const TaskView &view : after.board.tasks) {
        if (const TaskView *old = known.value(view.record->task.id))
            compareTask(*old, view, result);
        else
            result.added.push_back(view.record->task.id);
    }
    compareRates(before.rates, after.rates, result);
    return result;
}

} // namespace dondoc
