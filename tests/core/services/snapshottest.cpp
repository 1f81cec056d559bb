// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/snapshot.h"

#include "core/services/editservice.h"
#include "core/services/office.h"
#include "core/services/reviewservice.h"
#include "core/services/snapshotjson.h"
#include "tests/core/services/samplestore.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;

class SnapshotTest : public SampleStoreTest
{
protected:
    Figures figures(QDate asOf) const
    {
        auto loaded = loadStore(*m_store);
        EXPECT_TRUE(loaded);
        return figuresOf(*loaded, asOf);
    }

    BatchId close(const QString &name, QDate asOf)
    {
        const auto write = planClosing(*m_store, name, asOf, m_clock, u"Lan"_s);
        EXPECT_TRUE(write) << (write ? "" : write.error().text.toStdString());
        const auto batch = EditService(*m_store, m_clock).apply(*write);
        EXPECT_TRUE(batch) << (batch ? "" : batch.error().text.toStdString());
        return batch ? *batch : BatchId();
    }

    /// The agency says that it is at work on something it owes.
    void report(AgencyId agency, QDate day)
    {
        const Figures live = figures(day);
        for (const TaskView &view : live.board.tasks) {
            for (const Assignment &part : view.record->assignments) {
                if (part.agency != agency || part.listing != Listing::Open)
                    continue;
                BatchWrite write;
                write.kind = u"edit"_s;
                Progress progress;
                progress.assignment = part.id;
                progress.date = day;
                progress.stage = Stage::InProgress;
                write.newProgress = {progress};
                ASSERT_TRUE(EditService(*m_store, m_clock).apply(write));
                return;
            }
        }
    }

    /// Completes the first open part of a task.
    void complete(const TaskView &view, QDate day)
    {
        BatchWrite write;
        write.kind = u"edit"_s;
        Progress report;
        report.assignment = view.record->assignments[0].id;
        report.date = report.completedOn = day;
        report.done = true;
        report.stage = Stage::Issued;
        write.newProgress = {report};
        const auto batch = EditService(*m_store, m_clock).apply(write);
        ASSERT_TRUE(batch) << batch.error().text.toStdString();
    }
};

QByteArray textOf(const Figures &figures)
{
    return QJsonDocument(objectOf(figures.board)).toJson() + QJsonDocument(objectOf(figures.rates)).toJson();
}

} // namespace

TEST_F(SnapshotTest, BringsBackTheFiguresAsTheyStood)
{
    const Figures before = figures(kJuly18);
    close(u"Rà soát 18/7"_s, kJuly18);
    const auto frozen = loadFrozen(*m_store, u"Rà soát 18/7"_s);
    ASSERT_TRUE(frozen) << frozen.error().text.toStdString();
    EXPECT_EQ((*frozen).figures.board.counts.overdue, 30);
    EXPECT_EQ((*frozen).figures.board.tasks.size(), 382u);
    EXPECT_EQ(textOf((*frozen).figures), textOf(before));
    EXPECT_EQ((*frozen).figures.questions.size(), before.questions.size());
}

TEST_F(SnapshotTest, IsNotTouchedByThreeHundredEdits)
{
    close(u"Rà soát 18/7"_s, kJuly18);
    const auto before = loadFrozen(*m_store, u"Rà soát 18/7"_s);
    ASSERT_TRUE(before);
    const Figures live = figures(kJuly18);
    int edits = 0;
    for (const TaskView &view : live.board.tasks) {
        if (edits < 300 && !view.record->assignments.empty()) {
            complete(view, QDate(2025, 7, 17));
            ++edits;
        }
    }
    ASSERT_EQ(edits, 300);
    ASSERT_NE(figures(kJuly18).board.counts.overdue, 30) << "the store itself moved on";
    const auto after = loadFrozen(*m_store, u"Rà soát 18/7"_s);
    ASSERT_TRUE(after);
    EXPECT_EQ((*after).hash, (*before).hash);
    EXPECT_EQ(textOf((*after).figures), textOf((*before).figures));
}

TEST_F(SnapshotTest, IsRefusedWhenItsContentIsNotWhatItsHashSays)
{
    const Review review{ReviewId{1}, ReviewKind::Cycle, u"R"_s, kJuly18};
    Snapshot snapshot = takeSnapshot(review, figures(kJuly18), {}, m_clock.now());
    ASSERT_TRUE(thaw(snapshot));
    snapshot.content.replace("\"overdue\":30", "\"overdue\":29");
    const auto thawed = thaw(snapshot);
    ASSERT_FALSE(thawed);
    EXPECT_EQ(thawed.error().code, u"damaged"_s);
}

TEST_F(SnapshotTest, AReviewClosesOnceAndItsClosingIsUndone)
{
    const BatchId batch = close(u"Rà soát 18/7"_s, kJuly18);
    const auto again = planClosing(*m_store, u"Rà soát 18/7"_s, kJuly18, m_clock, {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, u"alreadyClosed"_s);
    const QString closed = *m_store->contentHash();
    ASSERT_TRUE(m_store->undo(batch, m_clock));
    EXPECT_FALSE(loadFrozen(*m_store, u"Rà soát 18/7"_s));
    ASSERT_TRUE(m_store->redo(batch, m_clock));
    EXPECT_TRUE(loadFrozen(*m_store, u"Rà soát 18/7"_s));
    EXPECT_EQ(*m_store->contentHash(), closed);
}

TEST_F(SnapshotTest, ClosedReviewsSayWhatIsNewlyOverdue)
{
    // 31 July is the last day of PL06's two tasks of July
    close(u"Rà soát 28/7"_s, QDate(2025, 7, 28));
    const Figures august = figures(QDate(2025, 8, 2));
    EXPECT_EQ(august.board.since, QDate(2025, 7, 28));
    EXPECT_FALSE(august.board.newlyOverdue.empty());
    for (int position : august.board.newlyOverdue)
        EXPECT_EQ(august.board.tasks[size_t(position)].state.due.month(), 7);
}

TEST_F(SnapshotTest, TwoPicturesCompare)
{
    close(u"Trước"_s, kJuly18);
    const Figures live = figures(kJuly18);
    const TaskView *second = nullptr; // PL02 TT 2: Bộ Công an alone is open
    for (const TaskView &view : live.board.tasks) {
        if (view.record->task.source.sheet == u"PL02" && view.record->task.source.ordinal == u"2")
            second = &view;
    }
    ASSERT_NE(second, nullptr);
    complete(*second, QDate(2025, 7, 19));
    const auto before = loadFrozen(*m_store, u"Trước"_s);
    ASSERT_TRUE(before);
    const Comparison result = compare((*before).figures, figures(QDate(2025, 7, 20)));
    EXPECT_THAT(result.doneLate, ::testing::ElementsAre(second->record->task.id));
    EXPECT_TRUE(result.doneOnTime.empty());
    EXPECT_TRUE(result.added.empty());
    EXPECT_EQ(result.before.overdue, 30);
    EXPECT_EQ(result.after.overdue, 29);
}

TEST_F(SnapshotTest, EachPaperOfAClosedReviewKeepsItsOwnWords)
{
    const AgencyId agency = lateAgencies(figures(kJuly18).board).front();
    const auto say = [this](const QString &setting, const QString &words) {
        ASSERT_TRUE(m_store->setSetting(setting, words, m_clock));
    };
    say(templateSetting(u"letter.closing"_s), u"thường dùng"_s);
    say(templateSetting(u"letter.closing"_s, PaperOf{kJuly18, {}}), u"của báo cáo chung"_s);
    say(templateSetting(u"letter.closing"_s, PaperOf{kJuly18, agency}), u"của riêng cơ quan"_s);
    close(u"Rà soát ngày 18/7/2025"_s, kJuly18);
    const auto frozen = loadFrozen(*m_store, u"Rà soát ngày 18/7/2025"_s);
    ASSERT_TRUE(frozen);
    const PaperWords kept = frozen->review.words;
    EXPECT_EQ(frozenWords(kept, {}).value(u"letter.closing"_s), u"của báo cáo chung"_s);
    EXPECT_EQ(frozenWords(kept, agency).value(u"letter.closing"_s), u"của riêng cơ quan"_s);
    EXPECT_EQ(frozenWords(kept, AgencyId{999'999}).value(u"letter.closing"_s), u"thường dùng"_s);
}

TEST_F(SnapshotTest, ALetterMadeAgainOnItsDayKeepsTheNumberTypedForIt)
{
    const Board board = figures(kJuly18).board;
    const Letter letter = letterOf(board, lateAgencies(board).front(), {});
    const auto log = [&](Letter written) {
        const auto write = planLetterLog(*m_store, {written}, u"Công văn"_s);
        ASSERT_TRUE(write);
        ASSERT_TRUE(EditService(*m_store, m_clock).apply(*write));
    };
    Letter numbered = letter;
    numbered.number = u"1234/BKHCN-VP"_s;
    log(numbered);
    log(letter); // printed again, as .pdf this time
    const auto logged = m_store->loadLetters();
    ASSERT_EQ((*logged).size(), 1u);
    EXPECT_EQ((*logged)[0].number, u"1234/BKHCN-VP"_s);
}

TEST_F(SnapshotTest, AnUnansweredLetterMakesItsAgencySilent)
{
    const Figures before = figures(kJuly18);
    const AgencyId agency = lateAgencies(before.board).front();
    report(agency, kJuly18);
    LetterOptions options;
    options.replyDue = QDate(2025, 7, 23);
    const auto log = planLetterLog(*m_store, {letterOf(before.board, agency, options)}, u"Công văn"_s);
    ASSERT_TRUE(log);
    ASSERT_TRUE(EditService(*m_store, m_clock).apply(*log));
    const auto isSilent = [&](QDate asOf) {
        for (const AgencyLoad &load : figures(asOf).board.loads) {
            if (load.agency == agency)
                return load.isSilent;
        }
        return false;
    };
    EXPECT_FALSE(isSilent(QDate(2025, 7, 23)));
    EXPECT_TRUE(isSilent(QDate(2025, 7, 24)));
    // the same letter made again on its day takes the first one's place; a reply ends the silence
    const auto logged = m_store->loadLetters();
    ASSERT_TRUE(logged);
    ASSERT_EQ((*logged).size(), 1u);
    BatchWrite reply;
    reply.kind = u"letters"_s;
    reply.letters = *logged;
    reply.letters[0].repliedOn = QDate(2025, 7, 24);
    ASSERT_TRUE(EditService(*m_store, m_clock).apply(reply));
    EXPECT_FALSE(isSilent(QDate(2025, 7, 24)));
    // a reply that came later does not unsay the silence of the days before it
    reply.letters[0].repliedOn = QDate(2025, 7, 30);
    ASSERT_TRUE(EditService(*m_store, m_clock).apply(reply));
    EXPECT_TRUE(isSilent(QDate(2025, 7, 29)));
    EXPECT_FALSE(isSilent(QDate(2025, 7, 30)));
}

TEST_F(SnapshotTest, LettersGoToTheThirtyTwoLateAgenciesOfPL02)
{
    const Board board = figures(kJuly18).board;
    const std::vector<AgencyId> late = lateAgencies(board);
    EXPECT_EQ(late.size(), 32u);
    LetterOptions options;
    options.replyDue = QDate(2025, 7, 23);
    const Paper letter = composeReminder(board, late.front(), options);
    EXPECT_EQ(letter.form, PaperForm::Letter);
    ASSERT_EQ(letter.annexes.size(), 1u);
    const PaperTable &table = letter.annexes[0].blocks[0].table;
    EXPECT_EQ(table.rows.size(), 10u) << "the most one agency owes in PL02";
    EXPECT_TRUE(letter.body[1].text.contains(u"Đến ngày 18 tháng 7 năm 2025"_s));
    EXPECT_TRUE(letter.body[1].text.contains(u"10 nhiệm vụ"_s));
    EXPECT_TRUE(letter.body[2].text.contains(u"trước ngày 23 tháng 7 năm 2025"_s));
    EXPECT_TRUE(letter.body.back().text.endsWith(u"./."_s));
    options.words = {{u"letter.closing"_s, u"Kính đề nghị {coQuan} {khongCo}."_s}};
    const QString closing = composeReminder(board, late.front(), options).body.back().text;
    EXPECT_TRUE(closing.contains(u"{khongCo}"_s)) << "a misspelt field is seen";
    EXPECT_FALSE(closing.contains(u"{coQuan}"_s));
}

} // namespace dondoc
