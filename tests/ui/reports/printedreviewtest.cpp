// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/brief.h"
#include "core/services/editservice.h"
#include "core/services/reviewservice.h"
#include "tests/core/services/samplestore.h"
#include "ui/reports/letterrun.h"
#include "ui/reports/paperfile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

class PrintedReview : public SampleStoreTest
{
protected:
    Figures figures() const
    {
        auto loaded = loadStore(*m_store);
        EXPECT_TRUE(loaded);
        return figuresOf(*loaded, kJuly18);
    }

    /// The brief of the snapshot as PDF, without the day it was made.
    QByteArray printed(const QString &name, const QString &file)
    {
        const auto frozen = loadFrozen(*m_store, name);
        EXPECT_TRUE(frozen) << (frozen ? "" : frozen.error().text.toStdString());
        BriefOptions options;
        options.office = (*frozen).office;
        options.words = (*frozen).review.words;
        options.footnote = snapshotLine(*frozen);
        const Figures &figures = (*frozen).figures;
        const QString path = m_folder.filePath(file);
        const auto pages = writePaperFile(composeBrief(figures.board, figures.rates, options), figures.rates,
                                          path, m_clock.now());
        EXPECT_TRUE(pages);
        EXPECT_GT(*pages, 10);
        QFile pdf(path);
        EXPECT_TRUE(pdf.open(QIODevice::ReadOnly));
        QString bytes = QString::fromLatin1(pdf.readAll());
        static const QRegularExpression date(u"/CreationDate \\([^)]*\\)"_s);
        EXPECT_EQ(bytes.count(date), 1);
        return bytes.remove(date).toLatin1();
    }

    void editThreeHundredTimes()
    {
        int edits = 0;
        const Figures live = figures();
        for (const TaskView &view : live.board.tasks) {
            if (edits == 300)
                break;
            BatchWrite write;
            write.kind = u"edit"_s;
            Progress report;
            report.assignment = view.record->assignments.at(0).id;
            report.date = report.completedOn = QDate(2025, 7, 17);
            report.done = true;
            write.newProgress = {report};
            ASSERT_TRUE(EditService(*m_store, m_clock).apply(write));
            ++edits;
        }
        ASSERT_EQ(edits, 300);
    }
};

} // namespace

TEST_F(PrintedReview, IsTheSameByteForByteAfterThreeHundredEdits)
{
    const auto write = planClosing(*m_store, u"Rà soát 18/7"_s, kJuly18, m_clock, u"Lan"_s);
    ASSERT_TRUE(write);
    ASSERT_TRUE(EditService(*m_store, m_clock).apply(*write));
    const QByteArray before = printed(u"Rà soát 18/7"_s, u"trước.pdf"_s);
    editThreeHundredTimes();
    ASSERT_NE(figures().board.counts.overdue, 30);
    EXPECT_TRUE(printed(u"Rà soát 18/7"_s, u"sau.pdf"_s) == before);
}

TEST_F(PrintedReview, LettersForAllLateAgenciesAreMadeInOneGo)
{
    const Figures live = figures();
    LetterRun run;
    run.agencies = lateAgencies(live.board);
    run.options.replyDue = QDate(2025, 7, 23);
    run.folder = m_folder.filePath(u"công văn"_s);
    run.created = m_clock.now();
    qint64 reported = 0;
    const auto made = makeLetters(live, run, JobControl([&](qint64 done, qint64) { reported = done; }));
    ASSERT_TRUE(made) << made.error().text.toStdString();
    EXPECT_EQ((*made).size(), 32u);
    EXPECT_EQ(reported, 32);
    EXPECT_EQ(QDir(run.folder).entryList({u"*.docx"_s}, QDir::Files).size(), 32);
    EXPECT_EQ((*made)[0].replyDue, QDate(2025, 7, 23));
    EXPECT_EQ((*made)[0].tasks, 10);
}

TEST_F(PrintedReview, ACancelledRunLeavesNoLetter)
{
    const Figures live = figures();
    LetterRun run;
    run.agencies = lateAgencies(live.board);
    run.folder = m_folder.filePath(u"huỷ"_s);
    std::function<void()> cancel;
    const JobControl job([&cancel](qint64 done, qint64) {
        if (done == 5)
            cancel();
    });
    cancel = [&job] { job.cancel(); };
    const auto made = makeLetters(live, run, job);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, u"cancelled"_s);
    EXPECT_TRUE(QDir(run.folder).isEmpty());
}

} // namespace dondoc
