// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves TasksPage: the exported list, and the file a fact came from.
#include "core/reports/dataexport.h"
#include "core/tasks/sourcelabel.h"
#include "ui/shell/listexport.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskspage.h"
#include "ui/tasks/typingkeeper.h"
#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace dondoc {

bool TasksPage::isSettled() const
{
    return (!m_list || !m_list->isRunning()) && (!m_typing || m_typing->isSettled());
}

bool TasksPage::canExport() const
{
    return m_table->filter().rowCount() > 0;
}

void TasksPage::exportPage()
{
    if (canExport())
        emit exportRequested(shownTasks());
}

void TasksPage::exportThrough(const std::vector<int> &positions)
{
    m_list->ask(tr("Export the list of tasks"), key(),
                [positions, board = m_model->board()] { return tasksAsTable(*board, &positions); });
}

void TasksPage::openSource(const SourceRef &source)
{
    const auto board = m_model->board();
    const int position = m_table->currentRow();
    if (isClauseOfNotice(source) && board && position >= 0) // its sentence is kept in the store
        return emit openRequested(
            QStringLiteral("ban-thong-bao"),
            QStringLiteral("task=%1").arg(board->tasks[size_t(position)].record->task.id.value));
    if (m_openSource ? m_openSource(source) : openBesideStore(source))
        return;
    QGuiApplication::clipboard()->setText(sourcePlace(source));
    emit statusChanged(tr("The file %1 was not found; its reference was copied.").arg(source.file));
}

bool TasksPage::openBesideStore(const SourceRef &source) const
{
    const QFileInfo file(QFileInfo(m_workspace.storePath()).dir(), source.file);
    return !m_workspace.storePath().isEmpty() && file.isFile() &&
           QDesktopServices::openUrl(QUrl::fromLocalFile(file.absoluteFilePath()));
}

} // namespace dondoc
