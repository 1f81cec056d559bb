// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/directory.h"
#include "core/tasks/task.h"

#include <memory>
#include <optional>

namespace dondoc {

/// A figure that is followed. The first one: full-process online dossiers, % of all, cumulative since 1
/// January.
struct Indicator {
    IndicatorId id;
    QString key; ///< "online-dossiers"
    QString name;
    QString unit; ///< "%"
    bool cumulative = true;
    bool higherIsBetter = true;
    std::optional<double> nationalGoal; ///< 80 for 2025
    static constexpr IndicatorId onlineDossiers{1};
};

/// Why a target or a value is blank (missing is not zero; domain.md section 6).
enum class BlankReason { None, NotRegistered, NotOffered, NoData, YearEndOnly, Unknown };
QString word(BlankReason reason);

enum class RateKind { Target, YearEndTarget, Achieved };

/// One figure of one unit for one month, with the cell it came from.
struct RateValue {
    qint64 id = 0; ///< 0 until stored
    IndicatorId indicator = Indicator::onlineDossiers;
    AgencyId agency; ///< a ministry, a province, or a block that carries a given total
    ProvinceScheme scheme = ProvinceScheme::None; ///< the table the figure stands in
    RateKind kind = RateKind::Achieved;
    QDate month; ///< first day of the month
    QDate from;  ///< Achieved: 1 January of the year
    QDate to;    ///< Achieved: cut-off, the last day counted; targets: the last day of the month
    double value = 0;
    SourceRef source;
    QString cell;           ///< "D12"
    QString written;        ///< the unit as its table words it, "TP Huế"; empty when typed in
    QString sourceDocument; ///< title of the document that gives it, for figures given twice
    /// Counts behind the value, only where a source gives them: 40 of 61 utilities; online dossiers of all.
    std::optional<double> part{}, whole{};
};

/// What a table says of a unit beside its figures: "Đặt chỉ tiêu từ tháng 5/2025".
struct RateNote {
    qint64 id = 0;
    IndicatorId indicator = Indicator::onlineDossiers;
    AgencyId agency;
    ProvinceScheme scheme = ProvinceScheme::None;
    QString text;
    BlankReason reason = BlankReason::None;
    SourceRef source;
    QDate month{}; ///< first day; null: it holds for every month of its table
};

struct RateData {
    std::vector<Indicator> indicators;
    std::vector<RateValue> values;
    std::vector<RateNote> notes;
    /// Months whose figures came in daily: of each unit's only the last is among the values, the others stay
    /// in the store (a year of all communes would be 1,200,000 records). Oldest first; usually none.
    std::vector<QDate> dailyMonths{};

    /// The month of which other figures hold on a date than those among the values; null: none.
    QDate monthToRead(QDate asOf) const;
};

enum class RateUnitKind { Ministry, Province, Block };

/// One unit in one month: what the ranking, the table and the export show.
struct RateRow {
    AgencyId agency;
    QString name, shortName;
    QString written; ///< as its table words it, or empty
    RateUnitKind kind = RateUnitKind::Ministry;
    ProvinceScheme scheme = ProvinceScheme::None;
    QDate month;
    QDate from, to; ///< of the achieved value
    std::optional<double> target, yearEndTarget, achieved;
    std::optional<bool> met; ///< achieved ≥ that month's target; nothing when either is missing
    BlankReason blank = BlankReason::None; ///< why the target is missing
    bool notOffered = false;               ///< the 0 is true: the service is not offered yet
    QString note;
    SourceRef source; ///< of the achieved value, else of the target
    QString cell;
    QString targetCell;
    std::optional<double> part{}, whole{}; ///< dossiers behind the achieved value, where a source gives them
    std::vector<RateValue> otherSources;   ///< the same figure given by other documents

    /// achieved − target, or nothing.
    std::optional<double> gap() const;
};

} // namespace dondoc
