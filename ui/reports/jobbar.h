// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace dondoc {

class JobRunner;

/// A line that stands while work is under way: what it is, how far it is, and a button that stops it.
class JobBar final : public QWidget
{
    Q_OBJECT
public:
    /// `job` outlives it.
    explicit JobBar(JobRunner &job, QWidget *parent = nullptr);
    void setWords(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_label;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace dondoc
