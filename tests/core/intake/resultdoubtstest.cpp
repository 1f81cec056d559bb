// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of "done" leaves open; the rules are domain.md section 2.
#include "core/intake/resultdoubts.h"

#include "core/deadlines/phrasereader.h"
#include "core/services/typedtask.h"
#include "tests/core/printers.h"

#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

struct ResultCase {
    const char *says;
    QString product, deadline;
    Progress report;
    QStringList asked; ///< "code: detail"
};

Progress doneWith(const QString &evidence, Stage stage = Stage::Issued, QDate completedOn = {})
{
    Progress report;
    report.date = QDate(2025, 7, 18);
    report.done = true;
    report.stage = stage;
    report.evidence = evidence;
    report.completedOn = completedOn;
    return report;
}

QStringList asWords(const std::vector<TaskDoubt> &doubts)
{
    QStringList words;
    for (const TaskDoubt &doubt : doubts)
        words << (doubt.detail.isEmpty() ? doubt.code : doubt.code + u": "_s + doubt.detail);
    return words;
}

class ResultDoubts : public testing::TestWithParam<ResultCase>
{
};

TEST_P(ResultDoubts, AreAskedOfAReport)
{
    const ResultCase &given = GetParam();
    const Deadline deadline = readDeadline(given.deadline, {QDate(2025, 7, 18), true});
    EXPECT_EQ(asWords(doubtsOfResult(given.product, deadline, given.report)), given.asked) << given.says;
}

Progress open()
{
    Progress report = doneWith({});
    report.done = false;
    return report;
}

Progress withFile()
{
    Progress report = doneWith({});
    report.evidenceFile = u"C:/hoso/1.pdf"_s;
    return report;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, ResultDoubts,
    testing::Values(ResultCase{"not done", u"Nghị định"_s, u"30/6/2025"_s, open(), {}},
                    ResultCase{
                        "no words, no file", u"Nghị định"_s, u"30/6/2025"_s, doneWith({}), {u"noEvidence"_s}},
                    ResultCase{"a file is evidence", u"Nghị định"_s, u"30/6/2025"_s, withFile(), {}},
                    ResultCase{"a decree in time",
                               u"Nghị định"_s,
                               u"30/6/2025"_s,
                               doneWith(u"Nghị định số 133/2025/NĐ-CP ngày 12/6/2025"_s),
                               {}},
                    ResultCase{"on the last day",
                               u"Nghị định"_s,
                               u"30/6/2025"_s,
                               doneWith(u"Nghị định số 133/2025/NĐ-CP ngày 30/6/2025"_s),
                               {}},
                    ResultCase{"a day later",
                               u"Nghị định"_s,
                               u"30/6/2025"_s,
                               doneWith(u"Nghị định số 133/2025/NĐ-CP ngày 01/7/2025"_s),
                               {u"evidenceAfterDeadline: 01/07/2025"_s}},
                    ResultCase{"later, and the report says so itself",
                               u"Nghị định"_s,
                               u"30/6/2025"_s,
                               doneWith(u"Nghị định số 133/2025/NĐ-CP ngày 01/7/2025"_s, Stage::Issued,
                                        QDate(2025, 7, 1)),
                               {}},
                    ResultCase{"later, and the report says it was in time",
                               u"Nghị định"_s,
                               u"30/6/2025"_s,
                               doneWith(u"Nghị định số 133/2025/NĐ-CP ngày 01/7/2025"_s, Stage::Issued,
                                        QDate(2025, 6, 30)),
                               {u"evidenceAfterDeadline: 01/07/2025"_s}},
                    ResultCase{"a submission where a decree was promised",
                               u"Nghị định của Chính phủ"_s,
                               u"30/6/2025"_s,
                               doneWith(u"Tờ trình số 331/TTr-BCA ngày 12/6/2025"_s),
                               {u"submittedOnly: Nghị định của Chính phủ"_s}},
                    ResultCase{"done at the stage of a submission, and later",
                               u"Nghị định"_s,
                               u"30/6/2025"_s,
                               doneWith(u"Công văn 12/BCA-V03 ngày 02/7/2025"_s, Stage::Submitted),
                               {u"submittedOnly: Nghị định"_s, u"evidenceAfterDeadline: 02/07/2025"_s}},
                    ResultCase{"no deadline is missed by nothing",
                               u"Báo cáo"_s,
                               u"thường xuyên"_s,
                               doneWith(u"Báo cáo ngày 02/7/2025"_s),
                               {}},
                    ResultCase{"each occurrence has a day of its own",
                               u"Báo cáo"_s,
                               u"hằng tháng từ 20/01/2025"_s,
                               doneWith(u"Báo cáo ngày 02/7/2025"_s),
                               {}}));

/// Two leads (Bộ Công an, part 1; Bộ Tài chính, part 2) of a task due on 30 June.
class AskedOfReports : public testing::Test
{
protected:
    void SetUp() override
    {
        TypedTask typed;
        typed.product = u"Nghị định"_s;
        typed.deadline = u"30/6/2025"_s;
        typed.leads = u"Bộ Công an; Bộ Tài chính"_s;
        const AgencyMatcher matcher(directory);
        record = readTyped(typed, {matcher, directory, QDate(2025, 7, 18)});
        ASSERT_EQ(record.assignments.size(), 2u);
        record.assignments[0].id = AssignmentId{1};
        record.assignments[1].id = AssignmentId{2};
    }
    void report(qint64 part, Progress said)
    {
        said.assignment = AssignmentId{part};
        record.progress.push_back(std::move(said));
        askOfReports(record, directory);
    }
    QStringList asked() const { return asWords(record.doubts); }

    AgencyDirectory directory = *AgencyDirectory::shipped();
    TaskRecord record;
};

TEST_F(AskedOfReports, OneQuestionOfAKindNamesTheAgencies)
{
    report(1, doneWith({}));
    EXPECT_EQ(asked(), QStringList(u"noEvidence: Bộ Công an"_s));
    report(2, doneWith({}));
    EXPECT_EQ(asked(), QStringList(u"noEvidence: Bộ Công an; Bộ Tài chính"_s));
    report(1, doneWith(u"Nghị định 133/2025/NĐ-CP ngày 01/7/2025"_s));
    EXPECT_EQ(asked(), (QStringList{u"evidenceAfterDeadline: Bộ Công an: 01/07/2025"_s,
                                    u"noEvidence: Bộ Tài chính"_s}));
    report(2, open());
    EXPECT_EQ(asked(), QStringList(u"evidenceAfterDeadline: Bộ Công an: 01/07/2025"_s)) << "open again";
}

TEST_F(AskedOfReports, TheOnlyAgencyNeedsNoName)
{
    record.assignments.pop_back();
    report(1, doneWith({}));
    EXPECT_EQ(asked(), QStringList(u"noEvidence"_s));
}

TEST_F(AskedOfReports, WhatWasAnsweredIsNotAskedAgainAndOtherQuestionsStand)
{
    record.doubts = {{u"cutShort"_s, u"và"_s, 2, {}}};
    report(1, doneWith({}));
    record.doubts.back().answer = u"đã có báo cáo miệng"_s;
    report(1, doneWith({}));
    ASSERT_EQ(asked(), (QStringList{u"cutShort: và"_s, u"noEvidence: Bộ Công an"_s}));
    EXPECT_EQ(record.doubts.back().answer, u"đã có báo cáo miệng"_s);
    report(1, doneWith(u"Nghị định 133/2025/NĐ-CP ngày 12/6/2025"_s));
    EXPECT_EQ(record.doubts.size(), 2u) << "an answer is an officer's word: it stays";
}

TEST_F(AskedOfReports, AQuestionOfTheListGoesWhenTheEvidenceComes)
{
    record.assignments.pop_back();
    Progress listed = doneWith({});
    listed.date = {};
    record.doubts = {{u"noEvidence"_s, {}, 4, {}}};
    report(1, listed);
    ASSERT_EQ(record.doubts.size(), 1u);
    EXPECT_EQ(record.doubts[0].column, 4) << "the same question keeps its cell";
    report(1, doneWith(u"Nghị định 133/2025/NĐ-CP ngày 12/6/2025"_s));
    EXPECT_EQ(asked(), QStringList());
}

TEST_F(AskedOfReports, TheDeadlineThatHeldCounts)
{
    record.assignments.pop_back();
    record.deadlineHistory = {
        {readDeadline(u"30/9/2025", {QDate(2025, 7, 18), true}), QDate(2025, 7, 1), u"chờ luật"_s, {}}};
    report(1, doneWith(u"Nghị định 133/2025/NĐ-CP ngày 01/7/2025"_s));
    EXPECT_EQ(asked(), QStringList()) << "extended on 1 July, reported on the 18th";
}

} // namespace
