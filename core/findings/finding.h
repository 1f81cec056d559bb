// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

namespace dondoc {

/// One addressee of a finding, and how far it says it is. Exactly one of agency, groupKey, unmatched is set.
struct FindingAgency {
    AgencyId agency;
    QString groupKey;  ///< "provinces": a group nobody listed
    QString unmatched; ///< a name that was not matched, as written
    QString written;   ///< as the source words it
    Stage stage = Stage::NotReported;
    bool done = false;
    QDate reportedOn; ///< day of the latest report, or null
    QString note;     ///< what was reported, as written
    bool operator==(const FindingAgency &) const = default;

    /// A report of a later day says nothing of this one.
    bool isDoneOn(QDate day) const { return done && (reportedOn.isNull() || reportedOn <= day); }
    /// The same addressee, however far it is.
    bool isSameParty(const FindingAgency &other) const
    {
        return agency == other.agency && groupKey == other.groupKey && unmatched == other.unmatched &&
               written == other.written;
    }
};

/// An issue an inspection found, with what shall be done about it (PL07's cards).
struct Finding {
    FindingId id;  ///< 0 until stored
    QString group; ///< its heading, "A. Về Thủ tục hành chính"
    QString title; ///< "1. Chưa ban hành, công bố …" without its number (that is source.ordinal)
    QString issue; ///< "Vấn đề", paragraphs separated by line breaks
    QStringList remedies;                ///< "Giải pháp", one a paragraph, as written
    std::vector<FindingAgency> agencies; ///< who is to remedy it, in the order named
    Deadline deadline;                   ///< "Thời hạn hoàn thành"
    TaskId promotedTo;                   ///< the task made of it, or 0
    SourceRef source;
};

} // namespace dondoc
