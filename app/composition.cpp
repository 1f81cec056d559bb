// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/services/olderformats.h"
#include "ui/catalogue/cataloguepage.h"
#include "ui/findings/findingspage.h"
#include "ui/history/historypage.h"
#include "ui/intake/intakepage.h"
#include "ui/notices/noticepage.h"
#include "ui/notices/wordspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/rates/ratespage.h"
#include "ui/reports/reportspage.h"
#include "ui/reviews/reviewspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewchoices.h"
#include "ui/tasks/taskspage.h"
#include "ui/timeline/timelinepage.h"

#include <QApplication>
#include <QStandardPaths>

namespace dondoc {

void nameApplication(QCoreApplication &application)
{
    application.setOrganizationName(QStringLiteral("Don Doc"));
    application.setApplicationName(QStringLiteral("dondoc"));
    application.setApplicationVersion(QStringLiteral(DONDOC_VERSION));
}

Composition::Composition(std::unique_ptr<QSettings> settings)
    : m_settings(std::move(settings))
    , m_workspace(m_clock, m_bus, openAndLoad)
{
}

Composition::~Composition() = default;

WindowContext Composition::context()
{
    return {m_clock,
            m_bus,
            m_workspace,
            m_theme,
            m_settings,
            m_language,
            m_undo,
            m_edits,
            m_files,
            m_messages,
            QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)};
}

MainWindow &Composition::window()
{
    if (m_window)
        return *m_window;
    const WindowContext shared = context();
    applyViewSettings(shared);
    auto *const intake = new IntakePage(shared);
    auto *const notices = new NoticePage(shared);
    const auto converter = OlderFormats::find(); // one: what one page had converted the other need not
    intake->setConverter(converter);
    notices->setConverter(converter);
    auto *const tasks = new TasksPage(shared);
    auto *const timeline = new TimelinePage(shared);
    tasks->share(m_tasks); // first: what it remembers holds
    timeline->share(m_tasks);
    const std::vector<Page *> pages{
        new OverviewPage(m_workspace, m_theme),
        tasks,
        timeline,
        new RatesPage(shared),
        new FindingsPage(shared),
        new ReviewsPage(shared),
        new ReportsPage(shared),
        intake,
        notices,
        new CataloguePage(shared),
        new HistoryPage(shared),
        new WordsPage(shared),
    };
    m_window = std::make_unique<MainWindow>(shared, pages);
    m_theme.dress(*qApp);
    return *m_window;
}

} // namespace dondoc
