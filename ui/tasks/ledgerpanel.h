// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/typing.h"
#include "ui/shell/jobrunner.h"

#include <QWidget>

#include <map>

namespace dondoc {

class DataTable;
class EvidenceStrip;
class FileDialogSeam;
class LedgerModel;
class ReportForm;
class StoreEdits;
class LinkButton;
class TextLabel;
class TickKey;
class Theme;
class ViewSettings;

/// The agencies of one task, each with its own completion: Space ticks the chosen ones off, Enter opens what
/// they report. Marking one done leaves the others. When the report is kept the keyboard comes back here,
/// when it is dropped it goes to whoever follows backPressed(); neither makes Space tick before the officer
/// moves.
class LedgerPanel final : public QWidget
{
    Q_OBJECT
public:
    LedgerPanel(const Theme &theme, ViewSettings &settings, QWidget *parent = nullptr);
    ~LedgerPanel() override;

    /// Null: it only shows.
    void setEdits(StoreEdits *edits, FileDialogSeam *files);
    void showTask(std::shared_ptr<const Board> board, int position);
    /// False when there is no row to take it.
    bool takeFocus();
    void startReport();
    /// Writes what the form holds and forgets the task: another store's are coming.
    void leaveStore();
    /// A report was typed that no store took, and it is in no field now.
    bool hasUnwritten() const { return !m_unwritten.empty(); }
    /// Every report that was typed and not announced, in the form or waiting for its agency.
    std::vector<TypedReport> typedReports() const;
    /// Reports that were typed before; each waits for its agency, which resumeReport() chooses.
    void takeUp(const std::vector<TypedReport> &reports);
    void resumeReport(const std::vector<AssignmentId> &parts);
    /// Height with all its rows and, where it is written in, the form.
    int wantedHeight() const;

    /// The form stands under the table.
    bool isReporting() const;
    /// The evidence file of the current agency, looked at again first; one that is not there is said to be
    /// missing.
    void openEvidence();
    /// Evidence files are being compared with their checksums.
    bool isChecking() const { return m_checker.isRunning(); }

signals:
    /// wantedHeight() answers otherwise than before.
    void heightChanged();
    /// Esc in the report.
    void backPressed();
    /// typedReports() may answer otherwise than before.
    void typingChanged();
    /// What was typed waits to be put right, in a sentence.
    void notKept(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void tickSelected();
    void offerMembers();
    void keepReport(const Progress &report);
    void fillForm();
    void leaveReport();
    void takeBack(const TypedReport &refused);
    TypedReport typedReport() const;
    void showForm(bool isShown);
    void hideIdleColumns();
    void checkEvidence();
    void showEvidence();
    void moveEvidence();
    void relink(const QString &path, bool isAsMeant);
    std::vector<int> selectedRows() const;
    std::vector<AssignmentId> selectedParts() const;
    const TaskRecord *record() const;

    std::shared_ptr<const Board> m_board;
    int m_position = -1;
    StoreEdits *m_edits = nullptr;
    FileDialogSeam *m_files = nullptr;
    JobRunner m_checker;
    LedgerModel *m_model;
    DataTable *m_table;
    TickKey *m_tick;
    EvidenceStrip *m_evidence;
    ReportForm *m_form;
    QWidget *m_formRule;
    QWidget *m_head; ///< the three labels below
    TextLabel *m_title;
    TextLabel *m_count;
    TextLabel *m_keys;
    LinkButton *m_members;                 ///< of a group that leads: followed one by one
    std::vector<AssignmentId> m_reporting; ///< whose report the form holds
    QStringList m_reportingNames;
    std::map<std::vector<AssignmentId>, TypedReport> m_unwritten; ///< refused, and not in the fields
};

} // namespace dondoc
