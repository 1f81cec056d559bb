// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/gridtext.h"
#include "core/files/reader.h"
#include "core/reports/listannexes.h"
#include "core/services/figures.h"
#include "core/services/lists.h"
#include "core/text/fold.h"
#include "core/text/numbers.h"
#include "tests/core/services/samplestore.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace dondoc {

namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// A cell up to Unicode form, spaces and the form of dates and numbers.
QString normal(const QString &cell)
{
    static const QRegularExpression date(u"\\b0?(\\d{1,2})/0?(\\d{1,2})/(\\d{4})\\b"_s);
    QString text = text::cleanLine(cell);
    if (const auto number = text::parseNumber(text, text::NumberStyle::DecimalComma))
        return QString::number(*number);
    return text.replace(date, u"\\1/\\2/\\3"_s);
}

using Lines = std::vector<QStringList>;

/// From the header row down; a typed number is its value.
Lines linesOf(const Grid &grid)
{
    Lines lines;
    for (int row = 0; row < grid.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < grid.columnCount(); ++column) {
            const Cell &cell = grid.at(row, column);
            line << (cell.type == CellType::Number ? QString::number(cell.number) : normal(cell.text));
        }
        if (line.front() == u"TT" || (!lines.empty() && !line.join(QString()).isEmpty()))
            lines.push_back(line);
    }
    return lines;
}

Lines linesOf(const PaperTable &table)
{
    Lines lines(1);
    for (const PaperTable::Column &column : table.columns)
        lines[0] << normal(column.title);
    for (const PaperTable::Row &row : table.rows) {
        QStringList &line = lines.emplace_back();
        for (int i = 0; i < int(table.columns.size()); ++i)
            line << (row.isJoined(i) ? QString() : normal(row.cells.value(i)));
    }
    return lines;
}

/// "TT 76, Kết quả dự kiến: 30/6/2025 → " for each cell that is otherwise.
QStringList differences(const Lines &received, const Lines &printed)
{
    QStringList list;
    if (received.size() != printed.size())
        list << u"%1 rows, %2 printed"_s.arg(received.size()).arg(printed.size());
    for (size_t row = 0; row < std::min(received.size(), printed.size()); ++row) {
        for (qsizetype i = 0; i < std::max(received[row].size(), printed[row].size()); ++i) {
            if (received[row].value(i) != printed[row].value(i))
                list << u"TT %1 %2: “%3” → “%4”"_s.arg(received[row].value(0), received[0].value(i),
                                                       received[row].value(i), printed[row].value(i));
        }
    }
    return list;
}

class ReceivedAnnexes : public SampleStoreTest
{
protected:
    void SetUp() override
    {
        SampleStoreTest::SetUp();
        auto loaded = loadStore(*m_store);
        ASSERT_TRUE(loaded);
        m_figures = figuresOf(*loaded, kJuly18);
    }

    std::vector<PaperTable> tables(AnnexKind kind, const QString &list) const
    {
        AnnexRequest request;
        request.kind = kind;
        if (kind != AnnexKind::Rates) {
            auto received = loadReceivedList(*m_store, list);
            EXPECT_TRUE(received) << (received ? "" : received.error().text.toStdString());
            if (!received)
                return {};
            request.list = received->rows;
        }
        const Paper paper = composeAnnex(m_figures.board, m_figures.rates, request);
        std::vector<PaperTable> tables;
        for (const PaperBlock &block : paper.annexes.at(0).blocks) {
            if (block.type == BlockType::Table)
                tables.push_back(block.table);
        }
        return tables;
    }

    static Lines received(int number, int sheet)
    {
        const auto book = readWorkbook(sample(number));
        EXPECT_TRUE(book);
        return book ? linesOf((*book).sheets.at(size_t(sheet))) : Lines();
    }

    Figures m_figures;
};

} // namespace

TEST_F(ReceivedAnnexes, CompletedIsPL01CellByCell)
{
    const auto printed = tables(AnnexKind::Completed, u"PL01"_s);
    ASSERT_EQ(printed.size(), 1u);
    EXPECT_EQ(printed[0].rows.size(), 76u);
    EXPECT_THAT(differences(received(1, 0), linesOf(printed[0])),
                ElementsAre(u"TT 76. Kết quả dự kiến: “30/6/2025” → “”"_s,
                            u"TT 76. Thời gian hoàn thành: “” → “30/6/2025”"_s))
        << "the source has this deadline in the wrong column";
}

TEST_F(ReceivedAnnexes, OverdueIsPL02AndTheFirstPartOfPL06CellByCell)
{
    for (const auto &[list, number] : {std::pair(u"PL02"_s, 2), std::pair(u"PL06"_s, 6)}) {
        const auto printed = tables(AnnexKind::Overdue, list);
        ASSERT_EQ(printed.size(), 1u);
        EXPECT_EQ(printed[0].rows.size(), 30u);
        EXPECT_THAT(differences(received(number, 0), linesOf(printed[0])), IsEmpty()) << list.toStdString();
    }
}

TEST_F(ReceivedAnnexes, RatesArePL03CellByCell)
{
    const auto printed = tables(AnnexKind::Rates, u"PL03"_s);
    ASSERT_EQ(printed.size(), 3u);
    for (int sheet = 0; sheet < 3; ++sheet)
        EXPECT_THAT(differences(received(3, sheet), linesOf(printed[size_t(sheet)])), IsEmpty()) << sheet;
    EXPECT_EQ(printed[2].rows.back().joined, std::vector{4}) << "one note stands beside 23 provinces";
}

TEST_F(ReceivedAnnexes, DueIsPL06MonthByMonthCellByCell)
{
    const auto printed = tables(AnnexKind::Due, u"PL06"_s);
    ASSERT_EQ(printed.size(), 6u) << "July to December";
    QStringList all;
    for (int month = 0; month < 6; ++month)
        all += differences(received(6, month + 1), linesOf(printed[size_t(month)]));
    EXPECT_THAT(all,
                ElementsAre(u"TT 10. Cơ quan phối hợp: “-” → “”"_s, u"TT 104. Cơ quan phối hợp: “-” → “”"_s))
        << "a dash names nobody";
}

TEST_F(ReceivedAnnexes, ContinuousIsTheLastPartOfPL06CellByCell)
{
    const auto printed = tables(AnnexKind::Continuous, u"PL06"_s);
    ASSERT_EQ(printed.size(), 1u);
    EXPECT_THAT(differences(received(6, 7), linesOf(printed[0])),
                ElementsAre(u"TT 15. Cơ quan phối hợp: “-” → “”"_s));
}

TEST_F(ReceivedAnnexes, AListIsFoundByItsPartItsFileOrItsSheet)
{
    const auto rows = [this](const QString &name) {
        const auto list = loadReceivedList(*m_store, name);
        return list ? int((*list).rows.size()) : -1;
    };
    EXPECT_EQ(rows(u"PL06"_s), 237);
    EXPECT_EQ(rows(u"pl06.2c"_s), 56);
    EXPECT_EQ(rows(u"phu-luc-04.xlsx"_s), 33);
    EXPECT_EQ(rows(u"2c. Tháng 9"_s), 56);
    const auto none = loadReceivedList(*m_store, u"PL09"_s);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, u"noList"_s);
    EXPECT_TRUE(none.error().text.contains(u"PL02"_s)) << "it says which lists there are";
}

/// What the source worded stays only as long as it is still true.
TEST_F(ReceivedAnnexes, AnEditedAddresseeIsPrintedByItsNameAndNotByTheOldWords)
{
    const auto list = loadReceivedList(*m_store, u"PL02"_s);
    ASSERT_TRUE(list);
    const AgencyMatcher matcher(*m_figures.board.directory);
    const ListCells cells(m_figures.board, matcher);
    TaskView view;
    const ListedRow *row = nullptr;
    for (const TaskView &candidate : m_figures.board.tasks) {
        if (candidate.record->task.id == (*list).rows[1].task) {
            view = candidate;
            row = &(*list).rows[1];
        }
    }
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(cells.leads(view, row), u"Bộ Công an"_s);
    TaskRecord edited = *view.record;
    AgencyId finance;
    for (const Agency &agency : m_figures.board.directory->agencies()) {
        if (agency.name == u"Bộ Tài chính")
            finance = agency.id;
    }
    edited.assignments[0].agency = finance;
    view.record = std::make_shared<const TaskRecord>(edited);
    EXPECT_EQ(cells.leads(view, row), u"Bộ Tài chính"_s);
    EXPECT_EQ(cells.openUnits(view, row), u"Bộ Tài chính"_s);
}

} // namespace dondoc
