// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/intake/drafting.h"

#include <QSet>

namespace dondoc::testing {

namespace {

// Expected values: domain.md sections 2, 6 and 8, worked out on the documents by hand.

QStringList numbers(std::initializer_list<int> list)
{
    QStringList numbers;
    for (int number : list)
        numbers << QString::number(number);
    return numbers;
}

std::pair<int, int> openPairsAndAgencies(const SheetDraft &draft)
{
    int pairs = 0;
    QSet<AgencyId> agencies;
    for (const NewTask &task : draft.tasks) {
        for (const Assignment &assignment : task.record.assignments) {
            if (assignment.listing != Listing::Open)
                continue;
            ++pairs;
            agencies.insert(assignment.listedAs ? assignment.listedAs : assignment.agency);
        }
    }
    return {pairs, int(agencies.size())};
}

TEST(Appendix1, AsksOfTheRowsWhoseEvidenceDoesNotFit)
{
    const FileDraft file = sampleDraft("phu-luc-01.xlsx");
    const SheetDraft &draft = file.sheets.at(0);
    ASSERT_EQ(draft.taskRowCount(), 76);
    EXPECT_EQ(ordinalsWith(draft, "submittedOnly"), numbers({9, 13, 26, 53, 54, 58, 59, 61, 66}));
    EXPECT_EQ(ordinalsWith(draft, "noEvidence"), numbers({48, 49, 50, 51, 52}));
    EXPECT_EQ(ordinalsWith(draft, "evidenceAfterDeadline"),
              numbers({1, 2, 6, 17, 22, 23, 25, 53, 54, 66, 76}));
    EXPECT_EQ(ordinalsWith(draft, "shiftedColumn"), numbers({76}));
    EXPECT_EQ(ordinalsWith(draft, "deadlineOutlier"), numbers({74}));
    EXPECT_EQ(draft.tasks.back().record.task.deadline.due, QDate(2025, 6, 30));
    for (const NewTask &task : draft.tasks) {
        ASSERT_EQ(task.record.progress.size(), 1u) << task.record.task.source.row;
        EXPECT_TRUE(task.record.progress[0].done);
        EXPECT_TRUE(task.record.progress[0].date.isNull());
    }
}

TEST(Appendix2, ListsWhoIsStillOpen)
{
    const FileDraft file = sampleDraft("phu-luc-02.xlsx");
    const SheetDraft &draft = file.sheets.at(0);
    EXPECT_EQ(draft.taskRowCount(), 30);
    EXPECT_EQ(openPairsAndAgencies(draft), std::pair(143, 32));
    EXPECT_EQ(addressees(draft.tasks[29], Role::Lead), QStringLiteral("Bộ Công an"));
    EXPECT_EQ(ordinalsWith(draft, "nobodyNamed"), numbers({30}));
    EXPECT_EQ(addressees(draft.tasks[14], Role::Lead),
              QStringLiteral("Bộ Khoa học và Công nghệ-, Bộ Tài chính-, Bộ Xây dựng-, Bộ Nội vụ-, Bộ Nông "
                             "nghiệp và Môi trường*"));
    EXPECT_EQ(addressees(draft.tasks[24], Role::Lead), QStringLiteral("Đảng ủy Bộ Tài chính*=Bộ Tài chính"));
}

TEST(Appendix3, YieldsEveryFigure)
{
    const FileDraft file = sampleDraft("phu-luc-03.xlsx");
    const auto count = [&](size_t sheet, RateKind kind) {
        const auto &rates = file.sheets.at(sheet).rates;
        return std::count_if(rates.begin(), rates.end(), [&](const RateValue &value) {
            return value.kind == kind && value.agency.value > AgencyDirectory::blockProvinces.value;
        });
    };
    EXPECT_EQ(count(0, RateKind::Achieved), 45);
    EXPECT_EQ(count(0, RateKind::Target), 29);
    EXPECT_EQ(count(0, RateKind::YearEndTarget), 1);
    EXPECT_EQ(count(1, RateKind::Achieved), 189);
    EXPECT_EQ(count(1, RateKind::Target), 181);
    EXPECT_EQ(count(2, RateKind::Achieved), 34);
    EXPECT_EQ(count(2, RateKind::Target), 11);
    EXPECT_EQ(file.sheets[0].rates.size(), 45u + 29 + 1 + 3); // and the three block totals
    EXPECT_EQ(file.sheets[1].scheme, ProvinceScheme::Before2025July);
    EXPECT_EQ(file.sheets[2].scheme, ProvinceScheme::Since2025July);
    EXPECT_EQ(file.sheets[2].rateNotes.size(), 23u); // one note merged over rows 12 to 34
    EXPECT_EQ(file.sheets[2].rates.back().to, QDate(2025, 7, 9));
    for (const SheetDraft &sheet : file.sheets)
        EXPECT_EQ(warnings(sheet), QStringList());
}

TEST(Appendices4And5, HaveSectionsWithTasksUnderThem)
{
    const SheetDraft fourth = sampleDraft("phu-luc-04.xlsx").sheets.at(0);
    EXPECT_EQ(fourth.taskRowCount(), 33);
    EXPECT_EQ(std::count(fourth.rows.begin(), fourth.rows.end(), RowUse::Section), 8); // I to VII and a)
    EXPECT_EQ(fourth.tasks[0].record.task.directives.at(0).number, QStringLiteral("05-TB/BCĐTW"));
    EXPECT_EQ(warnings(fourth),
              QStringList({QStringLiteral("15:uncertainDeadline"), QStringLiteral("46:cutShort")}));

    const SheetDraft fifth = sampleDraft("phu-luc-05.xlsx").sheets.at(0);
    EXPECT_EQ(fifth.taskRowCount(), 36);
    EXPECT_EQ(std::count(fifth.rows.begin(), fifth.rows.end(), RowUse::Section), 7);
    EXPECT_EQ(fifth.tasks[0].record.task.directives.at(0).number, QStringLiteral("02-KH/BCĐTW"));
    EXPECT_EQ(warnings(fifth),
              QStringList({QStringLiteral("10:nearDuplicate"), QStringLiteral("13:nearDuplicate")}));
}

TEST(Appendix6, ReadsEverySheet)
{
    const FileDraft file = sampleDraft("phu-luc-06.xlsx");
    const int rows[] = {30, 2, 9, 56, 3, 8, 106, 23};
    ASSERT_EQ(file.sheets.size(), std::size(rows));
    QStringList asked;
    for (size_t i = 0; i < file.sheets.size(); ++i) {
        EXPECT_EQ(file.sheets[i].taskRowCount(), rows[i]);
        for (const QString &warning : warnings(file.sheets[i]))
            asked << file.sheets[i].sheet.left(2) + u' ' + warning;
    }
    EXPECT_EQ(asked, QStringList({QStringLiteral("1. 16:cutShort"), QStringLiteral("1. 36:nobodyNamed"),
                                  QStringLiteral("2c 50:ambiguousAgency"), QStringLiteral("2c 50:endedUnit"),
                                  QStringLiteral("2c 50:ambiguousAgency")}));
    const auto &september = file.sheets[3].tasks;
    for (size_t i = 0; i < september.size(); ++i)
        EXPECT_EQ(september[i].parent, i >= 4 && i <= 13 ? 3 : -1) << i; // TT 4: TT 5–14
    EXPECT_EQ(september[0].record.task.directives.at(0).number, QStringLiteral("71/NQ-CP"));
}

/// Everything no agency and no group could be found for, in the order of the documents: the two namesakes of
/// provinces merged on the list's date, and nothing else.
TEST(Appendices, LeaveOnlyTheTwoNamesakesUnmatched)
{
    QStringList unmatched;
    for (const char *name :
         {"phu-luc-01.xlsx", "phu-luc-02.xlsx", "phu-luc-04.xlsx", "phu-luc-05.xlsx", "phu-luc-06.xlsx"}) {
        for (const SheetDraft &sheet : sampleDraft(name).sheets) {
            for (const NewTask &task : sheet.tasks) {
                for (const Assignment &assignment : task.record.assignments) {
                    if (!assignment.unmatched.isEmpty())
                        unmatched << assignment.unmatched;
                }
            }
        }
    }
    EXPECT_EQ(unmatched, QStringList({QStringLiteral("tỉnh Bắc Ninh"), QStringLiteral("tỉnh An Giang")}));
}

TEST(Appendices, AddEachTaskOnce)
{
    std::vector<FileDraft> files;
    for (const char *name : {"phu-luc-01.xlsx", "phu-luc-02.xlsx", "phu-luc-03.xlsx", "phu-luc-04.xlsx",
                             "phu-luc-05.xlsx", "phu-luc-06.xlsx"})
        files.push_back(sampleDraft(name));
    const ImportPlan plan = planImport(files, {});
    int added = 0, unchanged = 0, achieved = 0, targets = 0;
    for (const PlannedFile &file : plan.files) {
        for (const PlannedSheet &sheet : file.sheets) {
            added += sheet.layout == Layout::Tasks ? sheet.added : 0;
            unchanged += sheet.unchanged;
            achieved += sheet.achievedValues;
            targets += sheet.targetValues;
        }
    }
    EXPECT_EQ(added, 382);
    EXPECT_EQ(unchanged, 30);
    EXPECT_EQ(achieved, 268);
    EXPECT_EQ(targets, 221);
    EXPECT_EQ(plan.updated, 0);
    EXPECT_EQ(plan.setAside, 0);
    EXPECT_EQ(plan.batch.newTasks.size(), 382u);
}

} // namespace

} // namespace dondoc::testing
