// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ratesentences.h"

#include "core/reports/paperblocks.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"

namespace dondoc {

namespace {

QString percent(double value)
{
    return text::formatNumber(value) + u'%';
}

/// What is short of the goal: never "0,0" of what is short at all.
QString missing(double gap)
{
    constexpr double leastPrinted = 0.05; // rounds to 0,1
    return gap < leastPrinted ? QStringLiteral("còn thiếu dưới 0,1")
                              : QStringLiteral("còn thiếu %1").arg(text::formatNumber(gap, 1));
}

QString namesOf(const std::vector<AgencyId> &agencies, const AgencyDirectory &directory)
{
    QStringList names;
    for (AgencyId agency : agencies)
        names << directory.displayName(agency);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString metSentence(const RateSummary &summary, const AgencyDirectory &directory)
{
    std::vector<AgencyId> met = summary.metMinistries;
    met.insert(met.end(), summary.metProvinces.begin(), summary.metProvinces.end());
    const QString month =
        QStringLiteral("Tháng %1 năm %2").arg(summary.month.month()).arg(summary.month.year());
    if (summary.registered == 0)
        return month + QStringLiteral(" không có đơn vị nào đăng ký chỉ tiêu.");
    if (met.empty())
        return month + QStringLiteral(" không đơn vị nào trong %1 đơn vị đã đăng ký đạt chỉ tiêu.")
                           .arg(counted(summary.registered));
    return month + QStringLiteral(" có %1 trong %2 đơn vị đã đăng ký đạt chỉ tiêu: %3.")
                       .arg(counted(int(met.size())), counted(summary.registered), namesOf(met, directory));
}

QString totalsSentence(const RateSummary &summary, double goal)
{
    QStringList parts;
    const auto add = [&](const QString &name, std::optional<double> value) {
        if (value)
            parts << QStringLiteral("%1 %2 (%3)")
                         .arg(name, percent(*value),
                              *value >= goal ? QStringLiteral("đạt mục tiêu") : missing(goal - *value));
    };
    add(QStringLiteral("toàn quốc"), summary.all);
    add(QStringLiteral("khối bộ, ngành"), summary.ministries);
    add(QStringLiteral("khối địa phương"), summary.provinces);
    if (parts.isEmpty())
        return QStringLiteral(
            "Nguồn số liệu không cho tỷ lệ chung của các khối; không tính thay được vì thiếu số hồ sơ.");
    return QStringLiteral("Luỹ kế đến %1: %2; mục tiêu năm %3 là %4.")
        .arg(text::formatDateInProse(summary.cutOff), parts.join(QStringLiteral(", ")))
        .arg(summary.month.year())
        .arg(percent(goal));
}

} // namespace dondoc
