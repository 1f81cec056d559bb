// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetmodel.h"

#include "tests/core/printers.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace dondoc {
namespace {

Cell textCell(const QString &text)
{
    Cell cell;
    cell.text = text;
    cell.type = text.isEmpty() ? CellType::Empty : CellType::Text;
    return cell;
}

/// A title merged over two columns, a header, and nine tasks in sheet rows 3–11.
class SheetModelTest : public testing::Test
{
protected:
    SheetModelTest()
    {
        m_grid.name = QStringLiteral("PL01");
        m_grid.rows.push_back({textCell(QStringLiteral("PHỤ LỤC 01"))});
        m_grid.rows.push_back({textCell(QStringLiteral("TT")), textCell(QStringLiteral("Nhiệm vụ"))});
        m_grid.merges.push_back({0, 0, 0, 1});
        m_draft.sheet = m_grid.name;
        m_draft.layout = Layout::Tasks;
        m_draft.headerRow = 1;
        m_draft.columns = {{ColumnRole::Ordinal, {}, {}}, {ColumnRole::TaskText, {}, {}}};
        m_draft.rows = {RowUse::Title, RowUse::Header};
        for (int task = 1; task <= 9; ++task) {
            m_grid.rows.push_back(
                {textCell(QString::number(task)), textCell(QStringLiteral("Việc %1").arg(task))});
            m_draft.rows.push_back(RowUse::Task);
        }
    }

    /// The lines as printed at the left: "1 2 3 4 ⋮ 10 11".
    QString lines(const SheetModel &model) const
    {
        QStringList all;
        for (int line = 0; line < model.rowCount(); ++line)
            all += model.headerData(line, Qt::Vertical, Qt::DisplayRole).toString();
        return all.join(u' ');
    }

    Grid m_grid;
    SheetDraft m_draft;
    SheetModel m_model;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(SheetModelTest, CertainRunsFoldToOneLineAfterTwoOfThem)
{
    m_model.setSheet(&m_grid, &m_draft);
    EXPECT_EQ(lines(m_model), QStringLiteral("1 2 3 4 ⋮"));
    EXPECT_EQ(m_model.columnCount(), 2);
}

TEST_F(SheetModelTest, UncertainRowsStandOpenBetweenFolds)
{
    m_model.setUncertain({{8, {1}}}); // sheet row 9
    m_model.setSheet(&m_grid, &m_draft);
    EXPECT_EQ(lines(m_model), QStringLiteral("1 2 3 4 ⋮ 9 10 11")); // two certain rows are too few to fold
    EXPECT_TRUE(m_model.data(m_model.index(5, 1), SheetModel::UncertainRole).toBool());
    EXPECT_FALSE(m_model.data(m_model.index(5, 0), SheetModel::UncertainRole).toBool());
    EXPECT_FALSE(m_model.data(m_model.index(6, 1), SheetModel::UncertainRole).toBool());
}

TEST_F(SheetModelTest, AskingForAFoldedRowOpensItsFold)
{
    m_model.setSheet(&m_grid, &m_draft);
    EXPECT_EQ(m_model.lineOf(6), 6); // sheet row 7
    EXPECT_EQ(lines(m_model), QStringLiteral("1 2 3 4 5 6 7 8 9 10 11"));
    EXPECT_EQ(m_model.data(m_model.index(6, 1), Qt::DisplayRole).toString(), QStringLiteral("Việc 5"));
}

TEST_F(SheetModelTest, MergedCellsAndFoldsSpan)
{
    m_model.setSheet(&m_grid, &m_draft);
    EXPECT_EQ(m_model.spanAt(0, 0), QSize(2, 1));
    EXPECT_EQ(m_model.spanAt(4, 0), QSize(2, 1)); // the fold
    EXPECT_EQ(m_model.spanAt(2, 0), QSize(1, 1));
}

TEST_F(SheetModelTest, ColumnsKeepTheirLetters)
{
    m_model.setSheet(&m_grid, &m_draft);
    EXPECT_EQ(m_model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("B"));
    EXPECT_EQ(m_model.headerData(1, Qt::Horizontal, SheetModel::ColumnRoleRole).toInt(),
              int(ColumnRole::TaskText));
}

TEST_F(SheetModelTest, AMendedCellShowsTheOfficersWords)
{
    SheetOverrides overrides;
    overrides.cells[{3, 1}].text = QStringLiteral("Việc đã sửa");
    m_model.setSheet(&m_grid, &m_draft, overrides);
    EXPECT_EQ(m_model.data(m_model.index(3, 1), Qt::DisplayRole).toString(), QStringLiteral("Việc đã sửa"));
    EXPECT_TRUE(m_model.data(m_model.index(3, 1), SheetModel::CorrectedRole).toBool());
    EXPECT_TRUE(m_model.data(m_model.index(3, 1), Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("Việc 2"))); // the file's words are at hand
}

TEST_F(SheetModelTest, ASkippedRowIsShownAsLeftOut)
{
    m_draft.rows[4] = RowUse::LeftOut;
    m_model.setSheet(&m_grid, &m_draft);
    EXPECT_TRUE(m_model.data(m_model.index(4, 1), SheetModel::LeftOutRole).toBool());
    EXPECT_FALSE(m_model.data(m_model.index(3, 1), SheetModel::LeftOutRole).toBool());
}

TEST_F(SheetModelTest, TheHeadNamesTheColumnsOfTheTableAtHand)
{
    DraftedTable first, second;
    first.headerTop = first.headerBottom = 1;
    first.lastRow = 5;
    first.columns = m_draft.columns;
    second.headerTop = second.headerBottom = 6;
    second.lastRow = 10;
    second.columns = {{ColumnRole::Ordinal, {}, {}}, {ColumnRole::Lead, {}, {}}};
    m_draft.tables = {first, second};
    m_model.setSheet(&m_grid, &m_draft);
    const auto role = [this] {
        return ColumnRole(m_model.headerData(1, Qt::Horizontal, SheetModel::ColumnRoleRole).toInt());
    };
    EXPECT_EQ(role(), ColumnRole::TaskText);
    m_model.setCurrentRow(8);
    EXPECT_EQ(role(), ColumnRole::Lead);
}

TEST_F(SheetModelTest, NothingIsShownWithoutASheet)
{
    m_model.setSheet(&m_grid, &m_draft);
    m_model.setSheet(nullptr, nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
    EXPECT_EQ(m_model.columnCount(), 0);
}

} // namespace
} // namespace dondoc
