// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"

#include <QMap>

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
    /// The officer's, by noteKey() of the item.
    QMap<QString, QString> notes{};
};

/// Where the two sides part, as screen and paper list it.
enum class ReconcileStanding { Differs, OnlyLeft, OnlyRight, Same };
struct ReconcileRow {
    ReconcileStanding standing = ReconcileStanding::Same;
    std::optional<SourcedItem> left, right; ///< one of them at least
    QString note;
    const QString &name() const { return left ? left->name : right->name; }
};
/// What differs first, then what stands on one side only, then what agrees; each in its list's order.
std::vector<ReconcileRow> rowsOf(const Reconciliation &reconciliation);
/// "Khác nhau", "Chỉ có ở bên trái", …
QString reconcileWords(ReconcileStanding standing);

/// Names a row of the comparison of two sources, whichever side they are laid on.
QString noteKey(const SourcedList &left, const SourcedList &right, const QString &name);

/// Items pair by folded name, in order; a name that occurs twice pairs one by one.
Reconciliation reconcile(SourcedList left, SourcedList right, const QString &note = {});

/// "Phụ lục 03" of a title such as "PHỤ LỤC 03: BÁO CÁO SỐ LIỆU …"; other sources as they are.
QString shortSource(const QString &source);

/// "39,51 (Phụ lục 03, đến 30/6/2025) và 40,1 (…): khác nhau": the finding as one sentence.
QString finding(const Reconciliation &reconciliation);

/// The figures of some units by source, each with its cell: those of the first source, and of each other one.
std::vector<SourcedList> ratesBySource(const std::vector<RateRow> &rows, const QString &title);
/// The given totals of a month by source: those of the first source, and of each other one.
std::vector<SourcedList> blockTotalsBySource(const RateBoard &board, QDate month);

} // namespace dondoc
