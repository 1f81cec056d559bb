// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notices/taskreader.h"

namespace dondoc {

/// What the clauses of a notice hand down to those under them.
class Inheritance
{
public:
    explicit Inheritance(const NoticeReading &reading);

    /// Leads of the nearest clause above that names some, else of the introduction ("… yêu cầu các bộ, …
    /// tập trung thực hiện các nhiệm vụ sau:"); deadlines of the nearest clause above that has one.
    Inherited forPart(int part) const;

    /// Whom a clause itself addresses.
    const std::vector<DraftAddressee> &leadsOf(int part) const { return m_own[std::size_t(part)].leads; }

private:
    Inherited readOwn(int part) const;

    const NoticeReading &m_reading;
    std::vector<Inherited> m_own; ///< by part; read for parts with something under them
    int m_intro = -1;
};

} // namespace dondoc
