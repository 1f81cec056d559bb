// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader.h"
#include "core/indicators/pace.h"
#include "core/reports/brief.h"
#include "core/reports/dataexport.h"
#include "core/services/figures.h"
#include "core/services/importservice.h"
#include "core/services/rateservice.h"
#include "tests/core/printers.h"

#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <numeric>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

/// The words of a paper's paragraphs and tables.
QString textOf(const Paper &paper)
{
    QStringList words;
    for (const PaperBlock &block : paper.body) {
        words << block.text;
        for (const PaperTable::Row &row : block.table.rows)
            words << row.cells;
    }
    return words.join(u'\n');
}

const QDate april(2025, 4, 1), may(2025, 5, 1), june(2025, 6, 1), july(2025, 7, 1), july18(2025, 7, 18);

/// Phụ lục 03 as it came, in a store.
class RateFacts : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(m_folder.filePath(u"office.dondoc"_s), OpenMode::Create);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_store = std::move(*opened);
        ImportService service(*m_store, m_clock);
        const auto drafts = service.read({m_book}, {});
        ASSERT_TRUE(drafts);
        const auto plan = service.plan(*drafts);
        ASSERT_TRUE(plan);
        ASSERT_TRUE(service.commit(*plan, u"Lan"_s));
        m_directory = *m_store->loadDirectory();
    }

    RateBoard board() const { return buildRates(*m_store->loadRates(), m_directory, july18); }

    QStringList namesOf(const std::vector<AgencyId> &agencies) const
    {
        QStringList names;
        for (const AgencyId agency : agencies)
            names << m_directory.displayName(agency).section(u" (trước "_s, 0, 0);
        names.sort();
        return names;
    }

    const QString m_book = QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-03.xlsx");
    QTemporaryDir m_folder;
    FixedClock m_clock{july18};
    std::unique_ptr<Store> m_store;
    AgencyDirectory m_directory;
};

} // namespace

TEST_F(RateFacts, HaveFifteenMinistriesSixtyThreeProvincesAndThirtyFour)
{
    const RateBoard rates = board();
    std::map<std::pair<QDate, RateUnitKind>, int> units;
    for (const RateRow &row : rates.rows)
        units[{row.month, row.kind}] += row.achieved ? 1 : 0;
    for (const QDate month : {april, may, june}) {
        EXPECT_EQ((units[{month, RateUnitKind::Ministry}]), 15);
        EXPECT_EQ((units[{month, RateUnitKind::Province}]), 63);
    }
    EXPECT_EQ((units[{july, RateUnitKind::Province}]), 34);
    EXPECT_EQ((units[{july, RateUnitKind::Ministry}]), 0);
}

TEST_F(RateFacts, SayWhoMetTheTarget)
{
    const RateBoard rates = board();
    const QStringList interior{u"Bộ Nội vụ"_s};
    EXPECT_EQ(namesOf(summarise(rates, april).metMinistries), interior);
    EXPECT_EQ(namesOf(summarise(rates, may).metMinistries), interior);
    EXPECT_EQ(namesOf(summarise(rates, june).metMinistries), interior);
    QStringList provinces{u"Quảng Ninh"_s, u"Sơn La"_s, u"Cần Thơ"_s, u"Trà Vinh"_s};
    provinces.sort();
    EXPECT_EQ(namesOf(summarise(rates, april).metProvinces), provinces);
    EXPECT_EQ(namesOf(summarise(rates, may).metProvinces), QStringList{u"Sơn La"_s});
    EXPECT_EQ(namesOf(summarise(rates, june).metProvinces), QStringList());
    EXPECT_EQ(namesOf(summarise(rates, july).metProvinces), QStringList());
    EXPECT_EQ(summarise(rates, june).registered, 73);
    EXPECT_EQ(summarise(rates, june).units, 78);
    EXPECT_EQ(rates.goal, 80);
}

TEST_F(RateFacts, CountTwentyFiveProvincesThatFellFromAprilToJune)
{
    const RateBoard rates = board();
    int fell = 0;
    for (const RateRow &row : rates.month(june)) {
        for (const RateRow &before : rates.month(april))
            fell += row.kind == RateUnitKind::Province && before.agency == row.agency &&
                            *row.achieved < *before.achieved
                        ? 1
                        : 0;
    }
    EXPECT_EQ(fell, 25);
}

TEST_F(RateFacts, TakeTheTotalsAsGivenAndLeaveTheOthersBlank)
{
    const RateBoard rates = board();
    const RateSummary given = summarise(rates, june);
    EXPECT_EQ(given.all, 40.1);
    EXPECT_EQ(given.ministries, 51.7);
    EXPECT_EQ(given.provinces, 15.5);
    for (const QDate month : {april, may, july}) { // nobody gave one, and the plain mean would be wrong
        const RateSummary blank = summarise(rates, month);
        EXPECT_FALSE(blank.all || blank.ministries || blank.provinces);
    }
    EXPECT_EQ(words(weightedTotal(rates.month(june))),
              u"không tính được: thiếu số hồ sơ của 78 trong 78 đơn vị"_s);
}

TEST_F(RateFacts, NoPlainMeanStandsAmongTheFiguresTheExportOrTheBrief)
{
    const RateBoard rates = board();
    std::map<std::pair<QDate, RateUnitKind>, std::vector<double>> achieved;
    for (const RateRow &row : rates.rows)
        achieved[{row.month, row.kind}].push_back(row.achieved.value_or(0));
    const auto meanOf = [&](QDate month, RateUnitKind kind) {
        const std::vector<double> &of = achieved[{month, kind}];
        return std::accumulate(of.begin(), of.end(), 0.0) / double(of.size());
    };
    // The plain means of domain.md section 6, which would be wrong.
    EXPECT_NEAR(meanOf(june, RateUnitKind::Ministry), 27.9, 0.05);
    EXPECT_NEAR(meanOf(june, RateUnitKind::Province), 16.3, 0.05);
    for (const QDate month : {april, may, june}) {
        for (const RateUnitKind kind : {RateUnitKind::Ministry, RateUnitKind::Province}) {
            const double mean = meanOf(month, kind);
            for (const QJsonValue &row : ratesAsJson(rates)) {
                if (row[u"kind"_s] == u"block"_s) {
                    EXPECT_GT(std::abs(row[u"achieved"_s].toDouble() - mean), 0.1);
                }
            }
        }
    }
    const auto loaded = loadStore(*m_store, july18);
    ASSERT_TRUE(loaded);
    for (const QDate asOf : {QDate(2025, 4, 30), QDate(2025, 5, 31), QDate(2025, 6, 30), july18}) {
        const Figures figures = figuresOf(*loaded, asOf);
        const QString words = textOf(composeBrief(figures.board, figures.rates));
        for (const QString &mean : {u"27,9"_s, u"27,8"_s, u"16,3%"_s})
            EXPECT_FALSE(words.contains(mean)) << asOf.toString(Qt::ISODate).toStdString();
        EXPECT_EQ(words.contains(u"40,1"_s), asOf >= QDate(2025, 6, 30)) << "only where it was given";
    }
}

TEST_F(RateFacts, GiveAReasonForEveryMissingTargetOfJune)
{
    std::map<BlankReason, QStringList> blanks;
    const RateBoard rates = board();
    for (const RateRow &row : rates.month(june)) {
        if (row.kind != RateUnitKind::Block && !row.target)
            blanks[row.blank] << row.name;
    }
    EXPECT_EQ(blanks[BlankReason::NotRegistered], QStringList{u"Bộ Công an"_s});
    EXPECT_EQ(blanks[BlankReason::NotOffered], QStringList{u"Bộ Ngoại giao"_s});
    EXPECT_EQ(blanks[BlankReason::YearEndOnly], QStringList{u"Bộ Xây dựng"_s});
    EXPECT_EQ(blanks[BlankReason::Unknown],
              (QStringList{u"Bộ Nông nghiệp và Môi trường"_s, u"Bộ Văn hóa, Thể thao và Du lịch"_s}));
    int unregistered = 0;
    for (const RateRow &row : rates.month(july))
        unregistered += row.blank == BlankReason::NotRegistered ? 1 : 0;
    EXPECT_EQ(unregistered, 23); // the merged note of rows 12–34
}

TEST_F(RateFacts, AskAboutTheTwoMergedUnitsOutsideTheirPartsRange)
{
    QStringList names;
    for (const MergerQuestion &question : mergerQuestions(board(), m_directory))
        names << m_directory.displayName(question.unit);
    names.sort();
    EXPECT_EQ(names, (QStringList{u"Gia Lai"_s, u"Tuyên Quang"_s}));
}

TEST_F(RateFacts, EveryFigureEqualsItsCellInTheBoardAndInTheExport)
{
    const auto book = readWorkbook(m_book);
    ASSERT_TRUE(book);
    const auto stored = m_store->loadRates();
    const RateBoard rates = board();
    const QJsonArray exported = ratesAsJson(rates);
    int figures = 0;
    for (const RateValue &value : stored->values) {
        if (m_directory.find(value.agency)->kind == AgencyKind::Block ||
            value.kind == RateKind::YearEndTarget)
            continue; // read from sentences
        const auto grid = std::ranges::find(book->sheets, value.source.sheet.text(),
                                            [](const Grid &sheet) { return sheet.name; });
        ASSERT_NE(grid, book->sheets.end());
        const int column = value.cell[0].unicode() - u'A', row = value.source.row - 1;
        EXPECT_EQ(grid->at(row, column).number, value.value) << value.cell.toStdString();
        int shown = 0, written = 0;
        for (size_t i = 0; i < rates.rows.size(); ++i) {
            const RateRow &line = rates.rows[i];
            if (line.agency != value.agency || line.month != value.month || line.scheme != value.scheme)
                continue;
            const bool isTarget = value.kind == RateKind::Target;
            shown += (isTarget ? line.target : line.achieved) == value.value &&
                             (isTarget ? line.targetCell : line.cell) == value.cell
                         ? 1
                         : 0;
            const QJsonObject object = exported[qsizetype(i)].toObject();
            written +=
                object.value(isTarget ? u"target"_s : u"achieved"_s).toDouble(-1) == value.value ? 1 : 0;
        }
        EXPECT_EQ(shown, 1) << value.cell.toStdString();
        EXPECT_EQ(written, 1) << value.cell.toStdString();
        ++figures;
    }
    // 15 ministries: 45 achieved and 29 targets; 63 provinces: 189 and 181, since eight registered from May
    // on; 34: 34 achieved and 11 targets.
    EXPECT_EQ(figures, 45 + 29 + 189 + 181 + 34 + 11);
}

TEST_F(RateFacts, WhatIsTypedIsOneBatchThatAnUndoTakesBack)
{
    const QString before = *m_store->contentHash();
    const auto stored = m_store->loadRates();
    RateEntry entry(stored->indicators.front(), entryBlocks(m_directory),
                    {{EntryField::Achieved, june, {2025, 6, 30}}}, u"Báo cáo phục vụ phiên họp"_s, july18);
    entry.setText(0, 0, u"39,51"_s);
    entry.setText(2, 0, u"15,21"_s);
    const auto batch = m_store->apply(batchOf(entry.edits(*stored)), m_clock);
    ASSERT_TRUE(batch) << batch.error().text.toStdString();
    const RateBoard rates = board();
    for (const RateRow &row : rates.month(june)) {
        if (row.kind == RateUnitKind::Block && row.agency == AgencyDirectory::blockAll) {
            EXPECT_EQ(row.achieved, 40.1); // the first source's stays, the other stands beside it
            ASSERT_EQ(row.otherSources.size(), 1U);
            EXPECT_EQ(row.otherSources[0].value, 39.51);
            EXPECT_EQ(row.otherSources[0].sourceDocument, u"Báo cáo phục vụ phiên họp"_s);
        }
    }
    EXPECT_NE(*m_store->contentHash(), before);
    ASSERT_TRUE(m_store->undo(*batch, m_clock));
    EXPECT_EQ(*m_store->contentHash(), before);
    ASSERT_TRUE(m_store->redo(*batch, m_clock));
    EXPECT_NE(*m_store->contentHash(), before);
}

TEST_F(RateFacts, AnIndicatorOfTheOfficeIsKeptWithItsFiguresAndUndoneWithThem)
{
    const QString before = *m_store->contentHash();
    BatchWrite write;
    write.kind = u"edit"_s;
    Indicator coverage;
    coverage.name = u"Tỷ lệ phủ sóng 5G"_s;
    coverage.unit = u"%"_s;
    coverage.cumulative = false;
    coverage.nationalGoal = 90;
    write.indicators.push_back(coverage);
    RateValue utilities;
    utilities.indicator = {};
    utilities.agency = AgencyDirectory::blockAll;
    utilities.month = june;
    utilities.to = QDate(2025, 6, 30);
    utilities.value = 39.5;
    utilities.part = 40;
    utilities.whole = 61;
    utilities.sourceDocument = u"Báo cáo"_s;
    write.newRates.push_back(utilities);
    const auto batch = m_store->apply(write, m_clock);
    ASSERT_TRUE(batch) << batch.error().text.toStdString();
    const auto stored = m_store->loadRates();
    ASSERT_EQ(stored->indicators.size(), 2U);
    const Indicator &kept = stored->indicators.back();
    EXPECT_EQ(kept.name, coverage.name);
    EXPECT_EQ(kept.nationalGoal, 90);
    const RateBoard figures = buildRates(*stored, m_directory, july18, kept.id);
    ASSERT_EQ(figures.rows.size(), 1U);
    EXPECT_EQ(figures.rows[0].achieved, 39.5);
    EXPECT_EQ(figures.rows[0].whole, 61);
    EXPECT_EQ(board().rows.size(), buildRates(*stored, m_directory, july18).rows.size()); // not mixed in
    ASSERT_TRUE(m_store->undo(*batch, m_clock));
    EXPECT_EQ(*m_store->contentHash(), before);
    ASSERT_TRUE(m_store->redo(*batch, m_clock));
    EXPECT_EQ(m_store->loadRates()->indicators.size(), 2U);
}

} // namespace dondoc
