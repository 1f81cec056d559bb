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
           : !value.source.list.isEmpty()  ? value.source.list.text()
                                           : value.source.file.text();
}

QString described(const SourcedList &list)
{
    const QString source = shortSource(list.source);
    return list.asOf.isValid() ? u"%1, đến %2"_s.arg(source, text::formatDate(list.asOf)) : source;
}

} // namespace

QString shortSource(const QString &source)
{
    const QString appendix = u"PHỤ LỤC "_s;
    if (!source.startsWith(appendix) || !source.contains(u':'))
        return source;
    return u"Phụ lục "_s + source.section(u':', 0, 0).sliced(appendix.size());
}

Reconciliation reconcile(SourcedList left, SourcedList right, const QString &note)
{
    Reconciliation result;
    result.note = note;
    QHash<QString, QList<size_t>> waiting; // places in the right list, first to last
    for (size_t i = 0; i < right.items.size(); ++i)
        waiting[text::fold(right.items[i].name)] << i;
    std::vector<bool> isTaken(right.items.size());
    for (const SourcedItem &item : left.items) {
        const auto others = waiting.find(text::fold(item.name));
        if (others == waiting.end() || others->isEmpty()) {
            result.onlyLeft.push_back(item);
            continue;
        }
        const size_t other = others->takeFirst();
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

std::vector<ReconcileRow> rowsOf(const Reconciliation &result)
{
    std::vector<ReconcileRow> rows;
    const auto add = [&](ReconcileStanding standing, std::optional<SourcedItem> left,
                         std::optional<SourcedItem> right) {
        ReconcileRow row{standing, std::move(left), std::move(right), {}};
        row.note = result.notes.value(noteKey(result.left, result.right, row.name()));
        rows.push_back(std::move(row));
    };
    for (const Reconciliation::Pair &pair : result.differing)
        add(ReconcileStanding::Differs, pair.left, pair.right);
    for (const SourcedItem &item : result.onlyLeft)
        add(ReconcileStanding::OnlyLeft, item, std::nullopt);
    for (const SourcedItem &item : result.onlyRight)
        add(ReconcileStanding::OnlyRight, std::nullopt, item);
    for (const Reconciliation::Pair &pair : result.same)
        add(ReconcileStanding::Same, pair.left, pair.right);
    return rows;
}

QString reconcileWords(ReconcileStanding standing)
{
    switch (standing) {
    case ReconcileStanding::Differs:
        return u"Khác nhau"_s;
    case ReconcileStanding::OnlyLeft:
        return u"Chỉ có ở bên trái"_s;
    case ReconcileStanding::OnlyRight:
        return u"Chỉ có ở bên phải"_s;
    case ReconcileStanding::Same:
        return u"Khớp"_s;
    }
    Q_UNREACHABLE();
}

QString noteKey(const SourcedList &left, const SourcedList &right, const QString &name)
{
    const auto side = [](const SourcedList &list) {
        return list.title + u'|' + list.source + u'|' + list.asOf.toString(Qt::ISODate);
    };
    QStringList sides{side(left), side(right)};
    sides.sort();
    return sides.join(u'|') + u'|' + text::fold(name);
}

QString finding(const Reconciliation &result)
{
    const QString sides = u"%1 (%2) và %3 (%4)"_s.arg(result.left.title, described(result.left),
                                                      result.right.title, described(result.right));
    if (result.onlyLeft.empty() && result.onlyRight.empty() && result.differing.empty())
        return u"%1: khớp cả %2 mục"_s.arg(sides, QString::number(result.same.size()));
    return u"%1: %2 mục khác nhau, %3 chỉ có ở bên trái, %4 chỉ có ở bên phải, %5 khớp"_s.arg(
        sides, QString::number(result.differing.size()), QString::number(result.onlyLeft.size()),
        QString::number(result.onlyRight.size()), QString::number(result.same.size()));
}

std::vector<SourcedList> ratesBySource(const std::vector<RateRow> &rows, const QString &title)
{
    std::vector<SourcedList> lists;
    const auto add = [&](const QString &document, QDate to, const QString &name, double value,
                         const QString &place) {
        auto list = std::ranges::find(lists, document, &SourcedList::source);
        if (list == lists.end())
            list = lists.insert(lists.end(), SourcedList{title, document, to, {}});
        list->asOf = std::max(list->asOf, to);
        list->items.push_back({name, text::formatNumber(value, 2), value, place});
    };
    for (const RateRow &row : rows) {
        if (!row.achieved)
            continue;
        const QString first = row.source.list.isEmpty() ? row.source.file : row.source.list;
        add(first, row.to, row.name, *row.achieved, placeOf(row.source, row.cell));
        for (const RateValue &other : row.otherSources) {
            if (other.kind == RateKind::Achieved)
                add(documentOf(other), other.to, row.name, other.value, placeOf(other.source, other.cell));
        }
    }
    return lists;
}

std::vector<SourcedList> blockTotalsBySource(const RateBoard &board, QDate month)
{
    std::vector<RateRow> blocks;
    std::ranges::copy_if(board.month(month), std::back_inserter(blocks),
                         [](const RateRow &row) { return row.kind == RateUnitKind::Block; });
    return ratesBySource(blocks, u"Tỷ lệ chung"_s);
}

} // namespace dondoc
