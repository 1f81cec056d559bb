// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/sharedtext.h"
#include "core/deadlines/deadline.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace dondoc {

/// Where a fact came from: the sheet row an officer can open.
struct SourceRef {
    SharedText file; ///< file name without folder
    SharedText sheet;
    int row = 0;        ///< sheet row, counted from 1; 0 when typed in
    QString ordinal;    ///< printed TT without its dot, or empty
    SharedText section; ///< "II. Về phát triển … › a) Triển khai …", or empty
    SharedText list;    ///< title of the list, "PHỤ LỤC 02: DANH MỤC NHIỆM VỤ QUÁ HẠN …"
    QDate listDate;     ///< the list's own date, or null
    bool operator==(const SourceRef &) const = default;
};

/// A document that assigns the task.
struct DirectiveRef {
    DirectiveId id;    ///< 0 until stored
    QString number;    ///< normalised, "71/NQ-CP"
    QString written;   ///< the words of the source, "Nghị quyết số 71/NQ-CP"
    QString type;      ///< "Nghị quyết", or empty
    QDate date;        ///< or null
    QString secrecy{}; ///< độ mật as marked: "Mật", "Tối mật"; empty for a document that bears none
    bool operator==(const DirectiveRef &) const = default;
};

enum class Role : quint8 { Lead, Coordinating };

/// What a source says about who is still open (domain.md section 2).
enum class Listing : quint8 {
    NotStated, ///< the source lists nobody
    Open,      ///< named as still open
    NotListed, ///< the source lists others: neither open nor proved done
};

/// One addressee's part in a task. Exactly one of agency, groupKey, unmatched is set. A large office has a
/// million: the order of the members leaves no gaps.
struct Assignment {
    AssignmentId id; ///< 0 until stored
    AgencyId agency;
    SharedText groupKey;            ///< a group nobody listed, e.g. "ministries-and-provinces"
    SharedText unmatched;           ///< a name that was not matched, as written
    SharedText written;             ///< as the source words it
    std::vector<AgencyId> excluded; ///< from a group
    AgencyId listedAs; ///< the name under which the source lists it as open (a ministry for its Đảng ủy)
    Role role = Role::Lead;
    bool named = true; ///< named as lead or coordinator; false: known only from the open list
    Listing listing = Listing::NotStated;
};

/// The ladder, in the documents' words: chưa báo cáo → đang thực hiện → đã trình → đã ban hành → đưa vào khai
/// thác.
enum class Stage : quint8 { NotReported, InProgress, Submitted, Issued, InUse };

/// A dated report on one assignment. Never overwritten; the latest by date (then by entry) holds.
struct Progress {
    ProgressId id;           ///< 0 until stored
    AssignmentId assignment; ///< while unstored: position in TaskRecord::assignments, counted from 1
    QDate date; ///< day of the report; null: a status read from a list, which holds at every date until a
                ///< dated one
    Stage stage = Stage::NotReported;
    bool done = false;
    QDate completedOn;         ///< null: not known, never guessed
    QString evidence;          ///< "Mô tả": numbers and dates of documents, as written
    SharedText evidenceFile;   ///< path or address of the document, or empty
    SharedText evidenceSha256; ///< of that file when it was linked, hex; or empty
    SharedText note;           ///< difficulty
    SharedText proposal;       ///< what the agency asks for
    QDate promisedOn;          ///< the day the agency commits itself to, or null
    SharedText promise;        ///< the letter that says so, "123/UBND-VX ngày 02/7/2025"
    QDateTime recordedAt;
    SharedText recordedBy;
};

/// An earlier or later deadline of the same task, with the reason.
struct DeadlineChange {
    Deadline deadline;
    QDate since; ///< the day it took effect
    QString reason;
    QString document; ///< number of the document that moved it
};

/// A question the data makes one ask; never changes a figure by itself.
struct TaskDoubt {
    QString code;    ///< documented English word: "nobodyNamed", "shiftedColumn", "submittedOnly", …
    QString detail;  ///< the words or values concerned, as written
    int column = -1; ///< sheet column concerned, counted from 0; -1 = the row
    QString answer;  ///< an officer's, or empty
    bool operator==(const TaskDoubt &) const = default;
};

/// How work stopped without being done.
enum class Ending { None, Withdrawn, Suspended, Merged, Transferred };

struct Task {
    TaskId id;
    TaskId parent;    ///< the "bao gồm:" row, or 0
    TaskId continues; ///< the earlier task that this one assigns again, or 0: one thread, counted once
    QString text;
    QString clause;  ///< clause path in the directive, "3.(1).d", or empty
    QString product; ///< expected result
    QString note;    ///< Lưu ý, Ghi chú
    QString result;  ///< what the source reports: "Đã hoàn thành"
    std::vector<DirectiveRef> directives;
    QStringList streams; ///< KHCN, ĐMST, CĐS, Đề án 06, CCHC: the fields of work, as the office words them
    QString responsible; ///< officer of the secretariat who follows it, or empty
    Deadline deadline;
    Ending ending = Ending::None;
    QDate endedOn;
    QString endingDocument;
    SourceRef source;
    QString
        identity; ///< key of "the same task": folded text, lead, directive as imported (intake/identity.h)
};

/// A task with all that hangs on it: the unit of loading, planning and writing.
struct TaskRecord {
    Task task;
    std::vector<Assignment> assignments;         ///< in the source's order
    std::vector<Progress> progress;              ///< oldest first
    std::vector<DeadlineChange> deadlineHistory; ///< oldest first; empty while never moved
    std::vector<TaskDoubt> doubts;
};

/// Documented words of the command line and the store.
QString word(Role role);
QString word(Listing listing);
QString word(Stage stage);
QString word(Ending ending);
QString word(DeadlineKind kind);
template<class E> E fromWord(QStringView word); ///< the inverse; the first value for an unknown word

} // namespace dondoc
