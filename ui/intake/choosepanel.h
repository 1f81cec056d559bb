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

/// The first and the last step: nothing chosen yet, reading or importing with progress, and what was done.
class ChoosePanel final : public QWidget
{
    Q_OBJECT
public:
    ChoosePanel(const Theme &theme, const IntakeSession &session, QWidget *parent = nullptr);

    void refresh();
    void setProgress(qint64 done, qint64 total);

signals:
    void chooseRequested();
    void cancelRequested();
    void tasksRequested();

private:
    QString title() const;
    QString sentence() const;

    const Theme &m_theme;
    const IntakeSession &m_session;
    QLabel *m_title, *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_tasks, *m_choose, *m_cancel;
};

} // namespace dondoc
