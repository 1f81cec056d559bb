// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "core/services/office.h"
#include "ui/intake/intakepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/rates/ratespage.h"
#include "ui/reports/reportspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewchoices.h"
#include "ui/tasks/taskspage.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace dondoc {

namespace {

/// Read each time a paper is composed: the settings live in the store, and the store may have changed.
OfficeSettings officeOf(const QString &storePath)
{
    if (storePath.isEmpty())
        return {};
    auto store = Store::open(storePath, OpenMode::ReadOnly);
    return store ? loadOffice(**store) : OfficeSettings();
}

} // namespace

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
    const std::vector<Page *> pages{
        new OverviewPage(m_workspace, m_theme),
        new TasksPage(shared),
        new RatesPage(m_workspace, m_theme, m_edits),
        new ReportsPage(m_workspace, m_theme, m_files, officeOf),
        new IntakePage(shared),
    };
    m_window = std::make_unique<MainWindow>(shared, pages);
    return *m_window;
}

} // namespace dondoc
