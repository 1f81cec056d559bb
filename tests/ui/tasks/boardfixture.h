// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"

namespace dondoc::fixture {

inline const QDate asOf(2025, 7, 18);
inline constexpr AgencyId finance{101}, science{102}, hanoi{103};

std::shared_ptr<const AgencyDirectory> directory();

/// One task in words: text, deadline as a list has it, leads; the rest is set on the record.
std::shared_ptr<TaskRecord> record(qint64 id, const QString &text, const QString &deadline,
                                   const std::vector<AgencyId> &leads);
void markDone(TaskRecord &record, QDate on);

/// A task in every cell of the 2 × 2 and its side cells; ids count from 1:
/// 1 overdue for three agencies · 2 overdue for one, newly so since 30 June · 3 due today · 4 due in 4 days ·
/// 5 due in 13 days, to the month · 6 due in December · 7 done, no date, was due · 8 done, no date, not yet
/// due · 9 done on time · 10 done late · 11 continuous · 12 no deadline · 13 by another document · 14
/// withdrawn
std::shared_ptr<const Figures> figures(QDate since = QDate(2025, 6, 30));

} // namespace dondoc::fixture
