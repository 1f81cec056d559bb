// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reviews/review.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dondoc {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCycle = 5; ///< days; Thông báo: "rà soát 05 ngày/lần"

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QJsonObject objectOf(const PaperWords &words)
{
    QJsonObject object;
    for (auto word = words.begin(); word != words.end(); ++word)
        object.insert(word.key(), word.value());
    return object;
}

PaperWords wordsFrom(const QJsonValue &value)
{
    PaperWords words;
    const QJsonObject object = value.toObject();
    for (auto word = object.begin(); word != object.end(); ++word)
        words.insert(word.key(), word.value().toString());
    return words;
}

} // namespace

namespace {

QJsonArray arrayOf(const std::vector<AttachedPaper> &papers)
{
    QJsonArray array;
    for (const AttachedPaper &paper : papers)
        array << QJsonObject{{u"file"_s, paper.file}, {u"sha256"_s, paper.sha256}};
    return array;
}

/// A plain string is a file that was linked before checksums were kept.
std::vector<AttachedPaper> papersFrom(const QJsonValue &value)
{
    std::vector<AttachedPaper> papers;
    for (const QJsonValue &paper : value.toArray())
        papers.push_back(paper.isString()
                             ? AttachedPaper{paper.toString(), {}}
                             : AttachedPaper{paper["file"_L1].toString(), paper["sha256"_L1].toString()});
    return papers;
}

} // namespace

QString toJson(const Review &review)
{
    QJsonArray agenda;
    for (const AgendaItem &item : review.agenda)
        agenda << QJsonObject{{u"time"_s, item.time}, {u"text"_s, item.text}, {u"who"_s, item.who}};
    return compact({{u"id"_s, review.id.value},
                    {u"kind"_s, review.kind == ReviewKind::Session ? u"session"_s : u"cycle"_s},
                    {u"name"_s, review.name},
                    {u"asOf"_s, iso(review.asOf)},
                    {u"chair"_s, review.chair},
                    {u"place"_s, review.place},
                    {u"time"_s, review.time},
                    {u"note"_s, review.note},
                    {u"agenda"_s, agenda},
                    {u"invitedOn"_s, iso(review.invitedOn)},
                    {u"papers"_s, arrayOf(review.papers)},
                    {u"words"_s, objectOf(review.words)},
                    {u"closedAt"_s, review.closedAt.toUTC().toString(Qt::ISODateWithMs)},
                    {u"closedBy"_s, review.closedBy}});
}

Review reviewFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    Review review;
    review.id.value = object.value("id"_L1).toInteger();
    review.kind = object.value("kind"_L1) == "session"_L1 ? ReviewKind::Session : ReviewKind::Cycle;
    review.name = object.value("name"_L1).toString();
    review.asOf = dayOf(object.value("asOf"_L1));
    review.chair = object.value("chair"_L1).toString();
    review.place = object.value("place"_L1).toString();
    review.time = object.value("time"_L1).toString();
    review.note = object.value("note"_L1).toString();
    for (const QJsonValue &item : object.value("agenda"_L1).toArray())
        review.agenda.push_back(
            {item["time"_L1].toString(), item["text"_L1].toString(), item["who"_L1].toString()});
    review.invitedOn = dayOf(object.value("invitedOn"_L1));
    review.papers = papersFrom(object.value("papers"_L1));
    review.words = wordsFrom(object.value("words"_L1));
    review.closedAt = QDateTime::fromString(object.value("closedAt"_L1).toString(), Qt::ISODateWithMs);
    review.closedBy = object.value("closedBy"_L1).toString();
    return review;
}

QString toJson(const Letter &letter)
{
    return compact({{u"id"_s, letter.id.value},
                    {u"number"_s, letter.number},
                    {u"symbol"_s, letter.symbol},
                    {u"sentOn"_s, iso(letter.sentOn)},
                    {u"agency"_s, letter.agency.value},
                    {u"replyDue"_s, iso(letter.replyDue)},
                    {u"subject"_s, letter.subject},
                    {u"tasks"_s, letter.tasks},
                    {u"words"_s, objectOf(letter.words)},
                    {u"repliedOn"_s, iso(letter.repliedOn)},
                    {u"reply"_s, letter.reply}});
}

Letter letterFromJson(const QString &json)
{
    const QJsonObject object = parsed(json);
    Letter letter;
    letter.id.value = object.value("id"_L1).toInteger();
    letter.number = object.value("number"_L1).toString();
    letter.symbol = object.value("symbol"_L1).toString();
    letter.sentOn = dayOf(object.value("sentOn"_L1));
    letter.agency.value = object.value("agency"_L1).toInteger();
    letter.replyDue = dayOf(object.value("replyDue"_L1));
    letter.subject = object.value("subject"_L1).toString();
    letter.tasks = object.value("tasks"_L1).toInt();
    letter.words = wordsFrom(object.value("words"_L1));
    letter.repliedOn = dayOf(object.value("repliedOn"_L1));
    letter.reply = object.value("reply"_L1).toString();
    return letter;
}

QDate lastReviewBefore(const std::vector<Review> &reviews, QDate asOf)
{
    QDate last;
    for (const Review &review : reviews) {
        if (review.isClosed() && review.asOf < asOf && (last.isNull() || review.asOf > last))
            last = review.asOf;
    }
    return last;
}

std::vector<QDate> cycleDays(const std::vector<Review> &reviews, QDate start, QDate from, QDate to)
{
    QDate anchor = start;
    for (const Review &review : reviews) {
        const bool isLater = review.kind == ReviewKind::Cycle && review.asOf <= to &&
                             (anchor.isNull() || review.asOf > anchor || anchor == start);
        if (isLater)
            anchor = review.asOf;
    }
    std::vector<QDate> days;
    if (anchor.isNull())
        return days;
    const qint64 behind = anchor.daysTo(from);
    const qint64 steps = behind > 0 ? (behind + kCycle - 1) / kCycle : -(-behind / kCycle);
    for (QDate day = anchor.addDays(steps * kCycle); day <= to; day = day.addDays(kCycle))
        days.push_back(day);
    return days;
}

Review reviewOf(const std::vector<Review> &reviews, QDate day)
{
    const auto known = std::ranges::find(reviews, day, &Review::asOf);
    if (known != reviews.end())
        return *known;
    Review review;
    review.asOf = day;
    review.name = cycleName(day);
    return review;
}

QString cycleName(QDate day)
{
    return u"Rà soát ngày %1"_s.arg(day.toString(u"dd/MM/yyyy"));
}

} // namespace dondoc
