// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/reader.h"
#include "core/reports/indicatorreport.h"
#include "core/reports/reconcilepaper.h"
#include "tests/core/printers.h"
#include "ui/reports/paperfile.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace dondoc;

namespace {

const QDate july18(2025, 7, 18);

SourcedItem figure(const QString &name, const QString &shown, double value)
{
    return {name, shown, value, u"Bộ ngành › C4"_s};
}

/// 40,1 beside 39,51, with a note.
Paper reconciliationSheet()
{
    const SourcedList left{u"Tỷ lệ chung, tháng 6/2025"_s,
                           u"PHỤ LỤC 03: BÁO CÁO SỐ LIỆU"_s,
                           {2025, 6, 30},
                           {figure(u"Toàn quốc"_s, u"40,10"_s, 40.1)}};
    const SourcedList right{u"Tỷ lệ chung, tháng 6/2025"_s,
                            u"Báo cáo phục vụ phiên họp"_s,
                            {2025, 6, 30},
                            {figure(u"Toàn quốc"_s, u"39,51"_s, 39.51)}};
    Reconciliation result = reconcile(left, right);
    result.notes.insert(noteKey(left, right, u"Toàn quốc"_s), u"Hỏi lại Cục Chuyển đổi số"_s);
    return composeReconciliation(result, {}, july18);
}

/// 5G coverage with its target.
Paper indicatorSheet()
{
    RateData stored;
    Indicator coverage;
    coverage.id = IndicatorId{2};
    coverage.name = u"Tỷ lệ phủ sóng 5G"_s;
    coverage.unit = u"%"_s;
    coverage.cumulative = false;
    stored.indicators.push_back(coverage);
    for (const auto &[kind, to, value] : {std::tuple{RateKind::Achieved, QDate(2025, 6, 30), 39.5},
                                          {RateKind::Target, QDate(2025, 12, 31), 90.0}}) {
        RateValue made;
        made.indicator = coverage.id;
        made.agency = AgencyDirectory::blockAll;
        made.kind = kind;
        made.to = to;
        made.value = value;
        made.sourceDocument = u"Báo cáo 05/BC-BKHCN"_s;
        stored.values.push_back(made);
    }
    return composeIndicators(standIndicators(stored, july18), {}, july18);
}

QString wordsOfPdf(const QString &path)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"-layout"_s, path, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

struct SheetCase {
    const char *name;
    Paper (*compose)();
    QStringList words;
};

void PrintTo(const SheetCase &sheet, std::ostream *out)
{
    *out << sheet.name;
}

class RatePaper : public testing::TestWithParam<SheetCase>
{
};

} // namespace

TEST_P(RatePaper, IsWrittenAsPdfForWordAndForExcel)
{
    QTemporaryDir folder;
    const RateBoard board;
    const Paper paper = GetParam().compose();
    for (const QString &suffix : {u"pdf"_s, u"docx"_s, u"xlsx"_s}) {
        const QString path = folder.filePath(u"phieu."_s + suffix);
        const auto written = writePaperFile(paper, board, path, QDateTime(july18, QTime(9, 0)));
        ASSERT_TRUE(written) << written.error().text.toStdString();
        EXPECT_GT(QFileInfo(path).size(), 1000);
    }
    const auto book = readWorkbook(folder.filePath(u"phieu.xlsx"_s));
    ASSERT_TRUE(book);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        GTEST_SKIP() << "needs poppler's pdftotext";
    const QString words = wordsOfPdf(folder.filePath(u"phieu.pdf"_s));
    for (const QString &expected : GetParam().words)
        EXPECT_TRUE(words.contains(expected)) << expected.toStdString() << " in " << words.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Sheets, RatePaper,
    testing::Values(SheetCase{"reconciliation",
                              reconciliationSheet,
                              {u"BẢNG ĐỐI CHIẾU"_s, u"40,10"_s, u"39,51"_s, u"số liệu đến 30/06/2025"_s,
                               u"Báo cáo phục vụ phiên họp"_s, u"Khác nhau (1)"_s}},
                    SheetCase{"indicators",
                              indicatorSheet,
                              {u"Tình hình thực hiện các chỉ tiêu"_s, u"39,5%"_s, u"30/06/2025"_s,
                               u"90% đến"_s, u"ngày 18 tháng 7 năm 2025"_s}}),
    [](const auto &info) { return std::string(info.param.name); });
