// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/paper.h"
#include "core/reviews/review.h"
#include "core/tasks/board.h"

namespace dondoc {

/// Days an agency has to reply to a công văn where the officer sets none: one cycle of reviews.
inline constexpr int kReplyDays = 5;

struct LetterOptions {
    OfficeSettings office;
    PaperWords words;
    QDate replyDue;
    QString number = QStringLiteral("……");
};

/// Agencies with overdue parts, most first: those a công văn đôn đốc goes to.
std::vector<AgencyId> lateAgencies(const Board &board);

/// Công văn đôn đốc to one agency, with the list of what it owes (print.md).
Paper composeReminder(const Board &board, AgencyId agency, const LetterOptions &options);

/// What the log keeps of a letter that was made.
Letter letterOf(const Board &board, AgencyId agency, const LetterOptions &options);

/// Whom a paper is addressed to: a province by its people's committee, "Ủy ban nhân dân tỉnh Bắc Ninh".
QString addresseeName(const AgencyDirectory &directory, AgencyId agency, QDate date);

/// Phiếu đối chiếu: every open task of an agency as the office has it, with room for the agency's answer.
Paper composeReconciliation(const Board &board, AgencyId agency, const LetterOptions &options);

/// Giấy mời to a session; whom it invites, who chairs, when and where stay open as dots while they are not
/// known.
Paper composeInvitation(const Review &review, const QString &invited, const LetterOptions &options);

/// Chương trình họp: Thời gian | Nội dung | Người, đơn vị thực hiện.
Paper composeProgramme(const Review &review, const OfficeSettings &office);

} // namespace dondoc
