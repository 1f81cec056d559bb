// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

namespace dondoc {

/// One line of a list or one figure, as a source gives it.
struct SourcedItem {
    QString name;                ///< what is compared by, up to folding: a unit, a task's text
    QString shown;               ///< the figure or words beside it, "39,51"
    std::optional<double> value; ///< where it is a number: compared as one
    QString place;               ///< sheet and cell, or empty
};

/// A list or a set of figures with its source.
struct SourcedList {
    QString title;  ///< "Quá hạn theo danh mục", "Tỷ lệ chung"
    QString source; ///< document or file
    QDate asOf;     ///< or null when the source gives no date
    std::vector<SourcedItem> items;
};

/// Two lists laid side by side. Neither is right: the program only shows where they part.
struct Reconciliation {
    SourcedList left, right; ///< titles, sources and dates; all items
    struct Pair {
        SourcedItem left, right;
    };
    std::vector<SourcedItem> onlyLeft, onlyRight;
    std::vector<Pair> differing, same;
    QString note; ///< the officer's, for the printed sheet
};

/// Items pair by folded name, in order; a name that occurs twice pairs one by one.
Reconciliation reconcile(SourcedList left, SourcedList right, const QString &note = {});

/// "39,51 (Phụ lục 03, đến 30/6/2025) và 40,1 (…): khác nhau": the finding as one sentence.
QString finding(const Reconciliation &reconciliation);

/// The figures of a period as a list, each with its cell.
SourcedList listOfRates(const std::vector<RateRow> &rows, const QString &title);
/// The given totals of a month by source: those of the first source, and of each other one.
std::vector<SourcedList> blockTotalsBySource(const RateBoard &board, QDate month);

} // namespace dondoc
