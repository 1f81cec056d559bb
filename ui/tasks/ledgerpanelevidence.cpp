// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of LedgerPanel that looks after evidence files.
#include "ui/shell/seams.h"
#include "ui/shell/storeedits.h"
#include "ui/tasks/evidencestrip.h"
#include "ui/tasks/ledgermodel.h"
#include "ui/tasks/ledgerpanel.h"
#include "ui/tasks/taskedits.h"
#include "ui/widgets/datatable.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace dondoc {

namespace {

/// A file and what was found of it.
using Found = std::pair<LinkedFile, LinkedFileState>;

std::vector<Found> examine(const std::vector<LinkedFile> &files, const JobControl &job)
{
    std::vector<Found> found;
    for (const LinkedFile &file : files) {
        if (!job.isCancelled())
            found.emplace_back(file, stateOf(file));
    }
    return found;
}

} // namespace

/// Compares the files of the task that is shown with their checksums, off the window's thread.
void LedgerPanel::checkEvidence()
{
    std::vector<LinkedFile> files;
    for (const LedgerRow &row : m_model->rows()) {
        if (!row.evidence.path.isEmpty() && std::ranges::find(files, row.evidence) == files.end())
            files.push_back(row.evidence);
    }
    m_checker.cancel(); // of the task that was shown
    if (files.empty())
        return;
    m_checker.start([files](const JobControl &job) { return examine(files, job); },
                    [this](const std::vector<Found> &found) {
                        for (const auto &[file, state] : found)
                            m_model->setEvidenceState(file, state);
                        showEvidence();
                    });
}

void LedgerPanel::showEvidence()
{
    const int current = m_table->currentRow();
    const LedgerRow none;
    const LedgerRow &row = current >= 0 && current < m_model->rowCount() ? m_model->row(current) : none;
    const bool wasHidden = m_evidence->isHidden();
    m_evidence->showFile(row.evidence, row.linkedOn, row.evidenceState);
    if (m_evidence->isHidden() != wasHidden)
        emit heightChanged();
}

void LedgerPanel::openEvidence()
{
    const int current = m_table->currentRow();
    if (!record() || current < 0 || m_model->row(current).evidence.path.isEmpty())
        return;
    const LinkedFile file = m_model->row(current).evidence;
    m_checker.start([file](const JobControl &) { return stateOf(file); },
                    [this, file](LinkedFileState state) {
                        m_model->setEvidenceState(file, state);
                        showEvidence();
                        if (state != LinkedFileState::Missing)
                            QDesktopServices::openUrl(QUrl::fromLocalFile(file.path));
                    });
}

/// The place is another; what the file held when it was linked stays the measure.
void LedgerPanel::moveEvidence()
{
    if (!m_files || m_table->currentRow() < 0)
        return;
    const TaskId task = record()->task.id;
    const AssignmentId part = m_model->row(m_table->currentRow()).assignment;
    m_files->openFile(this, {tr("Where the evidence file is now"), {}, tr("All files (*)"), {}, {}},
                      [this, task, part](const QString &path) {
                          const int current = m_table->currentRow();
                          const bool isStillShown = record() && record()->task.id == task && current >= 0 &&
                                                    m_model->row(current).assignment == part;
                          if (isStillShown)
                              relink(path, false);
                      });
}

void LedgerPanel::relink(const QString &path, bool isAsMeant)
{
    const LedgerRow &row = m_model->row(m_table->currentRow());
    TaskEdits(*m_edits).relink(*record(), row.assignment, path, isAsMeant, m_board->asOf, row.name);
}

} // namespace dondoc
