// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deadlines/phrasereader.h"
#include "core/files/reader.h"
#include "tests/core/intake/drafting.h"

namespace dondoc::testing {

namespace {

/// What a file of tests/data/layouts must yield: a line a task, or a line a figure.
struct LayoutFile {
    const char *name;
    const char *yields;
};

const LayoutFile kLayouts[] = {
    {"header-anywhere", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / Tháng 9/2025"},
    {"other-order-and-words", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / 30/09/2025"},
    {"two-row-header", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế + Bộ Công an / Quý III/2025"},
    {"months", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / Tháng 8/2025 / I. Nhiệm vụ tháng 8/2025\n"
               "2 Rà soát thủ tục hành chính / Bộ Công an / Tháng 9/2025 / II. Nhiệm vụ tháng 9/2025"},
    {"two-tables", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / Tháng 8/2025\n"
                   "1 Rà soát thủ tục hành chính / Bộ Công an / Tháng 9/2025 / II. Nhiệm vụ bổ sung"},
    {"blank-columns", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / Tháng 9/2025"},
    {"repeated-header", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / Tháng 8/2025\n"
                        "2 Rà soát thủ tục hành chính / Bộ Công an / Tháng 9/2025\nrepeatedHeader"},
    {"totals-and-signatures",
     "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / Tháng 8/2025\ntotalRow\nfooterRow\nfooterRow"},
    {"dates", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế / 30/09/2025\n"
              "2 Rà soát thủ tục hành chính / Bộ Công an / 05/09/2025"},
    {"agencies", "1 Xây dựng nền tảng dữ liệu / Bộ Y tế, Lạng Sơn, Hà Nội / Tháng 9/2025\n"
                 "2 Rà soát thủ tục hành chính / Bộ Công an / Tháng 9/2025"},
    {"percents", "Lạng Sơn 2025-06 50\nLạng Sơn 2025-06 49.79\nCao Bằng 2025-06 40\nCao Bằng 2025-06 39.51\n"
                 "Lai Châu 2025-06 40.5\nLai Châu 2025-06 39.51"},
};

QString described(const NewTask &task)
{
    const Task &fields = task.record.task;
    const QString others = addressees(task, Role::Coordinating);
    QStringList parts{fields.source.ordinal + u' ' + fields.text,
                      addressees(task, Role::Lead) +
                          (others.isEmpty() ? QString() : QStringLiteral(" + ") + others),
                      deadlineText(fields.deadline)};
    if (!fields.source.section.isEmpty())
        parts << fields.source.section;
    return parts.join(QStringLiteral(" / "));
}

QString described(const SheetDraft &draft)
{
    QStringList lines;
    for (const NewTask &task : draft.tasks)
        lines << described(task);
    for (const RateValue &value : draft.rates)
        lines << QStringLiteral("%1 %2 %3")
                     .arg(shippedDirectory().displayName(value.agency),
                          value.month.toString(QStringLiteral("yyyy-MM")))
                     .arg(value.value);
    for (const ReadNote &note : draft.notes) {
        if (note.code != QStringLiteral("carriedDate"))
            lines << note.code;
    }
    return lines.join(u'\n');
}

FileDraft draftOfLayout(const QString &name)
{
    const QString path = QStringLiteral(DONDOC_TEST_DATA "/layouts/%1.xlsx").arg(name);
    const auto workbook = readWorkbook(path);
    if (!workbook) {
        ADD_FAILURE() << workbook.error().text.toStdString();
        return {};
    }
    return draftWorkbook(*workbook, path, shippedMatcher(), shippedDirectory());
}

TEST(Layouts, EachIsReadFromAFileOfItsOwn)
{
    for (const LayoutFile &layout : kLayouts) {
        const FileDraft draft = draftOfLayout(QString::fromUtf8(layout.name));
        ASSERT_EQ(draft.sheets.size(), 1u) << layout.name;
        EXPECT_EQ(described(draft.sheets[0]), QString::fromUtf8(layout.yields)) << layout.name;
    }
}

TEST(Layouts, AreReadTogetherFromOneWorkbook)
{
    const FileDraft draft = draftOfLayout(QStringLiteral("everything"));
    ASSERT_EQ(draft.sheets.size(), std::size(kLayouts));
    for (size_t i = 0; i < draft.sheets.size(); ++i)
        EXPECT_EQ(described(draft.sheets[i]), QString::fromUtf8(kLayouts[i].yields)) << kLayouts[i].name;
}

} // namespace

} // namespace dondoc::testing
