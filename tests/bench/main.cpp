// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/figures.h"
#include "core/services/importservice.h"
#include "core/text/fold.h"
#include "tests/bench/benchworkbook.h"
#include "tests/bench/dailystore.h"
#include "tests/bench/importfloor.h"
#include "tests/bench/intakebench.h"
#include "tests/bench/measure.h"
#include "tests/bench/paperbench.h"
#include "tests/bench/ratebench.h"
#include "tests/bench/scalebench.h"
#include "tests/bench/windowbench.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/widgets/tablefilter.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstring>

using namespace dondoc;
using namespace dondoc::bench;

namespace {

constexpr int kRows = 100'000;

std::unique_ptr<Store> openStore(const QString &path)
{
    auto store = Store::open(path, OpenMode::OpenOrCreate);
    if (!store)
        qFatal("%s", qPrintable(store.error().text));
    return std::move(*store);
}

/// One measured import in a process of its own.
int childImport(const QString &how, const QString &workbook, const QString &path)
{
    auto store = openStore(path);
    if (how == u"floor") {
        store.reset();
        int rows = -1;
        reportChild(secondsOf([&] { rows = importAtTheFloor(workbook, path); }));
        return rows == kRows ? 0 : 1;
    }
    if (how == u"idle") {
        reportChild(0);
        return 0;
    }
    if (how == u"rates") {
        reportChild(secondsOf([&] {
            const auto loaded = loadStore(*store, dailyLast);
            if (!loaded)
                qFatal("%s", qPrintable(loaded.error().text));
            figuresOf(*loaded, dailyLast);
        }));
        return 0;
    }
    const SystemClock clock;
    ImportService service(*store, clock);
    int added = 0;
    reportChild(secondsOf([&] {
        const auto imported = service.import({workbook}, {}, QString());
        if (!imported)
            qFatal("%s", qPrintable(imported.error().text));
        added = imported->plan.added;
    }));
    return added == kRows ? 0 : 1;
}

ChildResult childOf(const char *how, const QString &workbook, const QString &store)
{
    return runChild({QStringLiteral("--child"), QLatin1StringView(how), workbook, store});
}

void printFormat(const QString &workbook, const QString &store, const ChildResult &idle,
                 const ChildResult &floor)
{
    const ChildResult ours = childOf("ours", workbook, store);
    if (!ours.isOk)
        qFatal("an import did not add every row: %s", qPrintable(workbook));
    printLine(
        QStringLiteral(
            "  program, .%1: every rule               %2 s   ratio %3   %4 MB above idle   (targets 2; 150)")
            .arg(QFileInfo(workbook).suffix().leftJustified(5))
            .arg(ours.seconds, 7, 'f', 2)
            .arg(ours.seconds / floor.seconds, 0, 'f', 2)
            .arg(ours.peakMegabytes - idle.peakMegabytes, 4, 'f', 0));
}

/// LibreOffice makes the .xls, of two sheets as one holds 65,536 rows; empty where there is none.
QString convertedToXls(const QTemporaryDir &folder)
{
    const QString source = folder.filePath(QStringLiteral("two.ods"));
    writeTaskOds(source, kRows, 2);
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty())
        return {};
    QProcess::execute(program, {QStringLiteral("-env:UserInstallation=file://") +
                                    folder.filePath(QStringLiteral("profile")),
                                QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                QStringLiteral("xls"), QStringLiteral("--outdir"), folder.path(), source});
    const QString made = folder.filePath(QStringLiteral("two.xls"));
    return QFileInfo::exists(made) ? made : QString();
}

/// The floor is the same for every format: the rows of the .xlsx into the same tables.
void printImport(const QString &workbook, const QTemporaryDir &folder)
{
    const auto store = [&](const char *name) { return folder.filePath(QLatin1StringView(name)); };
    const ChildResult idle = childOf("idle", workbook, store("idle"));
    const ChildResult floor = childOf("floor", workbook, store("floor"));
    if (!floor.isOk)
        qFatal("the floor did not add every row");
    printLine(QStringLiteral("import of %1 rows x 9 columns").arg(kRows));
    printLine(QStringLiteral("  floor: inflate, expat, SQLite C API    %1 s").arg(floor.seconds, 7, 'f', 2));
    printFormat(workbook, store("ours"), idle, floor);
    const QString ods = folder.filePath(QStringLiteral("list.ods"));
    writeTaskOds(ods, kRows);
    printFormat(ods, store("ods"), idle, floor);
    const QString csv = folder.filePath(QStringLiteral("list.csv"));
    writeTaskCsv(csv, kRows);
    printFormat(csv, store("csv"), idle, floor);
    if (const QString xls = convertedToXls(folder); !xls.isEmpty())
        printFormat(xls, store("xls"), idle, floor);
    else
        printLine(QStringLiteral("  .xls: left out, as LibreOffice is not here to make one"));
}

void printStanding(const LoadedStore &loaded)
{
    Figures figures;
    const double seconds = secondsOf([&] { figures = figuresOf(loaded, QDate(2025, 7, 18)); });
    printLine(
        QStringLiteral("standing, counts and questions of %1 tasks as of a date").arg(loaded.tasks.size()));
    printLine(QStringLiteral("  program                                  %1 ms             (target 100)")
                  .arg(seconds * 1e3, 7, 'f', 1));
}

/// A keystroke in the search field of the tasks page: the filter that the table shows rows of. The floor only
/// searches the folded bytes of the texts.
void printSearch(const LoadedStore &loaded)
{
    TaskListModel model;
    model.setBoard(std::make_shared<const Board>(figuresOf(loaded, QDate(2025, 7, 18)).board));
    TableFilter filter(model);
    std::vector<QByteArray> bytes;
    for (const auto &record : loaded.tasks)
        bytes.push_back(text::foldInPlace(record->task.text).toUtf8());
    while (!filter.isFolded()) // between the events that follow the opening of the page
        QCoreApplication::processEvents();
    const QString query = QStringLiteral("dịch vụ công trực tuyến");
    std::vector<double> ours, floors;
    qsizetype floorHits = 0;
    for (qsizetype length = 1; length <= query.size(); ++length) {
        const QString typed = query.left(length);
        ours.push_back(1e3 * secondsOf([&] { filter.setQuery(SearchQuery(typed)); }));
        const QByteArray needle = text::foldInPlace(typed).toUtf8();
        floors.push_back(
            1e3 * secondsOf([&] {
                floorHits = std::count_if(bytes.begin(), bytes.end(), [&](const QByteArray &row) {
                    return std::search(row.begin(), row.end(), needle.begin(), needle.end()) != row.end();
                });
            }));
    }
    if (filter.rowCount() < floorHits)
        qFatal("the search misses rows");
    printLine(
        QStringLiteral("a keystroke in search over %1 tasks, to the rows to paint").arg(loaded.tasks.size()));
    printLine(QStringLiteral("  floor: std::search over folded bytes     %1 ms")
                  .arg(quantile(floors, 0.99), 7, 'f', 2));
    printLine(QStringLiteral("  program, p99                             %1 ms  ratio %2   (target 16 ms)")
                  .arg(quantile(ours, 0.99), 7, 'f', 2)
                  .arg(quantile(ours, 0.99) / quantile(floors, 0.99), 0, 'f', 2));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArrayView(argv[1]) == "--child" && QByteArrayView(argv[2]) == "paper")
        return childPaper(argc, argv, QString::fromLocal8Bit(argv[3]));
    if (argc == 4 && QByteArrayView(argv[1]) == "--child" && QByteArrayView(argv[2]) == "window")
        return childWindow(argc, argv, QString::fromLocal8Bit(argv[3]));
    if (argc == 5 && QByteArrayView(argv[1]) == "--child" && QByteArrayView(argv[2]) == "intake")
        return childIntake(argc, argv, QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]));
    if (argc > 4 && QByteArrayView(argv[1]) == "--child") {
        const QCoreApplication application(argc, argv);
        const QStringList arguments = QCoreApplication::arguments();
        return childImport(arguments.value(2), arguments.value(3), arguments.value(4));
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);            // Qt Charts draws through widgets
    if (QApplication::arguments().value(1) == u"charts") { // these alone
        printCharts();
        return 0;
    }
    if (QApplication::arguments().value(1) == u"standing") {
        printStandingAtScale();
        return 0;
    }
    const QTemporaryDir folder;
    if (QApplication::arguments().value(1) == u"daily") {
        printDaily(folder.path());
        return 0;
    }
    if (QApplication::arguments().value(1) == u"window") { // alone
        printWindow(folder.path());
        return 0;
    }
    const QString workbook = folder.filePath(QStringLiteral("list.xlsx"));
    writeTaskWorkbook(workbook, kRows);
    if (QApplication::arguments().value(1) == u"intake") {
        printIntake(workbook, folder.path());
        return 0;
    }
    printImport(workbook, folder);
    auto loaded = loadStore(*openStore(folder.filePath(QStringLiteral("ours"))));
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().text));
    printStanding(*loaded);
    printStandingAtScale();
    printSearch(*loaded);
    printIntake(workbook, folder.path());
    printWindow(folder.path());
    printPaper(folder.path());
    printCharts();
    printDaily(folder.path());
    return 0;
}
