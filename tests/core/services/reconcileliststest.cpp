// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/reconcilelists.h"

#include "core/services/importservice.h"
#include "core/services/rateservice.h"
#include "tests/core/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

const QDate july18(2025, 7, 18);

/// Phụ lục 02, 03 and 06 in a store, and 39,51 typed beside 40,1.
class ReconcileLists : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = Store::open(m_folder.filePath(u"office.dondoc"_s), OpenMode::Create);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_store = std::move(*opened);
        ImportService service(*m_store, m_clock);
        for (const QString &book : {u"02"_s, u"03"_s, u"06"_s}) {
            const auto drafts = service.read({pathOf(book)}, {});
            ASSERT_TRUE(drafts);
            const auto plan = service.plan(*drafts);
            ASSERT_TRUE(plan);
            ASSERT_TRUE(service.commit(*plan, u"Lan"_s));
        }
        const auto directory = m_store->loadDirectory();
        const auto stored = m_store->loadRates();
        RateEntry entry(stored->indicators.front(), entryBlocks(*directory),
                        {{EntryField::Achieved, QDate(2025, 6, 1), QDate(2025, 6, 30)}},
                        u"Báo cáo phục vụ phiên họp"_s, july18);
        entry.setText(0, 0, u"39,51"_s);
        ASSERT_TRUE(m_store->apply(batchOf(entry.edits(*stored)), m_clock));
        m_figures = figuresOf(*loadStore(*m_store), july18);
    }

    static QString pathOf(const QString &book)
    {
        return QStringLiteral(DONDOC_SAMPLE_BOOKS "/phu-luc-%1.xlsx").arg(book);
    }
    static SourcedList found(const std::vector<SourcedList> &lists, const QString &title,
                             const QString &source = {})
    {
        for (const SourcedList &list : lists) {
            if (list.title == title && (source.isEmpty() || list.source == source))
                return list;
        }
        ADD_FAILURE() << title.toStdString();
        return {};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{july18};
    std::unique_ptr<Store> m_store;
    Figures m_figures;
};

} // namespace

TEST_F(ReconcileLists, LayOneTotalBesideTheOtherEachWithItsSourceAndDate)
{
    const auto lists = listsOf(m_figures);
    const SourcedList typed = found(lists, u"Tỷ lệ chung, tháng 6/2025"_s, u"Báo cáo phục vụ phiên họp"_s);
    const SourcedList given = found(lists, u"Tỷ lệ chung, tháng 6/2025"_s);
    EXPECT_TRUE(given.source.startsWith(u"PHỤ LỤC 03"_s)) << given.source.toStdString();
    EXPECT_EQ(given.asOf, QDate(2025, 6, 30));
    const Reconciliation result = reconcile(given, typed);
    ASSERT_EQ(result.differing.size(), 1U);
    EXPECT_EQ(result.differing[0].left.shown, u"40,10"_s);
    EXPECT_EQ(result.differing[0].right.shown, u"39,51"_s);
    EXPECT_EQ(result.onlyLeft.size(), 2U); // 51,7 and 15,5 have no second source
}

TEST_F(ReconcileLists, FindTheThirtyOverdueTasksTheSameInBothLists)
{
    const auto lists = listsOf(*m_store->loadSeenRows());
    const SourcedList second = found(lists, u"Danh mục PL02"_s), sixth = found(lists, u"Danh mục PL06.1"_s);
    EXPECT_EQ(second.items.size(), 30U);
    const Reconciliation result = reconcile(second, sixth);
    EXPECT_TRUE(result.onlyLeft.empty());
    EXPECT_TRUE(result.onlyRight.empty());
    EXPECT_EQ(result.same.size() + result.differing.size(), 30U);
}

TEST_F(ReconcileLists, ReadAFileWithoutImportingIt)
{
    const QString before = *m_store->contentHash();
    const auto drafts = ImportService(*m_store, m_clock).read({pathOf(u"03"_s)}, {});
    ASSERT_TRUE(drafts);
    const auto lists = listsOf(drafts->front(), *m_figures.board.directory);
    const SourcedList file = found(lists, u"Bộ, ngành, tháng 6/2025"_s);
    EXPECT_EQ(file.items.size(), 15U);
    const Reconciliation result = reconcile(found(listsOf(m_figures), u"Bộ, ngành, tháng 6/2025"_s), file);
    EXPECT_EQ(result.same.size(), 15U);
    EXPECT_EQ(*m_store->contentHash(), before);
}

TEST_F(ReconcileLists, LayTheCountsOfTwoDocumentsBesideTheProgramsOwn)
{
    const SourcedList typed = listOfText(u"Giao: 382\nQuá hạn\t33\nChậm báo cáo; 75\nKhông số\n"_s,
                                         u"Số liệu nhiệm vụ"_s, u"Báo cáo phiên họp"_s, july18);
    ASSERT_EQ(typed.items.size(), 4U);
    EXPECT_EQ(typed.items[1].name, u"Quá hạn"_s);
    EXPECT_EQ(typed.items[1].value, 33);
    EXPECT_EQ(typed.items[2].value, 75);
    EXPECT_EQ(typed.items[3].name, u"Không số"_s);
    const Reconciliation result = reconcile(found(listsOf(m_figures), u"Số liệu nhiệm vụ"_s), typed);
    ASSERT_FALSE(result.differing.empty());
    EXPECT_TRUE(std::ranges::any_of(result.differing, [](const Reconciliation::Pair &pair) {
        return pair.left.name == u"Quá hạn" && pair.right.value == 33;
    }));
}

} // namespace dondoc
