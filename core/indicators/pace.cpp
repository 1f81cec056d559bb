// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/pace.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"

using namespace Qt::StringLiterals;

namespace dondoc {

WeightedTotal weightedTotal(const std::vector<RateRow> &rows)
{
    WeightedTotal total;
    for (const RateRow &row : rows) {
        if (!row.achieved || row.kind == RateUnitKind::Block)
            continue;
        ++total.units;
        if (!row.part || !row.whole || *row.whole <= 0) {
            ++total.missing;
            continue;
        }
        total.part += *row.part;
        total.whole += *row.whole;
    }
    if (total.units > 0 && total.missing == 0)
        total.percent = total.part / total.whole * 100;
    return total;
}

QString words(const WeightedTotal &total)
{
    if (total.percent)
        return u"%1% (%2 trên %3 hồ sơ)"_s.arg(text::formatNumber(*total.percent, 2),
                                               text::formatNumber(total.part),
                                               text::formatNumber(total.whole));
    if (total.units == 0)
        return u"không tính được: chưa có số liệu"_s;
    return u"không tính được: thiếu số hồ sơ của %1 trong %2 đơn vị"_s.arg(total.missing).arg(total.units);
}

RequiredPace requiredPace(const RateRow &row, double goal, QDate by)
{
    RequiredPace pace;
    const bool isKnown = row.part && row.whole && *row.whole > 0 && row.from.isValid() && row.to.isValid();
    if (!isKnown || by <= row.to || row.to < row.from)
        return pace;
    const double days = double(row.from.daysTo(row.to)) + 1;
    const double coming = *row.whole / days * double(row.to.daysTo(by)); // as evenly as before
    const double needed = goal / 100 * (*row.whole + coming) - *row.part;
    pace.percent = std::max(0.0, needed / coming * 100);
    pace.isMet = needed <= 0;
    pace.isReachable = *pace.percent <= 100;
    return pace;
}

QString words(const RequiredPace &pace, QDate by)
{
    if (!pace.percent)
        return u"không tính được: thiếu số hồ sơ"_s;
    if (pace.isMet)
        return u"đã đủ cho mục tiêu đến %1"_s.arg(text::formatDate(by));
    if (!pace.isReachable)
        return u"không thể đạt trước %1 dù mọi hồ sơ mới đều trực tuyến toàn trình"_s.arg(
            text::formatDate(by));
    return u"từ nay đến %1 cần %2% số hồ sơ mới là trực tuyến toàn trình"_s.arg(
        text::formatDate(by), text::formatNumber(*pace.percent, 1));
}

} // namespace dondoc
