// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reconcilelists.h"

#include "core/indicators/entryreading.h"
#include "core/indicators/indicatorstanding.h"
#include "core/tasks/sourcelabel.h"
#include "core/text/dates.h"
#include "core/text/numbers.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

const QString ownReckoning = u"Đôn Đốc tính"_s;

QString monthWords(QDate month)
{
    return u"tháng %1/%2"_s.arg(month.month()).arg(month.year());
}

QString unitsTitle(RateUnitKind kind, ProvinceScheme scheme, QDate month)
{
    const QString units = kind == RateUnitKind::Block      ? u"Tỷ lệ chung"_s
                          : kind == RateUnitKind::Ministry ? u"Bộ, ngành"_s
                                                           : u"%1 tỉnh, thành phố"_s.arg(int(scheme));
    return u"%1, %2"_s.arg(units, monthWords(month));
}

void addRates(std::vector<SourcedList> &lists, const RateBoard &board)
{
    using Key = std::tuple<QDate, int, int>;
    std::map<Key, std::vector<RateRow>> tables;
    for (const RateRow &row : board.rows)
        tables[{row.month, int(row.kind), int(row.scheme)}].push_back(row); // totals are the last kind
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {   // the latest month first
        const std::vector<RateRow> &rows = table->second;
        const QString title = unitsTitle(rows.front().kind, rows.front().scheme, rows.front().month);
        for (SourcedList &list : ratesBySource(rows, title))
            lists.push_back(std::move(list));
    }
}

/// The other indicators, by the document and day of their last figures.
void addIndicators(std::vector<SourcedList> &lists, const RateData &data, QDate asOf)
{
    std::vector<SourcedList> bySource;
    for (const IndicatorStanding &standing : standIndicators(data, asOf)) {
        if (!standing.latest || standing.indicator.id == Indicator::onlineDossiers)
            continue;
        std::vector<IndicatorFigure> figures = standing.besides;
        figures.insert(figures.begin(), *standing.latest);
        for (const IndicatorFigure &figure : figures) {
            auto list = std::ranges::find(bySource, figure.document, &SourcedList::source);
            if (list == bySource.end())
                list = bySource.insert(list, {u"Chỉ tiêu khác"_s, figure.document, figure.day, {}});
            list->asOf = std::max(list->asOf, figure.day);
            list->items.push_back(
                {standing.indicator.name, figureWords(standing.indicator, figure), figure.value, {}});
        }
    }
    lists.insert(lists.end(), bySource.begin(), bySource.end());
}

SourcedList countsOf(const Board &board)
{
    SourcedList list{u"Số liệu nhiệm vụ"_s, ownReckoning, board.asOf, {}};
    const BoardCounts &counts = board.counts;
    for (const auto &[name, count] : {std::pair{u"Giao"_s, counts.assigned},
                                      {u"Đến hạn"_s, counts.due},
                                      {u"Hoàn thành"_s, counts.done()},
                                      {u"Quá hạn"_s, counts.overdue},
                                      {u"Trong hạn"_s, counts.openInTime},
                                      {u"Thường xuyên"_s, counts.continuous}})
        list.items.push_back({name, QString::number(count), double(count), {}});
    return list;
}

SourcedList &listOf(std::vector<SourcedList> &lists, const QString &title, const QString &source, QDate asOf)
{
    const auto known = std::ranges::find_if(lists, [&](const SourcedList &list) {
        return list.title == title && list.source == source && list.asOf == asOf;
    });
    return known != lists.end() ? *known : lists.emplace_back(SourcedList{title, source, asOf, {}});
}

void addDraftedRates(std::vector<SourcedList> &lists, const SheetDraft &sheet, const QString &file,
                     const AgencyDirectory &directory)
{
    for (const RateValue &value : sheet.rates) {
        if (value.kind != RateKind::Achieved)
            continue;
        const Agency *agency = directory.find(value.agency);
        const RateUnitKind kind = agency && agency->kind == AgencyKind::Block      ? RateUnitKind::Block
                                  : agency && agency->kind == AgencyKind::Province ? RateUnitKind::Province
                                                                                   : RateUnitKind::Ministry;
        listOf(lists, unitsTitle(kind, value.scheme, value.month), file, value.to)
            .items.push_back({directory.displayName(value.agency), text::formatNumber(value.value, 2),
                              value.value, value.cell});
    }
}

} // namespace

SourcedList overdueTasks(const Board &board)
{
    SourcedList list{u"Nhiệm vụ quá hạn"_s, ownReckoning, board.asOf, {}};
    for (const TaskView &view : board.tasks) {
        if (view.state.standing == Standing::Overdue)
            list.items.push_back({view.record->task.text, deadlineOn(*view.record, board.asOf).phrase,
                                  std::nullopt, sourceLabel(view.record->task.source)});
    }
    return list;
}

std::vector<SourcedList> listsOf(const Figures &figures)
{
    std::vector<SourcedList> lists;
    addRates(lists, figures.rates);
    if (figures.rateData)
        addIndicators(lists, *figures.rateData, figures.rates.asOf);
    lists.push_back(countsOf(figures.board));
    lists.push_back(overdueTasks(figures.board));
    return lists;
}

std::vector<SourcedList> listsOf(const std::vector<SeenRow> &rows)
{
    std::vector<SourcedList> lists;
    for (const SeenRow &row : rows) {
        const QString label = sourceLabel(row.source);
        const QString place = row.source.sheet.isEmpty()
                                  ? QString()
                                  : u"%1 › dòng %2"_s.arg(row.source.sheet, QString::number(row.source.row));
        listOf(lists, u"Danh mục %1"_s.arg(label), row.source.file, row.source.listDate)
            .items.push_back(
                {row.values.value(u"text"_s), row.values.value(u"deadline"_s), std::nullopt, place});
    }
    return lists;
}

std::vector<SourcedList> listsOf(const FileDraft &file, const AgencyDirectory &directory)
{
    std::vector<SourcedList> lists;
    const QString name = QFileInfo(file.file).fileName();
    for (const SheetDraft &sheet : file.sheets) {
        addDraftedRates(lists, sheet, name, directory);
        for (const NewTask &task : sheet.tasks)
            listOf(lists, u"Danh mục %1"_s.arg(sheet.sheet), name, sheet.listDate)
                .items.push_back({task.record.task.text, task.sighting.values.value(u"deadline"_s),
                                  std::nullopt, u"dòng %1"_s.arg(task.record.task.source.row)});
    }
    return lists;
}

SourcedList listOfText(const QString &text, const QString &title, const QString &source, QDate asOf)
{
    SourcedList list{title, source, asOf, {}};
    static const QRegularExpression parts(u"^(.*?)\\s*(?:\\t|;|:(?=[^:]*$))\\s*(.*)$"_s);
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = parts.match(line.trimmed());
        const QString name = match.hasMatch() ? match.captured(1) : line.trimmed();
        const QString shown = match.hasMatch() ? match.captured(2) : QString();
        list.items.push_back({name, shown, readEntry(shown).value, QString()});
    }
    return list;
}

} // namespace dondoc
