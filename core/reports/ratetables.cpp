// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/ratetables.h"

#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <algorithm>

namespace dondoc {

namespace {

using Key = std::pair<RateUnitKind, ProvinceScheme>;

QString number(std::optional<double> value)
{
    return value ? text::formatNumber(*value) : QString();
}

/// "tháng 6", or "đến 09/7" where the month was not over when it was counted.
QString achievedTitle(const RateRow &row)
{
    const bool isWhole = row.to.isNull() || row.to.addDays(1).day() == 1;
    return isWhole ? QStringLiteral("Tỷ lệ đạt được tháng %1").arg(row.month.month())
                   : QStringLiteral("Tỷ lệ đạt được đến %1/%2")
                         .arg(row.to.day(), 2, 10, QLatin1Char('0'))
                         .arg(row.to.month());
}

QString unitTitle(const Key &key)
{
    if (key.first == RateUnitKind::Ministry)
        return QStringLiteral("Tên bộ/ngành");
    return key.second == ProvinceScheme::Before2025July ? QStringLiteral("Tỉnh") : QStringLiteral("Tỉnh/TP");
}

/// Rows of one table, month by month: every unit of any of its months, in the order of the latest one that
/// lists it.
class RateTable
{
public:
    RateTable(const RateBoard &rates, const Key &key)
        : m_key(key)
    {
        for (const RateRow &row : rates.rows) {
            if (Key(row.kind, row.scheme) == key)
                m_months[row.month].push_back(&row);
        }
    }

    PaperTable table() const
    {
        PaperTable table;
        table.pointSize = 12;
        table.columns = {{QStringLiteral("TT"), 0.8, true}, {unitTitle(m_key), 4, false}};
        for (const auto &[month, rows] : m_months) {
            table.columns.push_back(
                {QStringLiteral("Đặt chỉ tiêu tháng %1").arg(month.month()), 1.6, true, true});
            table.columns.push_back({achievedTitle(*rows.front()), 1.6, true, true});
        }
        table.columns.push_back({QStringLiteral("Ghi chú"), 4, false});
        for (const RateRow *unit : units())
            table.rows.push_back(rowOf(*unit, table));
        return table;
    }

private:
    std::vector<const RateRow *> units() const
    {
        std::vector<const RateRow *> units;
        for (auto month = m_months.rbegin(); month != m_months.rend(); ++month) {
            for (const RateRow *row : month->second) {
                if (std::ranges::find(units, row->agency, &RateRow::agency) == units.end())
                    units.push_back(row);
            }
        }
        return units;
    }

    PaperTable::Row rowOf(const RateRow &unit, const PaperTable &table) const
    {
        PaperTable::Row row{
            {QString::number(table.rows.size() + 1), unit.written.isEmpty() ? unit.name : unit.written}};
        for (const auto &[month, rows] : m_months) {
            const auto found = std::ranges::find(rows, unit.agency, &RateRow::agency);
            row.cells << (found == rows.end() ? QString() : number((*found)->target))
                      << (found == rows.end() ? QString() : number((*found)->achieved));
        }
        const int notes = int(row.cells.size());
        row.cells << unit.note;
        const bool isSameNote =
            !unit.note.isEmpty() && !table.rows.empty() && table.rows.back().cells.value(notes) == unit.note;
        if (isSameNote)
            row.joined.push_back(notes);
        return row;
    }

    Key m_key;
    std::map<QDate, std::vector<const RateRow *>> m_months;
};

PaperBlock heading(const QString &text)
{
    return {BlockType::Heading2, text, {}, {}};
}

/// The totals a source gave; never computed.
std::optional<PaperBlock> totals(const RateBoard &rates)
{
    const RateSummary summary = summarise(rates, rates.latestMonth());
    if (!summary.all)
        return std::nullopt;
    QString words =
        QStringLiteral("Tỷ lệ hồ sơ trực tuyến toàn trình trên tổng hồ sơ giải quyết TTHC đến hết %1: %2%")
            .arg(text::formatDateInProse(summary.cutOff), text::formatNumber(*summary.all));
    if (summary.ministries)
        words += QStringLiteral(", trong đó khối bộ, ngành %1%").arg(text::formatNumber(*summary.ministries));
    if (summary.provinces)
        words += QStringLiteral(", khối tỉnh %1%").arg(text::formatNumber(*summary.provinces));
    return PaperBlock{
        BlockType::Paragraph, words + QStringLiteral(". Số liệu là luỹ kế từ đầu năm."), {}, {}};
}

} // namespace

std::vector<PaperBlock> rateTables(const RateBoard &rates)
{
    static const std::pair<Key, QString> tables[] = {
        {{RateUnitKind::Ministry, ProvinceScheme::None}, QStringLiteral("Các bộ, ngành")},
        {{RateUnitKind::Province, ProvinceScheme::Before2025July},
         QStringLiteral("Các tỉnh, thành phố trực thuộc Trung ương (63 đơn vị, trước sáp nhập)")},
        {{RateUnitKind::Province, ProvinceScheme::Since2025July},
         QStringLiteral("Các tỉnh, thành phố trực thuộc Trung ương (34 đơn vị, sau sáp nhập)")}};
    std::vector<PaperBlock> blocks;
    if (const auto given = totals(rates))
        blocks.push_back(*given);
    QChar letter = u'a';
    for (const auto &[key, title] : tables) {
        const bool isThere = std::ranges::any_of(
            rates.rows, [&key = key](const RateRow &row) { return Key(row.kind, row.scheme) == key; });
        if (!isThere)
            continue;
        blocks.push_back(heading(letter + QStringLiteral(") ") + title));
        blocks.push_back({BlockType::Table, {}, RateTable(rates, key).table(), {}});
        letter = QChar(letter.unicode() + 1);
    }
    return blocks;
}

} // namespace dondoc
