// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rates.h"

#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

const QDate kApril(2025, 4, 1), kJune(2025, 6, 1), kJuly(2025, 7, 1), kJuly18(2025, 7, 18);
constexpr AgencyId kInterior{14}, kForeign{13}, kBuilding{19}, kHaGiang{202}, kOldTuyenQuang{208},
    kTuyenQuang{108};

Agency agency(AgencyId id, const char16_t *name, AgencyKind kind)
{
    Agency agency;
    agency.id = id;
    agency.name = QString::fromUtf16(name);
    agency.kind = kind;
    return agency;
}

AgencyDirectory directory()
{
    Agency merged = agency(kTuyenQuang, u"Tuyên Quang", AgencyKind::Province);
    merged.from = kJuly;
    merged.predecessors = {kHaGiang, kOldTuyenQuang};
    Agency haGiang = agency(kHaGiang, u"Hà Giang", AgencyKind::Province);
    Agency old = agency(kOldTuyenQuang, u"Tuyên Quang", AgencyKind::Province);
    haGiang.to = old.to = QDate(2025, 6, 30);
    return AgencyDirectory({agency(AgencyDirectory::blockAll, u"Toàn quốc", AgencyKind::Block),
                            agency(AgencyDirectory::blockMinistries, u"Khối bộ, ngành", AgencyKind::Block),
                            agency(kInterior, u"Bộ Nội vụ", AgencyKind::Ministry),
                            agency(kForeign, u"Bộ Ngoại giao", AgencyKind::Ministry),
                            agency(kBuilding, u"Bộ Xây dựng", AgencyKind::Ministry), haGiang, old, merged},
                           {}, {});
}

RateValue value(AgencyId agency, RateKind kind, QDate month, double number,
                ProvinceScheme scheme = ProvinceScheme::None)
{
    RateValue value;
    value.agency = agency;
    value.kind = kind;
    value.month = month;
    value.from = QDate(2025, 1, 1);
    value.to = month.addMonths(1).addDays(-1);
    value.value = number;
    value.scheme = scheme;
    value.source.row = int(agency.value);
    return value;
}

RateRow rowOf(const RateBoard &board, AgencyId agency, QDate month)
{
    for (const RateRow &row : board.rows) {
        if (row.agency == agency && row.month == month)
            return row;
    }
    ADD_FAILURE() << "no row";
    return {};
}

RateNote note(AgencyId agency, BlankReason reason)
{
    RateNote note;
    note.agency = agency;
    note.reason = reason;
    note.text = word(reason);
    return note;
}

} // namespace

TEST(Rates, MeetsTheTargetWhenNotBelowIt)
{
    RateData data;
    data.values = {
        value(kInterior, RateKind::Target, kJune, 60),   value(kInterior, RateKind::Achieved, kJune, 67.44),
        value(kForeign, RateKind::Target, kJune, 13.21), value(kForeign, RateKind::Achieved, kJune, 13.21),
        value(kBuilding, RateKind::Target, kJune, 9),    value(kBuilding, RateKind::Achieved, kJune, 8.98)};
    const RateBoard board = buildRates(data, directory(), kJuly18);
    EXPECT_EQ(rowOf(board, kInterior, kJune).met, true);
    EXPECT_EQ(rowOf(board, kForeign, kJune).met, true) << "equal is met";
    EXPECT_EQ(rowOf(board, kBuilding, kJune).met, false) << "missed by 0.02";
    const RateSummary summary = summarise(board, kJune);
    EXPECT_EQ(summary.registered, 3);
    EXPECT_THAT(summary.metMinistries, testing::ElementsAre(kForeign, kInterior)) << "in the table's order";
    EXPECT_TRUE(summary.metProvinces.empty());
}

TEST(Rates, AMissingTargetSaysWhyAndIsNeverMet)
{
    RateData data;
    data.values = {value(kInterior, RateKind::Achieved, kApril, 20),
                   value(kInterior, RateKind::Target, kJune, 60),
                   value(kInterior, RateKind::Achieved, kJune, 70),
                   value(kForeign, RateKind::Achieved, kJune, 0),
                   value(kBuilding, RateKind::Achieved, kJune, 22.08),
                   value(kBuilding, RateKind::YearEndTarget, kJune, 85)};
    data.notes = {note(kInterior, BlankReason::NotRegistered), note(kForeign, BlankReason::NotOffered)};
    const RateBoard board = buildRates(data, directory(), kJuly18);
    const RateRow april = rowOf(board, kInterior, kApril);
    EXPECT_EQ(april.blank, BlankReason::NotRegistered);
    EXPECT_EQ(april.met, std::nullopt);
    EXPECT_EQ(rowOf(board, kInterior, kJune).blank, BlankReason::None) << "the note explains April only";
    const RateRow foreign = rowOf(board, kForeign, kJune);
    EXPECT_TRUE(foreign.notOffered);
    EXPECT_EQ(foreign.achieved, 0.0) << "a true zero";
    const RateRow building = rowOf(board, kBuilding, kJune);
    EXPECT_EQ(building.blank, BlankReason::YearEndOnly);
    EXPECT_EQ(building.yearEndTarget, 85.0);
    EXPECT_EQ(building.met, std::nullopt) << "a year-end target is not June's";
}

TEST(Rates, ABlockHasAFigureOnlyWhereOneWasGiven)
{
    RateData data;
    data.values = {value(kInterior, RateKind::Achieved, kJune, 67.44),
                   value(kBuilding, RateKind::Achieved, kJune, 22.08)};
    RateSummary summary = summarise(buildRates(data, directory(), kJuly18), kJune);
    EXPECT_EQ(summary.all, std::nullopt);
    EXPECT_EQ(summary.ministries, std::nullopt);
    data.values.push_back(value(AgencyDirectory::blockMinistries, RateKind::Achieved, kJune, 51.7));
    summary = summarise(buildRates(data, directory(), kJuly18), kJune);
    EXPECT_EQ(summary.ministries, 51.7);
    EXPECT_EQ(summary.all, std::nullopt);
    EXPECT_EQ(summary.units, 2) << "a block is no unit";
}

TEST(Rates, ASecondSourceStandsBesideTheFirst)
{
    RateData data;
    data.values = {value(AgencyDirectory::blockAll, RateKind::Achieved, kJune, 40.1),
                   value(AgencyDirectory::blockAll, RateKind::Achieved, kJune, 39.51)};
    const RateRow row = rowOf(buildRates(data, directory(), kJuly18), AgencyDirectory::blockAll, kJune);
    EXPECT_EQ(row.achieved, 40.1);
    ASSERT_EQ(row.otherSources.size(), 1u);
    EXPECT_EQ(row.otherSources[0].value, 39.51);
}

TEST(Rates, TheLastCutOffOfAMonthStandsAndEarlierOnesBesideIt)
{
    RateData data;
    RateValue ninth = value(kInterior, RateKind::Achieved, kJuly, 30.4);
    ninth.to = QDate(2025, 7, 9);
    ninth.sourceDocument = QStringLiteral("Phụ lục 03");
    RateValue whole = value(kInterior, RateKind::Achieved, kJuly, 33);
    whole.sourceDocument = QStringLiteral("Báo cáo tháng 7");
    data.values = {ninth, whole};
    const RateRow early = rowOf(buildRates(data, directory(), kJuly18), kInterior, kJuly);
    EXPECT_EQ(early.achieved, 30.4);
    EXPECT_TRUE(early.otherSources.empty());
    const RateRow late = rowOf(buildRates(data, directory(), QDate(2025, 8, 1)), kInterior, kJuly);
    EXPECT_EQ(late.achieved, 33);
    EXPECT_EQ(late.to, QDate(2025, 7, 31));
    ASSERT_EQ(late.otherSources.size(), 1U);
    EXPECT_EQ(late.otherSources[0].to, QDate(2025, 7, 9));
}

TEST(Rates, FiguresCutOffAfterTheDateAreNotKnownYet)
{
    RateData data;
    data.values = {value(kInterior, RateKind::Achieved, kApril, 73.72),
                   value(kInterior, RateKind::Achieved, kJune, 67.44)};
    const RateBoard board = buildRates(data, directory(), QDate(2025, 6, 29));
    EXPECT_THAT(board.months(), testing::ElementsAre(kApril));
    EXPECT_EQ(buildRates(data, directory(), QDate(2025, 6, 30)).months().size(), 2u);
}

TEST(Rates, AMergedUnitOutsideItsPartsIsAQuestion)
{
    const auto board = [](double merged) {
        RateData data;
        data.values = {
            value(kHaGiang, RateKind::Achieved, kJune, 10.95, ProvinceScheme::Before2025July),
            value(kOldTuyenQuang, RateKind::Achieved, kJune, 11.87, ProvinceScheme::Before2025July),
            value(kTuyenQuang, RateKind::Achieved, kJuly, merged, ProvinceScheme::Since2025July)};
        data.values.back().to = QDate(2025, 7, 9);
        return buildRates(data, directory(), kJuly18);
    };
    const std::vector<MergerQuestion> questions = mergerQuestions(board(19.53), directory());
    ASSERT_EQ(questions.size(), 1u);
    EXPECT_EQ(questions[0].unit, kTuyenQuang);
    EXPECT_EQ(questions[0].to, QDate(2025, 7, 9));
    EXPECT_EQ(questions[0].partsTo, QDate(2025, 6, 30));
    EXPECT_THAT(questions[0].parts,
                testing::ElementsAre(testing::Pair(kHaGiang, 10.95), testing::Pair(kOldTuyenQuang, 11.87)));
    EXPECT_TRUE(mergerQuestions(board(11.2), directory()).empty());
}

TEST(Rates, TheLatestWholeMonthHasMinistriesAndProvinces)
{
    RateData data;
    data.values = {value(kInterior, RateKind::Achieved, kJune, 1),
                   value(kHaGiang, RateKind::Achieved, kJune, 1, ProvinceScheme::Before2025July),
                   value(kTuyenQuang, RateKind::Achieved, kJuly, 1, ProvinceScheme::Since2025July)};
    data.values.back().to = QDate(2025, 7, 9);
    EXPECT_EQ(buildRates(data, directory(), kJuly18).latestMonth(), kJune);
}

} // namespace dondoc
