// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an officer types: undone in order it gives back the content hash, redone the other.
#include "core/services/editservice.h"
#include "core/services/figures.h"
#include "core/services/snapshotjson.h"
#include "core/store/recordjson.h"
#include "tests/core/store/storefixture.h"

#include <QJsonDocument>

#include <random>

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

/// Makes edits of every kind at random, as officers would: mostly on what is there.
class RandomOfficer
{
public:
    RandomOfficer(Store &store, uint seed)
        : m_store(store)
        , m_random(seed)
    {
    }

    /// The batch of one edit; none when there was nothing to do (a contact that was not there taken away).
    BatchId edit(int number)
    {
        m_number = number;
        BatchWrite write;
        write.kind = u"edit"_s;
        write.title = u"Sửa lần %1"_s.arg(number);
        m_tasks = *m_store.loadTasks();
        using Edit = void (RandomOfficer::*)(BatchWrite &);
        static constexpr Edit edits[] = {
            &RandomOfficer::report,      &RandomOfficer::changeTask,    &RandomOfficer::addTask,
            &RandomOfficer::extend,      &RandomOfficer::reassign,      &RandomOfficer::confirm,
            &RandomOfficer::nameContact, &RandomOfficer::changeFinding, &RandomOfficer::changeRates,
            &RandomOfficer::set,         &RandomOfficer::bulk,          &RandomOfficer::promote,
        };
        (this->*edits[below(std::size(edits))])(write);
        const auto batch = EditService(m_store, clockOf18July).apply(write);
        EXPECT_TRUE(batch) << number << ": " << (batch ? "" : batch.error().text.toStdString());
        return batch ? *batch : BatchId();
    }

private:
    size_t below(size_t count) { return std::uniform_int_distribution<size_t>(0, count - 1)(m_random); }
    QString words() { return u"lần %1, số %2"_s.arg(m_number).arg(below(1000)); }
    const TaskRecord &anyTask() { return *m_tasks[below(m_tasks.size())]; }
    QDate anyDay() { return QDate(2025, 1, 1).addDays(qint64(below(700))); }

    void change(BatchWrite &write, const TaskRecord &task, const std::function<void(TaskRecord &)> &how)
    {
        EXPECT_TRUE(editTasks(write, m_store, {task.task.id}, how, words()));
    }

    void report(BatchWrite &write)
    {
        const TaskRecord &task = anyTask();
        Progress report;
        report.assignment = task.assignments[below(task.assignments.size())].id;
        report.date = anyDay();
        report.stage = Stage(below(5));
        report.done = below(2) == 1;
        report.completedOn = report.done ? report.date : QDate();
        report.evidence = words();
        report.promisedOn = anyDay();
        report.proposal = words();
        write.newProgress = {report};
    }
    void changeTask(BatchWrite &write)
    {
        change(write, anyTask(), [this](TaskRecord &task) {
            task.task.text += u' ' + words();
            task.task.streams = {u"CĐS"_s, words()};
            task.task.responsible = words();
            task.task.product = words();
            task.task.ending = Ending(below(5));
            task.task.endedOn = anyDay();
            task.doubts.push_back({u"noEvidence"_s, words(), -1, words()});
            task.task.directives.push_back({{}, words(), words(), u"Nghị quyết"_s, anyDay(), u"Mật"_s});
        });
    }
    void addTask(BatchWrite &write)
    {
        NewTask added;
        added.record.task.text = words();
        added.record.task.continues = anyTask().task.id;
        Assignment lead;
        lead.agency = agency(u"Bộ Tài chính"_s);
        added.record.assignments = {lead};
        write.newTasks = {added, added};
        write.newTasks[1].parent = 0;
    }
    void extend(BatchWrite &write)
    {
        change(write, anyTask(), [this](TaskRecord &task) {
            DeadlineChange later;
            later.deadline.phrase = words();
            later.deadline.kind = DeadlineKind::Staged;
            later.deadline.due = anyDay();
            later.deadline.stages = {{words(), DeadlineKind::Month, anyDay()}};
            later.since = anyDay();
            later.reason = words();
            task.deadlineHistory.push_back(later);
        });
    }
    /// Somebody joins; an addressee that nobody reported on leaves; and the newcomer reports at once.
    void reassign(BatchWrite &write)
    {
        change(write, anyTask(), [this](TaskRecord &task) {
            const auto isSilent = [&task](const Assignment &part) {
                return std::ranges::none_of(
                    task.progress, [&part](const Progress &report) { return report.assignment == part.id; });
            };
            std::erase_if(task.assignments, isSilent);
            Assignment part;
            part.role = Role(below(2));
            part.agency = agency(below(2) == 1 ? u"Bộ Công an"_s : u"Hà Nội"_s);
            part.written = words();
            task.assignments.push_back(part);
            Progress report;
            report.assignment = AssignmentId{qint64(task.assignments.size())};
            report.note = words();
            task.progress.push_back(report);
        });
    }
    void confirm(BatchWrite &write)
    {
        const AgencyAlias alias{u"cách viết %1"_s.arg(below(3)), agency(u"Bộ Tài chính"_s), true};
        (below(2) == 1 ? write.confirmedAliases : write.removedAliases) = {alias};
    }
    void nameContact(BatchWrite &write)
    {
        AgencyContact contact{agency(u"Bộ Công an"_s), {}, {}, {}, {}, {}};
        if (below(3) > 0)
            contact.officer = contact.phone = words();
        write.contacts = {contact};
    }
    void changeFinding(BatchWrite &write)
    {
        const auto findings = *m_store.loadFindings();
        if (findings.empty() || below(4) == 0) {
            Finding finding;
            finding.title = words();
            finding.remedies = {words(), words()};
            finding.agencies = {{agency(u"Bộ Tài chính"_s), {}, {}, words(), {}, false, {}, {}}};
            write.newFindings = {finding};
            return;
        }
        Finding finding = findings[below(findings.size())];
        finding.agencies[0].stage = Stage(below(5));
        finding.agencies[0].reportedOn = anyDay();
        finding.deadline.stages = {{words(), DeadlineKind::Month, anyDay()}};
        write.updatedFindings = {{finding, -1}};
    }
    void promote(BatchWrite &write)
    {
        addTask(write);
        changeFinding(write);
        for (UpdatedFinding &finding : write.updatedFindings)
            finding.promotedToNew = 1;
    }
    void changeRates(BatchWrite &write)
    {
        const RateData rates = *m_store.loadRates();
        write.newRates = {rateValue(m_number + 100, double(below(9999)) / 100)};
        if (rates.values.empty())
            return;
        RateValue value = rates.values[below(rates.values.size())];
        value.value += 0.01;
        (below(2) == 1 ? write.updatedRates : write.removedRates) = {value};
        if (!rates.notes.empty() && below(4) == 0)
            write.removedNotes = {rates.notes.front()};
    }
    void set(BatchWrite &write) { write.settings = {{u"office.x"_s, below(3) == 0 ? QString() : words()}}; }
    /// One line on many tasks, with a report on one of them.
    void bulk(BatchWrite &write)
    {
        for (size_t i = 0; i < std::min<size_t>(m_tasks.size(), 20); ++i)
            change(write, *m_tasks[i], [this](TaskRecord &task) { task.task.note = words(); });
        Progress report;
        report.assignment = m_tasks[0]->assignments[0].id;
        report.note = words();
        write.newProgress = {report};
    }

    Store &m_store;
    std::mt19937 m_random;
    TaskRecords m_tasks;
    int m_number = 0;
};

class RandomEdits : public StoreTest
{
};

TEST_F(RandomEdits, TwoHundredOfThemUndoneGiveBackTheContentAndRedoneTheOther)
{
    const uint seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto store = open();
    ASSERT_TRUE(store->apply(batchOf(12), clockOf18July));
    acceptMarked(*store); // some are marked
    RandomOfficer officer(*store, seed);
    std::vector<std::pair<BatchId, QString>> written; // with the hash before each
    for (int number = 1; number <= 200; ++number) {
        const QString before = hashOf(*store);
        if (const BatchId batch = officer.edit(number))
            written.emplace_back(batch, before);
        ASSERT_FALSE(HasFailure()) << number;
    }
    const QString last = hashOf(*store);
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
    for (auto step = written.rbegin(); step != written.rend(); ++step) {
        const Status undone = store->undo(step->first, clockOf18July);
        ASSERT_TRUE(undone) << undone.error().text.toStdString();
        ASSERT_EQ(hashOf(*store), step->second);
    }
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
    for (const auto &[batch, before] : written) {
        ASSERT_EQ(hashOf(*store), before);
        const Status redone = store->redo(batch, clockOf18July);
        ASSERT_TRUE(redone) << redone.error().text.toStdString();
    }
    EXPECT_EQ(hashOf(*store), last);
    EXPECT_EQ(*store->checkIntegrity(), QStringList());
}

/// What was loaded before, brought up to date, is what the whole store would give.
void expectSame(const LoadedStore &again, const LoadedStore &whole)
{
    const auto texts = [](const LoadedStore &loaded) {
        QStringList lines;
        for (const auto &task : loaded.tasks)
            lines << toJson(*task);
        for (const Finding &finding : *loaded.findings)
            lines << toJson(finding);
        for (const RateValue &value : loaded.rates->values)
            lines << toJson(value);
        for (const RateNote &note : loaded.rates->notes)
            lines << toJson(note);
        lines << QString::fromUtf8(QJsonDocument(objectOf(*loaded.directory)).toJson());
        return lines;
    };
    EXPECT_EQ(texts(again), texts(whole));
    EXPECT_EQ(again.reviews, whole.reviews);
    EXPECT_EQ(again.letters, whole.letters);
    EXPECT_EQ(again.moment, whole.moment);
}

TEST_F(RandomEdits, WhatIsReadAgainIsWhatTheWholeStoreHolds)
{
    const uint seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto store = open();
    ASSERT_TRUE(store->apply(batchOf(12), clockOf18July));
    acceptMarked(*store); // some are marked
    RandomOfficer officer(*store, seed);
    LoadedStore loaded = *loadStore(*store);
    int shared = 0;
    const auto readAgain = [&] {
        const auto before = loaded.tasks;
        loaded = *loadStoreAgain(*store, loaded);
        expectSame(loaded, *loadStore(*store));
        for (size_t i = 0; i < std::min(before.size(), loaded.tasks.size()); ++i)
            shared += before[i] == loaded.tasks[i];
    };
    std::vector<BatchId> written;
    for (int number = 1; number <= 100; ++number) {
        if (const BatchId batch = officer.edit(number))
            written.push_back(batch);
        if (number % 3 != 0) // several edits at once, too
            readAgain();
        ASSERT_FALSE(HasFailure()) << number;
    }
    EXPECT_GT(shared, 100) << "tasks that no edit touched are not read again";
    for (auto batch = written.rbegin(); batch != written.rend(); ++batch) {
        ASSERT_TRUE(store->undo(*batch, clockOf18July));
        readAgain();
        ASSERT_FALSE(HasFailure());
    }
    for (BatchId batch : written) {
        ASSERT_TRUE(store->redo(batch, clockOf18July));
        readAgain();
        ASSERT_FALSE(HasFailure());
    }
}

/// Out of order an undo either gives back what no later work stands on, or is refused and changes nothing.
TEST_F(RandomEdits, UndoneOutOfOrderTheyAreRefusedOrWhole)
{
    const uint seed = std::random_device{}();
    SCOPED_TRACE(testing::Message() << "seed " << seed);
    const auto store = open();
    ASSERT_TRUE(store->apply(batchOf(4), clockOf18July));
    acceptMarked(*store); // some are marked
    RandomOfficer officer(*store, seed);
    std::mt19937 random(seed);
    std::vector<BatchId> written;
    for (int number = 1; number <= 60; ++number) {
        if (const BatchId batch = officer.edit(number))
            written.push_back(batch);
    }
    for (int i = 0; i < 120; ++i) {
        const BatchId batch = written[random() % written.size()];
        const QString before = hashOf(*store);
        if (const Status undone = store->undo(batch, clockOf18July); !undone) {
            EXPECT_TRUE(undone.error().code == u"laterEdits" || undone.error().code == u"nothingToDo")
                << undone.error().text.toStdString();
            EXPECT_EQ(hashOf(*store), before);
        } else if (random() % 2 == 0) {
            EXPECT_TRUE(store->redo(batch, clockOf18July));
            EXPECT_EQ(hashOf(*store), before);
        }
        ASSERT_EQ(*store->checkIntegrity(), QStringList());
    }
}

} // namespace
