// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../printers.h"
#include "core/files/reader.h"
#include "core/files/references.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace dondoc;
using namespace Qt::StringLiterals;

namespace {

Workbook readSample(const char *name)
{
    auto read = readWorkbook(QStringLiteral(DONDOC_SAMPLE_BOOKS "/") + QString::fromLatin1(name));
    EXPECT_TRUE(read) << (read ? "" : read.error().text.toStdString());
    return read ? *read : Workbook{};
}

struct SheetSize {
    const char *file;
    size_t sheet;
    const char *name;
    int rows;
    int columns;
    size_t merges;
};

void PrintTo(const SheetSize &size, std::ostream *out)
{
    *out << size.file << ' ' << size.name;
}

class SampleSheets : public testing::TestWithParam<SheetSize>
{
};

} // namespace

// Names and sizes as Excel shows them (the used range of each sheet).
TEST_P(SampleSheets, HaveTheirNameSizeAndMerges)
{
    const SheetSize &want = GetParam();
    const Workbook book = readSample(want.file);
    ASSERT_GT(book.sheets.size(), want.sheet);
    const Grid &sheet = book.sheets[want.sheet];
    EXPECT_EQ(sheet.name, QString::fromUtf8(want.name));
    EXPECT_EQ(sheet.rowCount(), want.rows);
    EXPECT_EQ(sheet.columnCount(), want.columns);
    EXPECT_EQ(sheet.merges.size(), want.merges);
    EXPECT_FALSE(sheet.hidden);
    EXPECT_EQ(book.format, u"xlsx"_s);
    EXPECT_TRUE(book.notes.empty());
}

INSTANTIATE_TEST_SUITE_P(Appendices, SampleSheets,
                         testing::Values(SheetSize{"phu-luc-01.xlsx", 0, "PL01", 82, 8, 4},
                                         SheetSize{"phu-luc-02.xlsx", 0, "PL02", 36, 6, 4},
                                         SheetSize{"phu-luc-03.xlsx", 0, "Bộ ngành", 26, 9, 9},
                                         SheetSize{"phu-luc-03.xlsx", 1, "63 tỉnh", 67, 9, 2},
                                         SheetSize{"phu-luc-03.xlsx", 2, "34 tỉnh", 37, 5, 2},
                                         SheetSize{"phu-luc-04.xlsx", 0, "PL04", 46, 6, 10},
                                         SheetSize{"phu-luc-05.xlsx", 0, "PL05", 48, 6, 10},
                                         SheetSize{"phu-luc-06.xlsx", 0, "1. Quá hạn", 36, 6, 4},
                                         SheetSize{"phu-luc-06.xlsx", 1, "2a. Tháng 7", 6, 6, 2},
                                         SheetSize{"phu-luc-06.xlsx", 2, "2b. Tháng 8", 12, 6, 1},
                                         SheetSize{"phu-luc-06.xlsx", 3, "2c. Tháng 9", 59, 6, 1},
                                         SheetSize{"phu-luc-06.xlsx", 4, "2d. Tháng 10", 6, 6, 1},
                                         SheetSize{"phu-luc-06.xlsx", 5, "2đ. Tháng 11", 11, 6, 1},
                                         SheetSize{"phu-luc-06.xlsx", 6, "2e. Tháng 12", 109, 6, 1},
                                         SheetSize{"phu-luc-06.xlsx", 7, "2g. Thường xuyên", 26, 7, 1}));

TEST(Samples, KeepDecomposedTextAsItIsWritten)
{
    const Workbook book = readSample("phu-luc-01.xlsx");
    ASSERT_EQ(book.sheets.size(), 1u);
    const QString composed = u"Đã hoàn thành"_s;
    int decomposed = 0;
    for (int row = 6; row < 82; ++row) {
        const QString &text = book.sheets[0].at(row, 6).text;
        EXPECT_EQ(text.normalized(QString::NormalizationForm_C).trimmed(), composed)
            << cellName(row, 6).toStdString();
        decomposed += text != text.normalized(QString::NormalizationForm_C) ? 1 : 0;
    }
    EXPECT_EQ(decomposed, 73); // as the file holds them; the other three are composed
}

TEST(Samples, KeepNumbersLineBreaksAndMergesOfTheRates)
{
    const Workbook book = readSample("phu-luc-03.xlsx");
    ASSERT_EQ(book.sheets.size(), 3u);
    const Grid &provinces = book.sheets[2];
    EXPECT_EQ(provinces.merges.back(), parseRangeName(u"E15:E37"));
    EXPECT_EQ(provinces.shownAt(36, 4).text, u"Tỉnh mới sau sáp nhập, chưa đăng ký tỷ lệ"_s);
    EXPECT_TRUE(provinces.at(36, 4).isEmpty());
    EXPECT_EQ(provinces.at(3, 3).type, CellType::Number);
    EXPECT_EQ(provinces.at(3, 3).text, u"0.91"_s);
    EXPECT_DOUBLE_EQ(provinces.at(3, 3).number, 0.91);

    const Workbook tasks = readSample("phu-luc-01.xlsx");
    EXPECT_EQ(tasks.sheets[0].at(5, 2).text, u"Cơ quan\nchủ trì"_s);
}
