// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storeactions.h"

#include "ui/shell/samplestore.h"
#include "ui/shell/seams.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dondoc {

StoreActions::StoreActions(const WindowContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
    connect(&context.workspace, &Workspace::storeChanged, this, [this](const QString &path) {
        m_context.settings.rememberStore(path);
        m_context.settings.setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
    });
    connect(&context.workspace, &Workspace::failed, this, &StoreActions::failed);
}

QString StoreActions::folder() const
{
    const QString last = m_context.settings.text(Setting::LastFolder);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

void StoreActions::createStore()
{
    const QString suffix = QString::fromUtf16(storeSuffix);
    m_context.files.saveFile(&m_window,
                             {tr("New store"), folder(), tr("Đôn Đốc stores (*.dondoc)"), suffix,
                              QStringLiteral("ban-chi-dao.") + suffix},
                             [this](const QString &path) { m_context.workspace.openStore(path, true); });
}

void StoreActions::chooseStore()
{
    m_context.files.openFile(
        &m_window, {tr("Open a store"), folder(), tr("Đôn Đốc stores (*.dondoc);;All files (*)"), {}, {}},
        [this](const QString &path) { emit chosen(path); });
}

void StoreActions::openStore(const QString &path)
{
    m_context.workspace.openStore(path);
}

void StoreActions::openSamples()
{
    const QString path = QDir(m_context.dataFolder).filePath(QStringLiteral("phu-luc-thang-7-2025.dondoc"));
    m_context.workspace.setAsOf(sampleDate());
    if (QFileInfo::exists(path)) {
        openStore(path);
        return;
    }
    const QString user = m_context.settings.text(Setting::UserName);
    m_job.start([path, user, &clock = m_context.clock](
                    const JobControl &job) { return makeSampleStore(path, clock, user, job); },
                [this, path](const Status &status) {
                    if (status)
                        openStore(path);
                    else
                        emit failed(status.error().text);
                });
}

} // namespace dondoc
