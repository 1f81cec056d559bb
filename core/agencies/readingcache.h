// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/matcher.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace dondoc {

/// Cells already read, by text and date: a large list repeats a few hundred cells a hundred thousand times.
/// Safe from any thread. Bounded: when full it forgets everything and starts anew.
class ReadingCache
{
public:
    using Reading = std::shared_ptr<const std::vector<AgencyMention>>;

    /// Null when the cell was not read yet.
    Reading find(QStringView cell, QDate asOf) const;
    void insert(QStringView cell, QDate asOf, const Reading &reading);

private:
    static constexpr qsizetype capacity = 4096;
    static constexpr qsizetype longestCell = 1000; ///< longer texts are prose and do not come again
    using Key = std::pair<QString, qint64>;

    mutable QMutex m_mutex;
    QHash<Key, Reading> m_readings;
};

} // namespace dondoc
