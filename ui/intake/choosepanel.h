// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intakesession.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dondoc {

class BatchList;

/// The first and the last step: nothing chosen yet, reading or importing with progress, and what was done,
/// which can be taken back from here; with the imports of before.
class ChoosePanel final : public QWidget
{
    Q_OBJECT
public:
    ChoosePanel(const Theme &theme, const IntakeSession &session, QWidget *parent = nullptr);

    void refresh();
    void setProgress(qint64 done, qint64 total);
    void setBatches(const std::vector<Batch> &batches);

signals:
    void chooseRequested();
    void pasteRequested();
    void deskRequested(); ///< the notice desk
    void formsRequested();
    void cancelRequested();
    void tasksRequested();
    void undoRequested(dondoc::BatchId batch);
    void redoRequested(dondoc::BatchId batch);

private:
    void layOut();
    void connectButtons();
    QString title() const;
    QString sentence() const;
    QString doneSentence() const;
    QString formsSentence() const;

    const Theme &m_theme;
    const IntakeSession &m_session;
    QLabel *m_title, *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_tasks, *m_undo, *m_choose, *m_paste, *m_desk, *m_forms, *m_cancel;
    BatchList *m_batches;
    bool m_isTakenBack = false; ///< the import of this lot
};

} // namespace dondoc
