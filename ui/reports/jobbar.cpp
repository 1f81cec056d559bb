// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/jobbar.h"

#include "ui/shell/jobrunner.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace dondoc {

JobBar::JobBar(JobRunner &job, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_cancel);
    connect(&job, &JobRunner::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, int(total));
        m_progress->setValue(int(done));
    });
    connect(&job, &JobRunner::runningChanged, this, [this](bool isRunning) {
        m_progress->setRange(0, 0);
        setVisible(isRunning);
    });
    connect(m_cancel, &QPushButton::clicked, &job, &JobRunner::askToStop);
    retranslate();
    hide();
}

void JobBar::setWords(const QString &words)
{
    m_label->setText(words);
    m_progress->setAccessibleName(words);
}

void JobBar::retranslate()
{
    m_cancel->setText(tr("Cancel"));
}

void JobBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace dondoc
