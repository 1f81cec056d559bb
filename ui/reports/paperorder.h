// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/paper.h"
#include "core/reports/templates.h"
#include "core/services/figures.h"

namespace dondoc {

/// The papers the office prints, in the order they are offered.
enum class PaperKind {
    Brief,
    Completed,
    Overdue,
    Rates,
    Due,
    Continuous,
    Reminder,
    Reconciliation,
    Invitation,
    Programme,
    Count
};
QString titleOf(PaperKind kind);
/// Papers to one agency; without one the first late agency is shown.
bool needsAgency(PaperKind kind);

/// First word of the keys of its sentences (reports/templates.h); empty: it has none an officer may word.
QString templateKindOf(PaperKind kind);
bool isAnnex(PaperKind kind);

/// Which paper, of whom, from which figures.
struct PaperOrder {
    PaperKind kind = PaperKind::Brief;
    AgencyId agency; ///< or 0: all
    QString review;  ///< name of a closed review whose frozen figures are printed; empty: the live ones
    QString list;    ///< of an annex: the received list it follows ("PL02"); empty: everything of its kind
    bool isDraft = false;
};

/// The paper that an order's own words are kept under. `board` is the one it is made from.
PaperOf paperOf(const PaperOrder &order, const Board &board);

struct MadePaper {
    Paper paper;
    std::shared_ptr<const Figures> figures; ///< it was made from these
    QStringList lists;                      ///< an annex may follow: received lists by name
};

/// Composes what was ordered with the office's settings and words of the store. Any thread.
Result<MadePaper> makePaper(const PaperOrder &order, const std::shared_ptr<const Figures> &live,
                            const QString &storePath);

} // namespace dondoc
