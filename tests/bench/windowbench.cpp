// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowbench.h"

#include "app/composition.h"
#include "core/store/store.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measure.h"
#include "tests/bench/scalebench.h"
#include "ui/shell/mainwindow.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/filterheader.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>

namespace dondoc::bench {

namespace {

constexpr int kTasks = 100'000;
constexpr int kAgenciesEach = 10;

/// Resident now, in MB; 0 where the system does not say it in a file.
double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmRSS:");
    return at < 0 ? 0 : all.mid(at + 6, 20).trimmed().split(' ').front().toDouble() / 1024;
}

bool writeLargeOffice(const QString &path)
{
    auto store = Store::open(path, OpenMode::Create);
    if (!store)
        return false;
    const auto directory = (*store)->loadDirectory();
    if (!directory)
        return false;
    BatchWrite write;
    write.kind = QStringLiteral("edit");
    write.title = QStringLiteral("bench");
    for (const auto &record : largeOffice(kTasks, kAgenciesEach, *directory)) {
        NewTask added;
        added.record = *record;
        added.record.task.id = {};
        for (Progress &report : added.record.progress) // unstored: a position in the assignments
            report.assignment.value -= added.record.assignments.front().id.value - 1;
        for (Assignment &part : added.record.assignments)
            part.id = {};
        write.newTasks.push_back(std::move(added));
    }
    return bool((*store)->apply(std::move(write), SystemClock()));
}

double shownWithin(QWidget &window)
{
    return secondsOf([&window] {
        window.show();
        window.repaint();
    });
}

/// From the key to the rows painted, of each letter of a query typed and of each taken back.
std::vector<double> keystrokes(QWidget &field, DataTable &table, const QString &typed)
{
    std::vector<double> samples;
    const auto press = [&](int key, const QString &text) {
        samples.push_back(1e3 * secondsOf([&] {
                              QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
                              QCoreApplication::sendEvent(&field, &down);
                              QCoreApplication::sendPostedEvents();
                              table.viewport()->repaint();
                          }));
        QCoreApplication::processEvents();
    };
    for (QChar letter : typed)
        press(letter.toUpper().unicode(), QString(letter));
    for (qsizetype i = 0; i < typed.size(); ++i)
        press(Qt::Key_Backspace, {});
    return samples;
}

void printKeys(const char *what, const std::vector<double> &samples)
{
    printLine(QStringLiteral("  %1 %2 ms   median %3 ms   (target p99 16 ms)")
                  .arg(QString::fromUtf8(what).leftJustified(40))
                  .arg(quantile(samples, 0.99), 7, 'f', 2)
                  .arg(quantile(samples, 0.5), 0, 'f', 2));
}

void printTyping(MainWindow &window)
{
    window.showPage(QStringLiteral("nhiem-vu"));
    auto *page = qobject_cast<TasksPage *>(window.currentPage());
    if (!page)
        qFatal("the page of tasks is not there");
    turnUntil([&] { return page->isSettled(); });
    window.repaint(); // who types has seen the rows
    DataTable &table = page->table();
    const QList<SearchField *> fields = page->findChildren<SearchField *>();
    SearchField &search = **std::ranges::find_if(
        fields, [&table](const SearchField *field) { return !table.isAncestorOf(field); });
    printKeys("keystroke typed at once, p99", keystrokes(search, table, QStringLiteral("nghị định")));
    turnUntil([&] { return table.filter().isFolded(); });
    printKeys("keystroke in the search, p99", keystrokes(search, table, QStringLiteral("quy định số 12")));
    printKeys("keystroke in a column's filter, p99",
              keystrokes(*table.header().field(1), table, QStringLiteral("ban hành")));
}

} // namespace

int childWindow(int argc, char **argv, const QString &store)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    nameApplication(application);
    QMainWindow empty;
    empty.resize(1366, 768);
    const double floor = shownWithin(empty);
    const QTemporaryDir folder;
    Composition program(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat));
    QElapsedTimer since;
    since.start();
    MainWindow &window = program.window();
    window.resize(1366, 768);
    shownWithin(window);
    const qint64 shown = since.elapsed();
    const double idle = residentMegabytes();
    Heartbeat heartbeat;
    window.receive({store});
    turnUntil([&] { return program.workspace().figures() && window.currentPage(); });
    window.repaint();
    const qint64 usable = since.elapsed();
    turnUntil([&] { return window.isSettled(); });
    printLine(QStringLiteral("the window over %1 tasks with %2 assignments")
                  .arg(kTasks)
                  .arg(kTasks * kAgenciesEach));
    printLine(QStringLiteral("  floor: an empty Qt window                %1 ms").arg(floor * 1e3, 7, 'f', 1));
    printLine(
        QStringLiteral("  program: window on screen                %1 ms             (target floor + 100)")
            .arg(shown, 7));
    printLine(QStringLiteral("  program: true figures                    %1 ms             (target 1000)")
                  .arg(usable, 7));
    printLine(QStringLiteral("  longest silence of the window's thread   %1 ms             (target 50)")
                  .arg(heartbeat.takeLongest(), 7));
    printTyping(window);
    heartbeat.takeLongest();
    const qint64 asked = since.elapsed();
    program.workspace().setAsOf(QDate(2025, 7, 18));
    turnUntil([&] { return !program.workspace().isLoading(); });
    const qint64 changed = since.elapsed() - asked;
    turnUntil([&] { return window.isSettled(); });
    printLine(QStringLiteral("  another as-of date, to its figures       %1 ms").arg(changed, 7));
    printLine(QStringLiteral("  longest silence over it                  %1 ms             (target 50)")
                  .arg(heartbeat.takeLongest(), 7));
    printLine(QStringLiteral("  resident memory                          %1 MB, %2 MB idle  (target 200)")
                  .arg(residentMegabytes(), 7, 'f', 0)
                  .arg(idle, 0, 'f', 0));
    return 0;
}

void printWindow(const QString &folder)
{
    const QString store = folder + QStringLiteral("/large-office.dondoc");
    if (!writeLargeOffice(store))
        qFatal("the store of a large office could not be made");
    QProcess::execute(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--child"), QStringLiteral("window"), store});
}

} // namespace dondoc::bench
