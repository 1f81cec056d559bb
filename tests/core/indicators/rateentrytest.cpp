// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/rateentry.h"

#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

const QDate may(2025, 5, 1), june(2025, 6, 1), july(2025, 7, 1);
constexpr AgencyId kTrade{21}, kInterior{22}, kHaGiang{31}, kOldTuyenQuang{32}, kTuyenQuang{33};

Agency agency(AgencyId id, const QString &name, AgencyKind kind, std::vector<AgencyId> predecessors = {})
{
    Agency agency;
    agency.id = id;
    agency.name = name;
    agency.kind = kind;
    agency.predecessors = std::move(predecessors);
    return agency;
}

const AgencyDirectory &directory()
{
    static const AgencyDirectory known(
        {agency(kTrade, u"Bộ Công Thương"_s, AgencyKind::Ministry),
         agency(kInterior, u"Bộ Nội vụ"_s, AgencyKind::Ministry),
         agency(kHaGiang, u"Hà Giang"_s, AgencyKind::Province),
         agency(kOldTuyenQuang, u"Tuyên Quang"_s, AgencyKind::Province),
         agency(kTuyenQuang, u"Tuyên Quang"_s, AgencyKind::Province, {kHaGiang, kOldTuyenQuang})},
        {}, {});
    return known;
}

Indicator dossiers()
{
    Indicator indicator;
    indicator.id = Indicator::onlineDossiers;
    indicator.unit = u"%"_s;
    return indicator;
}

RateEntry juneGrid(const QString &document = u"Báo cáo tháng 6"_s)
{
    return {dossiers(),
            {{kTrade, u"Bộ Công Thương"_s, ProvinceScheme::None},
             {kInterior, u"Bộ Nội vụ"_s, ProvinceScheme::None}},
            {{EntryField::Target, june, {2025, 6, 30}}, {EntryField::Achieved, june, {2025, 6, 30}}},
            document,
            QDate(2025, 7, 18)};
}

/// As a store would: what is new gets an id, what is removed goes.
void apply(RateData &stored, RateEdits edits)
{
    for (const RateValue &gone : edits.removedValues)
        std::erase_if(stored.values, [&](const RateValue &value) { return value.id == gone.id; });
    for (const RateNote &gone : edits.removedNotes)
        std::erase_if(stored.notes, [&](const RateNote &note) { return note.id == gone.id; });
    for (const RateValue &changed : edits.updatedValues) {
        for (RateValue &value : stored.values)
            value = value.id == changed.id ? changed : value;
    }
    for (RateValue &added : edits.newValues) {
        added.id = 100 + qint64(stored.values.size());
        stored.values.push_back(added);
    }
    for (RateNote &added : edits.newNotes) {
        added.id = 900 + qint64(stored.notes.size());
        stored.notes.push_back(added);
    }
}

QList<EntryQuestion::Kind> kindsOf(const RateEntry &entry, const RateBoard &known = {})
{
    QList<EntryQuestion::Kind> kinds;
    for (const EntryQuestion &question : entry.questions(known, directory()))
        kinds << question.kind;
    return kinds;
}

} // namespace

struct ReadCase {
    QString typed;
    std::optional<double> value;
    BlankReason reason = BlankReason::None;
    bool isRead = true;
};

class ReadEntry : public testing::TestWithParam<ReadCase>
{
};

TEST_P(ReadEntry, TakesACommaOrAPointAndTheReasonsInWords)
{
    const EntryReading read = readEntry(GetParam().typed);
    EXPECT_EQ(read.value, GetParam().value);
    EXPECT_EQ(read.reason, GetParam().reason);
    EXPECT_EQ(read.isRead, GetParam().isRead);
}

INSTANTIATE_TEST_SUITE_P(All, ReadEntry,
                         testing::Values(ReadCase{u"62,15"_s, 62.15}, ReadCase{u"62.15"_s, 62.15},
                                         ReadCase{u" 62,15 % "_s, 62.15}, ReadCase{u"0"_s, 0.0},
                                         ReadCase{u"1.234.567"_s, 1234567.0}, ReadCase{u"1.234,5"_s, 1234.5},
                                         ReadCase{u"1,234.5"_s, 1234.5}, ReadCase{u""_s, {}},
                                         ReadCase{u"-"_s, {}},
                                         ReadCase{u"chưa đăng ký"_s, {}, BlankReason::NotRegistered},
                                         ReadCase{u"Chua dang ky"_s, {}, BlankReason::NotRegistered},
                                         ReadCase{u"chưa triển khai"_s, {}, BlankReason::NotOffered},
                                         ReadCase{u"chưa có số liệu"_s, {}, BlankReason::NoData},
                                         ReadCase{u"chỉ có chỉ tiêu năm"_s, {}, BlankReason::YearEndOnly},
                                         ReadCase{u"chưa rõ lý do"_s, {}, BlankReason::Unknown},
                                         ReadCase{u"nhiều"_s, {}, BlankReason::None, false},
                                         ReadCase{u"6 2,1,5"_s, {}, BlankReason::None, false}));

TEST(RateEntry, EveryReasonHasWordsThatAreReadBack)
{
    for (const BlankReason reason : {BlankReason::NotRegistered, BlankReason::NotOffered, BlankReason::NoData,
                                     BlankReason::YearEndOnly, BlankReason::Unknown})
        EXPECT_EQ(readEntry(entryWords(reason)).reason, reason);
}

TEST(RateEntry, TakesABlockFromASpreadsheet)
{
    RateEntry entry = juneGrid();
    EXPECT_EQ(entry.paste(0, 0, u"85\t62,15\r\n60\t67.44\r\n"_s), 0);
    EXPECT_EQ(entry.text(0, 1), u"62,15"_s);
    EXPECT_EQ(entry.text(1, 1), u"67.44"_s);
    EXPECT_EQ(entry.paste(1, 0, u"60\t\"chưa có\nsố liệu\"\tthừa\n1\t2"_s),
              3); // counted, not dropped in silence
    EXPECT_EQ(entry.text(1, 1), u"chưa có số liệu"_s);
}

TEST(RateEntry, AsksAndNeverRefuses)
{
    using Kind = EntryQuestion::Kind;
    RateBoard known;
    RateRow before;
    before.agency = kInterior;
    before.month = may;
    before.achieved = 73.11;
    known.rows.push_back(before);
    RateEntry entry = juneGrid();
    entry.setText(0, 0, u"85"_s);
    entry.setText(0, 1, u"162,15"_s);
    EXPECT_EQ(kindsOf(entry), QList{Kind::OutOfRange});
    entry.setText(0, 1, u"sáu mươi"_s);
    EXPECT_EQ(kindsOf(entry), QList{Kind::Unread});
    entry.setText(0, 1, u""_s);
    EXPECT_EQ(kindsOf(entry), QList{Kind::NoReason});
    entry.setText(0, 1, u"chưa có số liệu"_s);
    EXPECT_TRUE(kindsOf(entry).isEmpty());
    entry.paste(1, 0, u"60\t67,44"_s); // from 73.11
    EXPECT_EQ(kindsOf(entry, known), QList{Kind::FellSharply});
    EXPECT_EQ(entry.edits({}).newValues.size(), 3U); // what is asked about is written all the same
}

TEST(RateEntry, AsksAboutAMergedUnitOutsideItsPartsRange)
{
    // Tuyên Quang 19.53 in July, its parts 10.95 and 11.87 in June (domain.md section 5).
    RateBoard known;
    for (const auto &[part, rate] : {std::pair{kHaGiang, 10.95}, {kOldTuyenQuang, 11.87}}) {
        RateRow row;
        row.agency = part;
        row.month = june;
        row.achieved = rate;
        known.rows.push_back(row);
    }
    RateEntry entry(dossiers(), {{kTuyenQuang, u"Tuyên Quang"_s, ProvinceScheme::Since2025July}},
                    {{EntryField::Achieved, july, {2025, 7, 9}}}, {}, {});
    entry.setText(0, 0, u"19,53"_s);
    EXPECT_EQ(kindsOf(entry, known), QList{EntryQuestion::Kind::OutsideParts});
    entry.setText(0, 0, u"11,2"_s);
    EXPECT_TRUE(kindsOf(entry, known).isEmpty());
}

TEST(RateEntry, WritesOnlyWhatChangedAndTakesItBackWhenCleared)
{
    RateData stored;
    RateEntry entry = juneGrid();
    entry.paste(0, 0, u"85\t62,15\n60\tchưa có số liệu"_s);
    RateEdits first = entry.edits(stored);
    EXPECT_EQ(first.newValues.size(), 3U);
    ASSERT_EQ(first.newNotes.size(), 1U);
    EXPECT_EQ(first.newNotes[0].reason, BlankReason::NoData);
    EXPECT_EQ(first.newNotes[0].month, june);
    EXPECT_EQ(first.newValues[1].to, QDate(2025, 6, 30));
    EXPECT_EQ(first.newValues[1].from, QDate(2025, 1, 1));
    EXPECT_EQ(first.newValues[1].sourceDocument, u"Báo cáo tháng 6"_s);
    apply(stored, first);
    entry.load(stored);
    EXPECT_TRUE(entry.edits(stored).isEmpty());
    EXPECT_EQ(entry.text(1, 1), u"chưa có số liệu"_s);

    entry.setText(0, 1, u"62,2"_s);
    entry.setText(1, 1, u"67,44"_s);
    const RateEdits second = entry.edits(stored);
    EXPECT_EQ(second.newValues.size(), 1U);
    EXPECT_EQ(second.updatedValues.size(), 1U);
    EXPECT_EQ(second.removedNotes.size(), 1U);
    apply(stored, second);
    entry.load(stored);
    entry.setText(0, 0, {});
    EXPECT_EQ(entry.edits(stored).removedValues.size(), 1U);
}

TEST(RateEntry, AsksNoTargetOfAGivenTotal)
{
    const AgencyDirectory blocks({agency(AgencyDirectory::blockAll, u"Toàn quốc"_s, AgencyKind::Block)}, {},
                                 {});
    RateEntry entry(dossiers(), {{AgencyDirectory::blockAll, u"Toàn quốc"_s, ProvinceScheme::None}},
                    {{EntryField::Target, june, {2025, 6, 30}}, {EntryField::Achieved, june, {2025, 6, 30}}},
                    u"25-TB/TGV"_s, QDate(2025, 7, 30));
    entry.setText(0, 1, u"39,51"_s);
    EXPECT_TRUE(entry.questions({}, blocks).empty());
}

TEST(RateEntry, LeavesTheFiguresOfOtherSourcesAlone)
{
    RateData stored;
    RateEntry first = juneGrid(u"Báo cáo A"_s);
    first.setText(0, 1, u"40,1"_s);
    apply(stored, first.edits(stored));
    RateEntry second = juneGrid(u"Báo cáo B"_s);
    second.load(stored);
    EXPECT_EQ(second.text(0, 1), QString());
    second.setText(0, 1, u"39,51"_s);
    const RateEdits edits = second.edits(stored);
    EXPECT_EQ(edits.newValues.size(), 1U);
    EXPECT_TRUE(edits.updatedValues.empty());
    apply(stored, edits);
    const RateBoard board = buildRates(stored, directory(), QDate(2025, 7, 18));
    ASSERT_EQ(board.rows.size(), 1U);
    EXPECT_EQ(board.rows[0].achieved, 40.1);
    ASSERT_EQ(board.rows[0].otherSources.size(), 1U);
    EXPECT_EQ(board.rows[0].otherSources[0].value, 39.51);
}

TEST(RateEntry, KeepsCountsBesideTheFigureTheyBelongTo)
{
    RateEntry entry(dossiers(), {{kTrade, u"Bộ Công Thương"_s, ProvinceScheme::None}},
                    {{EntryField::Achieved, june, {2025, 6, 30}},
                     {EntryField::Part, june, {}},
                     {EntryField::Whole, june, {}}},
                    {}, {});
    entry.paste(0, 0, u"65,57\t40\t61"_s);
    const RateEdits edits = entry.edits({});
    ASSERT_EQ(edits.newValues.size(), 1U);
    EXPECT_EQ(edits.newValues[0].part, 40);
    EXPECT_EQ(edits.newValues[0].whole, 61);
    entry.setText(0, 1, u"62"_s);
    EXPECT_EQ(kindsOf(entry), QList{EntryQuestion::Kind::PartAboveWhole});
}

TEST(RateEntry, AsksWhenTheCountsSayAnotherRate)
{
    RateEntry entry(dossiers(), {{kTrade, u"Bộ Công Thương"_s, ProvinceScheme::None}},
                    {{EntryField::Achieved, june, {2025, 6, 30}},
                     {EntryField::Part, june, {}},
                     {EntryField::Whole, june, {}}},
                    {}, {});
    entry.paste(0, 0, u"65,6\t40\t61"_s); // 65.57… %
    EXPECT_EQ(kindsOf(entry), QList<EntryQuestion::Kind>{});
    entry.setText(0, 0, u"40"_s);
    const auto questions = entry.questions({}, directory());
    ASSERT_EQ(questions.size(), 1U);
    EXPECT_EQ(questions[0].kind, EntryQuestion::Kind::CountsDisagree);
    EXPECT_EQ(questions[0].column, 0);
    EXPECT_EQ(questions[0].text, u"Bộ Công Thương: 40/61 là 65,57%, không phải 40%."_s);
    EXPECT_EQ(entry.edits({}).newValues.size(), 1U) << "a question, never a refusal";
}

struct CountCase {
    QString typed;
    std::optional<double> count;
};

class ReadCount : public testing::TestWithParam<CountCase>
{
};

TEST_P(ReadCount, PartsThousandsWithPointsAsTheOfficeWritesThem)
{
    const EntryReading read = readEntry(GetParam().typed, EntryField::Whole);
    EXPECT_EQ(read.value, GetParam().count);
    EXPECT_EQ(read.isRead, GetParam().count.has_value());
}

INSTANTIATE_TEST_SUITE_P(All, ReadCount,
                         testing::Values(CountCase{u"1.234"_s, 1234}, CountCase{u"12.345.678"_s, 12345678},
                                         CountCase{u"1 234"_s, 1234}, CountCase{u"1234"_s, 1234},
                                         CountCase{u"11,7"_s, 11.7}, CountCase{u"12.7"_s, 12.7},
                                         CountCase{u"50x"_s, {}}));

namespace {

/// One ministry's achieved value of June with its counts, or without their columns.
RateEntry countsGrid(bool hasCounts)
{
    std::vector<EntryColumn> columns{{EntryField::Achieved, june, {2025, 6, 30}}};
    if (hasCounts)
        columns.insert(columns.end(), {{EntryField::Part, june, {}}, {EntryField::Whole, june, {}}});
    return {dossiers(), {{kTrade, u"Bộ Công Thương"_s, ProvinceScheme::None}}, columns, u"Báo cáo A"_s, {}};
}

RateData storedCounts()
{
    RateData stored;
    RateEntry entry = countsGrid(true);
    entry.paste(0, 0, u"62,15\t1.234.567\t2.000.000"_s);
    apply(stored, entry.edits(stored));
    return stored;
}

} // namespace

TEST(RateEntry, ShowsCountsAsTheyAreReadBack)
{
    const RateData stored = storedCounts();
    RateEntry entry = countsGrid(true);
    entry.load(stored);
    EXPECT_EQ(entry.text(0, 1), u"1234567"_s);
    entry.setText(0, 0, u"62,2"_s);
    const RateEdits edits = entry.edits(stored);
    ASSERT_EQ(edits.updatedValues.size(), 1U);
    EXPECT_EQ(edits.updatedValues[0].part, 1234567);
    EXPECT_EQ(edits.updatedValues[0].whole, 2000000);
}

TEST(RateEntry, KeepsCountsWhoseColumnsAreNotShown)
{
    const RateData stored = storedCounts();
    RateEntry entry = countsGrid(false);
    entry.load(stored);
    EXPECT_TRUE(entry.edits(stored).isEmpty());
    entry.setText(0, 0, u"62,2"_s);
    const RateEdits edits = entry.edits(stored);
    ASSERT_EQ(edits.updatedValues.size(), 1U);
    EXPECT_EQ(edits.updatedValues[0].value, 62.2);
    EXPECT_EQ(edits.updatedValues[0].part, 1234567);
    EXPECT_EQ(edits.updatedValues[0].whole, 2000000);
}

TEST(RateEntry, WordsItCannotReadNeitherStoreNorRemoveAnything)
{
    RateData stored = storedCounts();
    RateEntry entry = countsGrid(true);
    entry.load(stored);
    entry.setText(0, 0, u"50x"_s);
    EXPECT_TRUE(entry.edits(stored).isEmpty());
    entry.load(stored);
    EXPECT_EQ(entry.text(0, 0), u"50x"_s);
    EXPECT_EQ(kindsOf(entry).count(EntryQuestion::Kind::Unread), 1);

    RateEntry reasons = juneGrid();
    reasons.setText(0, 1, u"chưa có số liệu"_s);
    apply(stored, reasons.edits(stored));
    reasons.load(stored);
    reasons.setText(0, 1, u"chưa biết"_s);
    EXPECT_TRUE(reasons.edits(stored).isEmpty()); // the reason stays too
}

TEST(RateEntry, SaysThatCountsAloneAreNotKept)
{
    RateEntry entry = countsGrid(true);
    entry.paste(0, 1, u"40\t61"_s);
    EXPECT_EQ(kindsOf(entry).count(EntryQuestion::Kind::CountsAlone), 2);
    EXPECT_TRUE(entry.edits({}).isEmpty());
    entry.setWritten(RateEntry(entry)); // another cell was written meanwhile
    entry.load({});
    EXPECT_EQ(entry.text(0, 1), u"40"_s) << "they wait for their rate";
    EXPECT_EQ(entry.text(0, 2), u"61"_s);
}

TEST(RateEntry, AsksWhatAPointWithThreeDigitsMeansInAFigureThatIsNoPercentage)
{
    Indicator databases = dossiers();
    databases.unit = u"cơ sở dữ liệu"_s;
    RateEntry entry(databases, {{kTrade, u"Bộ Công Thương"_s, ProvinceScheme::None}},
                    {{EntryField::Achieved, june, {2025, 6, 30}}}, {}, {});
    entry.setText(0, 0, u"1.234"_s);
    EXPECT_EQ(kindsOf(entry), QList{EntryQuestion::Kind::Unclear});
    entry.setText(0, 0, u"1234"_s);
    EXPECT_TRUE(kindsOf(entry).isEmpty());
}

TEST(RateEntry, FiguresThatArriveLeaveWhatIsPending)
{
    RateData stored;
    RateEntry entry = juneGrid();
    entry.setText(0, 1, u"62.15"_s);
    const RateEntry asked = entry; // on its way to the store
    entry.setText(1, 1, u"67,4"_s);
    entry.load(stored); // read before either was written
    EXPECT_EQ(entry.text(0, 1), u"62.15"_s);
    EXPECT_EQ(entry.text(1, 1), u"67,4"_s);
    apply(stored, asked.edits(stored));
    entry.setWritten(asked);
    EXPECT_FALSE(entry.isPending(0, 1));
    EXPECT_TRUE(entry.isPending(1, 1));
    entry.load(stored);
    EXPECT_EQ(entry.text(0, 1), u"62,15"_s);
    EXPECT_EQ(entry.text(1, 1), u"67,4"_s);
    entry.load({}); // the first was undone
    EXPECT_EQ(entry.text(0, 1), QString());
    EXPECT_EQ(entry.text(1, 1), u"67,4"_s);
}

TEST(RateEntry, WhatIsPendingFollowsIntoAnotherGridOfTheSameSource)
{
    RateEntry first = juneGrid();
    first.setText(0, 1, u"sáu mươi"_s);
    RateEntry same = juneGrid(), other = juneGrid(u"Báo cáo B"_s);
    same.restore(first.pending());
    other.restore(first.pending());
    EXPECT_EQ(same.text(0, 1), u"sáu mươi"_s);
    EXPECT_TRUE(same.isPending(0, 1));
    EXPECT_EQ(other.text(0, 1), QString());
}

TEST(RateEntry, ACellThatWasNotTouchedIsNotWrittenAgain)
{
    RateData stored;
    RateEntry entry = juneGrid();
    entry.paste(0, 0, u"85\t62,15"_s);
    apply(stored, entry.edits(stored));
    entry.load(stored);
    entry.setText(1, 1, u"67,44"_s);
    const RateEdits edits = entry.edits({}); // the first two were undone meanwhile
    ASSERT_EQ(edits.newValues.size(), 1U);
    EXPECT_EQ(edits.newValues[0].agency, kInterior);
}

} // namespace dondoc
