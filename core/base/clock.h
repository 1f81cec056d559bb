// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace dondoc {

/// Where "now" comes from. Everything here depends on a date, so tests must be able to set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0;
    QDate today() const { return now().date(); }
};

class SystemClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    explicit FixedClock(QDate today)
        : m_now(today, QTime(8, 0))
    {
    }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

} // namespace dondoc
