// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves TasksPage: the exported list, and the file a fact came from.
#include "core/reports/dataexport.h"
#include "core/tasks/sourcelabel.h"
#include "ui/shell/seams.h"
#include "ui/tasks/tasklistmodel.h"
#include "ui/tasks/taskspage.h"
#include "ui/widgets/datatable.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>

namespace dondoc {

bool TasksPage::canExport() const
{
    return m_table->filter().rowCount() > 0;
}

void TasksPage::exportPage()
{
    if (canExport())
        emit exportRequested(shownTasks());
}

void TasksPage::exportThrough(FileDialogSeam &files, const std::vector<int> &positions)
{
    const FileRequest request{tr("Export the list of tasks"),
                              {},
                              tr("Excel workbook (*.xlsx);;CSV (*.csv)"),
                              QStringLiteral("xlsx"),
                              QStringLiteral("nhiem-vu.xlsx")};
    files.saveFile(this, request, [this, positions](const QString &path) { writeList(path, positions); });
}

void TasksPage::writeList(const QString &path, const std::vector<int> &positions)
{
    emit statusChanged(tr("Writing %n task(s)…", nullptr, int(positions.size())));
    m_writing.start(
        [path, positions, board = m_model->board()](const JobControl &) -> Status {
            const OutTable table = tasksAsTable(*board, &positions);
            const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
            return isCsv ? writeCsv(path, table) : writeXlsx(path, {table});
        },
        [this, path, count = int(positions.size())](const Status &written) {
            if (!written)
                return emit errorRaised(written.error().text);
            emit statusChanged(
                tr("%n task(s) written to %1", nullptr, count).arg(QDir::toNativeSeparators(path)));
        });
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
