// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paperbench.h"

#include "tests/bench/measure.h"
#include "ui/reports/paperfile.h"
#include "ui/reports/paperstyle.h"

#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>

namespace dondoc::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int kAnnexRows = 1000;

/// Rows as long as those of Phụ lục 02.
Paper longPaper()
{
    Paper paper;
    paper.date = QDate(2025, 7, 18);
    paper.number = u"……"_s;
    paper.symbol = u"BC-BKHCN"_s;
    paper.type = u"BÁO CÁO"_s;
    paper.subject = u"Tình hình thực hiện nhiệm vụ"_s;
    paper.body = {{BlockType::Paragraph, u"Danh mục nhiệm vụ tại Phụ lục kèm theo./."_s, {}, {}}};
    PaperTable table;
    table.pointSize = 12;
    table.columns = {
        {u"TT"_s, 0.7, true},        {u"Nhiệm vụ"_s, 7},         {u"Văn bản giao nhiệm vụ"_s, 2.5},
        {u"Cơ quan chủ trì"_s, 2.6}, {u"Thời hạn"_s, 1.9, true}, {u"Cơ quan chưa hoàn thành"_s, 3.9}};
    const QString task =
        u"Nâng cấp, hoàn thiện hạ tầng công nghệ thông tin đáp ứng yêu cầu; hoàn thành kết nối giữa "
        "Hệ thống thông tin giải quyết thủ tục hành chính với Cơ sở dữ liệu quốc gia"_s;
    for (int row = 1; row <= kAnnexRows; ++row)
        table.rows.push_back({{QString::number(row), u"%1 (%2)"_s.arg(task).arg(row),
                               u"Nghị quyết số 71/NQ-CP"_s, u"Các bộ, ngành, địa phương"_s, u"31/05/2025"_s,
                               u"Bộ Nông nghiệp và Môi trường, Bộ Tài chính, Bộ Y tế, Đồng Nai, Hà Tĩnh"_s}});
    paper.annexes = {{{}, u"DANH MỤC NHIỆM VỤ"_s, true, {{BlockType::Table, {}, std::move(table), {}}}}};
    return paper;
}

double secondsOfLibreOffice(const QString &program, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    const QString profile =
        u"-env:UserInstallation="_s + QUrl::fromLocalFile(folder + u"/profile"_s).toString();
    const QStringList arguments{profile,
                                u"--headless"_s,
                                u"--convert-to"_s,
                                u"pdf"_s,
                                u"--outdir"_s,
                                folder + u"/libreoffice"_s,
                                folder + u"/long.docx"_s};
    const auto convert = [&] {
        process.start(program, arguments);
        process.waitForFinished(-1);
    };
    convert(); // the first start makes its profile
    return secondsOf(convert);
}

} // namespace

int childPaper(int argc, char **argv, const QString &folder)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    const RateBoard rates;
    const Paper paper = longPaper();
    const QDateTime now = QDateTime::currentDateTime();
    paperFamily(); // loading the face is part of starting the program
    if (!writePaperFile(paper, rates, folder + u"/long.docx"_s, now))
        return 1;
    bool isWritten = false;
    const double seconds =
        secondsOf([&] { isWritten = bool(writePaperFile(paper, rates, folder + u"/long.pdf"_s, now)); });
    reportChild(seconds);
    return isWritten ? 0 : 1;
}

void printPaper(const QString &folder)
{
    const ChildResult ours = runChild({u"--child"_s, u"paper"_s, folder});
    if (!ours.isOk)
        qFatal("the paper was not written");
    printLine(u"a brief with an annex of %1 rows to PDF"_s.arg(kAnnexRows));
    const QString program = QStandardPaths::findExecutable(u"soffice"_s);
    if (program.isEmpty()) {
        printLine(u"  LibreOffice is not installed: nothing to compare with"_s);
        printLine(u"  program                                  %1 s"_s.arg(ours.seconds, 7, 'f', 2));
        return;
    }
    const double other = secondsOfLibreOffice(program, folder);
    printLine(u"  LibreOffice, from the same Word document  %1 s"_s.arg(other, 6, 'f', 2));
    printLine(u"  program                                  %1 s   %2 x faster   (target 10)"_s
                  .arg(ours.seconds, 7, 'f', 2)
                  .arg(other / ours.seconds, 0, 'f', 1));
}

} // namespace dondoc::bench
