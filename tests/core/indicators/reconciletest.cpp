// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reconcilepaper.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

SourcedItem figure(const QString &name, double value)
{
    return {name, QString::number(value), value, {}};
}

SourcedItem line(const QString &name)
{
    return {name, {}, {}, {}};
}

QStringList names(const std::vector<SourcedItem> &items)
{
    QStringList names;
    for (const SourcedItem &item : items)
        names << item.name;
    return names;
}

} // namespace

TEST(Reconcile, LaysTwoDocumentsFiguresSideBySide)
{
    // domain.md section 6: one document gives 40.1 and 15.5, another 39.51 and 15.21 for the same session.
    const Reconciliation result = reconcile(
        {u"Tỷ lệ chung"_s,
         u"Phụ lục 03"_s,
         {2025, 6, 30},
         {figure(u"Toàn quốc"_s, 40.1), figure(u"Tỉnh"_s, 15.5)}},
        {u"Tỷ lệ chung"_s, u"Báo cáo khác"_s, {}, {figure(u"toàn quốc"_s, 39.51), figure(u"Tỉnh"_s, 15.5)}});
    ASSERT_EQ(result.differing.size(), 1U);
    EXPECT_EQ(*result.differing[0].left.value, 40.1);
    EXPECT_EQ(*result.differing[0].right.value, 39.51);
    EXPECT_EQ(result.same.size(), 1U);
    EXPECT_EQ(finding(result),
              u"Tỷ lệ chung (Phụ lục 03, đến 30/06/2025) và Tỷ lệ chung (Báo cáo khác): 1 mục "
              "khác nhau, 0 chỉ có ở bên trái, 0 chỉ có ở bên phải, 1 khớp"_s);
}

TEST(Reconcile, PairsLinesOneByOneAndKeepsWhatStandsOnOneSideOnly)
{
    const Reconciliation result = reconcile(
        {u"Quá hạn"_s, u"A"_s, {}, {line(u"Xây dựng nghị định"_s), line(u"Báo cáo"_s), line(u"Báo cáo"_s)}},
        {u"Quá hạn"_s, u"B"_s, {}, {line(u"BÁO CÁO"_s), line(u"Thí điểm"_s)}});
    EXPECT_EQ(names(result.onlyLeft), (QStringList{u"Xây dựng nghị định"_s, u"Báo cáo"_s}));
    EXPECT_EQ(names(result.onlyRight), QStringList{u"Thí điểm"_s});
    EXPECT_EQ(result.same.size(), 1U);
}

TEST(Reconcile, FindsTheTotalsOfEachSource)
{
    RateBoard board;
    RateRow all;
    all.kind = RateUnitKind::Block;
    all.name = u"Toàn quốc"_s;
    all.month = QDate(2025, 6, 1);
    all.to = QDate(2025, 6, 30);
    all.achieved = 40.1;
    all.source.file = u"phu-luc-03.xlsx"_s;
    RateValue other;
    other.value = 39.51;
    other.to = QDate(2025, 6, 30);
    other.sourceDocument = u"Báo cáo khác"_s;
    all.otherSources.push_back(other);
    board.rows.push_back(all);
    const auto lists = blockTotalsBySource(board, QDate(2025, 6, 1));
    ASSERT_EQ(lists.size(), 2U);
    EXPECT_EQ(lists[0].source, u"phu-luc-03.xlsx"_s);
    EXPECT_EQ(*lists[1].items[0].value, 39.51);
    EXPECT_TRUE(blockTotalsBySource(board, QDate(2025, 5, 1)).empty());
}

TEST(Reconcile, PrintsBothSourcesWhatPartsThemAndTheNote)
{
    const Reconciliation result = reconcile(
        {u"Quá hạn"_s, u"Phụ lục 02"_s, {2025, 7, 18}, {figure(u"Bộ Y tế"_s, 3), line(u"Bộ Xây dựng"_s)}},
        {u"Quá hạn"_s, u"Thông báo"_s, {}, {figure(u"Bộ Y tế"_s, 4)}}, u"Hỏi lại đơn vị"_s);
    const Paper paper = composeReconciliation(result, {}, QDate(2025, 7, 18));
    EXPECT_EQ(paper.body.front().text,
              u"Bên trái: Quá hạn; nguồn: Phụ lục 02, số liệu đến 18/07/2025; 2 mục."_s);
    EXPECT_EQ(paper.body.back().text, u"Ghi chú: Hỏi lại đơn vị"_s);
    QStringList lines;
    for (const PaperTable::Row &row : paper.body[3].table.rows)
        lines << row.cells.join(u" | "_s);
    EXPECT_EQ(lines.join(u'\n'), u"Khác nhau (1)\n1 | Bộ Y tế | 3 | 4\nChỉ có ở bên trái (1)\n"
                                 "1 | Bộ Xây dựng | có | –"_s);
}

TEST(Reconcile, KeepsANoteBesideItsRowWhicheverSideTheSourcesAreLaidOn)
{
    const SourcedList left{u"Tỷ lệ chung"_s, u"Phụ lục 03"_s, {2025, 6, 30}, {figure(u"Toàn quốc"_s, 40.1)}};
    const SourcedList right{u"Tỷ lệ chung"_s, u"Báo cáo"_s, {2025, 6, 30}, {figure(u"Toàn quốc"_s, 39.51)}};
    EXPECT_EQ(noteKey(left, right, u"Toàn quốc"_s), noteKey(right, left, u"toàn quốc"_s));
    EXPECT_NE(noteKey(left, right, u"Toàn quốc"_s), noteKey(left, right, u"Khối tỉnh"_s));
    Reconciliation result = reconcile(left, right);
    result.notes.insert(noteKey(left, right, u"Toàn quốc"_s), u"Số chốt khác ngày"_s);
    const std::vector<ReconcileRow> rows = rowsOf(result);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].standing, ReconcileStanding::Differs);
    EXPECT_EQ(rows[0].note, u"Số chốt khác ngày"_s);
    const Paper paper = composeReconciliation(result, {}, QDate(2025, 7, 18));
    EXPECT_EQ(paper.body[3].table.columns.back().title, u"Ghi chú"_s);
    EXPECT_EQ(paper.body[3].table.rows[1].cells.back(), u"Số chốt khác ngày"_s);
}

} // namespace dondoc
