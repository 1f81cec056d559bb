// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "core/store/sourcetable.h"

#include <functional>

namespace dondoc {

/// Indicators, their values and notes. Values of undone batches are not there.
class RateRepository
{
public:
    explicit RateRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// In the order they came in. Within one transaction.
    std::optional<RateData> load();
    /// The values of these months only; indicators and notes all.
    std::optional<RateData> load(const std::vector<QDate> &months);
    /// Indicators and notes.
    std::optional<RateData> loadBesides();
    /// Every value in turn, in the order they came in; false on an error. Within one transaction.
    bool eachValue(const std::function<void(const RateValue &)> &use);
    std::optional<qint64> count(); ///< of values
    /// What figures are made of: all but, of a month that a list gives a unit figures of for more days than
    /// a week, those before its last one; RateData::dailyMonths says which months these are.
    std::optional<RateData> loadFigures();
    /// The figures of a month that a list gives for each unit's last day at or before `asOf`.
    std::optional<std::vector<RateValue>> loadMonth(QDate month, QDate asOf);
    /// Nothing when it is not there or was taken out.
    std::optional<Indicator> findIndicator(IndicatorId id);
    /// Within a write transaction: adds it, changes it, or puts one back that was taken out.
    bool writeIndicator(const Indicator &indicator);
    bool removeIndicator(IndicatorId id);
    /// One value or note, of whatever batch; nothing when it is not there or was removed.
    std::optional<RateValue> findValue(qint64 id);
    std::optional<RateNote> findNote(qint64 id);

    /// Within a write transaction; ids set, lists from the writer's table.
    bool insert(const RateValue &value, BatchId batch, SourceTable &sources, IdAllocator &ids);
    bool insert(const RateNote &note, BatchId batch, SourceTable &sources, IdAllocator &ids);
    /// Also brings back one that was removed.
    bool replace(const RateValue &value, SourceTable &sources, IdAllocator &ids);
    bool replace(const RateNote &note, SourceTable &sources, IdAllocator &ids);
    bool removeValue(qint64 id);
    bool removeNote(qint64 id);

private:
    bool loadIndicators(RateData &data);
    bool readDaily(RateData &data, const SourceTable &sources);
    static RateValue readValue(Statement &row, const SourceTable &sources);
    bool readValues(Statement &rows, std::vector<RateValue> &values, const SourceTable &sources);
    bool readNotes(Statement &rows, std::vector<RateNote> &notes, const SourceTable &sources);

    Connection &m_connection;
};

} // namespace dondoc
