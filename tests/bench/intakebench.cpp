// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/intakebench.h"

#include "app/composition.h"
#include "core/store/store.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measure.h"
#include "ui/intake/draftlist.h"
#include "ui/intake/intakepage.h"
#include "ui/intake/sheetview.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>

namespace dondoc::bench {

namespace {

/// To every place of a list in turn, as a drag of its scroll bar does, with the rows painted.
std::vector<double> scrolledThrough(QAbstractScrollArea &area, int places)
{
    std::vector<double> samples;
    QScrollBar &bar = *area.verticalScrollBar();
    for (int place = 0; place <= places; ++place) {
        samples.push_back(1e3 * secondsOf([&] {
                              bar.setValue(int(qint64(bar.maximum()) * place / places));
                              area.viewport()->repaint();
                          }));
        QCoreApplication::processEvents();
    }
    return samples;
}

void printScrolling(const char *what, QAbstractScrollArea &area)
{
    constexpr int places = 400;
    scrolledThrough(area, 8); // fonts are met for the first time
    const std::vector<double> samples = scrolledThrough(area, places);
    printLine(QStringLiteral("  %1 %2 ms   median %3 ms   (target p99 16 ms)")
                  .arg(QString::fromUtf8(what).leftJustified(40))
                  .arg(quantile(samples, 0.99), 7, 'f', 2)
                  .arg(quantile(samples, 0.5), 0, 'f', 2));
}

void printMoment(const char *what, qint64 ms, const char *target)
{
    printLine(QStringLiteral("  %1 %2 ms             %3")
                  .arg(QString::fromUtf8(what).leftJustified(40))
                  .arg(ms, 7)
                  .arg(QString::fromUtf8(target)));
}

/// Folds stand closed until an officer opens them: the sheet is then as long as it is.
void openFolds(SheetView &view)
{
    for (int line = view.sheet().rowCount() - 1; line >= 0; --line) {
        if (view.sheet().isFolded(line))
            view.sheet().unfold(line);
    }
}

void printReview(MainWindow &window, const QString &workbook, Heartbeat &heartbeat)
{
    QElapsedTimer since;
    since.start();
    window.receive({workbook});
    turnUntil([&] { return qobject_cast<IntakePage *>(window.currentPage()) != nullptr; });
    auto &page = *qobject_cast<IntakePage *>(window.currentPage());
    const IntakeSession &session = page.session();
    turnUntil([&] { return !session.rows().empty(); });
    window.repaint();
    printMoment("to the first rows", since.elapsed(), "(target 1000)");
    turnUntil([&] { return session.step() == IntakeStep::Review; });
    window.repaint();
    printMoment("to all rows, read and compared", since.elapsed(), "");
    turnUntil([&] { return page.isSettled(); });
    printMoment("longest silence of the window's thread", heartbeat.takeLongest(), "(target 50)");
    auto &view = *page.findChild<SheetView *>();
    since.restart();
    openFolds(view);
    view.viewport()->repaint();
    printMoment("the rows read with certainty unfolded", since.elapsed(), "(target 50)");
    printScrolling("anywhere in the sheet, p99", view);
    page.findChild<QPushButton *>(QStringLiteral("showAll"))->click();
    printScrolling("anywhere in the drafts, p99", *page.findChild<DraftList *>());
    heartbeat.takeLongest();
    since.restart();
    page.findChild<QPushButton *>(QStringLiteral("import"))->click();
    turnUntil([&] { return session.step() == IntakeStep::Done; });
    printMoment("import", since.elapsed(), "");
    turnUntil([&] { return window.isSettled(); });
    printMoment("longest silence of the window's thread", heartbeat.takeLongest(), "(target 50)");
}

} // namespace

int childIntake(int argc, char **argv, const QString &workbook, const QString &store)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    nameApplication(application);
    const QTemporaryDir folder;
    Composition program(
        std::make_unique<QSettings>(folder.filePath(QStringLiteral("bench.ini")), QSettings::IniFormat));
    MainWindow &window = program.window();
    window.resize(1366, 768);
    window.show();
    if (!Store::open(store, OpenMode::Create))
        return 1;
    Heartbeat heartbeat;
    window.receive({store});
    turnUntil([&] { return program.workspace().figures() && window.isSettled(); });
    printLine(QStringLiteral("the review of that workbook in the window"));
    heartbeat.takeLongest();
    printReview(window, workbook, heartbeat);
    printLine(
        QStringLiteral("  peak of memory                           %1 MB").arg(peakMegabytes(), 7, 'f', 0));
    return 0;
}

void printIntake(const QString &workbook, const QString &folder)
{
    QProcess::execute(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--child"), QStringLiteral("intake"), workbook,
                       folder + QStringLiteral("/review.dondoc")});
}

} // namespace dondoc::bench
