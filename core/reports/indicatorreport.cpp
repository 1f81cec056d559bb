// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/indicatorreport.h"

#include "core/text/dates.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

QString latestWords(const IndicatorStanding &standing)
{
    if (!standing.latest)
        return u"chưa có số liệu"_s;
    QStringList words{u"%1, tính đến %2"_s.arg(figureWords(standing.indicator, *standing.latest),
                                               text::formatDate(standing.latest->day))};
    for (const IndicatorFigure &other : standing.besides)
        words << u"%1 theo %2"_s.arg(figureWords(standing.indicator, other), sourceWords(other));
    return words.join(u"; "_s);
}

QString comparedWords(const IndicatorStanding &standing)
{
    QStringList words{gapWords(standing), paceWords(standing)};
    words.removeAll(QString());
    return words.join(u"; "_s);
}

QJsonValue figureAsJson(const std::optional<IndicatorFigure> &figure)
{
    if (!figure)
        return {};
    const auto number = [](std::optional<double> value) { return value ? QJsonValue(*value) : QJsonValue(); };
    return QJsonObject{{u"value"_s, figure->value},
                       {u"to"_s, figure->day.toString(Qt::ISODate)},
                       {u"part"_s, number(figure->part)},
                       {u"whole"_s, number(figure->whole)},
                       {u"document"_s, figure->document},
                       {u"documentDate"_s, figure->documentDate.isValid()
                                               ? QJsonValue(figure->documentDate.toString(Qt::ISODate))
                                               : QJsonValue()}};
}

} // namespace

Paper composeIndicators(const std::vector<IndicatorStanding> &standings, const OfficeSettings &office,
                        QDate asOf)
{
    PaperBlock block;
    block.type = BlockType::Table;
    block.table.pointSize = 12;
    block.table.columns = {{u"TT"_s, 0.9, true}, {u"Chỉ tiêu"_s, 3.4},        {u"Mục tiêu"_s, 2.2},
                           {u"Đến nay"_s, 2.6},  {u"So với mục tiêu"_s, 2.4}, {u"Nguồn"_s, 2.6}};
    for (const IndicatorStanding &standing : standings) {
        const std::optional<IndicatorFigure> &latest = standing.latest;
        block.table.rows.push_back(
            {{QString::number(block.table.rows.size() + 1), standing.indicator.name, targetWords(standing),
              latestWords(standing), comparedWords(standing), latest ? sourceWords(*latest) : QString()}});
    }
    Paper paper;
    paper.office = office;
    paper.date = asOf;
    paper.symbol = office.numberSymbol;
    paper.type = u"BÁO CÁO"_s;
    paper.subject = u"Tình hình thực hiện các chỉ tiêu"_s;
    paper.subjectNote = u"(số liệu tính đến hết %1)"_s.arg(text::formatDateInProse(asOf));
    paper.body.push_back(std::move(block));
    return paper;
}

QJsonArray indicatorsAsJson(const std::vector<IndicatorStanding> &standings)
{
    QJsonArray array;
    for (const IndicatorStanding &standing : standings) {
        QJsonArray besides;
        for (const IndicatorFigure &other : standing.besides)
            besides << figureAsJson(other);
        const QString pace = paceWords(standing);
        array << QJsonObject{{u"name"_s, standing.indicator.name},
                             {u"unit"_s, standing.indicator.unit},
                             {u"higherIsBetter"_s, standing.indicator.higherIsBetter},
                             {u"cumulative"_s, standing.indicator.cumulative},
                             {u"target"_s, figureAsJson(standing.target)},
                             {u"latest"_s, figureAsJson(standing.latest)},
                             {u"otherSources"_s, besides},
                             {u"met"_s, standing.isMet ? QJsonValue(*standing.isMet) : QJsonValue()},
                             {u"pace"_s, pace.isEmpty() ? QJsonValue() : QJsonValue(pace)}};
    }
    return array;
}

OutTable indicatorsAsTable(const std::vector<IndicatorStanding> &standings)
{
    const auto number = [](std::optional<double> value) { return value ? OutValue(*value) : OutValue(); };
    OutTable table;
    table.name = u"Chỉ tiêu"_s;
    table.header = {u"Chỉ tiêu"_s,        u"Đơn vị tính"_s,  u"Mục tiêu"_s,     u"Đến hạn"_s,
                    u"Đạt được"_s,        u"Số đếm"_s,       u"Trên tổng số"_s, u"Tính đến"_s,
                    u"So với mục tiêu"_s, u"Nhịp cần đạt"_s, u"Nguồn"_s};
    for (const IndicatorStanding &standing : standings) {
        const std::optional<IndicatorFigure> &latest = standing.latest, &target = standing.target;
        table.rows.push_back(
            {standing.indicator.name, standing.indicator.unit, target ? OutValue(target->value) : OutValue(),
             target ? OutValue(target->day) : OutValue(), latest ? OutValue(latest->value) : OutValue(),
             latest ? number(latest->part) : OutValue(), latest ? number(latest->whole) : OutValue(),
             latest ? OutValue(latest->day) : OutValue(), gapWords(standing), paceWords(standing),
             latest ? sourceWords(*latest) : QString()});
    }
    return table;
}

} // namespace dondoc
