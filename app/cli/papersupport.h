// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/reports/paper.h"
#include "core/services/figures.h"

namespace dondoc::cli {

struct OpenedFigures {
    std::unique_ptr<Store> store;
    Figures figures;
};

/// The store of --store with the figures of --as-of (today when not given).
Result<OpenedFigures> openFigures(const Arguments &arguments, const Clock &clock, QDate since = {});

/// What a paper is made from: the store as of --as-of (with --since), or the snapshot of --snapshot.
struct PaperSource {
    std::unique_ptr<Store> store;
    Figures figures;
    OfficeSettings office;
    bool isFrozen = false;
    PaperWords frozen; ///< the words a snapshot kept (wordsToFreeze())
    QString footnote;  ///< of a snapshot: its name and hash

    /// Of the brief of one agency, or of all (0).
    PaperWords wordsOf(AgencyId agency) const;
};
Result<PaperSource> openPaperSource(const Arguments &arguments, const Clock &clock);

/// The agency called so on the board's date, by name or short name, up to folding; UsageError when there is
/// none or several.
AgencyId agencyOf(const QString &name, const Board &board);

/// UsageError unless the name ends in one of the suffixes (without dots).
void checkSuffix(const QString &path, const QStringList &suffixes);

/// Writes a paper in the form its name asks for: .pdf, .docx, .xlsx (its tables); says where and how much.
int writePaper(const Paper &paper, QDate asOf, const RateBoard &rates, const QString &path,
               const Arguments &arguments, const Console &console, const Clock &clock);

} // namespace dondoc::cli
