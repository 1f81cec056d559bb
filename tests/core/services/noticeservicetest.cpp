// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/noticeservice.h"

#include "core/desk/deskedits.h"
#include "core/services/editservice.h"
#include "core/services/importservice.h"
#include "core/services/phraseservice.h"
#include "tests/core/desk/deskfixture.h"
#include "tests/core/printers.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dondoc {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::SizeIs;
using ::testing::UnorderedElementsAre;

const QString june = QStringLiteral("2025-06-20-ke-hoach-02");
const QString july = QStringLiteral("2025-07-15-ra-soat");

class NoticeServiceTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(m_folder.filePath(QStringLiteral("office.dondoc")), OpenMode::Create);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_store = std::move(*opened);
    }

    void importAppendix02()
    {
        ImportService service(*m_store, m_clock);
        const auto drafts = service.read({QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-02.xlsx")}, {});
        ASSERT_TRUE(drafts);
        const auto plan = service.plan(*drafts);
        ASSERT_TRUE(plan);
        ASSERT_TRUE(service.commit(*plan, QStringLiteral("Lan")));
    }

    static QSet<int> allOf(const NoticeDesk &desk)
    {
        QSet<int> keys;
        for (const Proposal &proposal : desk.state.proposals)
            keys.insert(proposal.key);
        return keys;
    }

    BatchId accept(const NoticeDesk &desk)
    {
        const auto plan = NoticeService(*m_store).plan(desk, allOf(desk));
        EXPECT_TRUE(plan) << (plan ? "" : plan.error().text.toStdString());
        const auto batch = plan ? EditService(*m_store, m_clock).apply(*plan) : Result<BatchId>(BatchId());
        EXPECT_TRUE(batch) << (batch ? "" : batch.error().text.toStdString());
        return batch ? *batch : BatchId();
    }

    TaskRecords tasks() const { return *m_store->loadTasks(); }
    QString hash() const { return *m_store->contentHash(); }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2025, 7, 18)};
    std::unique_ptr<Store> m_store;
};

TEST_F(NoticeServiceTest, AcceptingIsOneBatchAndUndoingItRestoresTheStore)
{
    importAppendix02();
    const QString before = hash();
    const NoticeDesk desk = readSampleNotice(june);
    const size_t proposed = desk.state.proposals.size();
    const BatchId batch = accept(desk);
    EXPECT_EQ(tasks().size(), 30 + proposed);
    const auto batches = m_store->loadBatches();
    ASSERT_TRUE(batches);
    EXPECT_EQ(batches->front().kind, QStringLiteral("notice"));
    EXPECT_EQ(batches->front().added, int(proposed));

    ASSERT_TRUE(m_store->undo(batch, m_clock));
    EXPECT_EQ(hash(), before);
    ASSERT_TRUE(m_store->redo(batch, m_clock));
    EXPECT_EQ(tasks().size(), 30 + proposed);
}

TEST_F(NoticeServiceTest, TasksStandUnderTheirNoticeWithTheirClause)
{
    NoticeDesk desk = readSampleNotice(june);
    desk.state.facts.number = QStringLiteral("336/TB-VPCP");
    desk.state.facts.issuedOn = QDate(2025, 6, 24);
    accept(desk);
    const TaskRecords all = tasks();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [](const auto &record) { return record->task.clause == u"1.b"; });
    ASSERT_NE(found, all.end());
    const Task &task = (*found)->task;
    ASSERT_THAT(task.directives, SizeIs(1));
    EXPECT_EQ(task.directives[0].number, QStringLiteral("336/TB-VPCP"));
    EXPECT_EQ(task.directives[0].date, QDate(2025, 6, 24));
    EXPECT_EQ(task.source.file, june + QStringLiteral(".txt"));
    EXPECT_EQ(task.source.section, QStringLiteral("1. Bộ Công an:")); // without the paragraph on the meeting
    EXPECT_EQ(task.deadline.due, QDate(2025, 6, 30));
    EXPECT_THAT(agencyNames(**found, Role::Lead, shippedTools().directory()),
                ElementsAre(QStringLiteral("Bộ Công an")));
}

TEST_F(NoticeServiceTest, TheSameNoticeAgainAddsNothing)
{
    const NoticeDesk desk = readSampleNotice(june);
    accept(desk);
    const QString after = hash();
    NoticeDesk again = readSampleNotice(june);
    again.state.facts.number = QStringLiteral("336/TB-VPCP"); // filled in later: still the same tasks
    const auto plan = NoticeService(*m_store).plan(again, allOf(again));
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->isEmpty());
    EXPECT_EQ(hash(), after);
}

TEST_F(NoticeServiceTest, TheNoticeOfJulyIsRecognisedAgainstAppendix02)
{
    importAppendix02();
    NoticeDesk desk = readSampleNotice(july);
    ASSERT_TRUE(NoticeService(*m_store).offerLineage(desk, shippedTools().directory()));
    QHash<TaskId, QString> ordinals;
    for (const auto &record : tasks())
        ordinals.insert(record->task.id, record->task.source.ordinal);
    std::vector<std::pair<QString, QString>> best; // clause, TT of the likest
    for (const Proposal &proposal : desk.state.proposals) {
        if (!proposal.offers.empty())
            best.emplace_back(proposal.draft.locator, ordinals.value(proposal.offers.front().task));
    }
    const auto pair = [](const char16_t *clause, const char16_t *ordinal) {
        return std::pair(QString::fromUtf16(clause), QString::fromUtf16(ordinal));
    };
    // worked out by hand from the two documents
    EXPECT_THAT(best, UnorderedElementsAre(
                          pair(u"3.(1).b)", u"8"), pair(u"3.(1).c)", u"12"), pair(u"3.(1).d)", u"9"),
                          pair(u"3.(1).e)", u"6"), pair(u"3.(1).g)", u"11"), pair(u"3.(1).h)", u"4"),
                          pair(u"3.(2).b)", u"3"), pair(u"3.(2).c)", u"5"), pair(u"3.(3).a)", u"7")));
}

TEST_F(NoticeServiceTest, KnownWorkIsNeitherSilentlyNewNorMerged)
{
    importAppendix02();
    NoticeDesk desk = readSampleNotice(july);
    ASSERT_TRUE(NoticeService(*m_store).offerLineage(desk, shippedTools().directory()));
    const auto undecided = std::count_if(desk.state.proposals.begin(), desk.state.proposals.end(),
                                         [](const Proposal &proposal) { return proposal.awaitsDecision(); });
    ASSERT_GT(undecided, 0);
    accept(desk);
    const size_t first = tasks().size();
    EXPECT_EQ(first, 30 + desk.state.proposals.size() - size_t(undecided));

    Proposal &again = *std::find_if(desk.state.proposals.begin(), desk.state.proposals.end(),
                                    [](const Proposal &proposal) { return proposal.awaitsDecision(); });
    const TaskId earlier = again.offers.front().task;
    again.decision = LineageDecision::Reissue;
    again.reissues = earlier;
    accept(desk);
    ASSERT_EQ(tasks().size(), first + 1);
    EXPECT_EQ(tasks().back()->task.continues, earlier);
}

TEST_F(NoticeServiceTest, AConfirmedNameEntersTheAliasBookAndLeavesItWithTheBatch)
{
    NoticeDesk desk = deskOfLines(QStringLiteral("Bộ Khoa-Công rà soát"), QStringLiteral("Bộ Khoa-Công"));
    const NoticeReaders readers = shippedTools().readers();
    const AgencyId ministry = readers.agencies.readOne(u"Bộ Khoa học và Công nghệ", {}).agency;
    ASSERT_TRUE(
        DeskEdits(desk.state, desk.notice, readers).confirmName(QStringLiteral("Bộ Khoa-Công"), ministry));
    const BatchId batch = accept(desk);
    const auto means = [&] {
        return AgencyMatcher(*m_store->loadDirectory()).readOne(u"Bộ Khoa-Công", {}).agency;
    };
    EXPECT_EQ(means(), ministry);
    ASSERT_TRUE(m_store->undo(batch, m_clock));
    EXPECT_FALSE(means());
}

TEST_F(NoticeServiceTest, ATaskLeadsBackToItsSentence)
{
    NoticeDesk desk = readSampleNotice(june);
    desk.state.proposals[2].draft.text = QStringLiteral("viết lại");
    accept(desk);
    const QString words = desk.notice.at(desk.state.proposals[2].draft.span).toString();
    for (const auto &record : tasks()) {
        const auto sentence = NoticeService(*m_store).sentenceOf(record->task);
        ASSERT_TRUE(sentence) << sentence.error().text.toStdString();
        if (record->task.text == u"viết lại") {
            EXPECT_EQ(sentence->notice.at(sentence->span).toString(), words);
        }
    }
}

TEST_F(NoticeServiceTest, OpenReadingsGoWithTheTaskAsQuestions)
{
    const NoticeDesk desk =
        deskOfLines(QStringLiteral("Bộ Khoa-Công rà soát"), QStringLiteral("Bộ Khoa-Công"));
    accept(desk);
    const TaskRecords all = tasks();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all[0]->assignments.at(0).unmatched, QStringLiteral("Bộ Khoa-Công"));
    ASSERT_THAT(all[0]->doubts, SizeIs(1));
    EXPECT_EQ(all[0]->doubts[0].code, QStringLiteral("unmatchedAgency"));
}

TEST_F(NoticeServiceTest, TheOfficesWordsAreReadWithUntilTheyAreTakenBack)
{
    const QString text = QStringLiteral("Ngày 01/7/2025, kết luận như sau:\n\n"
                                        "1. Bộ Y tế đỡ đầu cùng làm Bộ Nội vụ mở lớp.");
    const auto coordinators = [&] {
        const auto tools = NoticeService(*m_store).tools();
        EXPECT_TRUE(tools);
        return NoticeService::readText(text, **tools)->state.proposals.front().draft.coordinating.size();
    };
    const QString before = *m_store->contentHash();
    EXPECT_EQ(coordinators(), 0u);
    const PhraseService words(*m_store);
    const auto plan =
        words.plan(PhraseEdit::Add, QStringLiteral("coordinate"), QStringLiteral("đỡ đầu cùng làm"));
    ASSERT_TRUE(plan);
    const auto batch = EditService(*m_store, m_clock).apply(*plan);
    ASSERT_TRUE(batch);
    EXPECT_EQ(coordinators(), 1u);
    EXPECT_NE(*m_store->contentHash(), before); // an officer sees it
    EXPECT_EQ(words.plan(PhraseEdit::Add, QStringLiteral("coordinate"), QStringLiteral("đỡ đầu cùng làm"))
                  .error()
                  .code,
              QStringLiteral("phraseKnown"));
    ASSERT_TRUE(EditService(*m_store, m_clock).undo(*batch));
    EXPECT_EQ(coordinators(), 0u);
    EXPECT_EQ(*m_store->contentHash(), before);
}

} // namespace
} // namespace dondoc
