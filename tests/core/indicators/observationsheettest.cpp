// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/observationsheet.h"

#include "core/indicators/indicatorstanding.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

using Field = ObservationSheet::Field;

Indicator indicator(const QString &name, const QString &unit)
{
    Indicator made;
    made.id = IndicatorId{7};
    made.name = name;
    made.unit = unit;
    made.cumulative = false;
    return made;
}

std::shared_ptr<const AgencyDirectory> directory()
{
    static const auto shipped = std::make_shared<const AgencyDirectory>(*AgencyDirectory::shipped());
    return shipped;
}

/// As a store would.
void apply(RateData &stored, RateEdits edits)
{
    for (const RateValue &gone : edits.removedValues)
        std::erase_if(stored.values, [&](const RateValue &value) { return value.id == gone.id; });
    for (const RateValue &changed : edits.updatedValues) {
        for (RateValue &value : stored.values)
            value = value.id == changed.id ? changed : value;
    }
    for (RateValue &added : edits.newValues) {
        added.id = 100 + qint64(stored.values.size());
        stored.values.push_back(added);
    }
}

void type(ObservationSheet &sheet, int line, std::initializer_list<std::pair<Field, QString>> cells)
{
    for (const auto &[field, text] : cells)
        sheet.setText(line, field, text);
}

QStringList linesOf(const ObservationSheet &sheet)
{
    QStringList lines;
    for (int line = 0; line < sheet.lineCount(); ++line) {
        QStringList cells;
        for (int field = 0; field < Field::FieldCount; ++field)
            cells << sheet.text(line, Field(field));
        lines << cells.join(u'|');
    }
    return lines;
}

} // namespace

TEST(ObservationSheet, TakesTheFiguresOfTheDocumentsAndGivesThemBack)
{
    const Indicator coverage = indicator(u"Tỷ lệ phủ sóng 5G"_s, u"%"_s);
    ObservationSheet sheet(coverage, directory());
    ASSERT_EQ(sheet.lineCount(), 1);
    type(sheet, 0,
         {{Field::Day, u"30/6/2025"_s},
          {Field::Achieved, u"39,5"_s},
          {Field::Document, u"Báo cáo 05/BC-BKHCN"_s},
          {Field::DocumentDate, u"18/7/2025"_s}});
    ASSERT_EQ(sheet.lineCount(), 2);
    type(sheet, 1, {{Field::Day, u"31/12/2025"_s}, {Field::Target, u"90"_s}});
    EXPECT_EQ(sheet.text(1, Field::Document), u"Báo cáo 05/BC-BKHCN"_s); // as the line before
    RateData stored;
    stored.indicators.push_back(coverage);
    apply(stored, sheet.edits(stored));
    ASSERT_EQ(stored.values.size(), 2U);
    EXPECT_EQ(stored.values[0].to, QDate(2025, 6, 30));
    EXPECT_EQ(stored.values[0].source.listDate, QDate(2025, 7, 18));
    sheet.load(stored);
    EXPECT_EQ(linesOf(sheet).join(u'\n'), u"30/06/2025||39,5||||Báo cáo 05/BC-BKHCN|18/07/2025\n"
                                          u"31/12/2025|||||90|Báo cáo 05/BC-BKHCN|18/07/2025\n|||||||"_s);
    EXPECT_TRUE(sheet.edits(stored).isEmpty());
}

TEST(ObservationSheet, ChangesAndTakesOutALine)
{
    RateData stored;
    ObservationSheet sheet(indicator(u"Cơ sở dữ liệu"_s, u"cơ sở dữ liệu"_s), directory());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Achieved, u"54"_s}, {Field::Whole, u"105"_s}});
    apply(stored, sheet.edits(stored));
    sheet.load(stored);
    sheet.setText(0, Field::Day, u"9/7/2025"_s);
    const RateEdits moved = sheet.edits(stored);
    ASSERT_EQ(moved.updatedValues.size(), 1U); // the figure moves; no second one is made
    EXPECT_TRUE(moved.newValues.empty());
    EXPECT_EQ(moved.updatedValues[0].whole, 105);
    apply(stored, moved);
    sheet.setWritten(ObservationSheet(sheet));
    sheet.load(stored);
    ASSERT_EQ(sheet.lineCount(), 2);
    for (int field = 0; field < Field::FieldCount; ++field)
        sheet.setText(0, Field(field), {});
    EXPECT_EQ(sheet.edits(stored).removedValues.size(), 1U);
}

TEST(ObservationSheet, KeepsALineItCannotReadAndSaysWhy)
{
    RateData stored;
    ObservationSheet sheet(indicator(u"Phủ sóng 5G"_s, u"%"_s), directory());
    type(sheet, 0, {{Field::Achieved, u"39,5"_s}});
    EXPECT_EQ(sheet.questions(0),
              QStringList{u"Chưa ghi ngày: tính đến ngày nào, hoặc chỉ tiêu đến ngày nào."_s});
    EXPECT_TRUE(sheet.edits(stored).isEmpty());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Unit, u"Bộ nào đó"_s}});
    EXPECT_EQ(sheet.questions(0), QStringList{u"“Bộ nào đó”: chưa rõ là đơn vị nào."_s});
    sheet.load(stored); // other figures arrive
    EXPECT_EQ(sheet.text(0, Field::Achieved), u"39,5"_s);
    sheet.setText(0, Field::Unit, u"bo tai chinh"_s);
    EXPECT_TRUE(sheet.questions(0).isEmpty());
    ASSERT_EQ(sheet.edits(stored).newValues.size(), 1U);
    EXPECT_EQ(directory()->displayName(sheet.edits(stored).newValues[0].agency), u"Bộ Tài chính"_s);
}

TEST(ObservationSheet, AsksAboutASecondFigureOfOneSourceAndStoresTheFirst)
{
    ObservationSheet sheet(indicator(u"Phủ sóng 5G"_s, u"%"_s), directory());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Achieved, u"39,5"_s}});
    type(sheet, 1, {{Field::Day, u"30/06/2025"_s}, {Field::Achieved, u"41"_s}});
    EXPECT_EQ(sheet.questions(1),
              QStringList{u"Nguồn này đã có số của đơn vị này cho ngày này ở dòng trên."_s});
    ASSERT_EQ(sheet.edits({}).newValues.size(), 1U);
    EXPECT_EQ(sheet.edits({}).newValues[0].value, 39.5);
    sheet.setText(1, Field::Document, u"Thông báo 25-TB/TGV"_s); // another source may differ
    EXPECT_EQ(sheet.edits({}).newValues.size(), 2U);
}

TEST(ObservationSheet, QuickEditsOfOneLineMakeOneFigure)
{
    RateData stored;
    ObservationSheet sheet(indicator(u"Phủ sóng 5G"_s, u"%"_s), directory());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Achieved, u"39"_s}});
    apply(stored, sheet.edits(stored)); // written, not read again yet
    sheet.setText(0, Field::Achieved, u"39,5"_s);
    const RateEdits second = sheet.edits(stored);
    EXPECT_TRUE(second.newValues.empty());
    ASSERT_EQ(second.updatedValues.size(), 1U);
    EXPECT_EQ(second.updatedValues[0].value, 39.5);
}

TEST(ObservationSheet, AHalfTypedLineTakesNoStoredOnesPlace)
{
    RateData stored;
    ObservationSheet sheet(indicator(u"Phủ sóng 5G"_s, u"%"_s), directory());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Achieved, u"39,5"_s}, {Field::Document, u"A"_s}});
    apply(stored, sheet.edits(stored));
    sheet.load(stored);
    type(sheet, 0, {{Field::Achieved, u"40"_s}});                              // being written
    type(sheet, 1, {{Field::Day, u"30/6/2025"_s}, {Field::Document, u"A"_s}}); // a unit is typed next
    apply(stored, sheet.edits(stored));
    sheet.load(stored);
    EXPECT_TRUE(sheet.edits(stored).isEmpty()) << "nothing was taken out";
    ASSERT_EQ(sheet.lineCount(), 3);
    EXPECT_EQ(sheet.text(0, Field::Achieved), u"40"_s);
    EXPECT_EQ(sheet.text(1, Field::Achieved), QString());
}

TEST(ObservationSheet, ASecondFigureThatWasNotStoredStaysWithItsQuestion)
{
    RateData stored;
    ObservationSheet sheet(indicator(u"Phủ sóng 5G"_s, u"%"_s), directory());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Achieved, u"39,5"_s}});
    type(sheet, 1, {{Field::Day, u"30/06/2025"_s}, {Field::Achieved, u"41"_s}});
    const ObservationSheet written = sheet;
    apply(stored, written.edits(stored));
    sheet.setWritten(written);
    sheet.load(stored);
    ASSERT_EQ(sheet.lineCount(), 3);
    EXPECT_EQ(sheet.text(1, Field::Achieved), u"41"_s);
    EXPECT_EQ(sheet.questions(1).size(), 1);
}

struct CountsCase {
    QString unit, achieved, part, whole;
    QString question; ///< empty: none
};

class CountsBesideAFigure : public testing::TestWithParam<CountsCase>
{
};

TEST_P(CountsBesideAFigure, AreComparedWithIt)
{
    const CountsCase &c = GetParam();
    ObservationSheet sheet(indicator(u"Dịch vụ công toàn trình"_s, c.unit), directory());
    type(sheet, 0,
         {{Field::Day, u"30/6/2025"_s},
          {Field::Achieved, c.achieved},
          {Field::Part, c.part},
          {Field::Whole, c.whole}});
    EXPECT_EQ(sheet.questions(0), c.question.isEmpty() ? QStringList() : QStringList{c.question});
    EXPECT_EQ(sheet.edits({}).newValues.size(), 1U) << "a question, never a refusal";
}

INSTANTIATE_TEST_SUITE_P(
    All, CountsBesideAFigure,
    testing::Values(
        // 40/61 is 65.5737… %: right to the decimals that were typed, and no further.
        CountsCase{u"%"_s, u"65,57"_s, u"40"_s, u"61"_s, {}},
        CountsCase{u"%"_s, u"65.6"_s, u"40"_s, u"61"_s, {}},
        CountsCase{u"%"_s, u"66 %"_s, u"40"_s, u"61"_s, {}},
        CountsCase{u"%"_s, u"65"_s, u"40"_s, u"61"_s, u"40/61 là 65,57%, không phải 65%."_s},
        CountsCase{u"%"_s, u"65,5"_s, u"40"_s, u"61"_s, u"40/61 là 65,57%, không phải 65,5%."_s},
        CountsCase{u"%"_s, u"40"_s, u"40"_s, u"61"_s, u"40/61 là 65,57%, không phải 40%."_s},
        CountsCase{u"%"_s, u"12,5"_s, u"1"_s, u"8"_s, {}}, CountsCase{u"%"_s, u"12"_s, u"1"_s, u"8"_s, {}},
        CountsCase{u"%"_s, u"13"_s, u"1"_s, u"8"_s, {}}, // a half goes either way
        CountsCase{u"%"_s, u"40,1"_s, u"725.810"_s, u"1.810.000"_s, {}},
        CountsCase{u"%"_s, u"0"_s, u"0"_s, u"0"_s, {}}, // nothing came in: no share
        CountsCase{u"%"_s, u"40"_s, u"40"_s, {}, {}}, CountsCase{u"%"_s, u"40"_s, {}, u"61"_s, {}},
        CountsCase{u"%"_s, u"90"_s, u"62"_s, u"61"_s, u"62 lớn hơn tổng số 61."_s}, // asked once
        CountsCase{u"tiện ích"_s, u"40"_s, u"40"_s, u"61"_s, {}},
        CountsCase{u"tiện ích"_s, u"40"_s, {}, u"61"_s, {}},
        CountsCase{u"tiện ích"_s, u"40"_s, u"38"_s, u"61"_s, u"Số đếm 38 khác giá trị đạt được 40."_s},
        CountsCase{u"tiện ích"_s, u"62"_s, {}, u"61"_s, u"62 lớn hơn tổng số 61."_s}));

TEST(IndicatorStanding, SaysHowTheDocumentsFiguresStand)
{
    struct Case {
        QString name, unit, day, achieved, part, whole, target, by;
        QString figure, goal, gap;
        bool higherIsBetter = true;
    };
    const Case cases[]{
        {u"Phủ sóng 5G"_s,
         u"%"_s,
         u"30/6/2025"_s,
         u"39,5"_s,
         {},
         {},
         u"90"_s,
         u"31/12/2025"_s,
         u"39,5%"_s,
         u"90% đến 31/12/2025"_s,
         u"còn thiếu 50,5 điểm"_s},
        {u"Tiện ích VNeID"_s,
         u"tiện ích"_s,
         u"30/6/2025"_s,
         u"40"_s,
         {},
         u"61"_s,
         u"61"_s,
         u"31/12/2025"_s,
         u"40/61 tiện ích (65,57%)"_s,
         u"61 tiện ích đến 31/12/2025"_s,
         u"còn thiếu 21 tiện ích"_s},
        {u"Cơ sở dữ liệu"_s,
         u"cơ sở dữ liệu"_s,
         u"30/6/2025"_s,
         u"54"_s,
         {},
         u"105"_s,
         {},
         {},
         u"54/105 cơ sở dữ liệu (51,43%)"_s,
         {},
         {}},
        {u"Kinh phí"_s,
         u"nghìn tỷ đồng"_s,
         u"30/6/2025"_s,
         u"11,7"_s,
         {},
         u"12,7"_s,
         {},
         {},
         u"11,7/12,7 nghìn tỷ đồng (92,13%)"_s,
         {},
         {}},
        {u"Giảm thời gian giải quyết"_s,
         u"%"_s,
         u"30/6/2025"_s,
         u"32"_s,
         {},
         {},
         u"30"_s,
         u"31/12/2025"_s,
         u"32%"_s,
         u"30% đến 31/12/2025"_s,
         u"đạt"_s},
        {u"Số ngày giải quyết"_s,
         u"ngày"_s,
         u"30/6/2025"_s,
         u"12"_s,
         {},
         {},
         u"10"_s,
         u"31/12/2025"_s,
         u"12 ngày"_s,
         u"không quá 10 ngày đến 31/12/2025"_s,
         u"còn vượt 2 ngày"_s,
         false},
    };
    for (const Case &c : cases) {
        RateData stored;
        stored.indicators.push_back(indicator(c.name, c.unit));
        stored.indicators.back().higherIsBetter = c.higherIsBetter;
        ObservationSheet sheet(stored.indicators.back(), directory());
        type(sheet, 0,
             {{Field::Day, c.day},
              {Field::Achieved, c.achieved},
              {Field::Part, c.part},
              {Field::Whole, c.whole}});
        if (!c.target.isEmpty())
            type(sheet, 1, {{Field::Day, c.by}, {Field::Target, c.target}});
        apply(stored, sheet.edits(stored));
        const auto standings = standIndicators(stored, QDate(2025, 7, 18));
        ASSERT_EQ(standings.size(), 1U);
        ASSERT_TRUE(standings[0].latest) << c.name.toStdString();
        EXPECT_EQ(figureWords(standings[0].indicator, *standings[0].latest), c.figure);
        EXPECT_EQ(targetWords(standings[0]), c.goal);
        EXPECT_EQ(gapWords(standings[0]), c.gap);
        EXPECT_FALSE(standIndicators(stored, QDate(2025, 6, 29))[0].latest); // not known by then
    }
}

TEST(IndicatorStanding, ANationalGoalHoldsForTheYearOfTheFigure)
{
    RateData stored;
    Indicator dossiers = indicator(u"Hồ sơ trực tuyến toàn trình"_s, u"%"_s);
    dossiers.nationalGoal = 80; // for 2025
    stored.indicators.push_back(dossiers);
    EXPECT_EQ(targetWords(standIndicators(stored, QDate(2026, 11, 22))[0]), QString());
    ObservationSheet sheet(dossiers, directory());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Achieved, u"40,1"_s}});
    apply(stored, sheet.edits(stored));
    EXPECT_EQ(targetWords(standIndicators(stored, QDate(2026, 11, 22))[0]), u"80% đến 31/12/2025"_s);
}

TEST(IndicatorStanding, PaceNeedsCounts)
{
    RateData stored;
    Indicator dossiers = indicator(u"Hồ sơ trực tuyến toàn trình"_s, u"%"_s);
    dossiers.cumulative = true;
    dossiers.nationalGoal = 80;
    stored.indicators.push_back(dossiers);
    ObservationSheet sheet(dossiers, directory());
    type(sheet, 0, {{Field::Day, u"30/6/2025"_s}, {Field::Achieved, u"40,1"_s}});
    apply(stored, sheet.edits(stored));
    EXPECT_EQ(paceWords(standIndicators(stored, QDate(2025, 7, 18))[0]),
              u"không tính được: thiếu số hồ sơ"_s);
    // 181 days gave 1,810,000 dossiers, 725,810 of them online: 184 more days give 1,840,000, and of all
    // 3,650,000 four fifths must be online: 2,194,190 of those still to come, more than there are.
    sheet.load(stored);
    type(sheet, 0, {{Field::Part, u"725.810"_s}, {Field::Whole, u"1.810.000"_s}});
    apply(stored, sheet.edits(stored));
    EXPECT_EQ(paceWords(standIndicators(stored, QDate(2025, 7, 18))[0]),
              u"không thể đạt trước 31/12/2025 dù mọi hồ sơ mới đều trực tuyến toàn trình"_s);
}

} // namespace dondoc
