// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/task.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace dondoc {

class DateField;
class FileDialogSeam;
class TextLabel;
class Theme;

/// What one agency reports of its part: stage, day, evidence, difficulty, proposal, commitment. There is no
/// Save button: leaving the form with something changed announces the report, once.
class ReportForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ReportForm(const Theme &theme, QWidget *parent = nullptr);
    ~ReportForm() override;

    /// Asked for the evidence's file; without it the button is hidden.
    void setFiles(FileDialogSeam *files);
    /// `title` names the agency or agencies; the fields start from the report that holds.
    void start(const QString &title, const Progress &holding, QDate asOf);
    /// Announces what is changed and not announced yet; called too when the form is left. False where it
    /// cannot be: a day that was typed is none.
    bool commit();
    /// What the fields say; a day that cannot be read is the one the figures are looked at.
    Progress report() const;
    /// Something is changed and not announced.
    bool hasWords() const;
    /// What was announced could not be written: the fields count as changed since `holding` again.
    void takeBack(const Progress &holding);
    /// The report that holds is another by now: fields in which nothing else was typed say what it says.
    void follow(const Progress &holding, QDate asOf);
    /// Puts a report into the fields that is not written.
    void restore(const Progress &report);
    void takeFocus();

signals:
    /// A field says something else than before.
    void edited();
    void reported(const Progress &report);
    /// Enter: what was typed is announced, the next agency's turn.
    void left();
    /// Esc: what was typed since the last report is dropped.
    void dropped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void fill();
    void setFields(const Progress &report);
    void followDone();
    void chooseFile();
    void setEvidenceFile(const QString &path);
    QWidget *unreadDay() const;

    const Theme &m_theme;
    FileDialogSeam *m_files = nullptr;
    Progress m_start; ///< what the fields held when they were filled
    QString m_evidenceFile;
    QDate m_asOf;

    TextLabel *m_title, *m_stageLabel, *m_dateLabel, *m_evidenceLabel, *m_noteLabel, *m_proposalLabel,
        *m_promiseLabel, *m_hint;
    QComboBox *m_stage;
    DateField *m_date;
    QCheckBox *m_done;
    DateField *m_completedOn;
    QLineEdit *m_evidence;
    QToolButton *m_file;
    QLineEdit *m_note;
    QLineEdit *m_proposal;
    DateField *m_promisedOn;
    QLineEdit *m_promise;
};

} // namespace dondoc
