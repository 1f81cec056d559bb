// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an officer types, as batches: what is written, what is refused, and in which words.
#include "core/services/editservice.h"
#include "tests/core/store/storefixture.h"

using namespace dondoc;
using namespace dondoc::storetest;

namespace {

class OfficerEdit : public StoreTest
{
protected:
    void SetUp() override
    {
        store = open();
        import = *store->apply(batchOf(3), clockOf18July);
    }

    BatchWrite edit(const QString &title) const
    {
        BatchWrite write;
        write.kind = u"edit"_s;
        write.title = title;
        write.user = u"Nguyễn Văn A"_s;
        return write;
    }
    BatchWrite noteOn(const QString &text, const QString &note, const QString &title) const
    {
        BatchWrite write = edit(title);
        EXPECT_TRUE(editTasks(write, *store, {recordWithText(*store, text).task.id},
                              [&note](TaskRecord &task) { task.task.note = note; }));
        return write;
    }
    BatchId apply(const BatchWrite &write)
    {
        const auto batch = store->apply(write, clockOf18July);
        EXPECT_TRUE(batch) << (batch ? "" : batch.error().text.toStdString());
        return batch ? *batch : BatchId();
    }

    std::unique_ptr<Store> store;
    BatchId import;
};

TEST_F(OfficerEdit, ABatchSaysWhatWasDoneAndByWhom)
{
    apply(noteOn(u"Nhiệm vụ số 1"_s, u"x"_s, u"Ghi chú cho nhiệm vụ số 1"_s));
    const Batch batch = store->loadBatches()->front();
    EXPECT_EQ(batch.kind, u"edit"_s);
    EXPECT_EQ(batch.title, u"Ghi chú cho nhiệm vụ số 1"_s);
    EXPECT_EQ(batch.name(), batch.title);
    EXPECT_EQ(batch.user, u"Nguyễn Văn A"_s);
    EXPECT_EQ(batch.updated, 1);
    const auto history = *store->loadHistory();
    EXPECT_EQ(history[1].subject, batch.title);
    EXPECT_EQ(history[1].action, u"edit"_s);
    EXPECT_EQ(history[0].subject, u"Nhiệm vụ số 1"_s);
    EXPECT_EQ(history[0].subjectKind, u"task"_s);
}

TEST_F(OfficerEdit, AnEditOfWhatChangedSinceItWasReadIsRefused)
{
    const BatchWrite mine = noteOn(u"Nhiệm vụ số 1"_s, u"của tôi"_s, u"a"_s);
    apply(noteOn(u"Nhiệm vụ số 1"_s, u"của người khác"_s, u"b"_s));
    EXPECT_EQ(store->apply(mine, clockOf18July).error().code, u"stale"_s);
    EXPECT_EQ(recordWithText(*store, u"Nhiệm vụ số 1"_s).task.note, u"của người khác"_s);
}

TEST_F(OfficerEdit, AnEditMayNotDropAReport)
{
    BatchWrite write = edit(u"a"_s);
    ASSERT_TRUE(editTasks(write, *store, {recordWithText(*store, u"Nhiệm vụ số 1"_s).task.id},
                          [](TaskRecord &task) { task.progress.clear(); }));
    EXPECT_EQ(store->apply(write, clockOf18July).error().code, u"stale"_s);
}

TEST_F(OfficerEdit, AnEditThatChangesNothingIsNoStep)
{
    const BatchWrite write =
        noteOn(u"Nhiệm vụ số 1"_s, recordWithText(*store, u"Nhiệm vụ số 1"_s).task.note, u"a"_s);
    EXPECT_TRUE(write.isEmpty());
    EXPECT_FALSE(*EditService(*store, clockOf18July).apply(write));
    EXPECT_EQ(store->loadBatches()->size(), 1u);
}

TEST_F(OfficerEdit, ReportsOnOneTaskAreUndoneEachByItself)
{
    const AssignmentId part = recordWithText(*store, u"Nhiệm vụ số 1"_s).assignments[0].id;
    Progress first;
    first.note = u"một"_s;
    Progress second;
    second.note = u"hai"_s;
    const BatchId one = *addProgress(*store, part, first, clockOf18July);
    ASSERT_TRUE(addProgress(*store, part, second, clockOf18July));
    ASSERT_TRUE(store->undo(one, clockOf18July));
    const auto progress = recordWithText(*store, u"Nhiệm vụ số 1"_s).progress;
    ASSERT_EQ(progress.size(), 2u) << "the list's own, and the second";
    EXPECT_EQ(progress[1].note, u"hai"_s);
}

TEST_F(OfficerEdit, WhatStandsInTheWayIsNamedInTheWordsOfItsKind)
{
    const QString task = u"Nhiệm vụ số 1"_s;
    const BatchId first = apply(noteOn(task, u"một"_s, u"Ghi chú lần một"_s));
    apply(noteOn(task, u"hai"_s, u"Ghi chú lần hai"_s));
    const Error edited = store->undo(first, clockOf18July).error();
    EXPECT_EQ(edited.code, u"laterEdits"_s);
    EXPECT_EQ(edited.text,
              u"“Ghi chú lần một” cannot be undone: later work stands on it (“Nhiệm vụ số 1” was "
              "changed by “Ghi chú lần hai”). Undo that first."_s);

    ASSERT_TRUE(
        addProgress(*store, recordWithText(*store, u"Nhiệm vụ số 2"_s).assignments[0].id, {}, clockOf18July));
    const QString reported = store->undo(import, clockOf18July).error().text;
    EXPECT_TRUE(reported.contains(u"a report was made on “Nhiệm vụ số 2” by “Cập nhật tiến độ”"_s))
        << reported.toStdString();
}

TEST_F(OfficerEdit, ATaskThatContinuesOneOfABatchStandsInTheWay)
{
    BatchWrite later = edit(u"Giao lại"_s);
    later.newTasks = {plainTask(70)};
    later.newTasks[0].record.task.continues = recordWithText(*store, u"Nhiệm vụ số 1"_s).task.id;
    apply(later);
    const Error refused = store->undo(import, clockOf18July).error();
    EXPECT_EQ(refused.code, u"laterEdits"_s);
    EXPECT_TRUE(refused.text.contains(u"“Nhiệm vụ số 70” continues one of its tasks"_s))
        << refused.text.toStdString();
}

TEST_F(OfficerEdit, APromotedFindingPointsToTheNewTaskAndIsUndoneWithIt)
{
    BatchWrite found = edit(u"Nhập kết luận"_s);
    Finding finding;
    finding.title = u"Chưa ban hành"_s;
    found.newFindings = {finding};
    apply(found);
    const QString before = hashOf(*store);
    BatchWrite promote = edit(u"Giao thành nhiệm vụ"_s);
    promote.newTasks = {plainTask(70)};
    promote.updatedFindings = {{store->loadFindings()->front(), 0}};
    const BatchId batch = apply(promote);
    EXPECT_EQ(store->loadFindings()->front().promotedTo, recordWithText(*store, u"Nhiệm vụ số 70"_s).task.id);
    ASSERT_TRUE(store->undo(batch, clockOf18July));
    EXPECT_EQ(hashOf(*store), before);
    EXPECT_FALSE(store->loadFindings()->front().promotedTo);
}

TEST_F(OfficerEdit, ATypedFigureIsTakenOutAndComesBack)
{
    const RateValue value = store->loadRates()->values.front();
    BatchWrite write = edit(u"Xoá số liệu"_s);
    write.removedRates = {value};
    const QString before = hashOf(*store);
    const BatchId batch = apply(write);
    EXPECT_TRUE(store->loadRates()->values.empty());
    ASSERT_TRUE(store->undo(batch, clockOf18July));
    EXPECT_EQ(hashOf(*store), before);
    EXPECT_EQ(store->loadRates()->values.front().id, value.id);
}

TEST_F(OfficerEdit, ContactsAndSettingsAreKeptAndUndone)
{
    const QString before = hashOf(*store);
    BatchWrite write = edit(u"Đầu mối"_s);
    const AgencyContact contact{agency(u"Bộ Công an"_s), u"Trần B"_s,  u"Lê C"_s,
                                u"Chánh Văn phòng"_s,    u"069 123"_s, u"c@bca.gov.vn"_s};
    write.contacts = {contact};
    write.settings = {{u"office.allowSecret"_s, u"true"_s}};
    const BatchId batch = apply(write);
    const AgencyDirectory directory = *store->loadDirectory();
    ASSERT_TRUE(directory.contactOf(contact.agency));
    EXPECT_EQ(*directory.contactOf(contact.agency), contact);
    EXPECT_EQ(store->setting(u"office.allowSecret"_s), u"true"_s);
    ASSERT_TRUE(store->undo(batch, clockOf18July));
    EXPECT_EQ(hashOf(*store), before);
    EXPECT_FALSE(store->loadDirectory()->contactOf(contact.agency));
}

TEST_F(OfficerEdit, AShippedSpellingThatWasConfirmedGoesBackToWhatItWas)
{
    const AgencyAlias shipped = store->loadDirectory()->aliases().front();
    ASSERT_FALSE(shipped.confirmed);
    const QString before = hashOf(*store);
    const auto batch = confirmAlias(*store, shipped, clockOf18July);
    EXPECT_TRUE(store->loadDirectory()->aliases().front().confirmed);
    ASSERT_TRUE(store->undo(*batch, clockOf18July));
    EXPECT_EQ(hashOf(*store), before);
}

TEST_F(OfficerEdit, TheBusHearsOfEveryWriteAfterItHolds)
{
    ChangeBus bus;
    std::vector<ChangeEvent::Kind> heard;
    QObject::connect(&bus, &ChangeBus::changed, &bus, [&heard](const std::vector<ChangeEvent> &events) {
        for (const ChangeEvent &event : events)
            heard.push_back(event.kind);
    });
    EditService service(*store, clockOf18July, &bus);
    const auto batch = service.apply(noteOn(u"Nhiệm vụ số 1"_s, u"x"_s, u"a"_s));
    ASSERT_TRUE(batch);
    using Kind = ChangeEvent::Kind;
    EXPECT_EQ(heard, (std::vector{Kind::Batches, Kind::Tasks}));
    heard.clear();
    ASSERT_TRUE(service.undo(*batch));
    EXPECT_FALSE(heard.empty());
    heard.clear();
    EXPECT_FALSE(service.undo(*batch));
    EXPECT_TRUE(heard.empty()) << "nothing was written";
}

} // namespace
