// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/readingcache.h"

namespace dondoc {

ReadingCache::Reading ReadingCache::find(QStringView cell, QDate asOf) const
{
    const Key key{QString::fromRawData(cell.data(), cell.size()), asOf.toJulianDay()};
    const QMutexLocker lock(&m_mutex);
    return m_readings.value(key);
}

void ReadingCache::insert(QStringView cell, QDate asOf, const Reading &reading)
{
    if (cell.size() > longestCell)
        return;
    const QMutexLocker lock(&m_mutex);
    if (m_readings.size() >= capacity)
        m_readings.clear();
    m_readings.insert({cell.toString(), asOf.toJulianDay()}, reading);
}

} // namespace dondoc
