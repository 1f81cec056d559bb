// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Documents with a độ mật are refused wherever they come in, unless the office takes them.
#include "core/services/cataloguesettings.h"
#include "core/services/editservice.h"
#include "core/services/importservice.h"
#include "core/services/noticeservice.h"
#include "core/services/typedtask.h"
#include "tests/core/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

using namespace Qt::StringLiterals;

class SecrecyRule : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(folder.filePath(u"a.dondoc"_s), OpenMode::Create);
        ASSERT_TRUE(opened);
        store = std::move(*opened);
    }
    void accept()
    {
        OfficeCatalogue office;
        office.acceptsMarked = true;
        BatchWrite write;
        write.kind = u"edit"_s;
        write.settings = catalogueChanges({}, office);
        ASSERT_TRUE(store->apply(write, clock));
        EXPECT_TRUE(loadCatalogue(*store).acceptsMarked);
    }
    BatchWrite typedTask() const
    {
        const auto directory = store->loadDirectory();
        const AgencyMatcher matcher(*directory);
        TypedTask typed;
        typed.text = u"Xây dựng đề án"_s;
        typed.documents = u"Nghị quyết 12-NQ/TW (Mật)"_s;
        NewTask added;
        added.record = readTyped(typed, {matcher, *directory, clock.today()});
        BatchWrite write;
        write.kind = u"edit"_s;
        write.newTasks = {added};
        return write;
    }
    QString listWithMark()
    {
        const QString path = folder.filePath(u"danh-muc.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(u"TỐI MẬT,,,,\nTT,Nhiệm vụ,Văn bản giao nhiệm vụ,Cơ quan chủ trì,Thời hạn hoàn thành\n"
                   "1,Rà soát dữ liệu,Nghị quyết số 71/NQ-CP,Bộ Công an,30/9/2025\n"
                   "2,Báo cáo kết quả,Nghị quyết số 71/NQ-CP,Bộ Công an,30/9/2025\n"_s.toUtf8());
        return path;
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2025, 7, 18)};
    std::unique_ptr<Store> store;
};

TEST_F(SecrecyRule, ATypedTaskIsRefusedAndThenTaken)
{
    const auto refused = store->apply(typedTask(), clock);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"marked"_s);
    EXPECT_TRUE(store->loadTasks()->empty());
    accept();
    ASSERT_TRUE(store->apply(typedTask(), clock));
    const auto tasks = store->loadTasks();
    ASSERT_EQ(tasks->size(), 1u);
    const DirectiveRef &directive = tasks->front()->task.directives.front();
    EXPECT_EQ(directive.secrecy, u"Mật"_s);
    EXPECT_EQ(directive.number, u"12-NQ/TW"_s);
    EXPECT_TRUE(typedOf(*tasks->front(), *store->loadDirectory()).documents.endsWith(u"(Mật)"_s));
}

TEST_F(SecrecyRule, WorkOnATaskThatIsThereGoesOn)
{
    accept();
    ASSERT_TRUE(store->apply(typedTask(), clock));
    BatchWrite shut;
    shut.settings = catalogueChanges(loadCatalogue(*store), {});
    ASSERT_TRUE(store->apply(shut, clock));
    BatchWrite edit;
    ASSERT_TRUE(editTasks(edit, *store, {store->loadTasks()->front()->task.id},
                          [](TaskRecord &record) { record.task.note = u"ghi chú"_s; }));
    EXPECT_TRUE(store->apply(edit, clock));
}

TEST(TypedDocuments, AMarkConcernsTheDocumentItStandsBeside)
{
    const auto marksOf = [](const QString &words) {
        QStringList marks;
        for (const DirectiveRef &directive : readDocuments(words))
            marks << directive.secrecy;
        return marks.join(u'|');
    };
    EXPECT_EQ(marksOf(u"12-NQ/TW (Mật), 15/NQ-CP"_s), u"Mật|"_s);
    EXPECT_EQ(marksOf(u"15/NQ-CP, 12-NQ/TW (Tối mật)"_s), u"|Tối mật"_s);
    EXPECT_EQ(marksOf(u"12-NQ/TW (Mật); 15/NQ-CP"_s), u"Mật|"_s);
}

TEST_F(SecrecyRule, AMarkTypedOntoAKnownDocumentIsSeen)
{
    accept();
    ASSERT_TRUE(store->apply(typedTask(), clock));
    BatchWrite shut;
    shut.settings = catalogueChanges(loadCatalogue(*store), {});
    ASSERT_TRUE(store->apply(shut, clock));
    const auto retyped = [this](const QString &documents) {
        const auto directory = store->loadDirectory();
        const AgencyMatcher matcher(*directory);
        BatchWrite edit;
        EXPECT_TRUE(editTasks(edit, *store, {store->loadTasks()->front()->task.id}, [&](TaskRecord &record) {
            TypedTask typed = typedOf(record, *directory);
            typed.documents = documents;
            retype(record, typed, {}, {matcher, *directory, clock.today()});
        }));
        return store->apply(edit, clock);
    };
    ASSERT_TRUE(retyped(u"Nghị quyết 12-NQ/TW"_s)); // no longer marked
    EXPECT_EQ(store->loadTasks()->front()->task.directives.front().secrecy, QString());
    const auto refused = retyped(u"Nghị quyết 12-NQ/TW (Mật)"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"marked"_s);
}

TEST_F(SecrecyRule, AListIsRefusedByItsMark)
{
    ImportService service(*store, clock);
    const auto refused = service.read({listWithMark()}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"marked"_s);
    accept();
    const auto drafts = service.read({listWithMark()}, {});
    ASSERT_TRUE(drafts) << drafts.error().text.toStdString();
    ASSERT_FALSE(drafts->front().sheets.front().tasks.empty());
    EXPECT_EQ(drafts->front().sheets.front().tasks.front().record.task.directives.front().secrecy,
              u"Tối mật"_s);
    const auto plan = service.plan(*drafts);
    EXPECT_TRUE(service.commit(*plan, u"Trần B"_s));
}

TEST_F(SecrecyRule, AColumnOfMarksIsReadRowByRow)
{
    QString list = u"DANH MỤC NHIỆM VỤ,,,,\n"
                   "TT,Nhiệm vụ,Văn bản giao nhiệm vụ,Cơ quan chủ trì,Thời hạn hoàn thành,Độ mật\n"_s;
    for (int i = 1; i <= 40; ++i)
        list += u"%1,Rà soát dữ liệu số %1,Nghị quyết số %1/NQ-CP,Bộ Công an,30/9/2025,%2\n"_s.arg(i).arg(
            i == 3    ? u"Mật"_s
            : i == 30 ? u"TỐI MẬT"_s
            : i == 35 ? u"Thường"_s
                      : QString());
    const QString path = folder.filePath(u"cot.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(list.toUtf8());
    file.close();
    ImportService service(*store, clock);
    const auto refused = service.read({path}, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"marked"_s);
    EXPECT_TRUE(refused.error().text.contains(u"Tối mật"_s)); // the highest, though far below the first rows
    accept();
    const auto drafts = service.read({path}, {});
    ASSERT_TRUE(drafts) << drafts.error().text.toStdString();
    const auto &tasks = drafts->front().sheets.front().tasks;
    ASSERT_EQ(tasks.size(), 40u);
    for (size_t i = 0; i < tasks.size(); ++i)
        EXPECT_EQ(tasks[i].record.task.directives.front().secrecy, i == 2    ? u"Mật"_s
                                                                   : i == 29 ? u"Tối mật"_s
                                                                             : QString())
            << i;
}

TEST_F(SecrecyRule, ANoticeIsRefusedByItsMark)
{
    const QString text =
        u"VĂN PHÒNG CHÍNH PHỦ\nSố: 123/TB-VPCP\nMẬT\nTHÔNG BÁO\nKết luận\n"
        "1. Bộ Công an chủ trì, rà soát dữ liệu, hoàn thành trước ngày 30 tháng 9 năm 2025."_s;
    const NoticeService service(*store);
    const auto refused = NoticeService::readText(text, **service.tools());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, u"marked"_s);
    accept();
    EXPECT_TRUE(NoticeService::readText(text, **service.tools()));
}

} // namespace
} // namespace dondoc
