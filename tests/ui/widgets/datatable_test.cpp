// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/printers.h"
#include "tests/ui/widgets/sampletable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/filterpopup.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

class DataTableTest : public testing::Test
{
protected:
    std::unique_ptr<DataTable> make()
    {
        auto made = std::make_unique<DataTable>(model, theme, settings,
                                                DataTableOptions{QStringLiteral("test"), 3, true});
        made->resize(700, 400);
        made->show();
        return made;
    }

    Theme theme;
    MemoryViewSettings settings;
    SampleTable model{{{QStringLiteral("Một <b>"), QDate(2025, 7, 1), 3, {QStringLiteral("a")}},
                       {QStringLiteral("Hai\nxuống dòng"), QDate(2025, 6, 30), 2, {QStringLiteral("b")}},
                       {QStringLiteral("Ba"), QDate(2025, 12, 31), 1, {}}}};
};

EmptyState *emptyState(DataTable &table)
{
    return table.viewport()->findChild<EmptyState *>();
}

} // namespace

TEST_F(DataTableTest, RowsAreThreeLinesOfTheFontAndPadding)
{
    const auto table = make();
    const int line = qMax(Theme::lineHeight(Type::Body), QFontMetrics(theme.font(Type::Body)).lineSpacing());
    EXPECT_EQ(table->rowHeight(0), 3 * line + 12);
}

TEST_F(DataTableTest, ARowOfALedgerGrowsWithTheWordsThatDoNotFit)
{
    const QString name = QStringLiteral("Bộ Nông nghiệp và Môi trường");
    SampleTable agencies({{name, {}, 1, {}},
                          {QStringLiteral("Bộ Y tế"), {}, 2, {}},
                          {QStringLiteral("Ban Cơ yếu"), {}, 3, {}}});
    DataTable table(agencies, theme, settings, DataTableOptions{QStringLiteral("ledger"), 1, false, 3});
    table.setColumnShown(1, false);
    table.show();
    const QFontMetrics metrics(theme.font(Type::Body));
    const int line = qMax(Theme::lineHeight(Type::Body), metrics.lineSpacing());
    const auto heights = [&table] {
        std::vector<int> all;
        for (int row = 0; row < 3; ++row)
            all.push_back(table.rowHeight(row));
        return all;
    };
    const int one = line + 8, two = 2 * line + 8;
    table.setColumnWidth(0, metrics.horizontalAdvance(name) * 2 / 3 + 24);
    EXPECT_THAT(heights(), testing::ElementsAre(two, one, one));
    table.filter().sort(2, Qt::DescendingOrder);
    EXPECT_THAT(heights(), testing::ElementsAre(one, one, two));
    table.setColumnWidth(0, metrics.horizontalAdvance(name) + 40);
    EXPECT_THAT(heights(), testing::ElementsAre(one, one, one));
}

TEST_F(DataTableTest, TheCurrentRowStaysInSightWhenRowsAreGrouped)
{
    auto groups = std::make_shared<TableGroups>();
    std::vector<SampleRow> rows;
    for (int i = 0; i < 60; ++i) {
        rows.push_back({QString::number(i), {}, i, {}});
        groups->groupOf.push_back(i / 2);
        groups->titles << QString::number(i);
    }
    SampleTable many(rows);
    DataTable table(many, theme, settings, DataTableOptions{QStringLiteral("many"), 1, false});
    table.resize(700, 400);
    table.show();
    table.setCurrentRow(59);
    QCoreApplication::processEvents();
    table.setGroups(groups);
    QCoreApplication::processEvents();
    EXPECT_TRUE(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
}

TEST_F(DataTableTest, TypingUnderACaptionFiltersThatColumn)
{
    const auto table = make();
    QTest::keyClicks(table->header().field(0), QStringLiteral("hai"));
    EXPECT_THAT(table->shownRows(), testing::ElementsAre(1));
}

TEST_F(DataTableTest, ClickOnACaptionSortsAndTurns)
{
    const auto table = make();
    const QPoint caption(table->header().sectionViewportPosition(1) + 20, 10);
    QTest::mouseClick(table->header().viewport(), Qt::LeftButton, {}, caption);
    EXPECT_THAT(table->shownRows(), testing::ElementsAre(1, 0, 2));
    QTest::mouseClick(table->header().viewport(), Qt::LeftButton, {}, caption);
    EXPECT_THAT(table->shownRows(), testing::ElementsAre(2, 0, 1));
}

TEST_F(DataTableTest, SeveralChosenRowsStayChosenWhenTheRowsAreMadeAnew)
{
    const auto table = make();
    const auto chosen = [&table] {
        std::vector<int> rows;
        for (const QModelIndex &index : table->selectionModel()->selectedRows())
            rows.push_back(table->filter().sourceRow(index.row()));
        std::ranges::sort(rows);
        return rows;
    };
    table->setCurrentRow(0);
    table->selectionModel()->select(table->filter().index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    int changes = 0;
    QObject::connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, table.get(),
                     [&changes] { ++changes; });
    table->filter().sort(1, Qt::DescendingOrder);
    EXPECT_THAT(chosen(), testing::ElementsAre(0, 2));
    EXPECT_EQ(table->currentRow(), 0);
    EXPECT_EQ(changes, 1) << "nobody sees a choice that was not made";
    table->filter().setColumnFilter(0, {QStringLiteral("ba"), {}});
    EXPECT_THAT(chosen(), testing::IsEmpty()) << "the current one is filtered away";
}

TEST_F(DataTableTest, FunnelOpensTheTickListAndNeverSorts)
{
    const auto table = make();
    QTest::mouseClick(table->header().viewport(), Qt::LeftButton, {}, table->header().funnelRect(3).center());
    auto *popup = table->findChild<FilterPopup *>();
    ASSERT_NE(popup, nullptr);
    EXPECT_EQ(table->filter().sortColumn(), -1);
    auto *list = popup->findChild<QListView *>();
    ASSERT_EQ(list->model()->rowCount(), 3) << "a, b and blank";
    list->model()->setData(list->model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    list->model()->setData(list->model()->index(2, 0), Qt::Unchecked, Qt::CheckStateRole);
    for (QPushButton *button : popup->findChildren<QPushButton *>()) {
        if (button->property("accent").toBool())
            button->click();
    }
    EXPECT_THAT(table->shownRows(), testing::ElementsAre(1));
    EXPECT_EQ(table->header().field(3)->placeholderText(), QStringLiteral("b"));
}

TEST_F(DataTableTest, RemembersWidthsOrderHiddenColumnsSortAndFilters)
{
    {
        const auto table = make();
        table->header().resizeSection(1, 133);
        table->header().moveSection(2, 0);
        table->setColumnShown(3, false);
        table->filter().sort(1, Qt::DescendingOrder);
        table->filter().setColumnFilter(1, {QStringLiteral("2025"), std::nullopt});
    }
    const auto table = make();
    EXPECT_EQ(table->columnWidth(1), 133);
    EXPECT_EQ(table->header().visualIndex(2), 0);
    EXPECT_TRUE(table->isColumnHidden(3));
    EXPECT_EQ(table->filter().sortColumn(), 1);
    EXPECT_EQ(table->filter().sortOrder(), Qt::DescendingOrder);
    EXPECT_EQ(table->header().field(1)->text(), QStringLiteral("2025"));
}

TEST_F(DataTableTest, HidingAColumnDropsItsFilter)
{
    const auto table = make();
    table->filter().setColumnFilter(3, {QStringLiteral("zzz"), std::nullopt});
    EXPECT_TRUE(table->shownRows().empty());
    table->setColumnShown(3, false);
    EXPECT_EQ(table->shownRows().size(), 3u);
}

TEST_F(DataTableTest, TheLastShownColumnCannotBeHidden)
{
    const auto table = make();
    for (int column : {1, 2, 3})
        table->setColumnShown(column, false);
    EXPECT_FALSE(table->columnsMenu()->actions().front()->isEnabled());
}

TEST_F(DataTableTest, StretchedColumnTakesTheRestButKeepsItsLeast)
{
    const auto table = make();
    EXPECT_EQ(table->header().length(), table->viewport()->width());
    table->resize(300, 400);
    EXPECT_EQ(table->columnWidth(0), scaledPixels(200));
}

TEST_F(DataTableTest, CopiesTheSelectionAsLinesAndAsATable)
{
    const auto table = make();
    table->setColumnShown(2, false);
    table->setCurrentRow(1);
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    EXPECT_EQ(copied->text(), QStringLiteral("Name\tDue\tTags\nHai xuống dòng\t30/06/2025\tb\n"));
    EXPECT_TRUE(copied->html().contains(QStringLiteral("<td>Hai<br>xuống dòng</td><td>30/06/2025</td>")));
}

TEST_F(DataTableTest, TheRowReachedByTheKeyboardIsSelectedAndCopied)
{
    const auto table = make();
    table->filter().setColumnFilter(0, {QStringLiteral("hai"), std::nullopt});
    ASSERT_FALSE(table->selectionModel()->hasSelection());
    table->show();
    table->activateWindow();
    table->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return table->hasFocus(); }, 5000));
    QTest::keyClick(table.get(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("Hai")));
}

TEST_F(DataTableTest, CopiedHtmlKeepsTextLiteral)
{
    const auto table = make();
    EXPECT_TRUE(table->text(false).toHtml().contains(QStringLiteral("Một &lt;b&gt;")));
}

TEST_F(DataTableTest, KeepsTheCurrentRowThroughFilterSortAndReload)
{
    const auto table = make();
    table->setCurrentRow(2);
    table->filter().sort(1, Qt::DescendingOrder);
    EXPECT_EQ(table->currentRow(), 2);
    table->filter().setColumnFilter(0, {QStringLiteral("ba"), std::nullopt});
    EXPECT_EQ(table->currentRow(), 2);
    model.setRows({model.row(2), model.row(0)});
    EXPECT_EQ(table->currentRow(), 0);
}

TEST_F(DataTableTest, SaysWhenTheCurrentRowIsFilteredAway)
{
    const auto table = make();
    table->setCurrentRow(2);
    QSignalSpy current(table.get(), &DataTable::currentRowChanged);
    table->filter().setColumnFilter(0, {QStringLiteral("hai"), std::nullopt});
    ASSERT_FALSE(current.isEmpty());
    EXPECT_EQ(current.back().front().toInt(), -1);
}

TEST_F(DataTableTest, EnterOpensTheCurrentRowAndStepsMove)
{
    const auto table = make();
    QSignalSpy activated(table.get(), &DataTable::rowActivated);
    table->setCurrentRow(0);
    EXPECT_TRUE(table->step(1));
    EXPECT_FALSE(table->step(2));
    QTest::keyClick(table.get(), Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().toInt(), 1);
}

TEST_F(DataTableTest, EmptyTableAndFilteredAwayEachHaveTheirWords)
{
    const auto table = make();
    table->setEmptyWords(QStringLiteral("Nothing yet."), QStringLiteral("Receive a file…"));
    EXPECT_FALSE(emptyState(*table)->isVisible());
    table->filter().setColumnFilter(0, {QStringLiteral("zzz"), std::nullopt});
    ASSERT_TRUE(emptyState(*table)->isVisible());
    QSignalSpy emptyPressed(table.get(), &DataTable::emptyPressed);
    emptyState(*table)->findChild<QPushButton *>()->click();
    EXPECT_EQ(table->shownRows().size(), 3u) << "the button clears the filters";
    model.setRows({});
    ASSERT_TRUE(emptyState(*table)->isVisible());
    emptyState(*table)->findChild<QPushButton *>()->click();
    EXPECT_EQ(emptyPressed.count(), 1);
}

} // namespace dondoc
