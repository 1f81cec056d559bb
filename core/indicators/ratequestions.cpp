// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rateentry.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

using Kind = EntryQuestion::Kind;

/// Cumulative rates drift down by a point or two as dossiers come in; a fall of more than this is worth a
/// question. Between April and June 2025 no unit but three fell as far (PL03).
constexpr double kSharpFall = 5;
constexpr double kTolerance = 0.005; // figures have two decimals

QString number(double value)
{
    return text::formatNumber(value);
}

/// The last figure of each part before a day, by part; empty unless all are known.
std::vector<double> partRates(const Agency &unit, QDate day, const RateBoard &known)
{
    std::vector<double> rates;
    for (const AgencyId part : unit.predecessors) {
        std::optional<double> last;
        for (const RateRow *row : known.rows.of(part)) { // by month: the last one wins
            if (row->achieved && row->month < day)
                last = row->achieved;
        }
        if (!last)
            return {};
        rates.push_back(*last);
    }
    return rates;
}

} // namespace

/// What the unit had achieved at the end of the month before the latest known one earlier than `month`: from
/// the grid first, else from the board.
std::optional<double> RateEntry::before(int unit, QDate month, const RateBoard &known) const
{
    std::optional<double> last;
    QDate lastMonth;
    for (const RateRow *row : known.rows.of(m_units[size_t(unit)].agency)) {
        if (row->achieved && row->month < month && row->month.year() == month.year()) {
            last = row->achieved;
            lastMonth = row->month;
        }
    }
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const EntryColumn &head = m_columns[size_t(column)];
        if (head.field != EntryField::Achieved || head.month >= month || head.month.year() != month.year() ||
            (lastMonth.isValid() && head.month < lastMonth))
            continue;
        if (const auto typed = reading(unit, column).value) {
            last = typed;
            lastMonth = head.month;
        }
    }
    return last;
}

void RateEntry::checkCell(std::vector<EntryQuestion> &questions, int unit, int column,
                          const RateBoard &known) const
{
    const EntryColumn &head = m_columns[size_t(column)];
    const QString name = m_units[size_t(unit)].name;
    const EntryReading read = reading(unit, column);
    const auto ask = [&](Kind kind, const QString &words) {
        questions.push_back({unit, column, kind, words});
    };
    if (!read.isRead) {
        ask(Kind::Unread, u"%1: “%2” không phải là số, cũng không phải một lý do để trống."_s.arg(
                              name, text(unit, column)));
        return;
    }
    if (!read.value)
        return;
    const bool isPercent = m_indicator.unit == u"%"_s && !isCount(head.field);
    if (*read.value < 0 || (isPercent && *read.value > 100))
        ask(Kind::OutOfRange, u"%1: %2 nằm ngoài khoảng 0–100."_s.arg(name, number(*read.value)));
    if (!isPercent && !isCount(head.field) && isUnclearNumber(text(unit, column)))
        ask(Kind::Unclear, u"%1: “%2” đọc là %3; nếu là hàng nghìn thì gõ liền các chữ số."_s.arg(
                               name, text(unit, column), number(*read.value)));
    if (isCount(head.field))
        checkCount(questions, unit, column);
    if (head.field == EntryField::Achieved)
        checkAchieved(questions, unit, column, known);
}

/// Of an achieved figure that was read.
void RateEntry::checkAchieved(std::vector<EntryQuestion> &questions, int unit, int column,
                              const RateBoard &known) const
{
    const EntryColumn &head = m_columns[size_t(column)];
    const QString name = m_units[size_t(unit)].name;
    const double typed = *reading(unit, column).value;
    const bool isPercent = m_indicator.unit == u"%"_s;
    const auto ask = [&](Kind kind, const QString &words) {
        questions.push_back({unit, column, kind, words});
    };
    if (!head.cutOff.isValid())
        ask(Kind::NotCutOff, u"%1: cột này chưa có ngày chốt số liệu."_s.arg(name));
    const QString counts =
        countsQuestion(text(unit, column), isPercent, count(unit, EntryField::Part, head.month),
                       count(unit, EntryField::Whole, head.month));
    if (!counts.isEmpty())
        ask(Kind::CountsDisagree, u"%1: %2"_s.arg(name, counts));
    const auto last = before(unit, head.month, known);
    if (m_indicator.higherIsBetter && isPercent && last && *last - typed > kSharpFall)
        ask(Kind::FellSharply, u"%1: giảm mạnh, từ %2 xuống %3. Số luỹ kế có thể giảm; có đúng không?"_s.arg(
                                   name, number(*last), number(typed)));
}

std::optional<double> RateEntry::count(int unit, EntryField field, QDate month) const
{
    const int column = columnOf(field, month);
    return column < 0 ? std::nullopt : reading(unit, column).value;
}

/// Of a count that was read.
void RateEntry::checkCount(std::vector<EntryQuestion> &questions, int unit, int column) const
{
    const EntryColumn &head = m_columns[size_t(column)];
    const QString name = m_units[size_t(unit)].name;
    const double typed = *reading(unit, column).value;
    const auto of = count(unit, EntryField::Whole, head.month);
    if (head.field == EntryField::Part && of && typed > *of)
        questions.push_back(
            {unit, column, Kind::PartAboveWhole, u"%1: %2"_s.arg(name, aboveWholeQuestion(typed, *of))});
    const int achieved = columnOf(EntryField::Achieved, head.month);
    if (achieved >= 0 && !reading(unit, achieved).value)
        questions.push_back(
            {unit, column, Kind::CountsAlone,
             u"%1: số đếm %2 chỉ được ghi khi có giá trị đạt được bên cạnh."_s.arg(name, number(typed))});
}

std::vector<EntryQuestion> RateEntry::questions(const RateBoard &known,
                                                const AgencyDirectory &directory) const
{
    std::vector<EntryQuestion> questions;
    for (int unit = 0; unit < int(m_units.size()); ++unit) {
        const Agency *agency = directory.find(m_units[size_t(unit)].agency);
        const bool isTouched = std::ranges::any_of(m_columns, [&](const EntryColumn &column) {
            return !text(unit, int(&column - m_columns.data())).isEmpty();
        });
        for (int column = 0; column < int(m_columns.size()); ++column) {
            checkCell(questions, unit, column, known);
            const EntryColumn &head = m_columns[size_t(column)];
            const EntryReading read = reading(unit, column);
            const bool isBlock = agency && agency->kind == AgencyKind::Block; // given totals register nothing
            const bool mayBeBlank =
                (head.field != EntryField::Achieved && head.field != EntryField::Target) ||
                (isBlock && head.field == EntryField::Target);
            if (isTouched && !mayBeBlank && read.isRead && !read.value && read.reason == BlankReason::None)
                questions.push_back({unit, column, Kind::NoReason,
                                     u"%1: ô trống chưa ghi lý do."_s.arg(m_units[size_t(unit)].name)});
            if (!agency || agency->predecessors.size() < 2 || head.field != EntryField::Achieved ||
                !read.value)
                continue;
            const std::vector<double> parts = partRates(*agency, head.month, known);
            const auto [low, high] = std::minmax_element(parts.begin(), parts.end());
            if (!parts.empty() && (*read.value < *low - kTolerance || *read.value > *high + kTolerance))
                questions.push_back(
                    {unit, column, Kind::OutsideParts,
                     u"%1: %2 nằm ngoài khoảng %3–%4 của các tỉnh hợp thành."_s.arg(
                         m_units[size_t(unit)].name, number(*read.value), number(*low), number(*high))});
        }
    }
    return questions;
}

} // namespace dondoc
