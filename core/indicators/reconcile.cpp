// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/reconcile.h"

#include "core/text/dates.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

bool isSame(const SourcedItem &a, const SourcedItem &b)
{
    constexpr double hundredth = 0.005; // sources print two decimals
    if (a.value && b.value)
        return std::abs(*a.value - *b.value) < hundredth;
    return text::fold(a.shown) == text::fold(b.shown);
}

QString placeOf(const SourceRef &source, const QString &cell)
{
    QStringList parts{source.sheet, cell};
    parts.removeAll(QString());
    return parts.join(u" › "_s);
}

QString documentOf(const RateValue &value)
{
    return !value.sourceDocument.isEmpty() ? value.sourceDocument
           : !value.source.list.isEmpty()  ? value.source.list
                                           : value.source.file;
}

QString described(const SourcedList &list)
{
    return list.asOf.isValid() ? u"%1, đến %2"_s.arg(list.source, text::formatDate(list.asOf)) : list.source;
}

} // namespace

Reconciliation reconcile(SourcedList left, SourcedList right, const QString &note)
{
    Reconciliation result;
    result.note = note;
    std::vector<bool> isTaken(right.items.size());
    for (const SourcedItem &item : left.items) {
        const QString key = text::fold(item.name);
        size_t other = 0;
        while (other < right.items.size() && (isTaken[other] || text::fold(right.items[other].name) != key))
            ++other;
        if (other == right.items.size()) {
            result.onlyLeft.push_back(item);
            continue;
        }
        isTaken[other] = true;
        const SourcedItem &match = right.items[other];
        (isSame(item, match) ? result.same : result.differing).push_back({item, match});
    }
    for (size_t i = 0; i < right.items.size(); ++i) {
        if (!isTaken[i])
            result.onlyRight.push_back(right.items[i]);
    }
    result.left = std::move(left);
    result.right = std::move(right);
    return result;
}

QString finding(const Reconciliation &result)
{
    const QString sides = u"%1 (%2) và %3 (%4)"_s.arg(result.left.title, described(result.left),
                                                      result.right.title, described(result.right));
    if (result.onlyLeft.empty() && result.onlyRight.empty() && result.differing.empty())
        return u"%1: khớp cả %2 mục"_s.arg(sides).arg(result.same.size());
    return u"%1: %2 mục khác nhau, %3 chỉ có ở bên trái, %4 chỉ có ở bên phải, %5 khớp"_s.arg(sides)
        .arg(result.differing.size())
        .arg(result.onlyLeft.size())
        .arg(result.onlyRight.size())
        .arg(result.same.size());
}

SourcedList listOfRates(const std::vector<RateRow> &rows, const QString &title)
{
    SourcedList list{title, {}, {}, {}};
    for (const RateRow &row : rows) {
        if (!row.achieved)
            continue;
        if (list.source.isEmpty())
            list.source = row.source.list.isEmpty() ? row.source.file : row.source.list;
        list.asOf = std::max(list.asOf, row.to);
        list.items.push_back(
            {row.name, text::formatNumber(*row.achieved, 2), row.achieved, placeOf(row.source, row.cell)});
    }
    return list;
}

std::vector<SourcedList> blockTotalsBySource(const RateBoard &board, QDate month)
{
    std::vector<SourcedList> lists;
    const auto listOf = [&lists](const QString &document, QDate asOf) -> SourcedList & {
        const auto known = std::ranges::find(lists, document, &SourcedList::source);
        if (known != lists.end())
            return *known;
        return lists.emplace_back(SourcedList{u"Tỷ lệ chung"_s, document, asOf, {}});
    };
    for (const RateRow &row : board.rows) {
        if (row.kind != RateUnitKind::Block || row.month != month || !row.achieved)
            continue;
        const QString first = row.source.list.isEmpty() ? row.source.file : row.source.list;
        listOf(first, row.to)
            .items.push_back(
                {row.name, text::formatNumber(*row.achieved), row.achieved, placeOf(row.source, row.cell)});
        for (const RateValue &other : row.otherSources) {
            if (other.kind == RateKind::Achieved)
                listOf(documentOf(other), other.to)
                    .items.push_back({row.name, text::formatNumber(other.value), other.value,
                                      placeOf(other.source, other.cell)});
        }
    }
    return lists;
}

} // namespace dondoc
