// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace dondoc {

using LetterId = Id<struct LetterTag>;

/// Sentences of a paper as an officer edited them, by the key of their template (reports/templates.h).
using PaperWords = QMap<QString, QString>;

enum class ReviewKind {
    Cycle,   ///< the review of every five days
    Session, ///< phiên họp
};

/// One line of a session's programme.
struct AgendaItem {
    QString time, text, who;
    bool operator==(const AgendaItem &) const = default;
};

/// A file that belongs to a meeting: linked where it lies, with what it held when it was linked.
struct AttachedPaper {
    QString file;
    QString sha256; ///< hex; empty when it could not be read then
    bool operator==(const AttachedPaper &) const = default;
};

/// A meeting the office prepares. Closing it freezes a snapshot.
struct Review {
    ReviewId id;
    ReviewKind kind = ReviewKind::Cycle;
    QString name; ///< "Rà soát ngày 18/7/2025"; unique
    QDate asOf;
    QString chair, place, time;
    QDate invitedOn; ///< date of its giấy mời; null: left open on the paper
    QString note;    ///< decisions and remarks, a line each
    std::vector<AgendaItem> agenda;
    std::vector<AttachedPaper> papers;
    PaperWords words;   ///< of its brief
    QDateTime closedAt; ///< null while open
    QString closedBy;
    bool isClosed() const { return closedAt.isValid(); }
    bool operator==(const Review &) const = default;
};

/// What a review showed when it was closed: a document that never changes.
struct Snapshot {
    ReviewId review;
    QDateTime takenAt;
    QByteArray content; ///< JSON (services/snapshot.h)
    QString hash;       ///< SHA-256 of the content, hex
};

/// A công văn đôn đốc that was made: what the office waits for.
struct Letter {
    LetterId id;
    QString number, symbol; ///< "……" while the clerk has given none
    QDate sentOn;
    AgencyId agency;
    QDate replyDue;
    QString subject;
    int tasks = 0; ///< overdue tasks it names
    PaperWords words;
    QDate repliedOn; ///< null while there is no reply
    QString reply;   ///< number and words of the reply

    /// As of that day: no reply by the day it was due makes the agency silent, until the reply comes.
    bool isUnanswered(QDate asOf) const
    {
        return replyDue < asOf && (repliedOn.isNull() || repliedOn > asOf);
    }
    bool operator==(const Letter &) const = default;
};

/// JSON for the store and its history; the same value always gives the same text.
QString toJson(const Review &review);
QString toJson(const Letter &letter);
Review reviewFromJson(const QString &json);
Letter letterFromJson(const QString &json);

/// The day of the last closed or past review before `asOf`: what "newly overdue" compares with. Null when
/// there is none.
QDate lastReviewBefore(const std::vector<Review> &reviews, QDate asOf);

/// Days of the five-day cycle in [from, to]: every fifth day counted from the last review of the cycle, or
/// from `start` where there was none.
std::vector<QDate> cycleDays(const std::vector<Review> &reviews, QDate start, QDate from, QDate to);

/// The review of a day as kept, or a new one of the cycle where there is none.
Review reviewOf(const std::vector<Review> &reviews, QDate day);

/// "Rà soát ngày 18/7/2025"
QString cycleName(QDate day);

} // namespace dondoc
