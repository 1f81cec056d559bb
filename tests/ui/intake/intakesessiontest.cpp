// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intakesession.h"

#include "tests/core/printers.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

constexpr int patience = 5000; // ms

/// Answers with two tasks, and does as the test says.
class StubBackend final : public IntakeBackend
{
public:
    std::optional<Error> readError, commitError;
    bool waitsForCancel = false;
    mutable QSemaphore started;
    mutable std::atomic_int commits = 0;
    mutable LotMending mending; ///< of the last review

    mutable QString lastStore; ///< of the last commit

    Result<std::shared_ptr<const OpenLot>> open(const QString &, const QStringList &files,
                                                const std::shared_ptr<const OpenLot> &,
                                                const OlderFormats *converter,
                                                const JobControl &job) const override
    {
        started.release();
        while (waitsForCancel && !job.isCancelled())
            QThread::yieldCurrentThread();
        if (readError && !converter)
            return *readError;
        auto lot = std::make_shared<OpenLot>();
        lot->files = files;
        Workbook workbook;
        workbook.sheets.push_back(Grid{QStringLiteral("PL01"), false, {}, {}});
        for (qsizetype i = 0; i < files.size(); ++i)
            lot->workbooks.push_back(std::make_shared<const Workbook>(workbook));
        return std::shared_ptr<const OpenLot>(lot);
    }
    Result<IntakeReading> preview(const QString &, const QString &) const override
    {
        return Error{QStringLiteral("notFound"), {}, {}};
    }
    Result<IntakeReading> review(const QString &, const std::shared_ptr<const OpenLot> &lot,
                                 const LotMending &wanted, const std::shared_ptr<const DraftedLot> &drafted,
                                 const JobControl &) const override
    {
        mending = wanted;
        IntakeReading reading;
        reading.lot = lot;
        reading.drafted = drafted;
        if (!drafted || drafted->reading != wanted.reading)
            reading.drafted = draft(*lot, wanted.reading);
        reading.plan.setAside = int(wanted.leftOut.size());
        reading.plan.added = 2 - reading.plan.setAside;
        reading.rows.resize(reading.drafted->rows.size());
        return reading;
    }
    Result<BatchId> commit(const QString &store, const IntakeReading &, const LotMending &, const QString &,
                           const JobControl &job) const override
    {
        ++commits;
        lastStore = store;
        started.release();
        while (waitsForCancel && !job.isCancelled())
            QThread::yieldCurrentThread();
        if (commitError)
            return *commitError;
        return BatchId{5};
    }
    Result<std::vector<Batch>> batches(const QString &) const override { return std::vector<Batch>(); }

private:
    static std::shared_ptr<const DraftedLot> draft(const OpenLot &lot, int reading)
    {
        SheetDraft sheet;
        sheet.sheet = QStringLiteral("PL01");
        sheet.layout = Layout::Tasks;
        sheet.rows.assign(8, RowUse::Task);
        for (int row : {6, 7}) {
            NewTask task;
            task.record.task.text = QStringLiteral("Việc ở dòng %1").arg(row + 1);
            task.record.task.source.row = row + 1;
            sheet.tasks.push_back(task);
        }
        sheet.notes.push_back(
            {7, 5, Severity::Warning, QStringLiteral("deadlineOutlier"), QStringLiteral("Is it 2026?")});
        sheet.notes.push_back(
            {6, -1, Severity::Info, QStringLiteral("unreadStatus"), QStringLiteral("kept as written")});
        auto drafted = std::make_shared<DraftedLot>();
        drafted->files = {{lot.files.front(), QStringLiteral("xlsx"), {sheet}}};
        drafted->rows = intakeRows(drafted->files);
        drafted->questions = intakeQuestions(drafted->files, lot.workbooks, drafted->rows);
        drafted->reading = reading;
        return drafted;
    }
};

class IntakeSessionTest : public testing::Test
{
protected:
    bool waitFor(IntakeStep step)
    {
        return QTest::qWaitFor([&] { return m_session.step() == step && !m_session.isBusy(); }, patience);
    }
    bool readIn()
    {
        m_session.read({QStringLiteral("a.xlsx")});
        return waitFor(IntakeStep::Review);
    }

    StubBackend m_backend;
    IntakeSession m_session{m_backend};
};

TEST_F(IntakeSessionTest, ReadRowsAreReviewedBeforeAnythingIsWritten)
{
    ASSERT_TRUE(readIn());
    EXPECT_EQ(m_session.rows().size(), 2u);
    EXPECT_EQ(m_session.plan().added, 2);
    EXPECT_EQ(m_backend.commits, 0);
}

TEST_F(IntakeSessionTest, OnlyWarningsAskTheOfficer)
{
    ASSERT_TRUE(readIn());
    EXPECT_EQ(m_session.uncertainCount(), 1);
    EXPECT_FALSE(m_session.rows()[0].isUncertain()); // a mere remark
    EXPECT_TRUE(m_session.rows()[1].isUncertain());
    EXPECT_EQ(m_session.rows()[1].key, QStringLiteral("a.xlsx\nPL01\n7"));
}

TEST_F(IntakeSessionTest, LeavingARowOutChangesThePlanAndBack)
{
    ASSERT_TRUE(readIn());
    const QString key = m_session.rows()[1].key;
    m_session.setLeftOut(key, true);
    EXPECT_TRUE(m_session.isLeftOut(key));
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().added, 1);
    EXPECT_EQ(m_session.plan().setAside, 1);
    m_session.setLeftOut(key, false);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().added, 2);
}

TEST_F(IntakeSessionTest, ImportWaitsForTheFiguresOnScreen)
{
    ASSERT_TRUE(readIn());
    m_session.setLeftOut(m_session.rows()[1].key, true);
    m_session.import(); // the new plan is still being computed
    EXPECT_EQ(m_backend.commits, 0);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    m_session.import();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    EXPECT_EQ(m_backend.commits, 1);
}

TEST_F(IntakeSessionTest, ARefusedFileSaysWhyAndKeepsNothing)
{
    QSignalSpy failures(&m_session, &IntakeSession::failed);
    m_backend.readError = Error{QStringLiteral("encrypted"), QStringLiteral("a.xlsx has a password."), {}};
    m_session.read({QStringLiteral("a.xlsx")});
    ASSERT_TRUE(waitFor(IntakeStep::Choose));
    ASSERT_EQ(failures.size(), 1);
    EXPECT_EQ(failures[0][0].toString(), QStringLiteral("a.xlsx has a password."));
    EXPECT_TRUE(m_session.rows().empty());
}

TEST_F(IntakeSessionTest, ReadingCanBeCancelled)
{
    QSignalSpy failures(&m_session, &IntakeSession::failed);
    m_backend.waitsForCancel = true;
    m_session.read({QStringLiteral("a.xlsx")});
    m_backend.started.acquire();
    m_session.cancel();
    EXPECT_EQ(m_session.step(), IntakeStep::Choose);
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(IntakeSessionTest, WhileFilesJoinTheLotTheyAloneAreNamedAsBeingRead)
{
    ASSERT_TRUE(readIn());
    m_backend.started.acquire();
    m_backend.waitsForCancel = true;
    m_session.read({QStringLiteral("b.xlsx")});
    m_backend.started.acquire();
    EXPECT_EQ(m_session.filesBeingRead(), QStringList(QStringLiteral("b.xlsx")));
    m_session.cancel();
    EXPECT_EQ(m_session.step(), IntakeStep::Review);
    EXPECT_EQ(m_session.files(), QStringList(QStringLiteral("a.xlsx")));
}

TEST_F(IntakeSessionTest, AnImportThatWasWrittenBeforeItsCancelIsReportedAsWritten)
{
    ASSERT_TRUE(readIn());
    m_backend.waitsForCancel = true;
    m_backend.started.acquire(); // of the reading
    m_session.import();
    m_backend.started.acquire();
    m_session.cancel();
    EXPECT_TRUE(waitFor(IntakeStep::Done));
}

TEST_F(IntakeSessionTest, AFailedImportReturnsToTheReview)
{
    QSignalSpy failures(&m_session, &IntakeSession::failed);
    m_backend.commitError = Error{QStringLiteral("io"), QStringLiteral("The disk is full."), {}};
    ASSERT_TRUE(readIn());
    m_session.import();
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(failures.size(), 1);
    EXPECT_EQ(m_session.rows().size(), 2u);
}

TEST_F(IntakeSessionTest, EveryMendingIsAStepThatCanBeTakenBack)
{
    ASSERT_TRUE(readIn());
    const IntakeQuestion question = m_session.questions().front();
    m_session.answerDeadline(question, QStringLiteral("tháng 6/2025"));
    EXPECT_FALSE(m_session.isOpen(question.row));
    m_session.setColumnRole(0, 0, 4, ColumnRole::Product);
    m_session.setHeaderRow(0, 0, 3);
    m_session.setSkipped(0, 0, 6, true);
    EXPECT_EQ(m_session.steps().count(), 4);
    const SheetOverrides made = m_session.mending().overrides.value({QStringLiteral("a.xlsx"), 0});
    EXPECT_EQ(made.cells.value({7, 5}).text, QStringLiteral("tháng 6/2025"));
    EXPECT_TRUE(made.cells.value({7, 5}).isAccepted);
    EXPECT_EQ(made.columns.value(4).role, ColumnRole::Product);
    EXPECT_EQ(made.header, std::pair(3, 3));
    EXPECT_EQ(made.skippedRows, std::set<int>{6});
    while (m_session.steps().canUndo())
        m_session.steps().undo();
    EXPECT_TRUE(m_session.mending().overrides.value({QStringLiteral("a.xlsx"), 0}).isEmpty());
    EXPECT_TRUE(m_session.isOpen(question.row));
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_TRUE(m_backend.mending.overrides.isEmpty()); // what was read last is what is shown
    m_session.steps().redo();
    EXPECT_FALSE(m_session.isOpen(question.row));
}

TEST_F(IntakeSessionTest, AnUnknownSpellingIsConfirmedForAllAnAmbiguousOneForItsCell)
{
    ASSERT_TRUE(readIn());
    IntakeQuestion question = m_session.questions().front();
    question.detail = QStringLiteral("Bộ Khoa hoc");
    question.code = QStringLiteral("unmatchedAgency");
    m_session.answerAgency(question, AgencyId{77});
    ASSERT_EQ(m_session.mending().names.size(), 1u);
    EXPECT_EQ(m_session.mending().names[0].text, QStringLiteral("Bộ Khoa hoc"));
    EXPECT_TRUE(m_session.mending().names[0].confirmed);
    question.code = QStringLiteral("ambiguousAgency");
    question.detail = QStringLiteral("Bắc Ninh");
    m_session.answerAgency(question, AgencyId{78});
    EXPECT_EQ(m_session.mending().names.size(), 1u); // no alias: the next list is asked about again
    const auto cells = m_session.mending().overrides.value({QStringLiteral("a.xlsx"), 0}).cells;
    EXPECT_EQ(cells.value({7, 5}).names.value(QStringLiteral("Bắc Ninh")), AgencyId{78});
}

TEST_F(IntakeSessionTest, FurtherFilesJoinTheLotAndKeepWhatWasMended)
{
    ASSERT_TRUE(readIn());
    m_session.setLeftOut(m_session.rows()[1].key, true);
    m_session.read({QStringLiteral("b.xlsx")});
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.files(), (QStringList{QStringLiteral("a.xlsx"), QStringLiteral("b.xlsx")}));
    EXPECT_EQ(m_session.leftOutCount(), 1);
}

TEST_F(IntakeSessionTest, AnImportEndsTheStepsOfItsLot)
{
    ASSERT_TRUE(readIn());
    m_session.setLeftOut(m_session.rows()[1].key, true);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    m_session.import();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    EXPECT_FALSE(m_session.steps().canUndo());
    EXPECT_EQ(m_session.batch(), BatchId{5});
}

TEST_F(IntakeSessionTest, AnOlderFormatIsOfferedAConverterWhereThereIsOne)
{
    m_backend.readError =
        Error{QStringLiteral("unsupported"), QStringLiteral("a.doc is too old."), QStringLiteral("a.doc")};
    QSignalSpy offers(&m_session, &IntakeSession::conversionOffered);
    QSignalSpy failures(&m_session, &IntakeSession::failed);
    m_session.read({QStringLiteral("a.doc")});
    ASSERT_TRUE(waitFor(IntakeStep::Choose));
    EXPECT_TRUE(offers.isEmpty());
    ASSERT_EQ(failures.size(), 1); // nothing installed: says what would help
    EXPECT_TRUE(failures[0][0].toString().contains(QStringLiteral("LibreOffice")));

    m_session.setConverter(OlderFormats(QStringLiteral("soffice")));
    m_session.read({QStringLiteral("a.doc")});
    ASSERT_TRUE(waitFor(IntakeStep::Choose));
    ASSERT_EQ(offers.size(), 1);
    m_session.convertRefused();
    EXPECT_TRUE(waitFor(IntakeStep::Review));
}

TEST_F(IntakeSessionTest, WhatWasTypedAndNotSettledIsKept)
{
    ASSERT_TRUE(readIn());
    m_session.setTyped(QStringLiteral("key"), QStringLiteral("tháng 6"));
    EXPECT_EQ(m_session.typed(QStringLiteral("key")), QStringLiteral("tháng 6"));
    m_session.discard();
    EXPECT_TRUE(m_session.typed(QStringLiteral("key")).isEmpty());
}

TEST_F(IntakeSessionTest, AnotherStoreReadsTheLotAgainAndKeepsWhatWasMended)
{
    m_session.setStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(readIn());
    m_session.setLeftOut(m_session.rows()[0].key, true);
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    m_session.setStore(QStringLiteral("b.dondoc"));
    EXPECT_EQ(m_session.reading(), nullptr) << "nothing compared with the other store is left";
    EXPECT_TRUE(m_session.rows().empty());
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.files(), QStringList(QStringLiteral("a.xlsx")));
    EXPECT_EQ(m_session.leftOutCount(), 1);
    EXPECT_EQ(m_session.plan().added, 1);
    m_session.steps().undo();
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.plan().added, 2);
    m_session.import();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    EXPECT_EQ(m_session.importedTo(), QStringLiteral("b.dondoc"));
    EXPECT_EQ(m_backend.lastStore, QStringLiteral("b.dondoc"));
}

TEST_F(IntakeSessionTest, FilesThatWereJoiningTheLotAreReadAgainstTheOtherStoreToo)
{
    m_session.setStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(readIn());
    m_session.read({QStringLiteral("b.xlsx")});
    m_session.setStore(QStringLiteral("b.dondoc"));
    ASSERT_TRUE(waitFor(IntakeStep::Review));
    EXPECT_EQ(m_session.files(), (QStringList{QStringLiteral("a.xlsx"), QStringLiteral("b.xlsx")}));
}

TEST_F(IntakeSessionTest, AnImportIntoAStoreThatWasLeftIsReportedAndNotShownAsThisOnes)
{
    QSignalSpy sentences(&m_session, &IntakeSession::failed);
    m_session.setStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(readIn());
    m_backend.started.acquire(m_backend.started.available());
    m_backend.waitsForCancel = true;
    m_session.import();
    ASSERT_TRUE(m_backend.started.tryAcquire(1, patience));
    m_session.setStore(QStringLiteral("b.dondoc"));
    m_session.cancel(); // it is written all the same
    ASSERT_TRUE(waitFor(IntakeStep::Choose));
    EXPECT_EQ(m_session.importedTo(), QStringLiteral("a.dondoc"));
    ASSERT_EQ(sentences.size(), 1);
    EXPECT_TRUE(sentences[0][0].toString().contains(QStringLiteral("a.dondoc")));
}

TEST_F(IntakeSessionTest, WhatWasImportedIsNotShownAsDoneInAnotherStore)
{
    m_session.setStore(QStringLiteral("a.dondoc"));
    ASSERT_TRUE(readIn());
    m_session.import();
    ASSERT_TRUE(waitFor(IntakeStep::Done));
    m_session.setStore(QStringLiteral("b.dondoc"));
    EXPECT_EQ(m_session.step(), IntakeStep::Choose);
}

TEST_F(IntakeSessionTest, DroppingTheLotForgetsIt)
{
    ASSERT_TRUE(readIn());
    m_session.discard();
    EXPECT_EQ(m_session.step(), IntakeStep::Choose);
    EXPECT_TRUE(m_session.rows().empty());
    EXPECT_EQ(m_session.reading(), nullptr);
}

} // namespace
} // namespace dondoc
