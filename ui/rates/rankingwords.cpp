// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/rankingchart.h"
#include "ui/rates/ratewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

QString RankingChart::title() const
{
    const auto registered =
        std::count_if(m_rows.begin(), m_rows.end(), [](const RateRow &r) { return r.target.has_value(); });
    const auto met =
        std::count_if(m_rows.begin(), m_rows.end(), [](const RateRow &r) { return r.met.value_or(false); });
    const QString when = ratewords::period(m_period);
    const QString target =
        m_period.isPartMonth() ? u"chỉ tiêu tháng %1"_s.arg(m_period.month.month()) : u"chỉ tiêu"_s;
    if (registered == 0)
        return u"%1: chưa đơn vị nào trong %2 đơn vị đăng ký %3"_s.arg(when).arg(m_rows.size()).arg(target);
    if (met == 0)
        return u"%1: chưa đơn vị nào trong %2 đơn vị đã đăng ký đạt %3"_s.arg(when)
            .arg(registered)
            .arg(target);
    return u"%1: %2 trong %3 đơn vị đã đăng ký đạt %4"_s.arg(when).arg(met).arg(registered).arg(target);
}

QString RankingChart::subtitle() const
{
    QStringList met;
    int atGoal = 0;
    for (const RateRow &row : m_rows) {
        if (row.met.value_or(false))
            met << u"%1 (%2 so với %3)"_s.arg(ratewords::name(row), ratewords::brief(*row.achieved),
                                              ratewords::brief(*row.target));
        atGoal += row.achieved && *row.achieved >= m_goal ? 1 : 0;
    }
    QString finding = atGoal == 0 ? u"không đơn vị nào đạt %1"_s.arg(ratewords::brief(m_goal))
                                  : u"%1 đơn vị đạt từ %2"_s.arg(atGoal).arg(ratewords::brief(m_goal));
    constexpr int namesThatFit = 5;
    if (!met.isEmpty() && met.size() <= namesThatFit)
        finding = u"Đó là %1; %2"_s.arg(met.join(u", "_s), finding);
    else
        finding[0] = finding[0].toUpper();
    return u"%1. % trên tổng hồ sơ, %2. Nguồn: %3."_s.arg(finding, ratewords::span(m_period),
                                                          ratewords::source(m_rows));
}

std::vector<LegendItem> RankingChart::legend() const
{
    const auto any = [this](auto question) { return std::any_of(m_rows.begin(), m_rows.end(), question); };
    std::vector<LegendItem> items{{LegendSymbol::Bar, u"đã đạt được"_s}};
    if (any([](const RateRow &row) { return row.met.value_or(false); }))
        items.push_back({LegendSymbol::MetBar, u"đạt chỉ tiêu"_s});
    items.push_back({LegendSymbol::Tick, u"chỉ tiêu tháng %1 đã đăng ký"_s.arg(m_period.month.month())});
    items.push_back({LegendSymbol::GoalLine, u"mục tiêu quốc gia %1"_s.arg(ratewords::brief(m_goal))});
    addTargetMarks(items);
    return items;
}

} // namespace dondoc
