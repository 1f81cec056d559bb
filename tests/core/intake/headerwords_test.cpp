// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/headerwords.h"
#include "tests/core/printers.h"

#include <gmock/gmock.h>

namespace dondoc {

namespace {

TEST(HeaderWords, KnowsTheHeadersOfficersUse)
{
    const std::pair<const char *, ColumnRole> headers[] = {
        {"TT", ColumnRole::Ordinal},
        {"STT", ColumnRole::Ordinal},
        {"Số TT", ColumnRole::Ordinal},
        {"Nhiệm vụ", ColumnRole::TaskText},
        {"NỘI DUNG", ColumnRole::TaskText},
        {"Tên nhiệm vụ", ColumnRole::TaskText},
        {"Giao tại", ColumnRole::Directive},
        {"Nhiệm vụ cụ thể", ColumnRole::TaskText},
        {"Nhiệm vụ, giải pháp", ColumnRole::TaskText},
        {"Cơ quan\nchủ trì", ColumnRole::Lead},
        {"Cơ quan chủ trì thực hiện", ColumnRole::Lead},
        {"Đơn vị chủ trì", ColumnRole::Lead},
        {"Đầu mối", ColumnRole::Lead},
        {"Cơ quan phối hợp", ColumnRole::Coordinator},
        {"Phối hợp", ColumnRole::Coordinator},
        {"Văn bản giao nhiệm vụ", ColumnRole::Directive},
        {"Thời hạn", ColumnRole::Deadline},
        {"Thời hạn hoàn thành", ColumnRole::Deadline},
        {"Thời gian hoàn thành", ColumnRole::Deadline},
        {"Tiến độ", ColumnRole::Deadline},
        {"Hạn xử lý", ColumnRole::Deadline},
        {"Kết quả dự kiến", ColumnRole::Product},
        {"Sản phẩm", ColumnRole::Product},
        {"Kết quả", ColumnRole::Product},
        {"Kết quả thực hiện", ColumnRole::Status},
        {"Tình trạng", ColumnRole::Status},
        {"Trạng thái", ColumnRole::Status},
        {"Mô tả", ColumnRole::Evidence},
        {"Đơn vị chưa hoàn thành", ColumnRole::OpenUnits},
        {"Ghi chú", ColumnRole::Note},
        {"Lưu ý", ColumnRole::Note},
        {"Tên bộ/ngành", ColumnRole::Unit},
        {"Tỉnh/TP", ColumnRole::Unit},
        {"Đặt chỉ tiêu tháng 4", ColumnRole::Target},
        {"Tỷ lệ đạt được tháng 4", ColumnRole::Achieved},
        {"Thời hạn (tháng/năm)", ColumnRole::Deadline},
        {"Danh mục nhiệm vụ quá hạn trong 06 tháng đầu năm 2025 kèm theo báo cáo của Bộ Khoa học",
         ColumnRole::None},
        {"Bộ Công an", ColumnRole::None},
        {"", ColumnRole::None},
    };
    for (const auto &[text, role] : headers)
        EXPECT_EQ(word(readHeaderWords(QString::fromUtf8(text)).role), word(role)) << text;
}

TEST(HeaderWords, ReadsDecomposedHeaders)
{
    const QString decomposed = QStringLiteral("Thời hạn hoàn thành").normalized(QString::NormalizationForm_D);
    EXPECT_EQ(word(readHeaderWords(decomposed).role), QStringLiteral("deadline"));
}

TEST(HeaderWords, ReadsMonthAndCutOff)
{
    struct Case {
        const char *text;
        int month, year, cutOffDay;
    };
    const Case cases[] = {
        {"Đặt chỉ tiêu tháng 4", 4, 0, 0},
        {"Chỉ tiêu tháng 12/2025", 12, 2025, 0},
        {"Tỷ lệ đạt được tháng 6 năm 2025", 6, 2025, 0},
        {"Tỷ lệ đạt được đến 09/7", 7, 0, 9},
        {"Tỷ lệ đạt được đến ngày 30/6/2025", 6, 2025, 30},
        {"Tỷ lệ đạt được", 0, 0, 0},
        {"Tỷ lệ đạt được tháng 13", 0, 0, 0},
    };
    for (const Case &test : cases) {
        const HeaderMeaning meaning = readHeaderWords(QString::fromUtf8(test.text));
        EXPECT_EQ(meaning.month, test.month) << test.text;
        EXPECT_EQ(meaning.year, test.year) << test.text;
        EXPECT_EQ(meaning.cutOffDay, test.cutOffDay) << test.text;
    }
}

} // namespace

} // namespace dondoc
