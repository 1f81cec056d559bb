// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/choosepanel.h"

#include "ui/intake/batchlist.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dondoc {

namespace {
constexpr int progressWidth = 320, listWidth = 760;
}

ChoosePanel::ChoosePanel(const Theme &theme, const IntakeSession &session, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_session(session)
    , m_title(new QLabel)
    , m_sentence(new QLabel)
    , m_progress(new QProgressBar)
    , m_tasks(new QPushButton)
    , m_undo(new QPushButton)
    , m_choose(new QPushButton)
    , m_paste(new QPushButton)
    , m_desk(new QPushButton)
    , m_forms(new QPushButton)
    , m_cancel(new QPushButton)
    , m_batches(new BatchList(theme))
{
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    m_forms->setObjectName(QStringLiteral("collectionForms"));
    m_undo->setObjectName(QStringLiteral("undoImport"));
    m_tasks->setObjectName(QStringLiteral("openTasks"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_tasks->setProperty("accent", true);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaledPixels(progressWidth), 4);
    m_batches->setMaximumWidth(scaledPixels(listWidth));
    for (QLabel *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    layOut();
    connectButtons();
    refresh();
}

void ChoosePanel::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::gap);
    buttons->addStretch(1);
    for (QPushButton *button : {m_tasks, m_undo, m_choose, m_paste, m_desk, m_forms, m_cancel})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *batches = new QHBoxLayout;
    batches->addStretch(1);
    batches->addWidget(m_batches, 20);
    batches->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::gap);
    column->addStretch(2); // centred at a third of the height
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addWidget(m_progress, 0, Qt::AlignHCenter);
    column->addLayout(buttons);
    column->addStretch(1);
    column->addLayout(batches);
    column->addStretch(3);
}

void ChoosePanel::connectButtons()
{
    connect(m_choose, &QPushButton::clicked, this, &ChoosePanel::chooseRequested);
    connect(m_paste, &QPushButton::clicked, this, &ChoosePanel::pasteRequested);
    connect(m_desk, &QPushButton::clicked, this, &ChoosePanel::deskRequested);
    connect(m_forms, &QPushButton::clicked, this, &ChoosePanel::formsRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ChoosePanel::cancelRequested);
    connect(m_tasks, &QPushButton::clicked, this, &ChoosePanel::tasksRequested);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_isTakenBack ? emit redoRequested(m_session.batch()) : emit undoRequested(m_session.batch());
    });
    connect(m_batches, &BatchList::undoRequested, this, &ChoosePanel::undoRequested);
    connect(m_batches, &BatchList::redoRequested, this, &ChoosePanel::redoRequested);
}

void ChoosePanel::setBatches(const std::vector<Batch> &batches)
{
    m_isTakenBack = std::any_of(batches.begin(), batches.end(), [this](const Batch &batch) {
        return batch.undone && batch.id == m_session.batch();
    });
    m_batches->setBatches(batches);
    refresh();
}

void ChoosePanel::refresh()
{
    const IntakeStep step = m_session.step();
    const bool isBusy = step == IntakeStep::Reading || step == IntakeStep::Importing;
    const bool isDone = step == IntakeStep::Done;
    m_title->setFont(m_theme.font(Type::ChartTitle, true));
    m_title->setText(title());
    m_sentence->setText(sentence());
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, 0);
    m_tasks->setVisible(isDone && !m_isTakenBack);
    m_undo->setVisible(isDone && m_session.batch());
    m_choose->setVisible(!isBusy);
    m_paste->setVisible(step == IntakeStep::Choose);
    m_desk->setVisible(step == IntakeStep::Choose);
    m_forms->setVisible(step == IntakeStep::Choose);
    m_cancel->setVisible(isBusy);
    m_batches->retranslate();
    m_batches->setVisible(!isBusy && m_batches->isVisibleTo(this));
    m_choose->setProperty("accent", step == IntakeStep::Choose); // one filled button a view
    m_choose->style()->unpolish(m_choose);
    m_choose->style()->polish(m_choose);
    setFocusProxy(isDone ? (m_isTakenBack ? m_undo : m_tasks) : isBusy ? m_cancel : m_choose);
    m_tasks->setText(tr("Open the tasks"));
    m_undo->setText(m_isTakenBack ? tr("Bring the import back") : tr("Take the import back"));
    m_choose->setText(isDone ? tr("Receive more files…") : tr("Choose files…"));
    m_paste->setText(tr("Paste a table"));
    m_desk->setText(tr("Notice desk"));
    m_desk->setToolTip(tr("Notices of conclusions, read into draft tasks"));
    m_paste->setToolTip(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
    m_forms->setText(tr("Collection forms…"));
    m_forms->setToolTip(tr("Make forms for agencies to fill in; filled ones are received like other files"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setShortcut(Qt::Key_Escape); // after its text, which would take it away
}

void ChoosePanel::setProgress(qint64 done, qint64 total)
{
    constexpr int steps = 1000;
    m_progress->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_progress->setValue(int(done * steps / total));
}

QString ChoosePanel::title() const
{
    switch (m_session.step()) {
    case IntakeStep::Choose:
    case IntakeStep::Review:
        return tr("Drop workbooks here");
    case IntakeStep::Reading:
        return tr("Reading %n file(s)…", nullptr, int(m_session.filesBeingRead().size()));
    case IntakeStep::Importing:
        return tr("Importing…");
    case IntakeStep::Done:
        return m_isTakenBack ? tr("Taken back") : tr("Imported");
    }
    Q_UNREACHABLE();
}

QString ChoosePanel::sentence() const
{
    switch (m_session.step()) {
    case IntakeStep::Choose:
    case IntakeStep::Review:
        return tr(
            "Appendices of tasks and of rates. You see how each row is read before anything is stored.");
    case IntakeStep::Reading: {
        QStringList names;
        for (const QString &file : m_session.filesBeingRead())
            names += QFileInfo(file).fileName();
        return names.join(QStringLiteral(", "));
    }
    case IntakeStep::Importing:
        return tr("All rows are written together, or none.");
    case IntakeStep::Done:
        return doneSentence();
    }
    Q_UNREACHABLE();
}

QString ChoosePanel::doneSentence() const
{
    if (m_isTakenBack)
        return tr("What the import added is gone, and what it changed is as it was before.");
    const ImportPlan &plan = m_session.plan();
    QString sentence = tr("%1 added, %2 updated, %3 already there, %4 left out.")
                           .arg(plan.added)
                           .arg(plan.updated)
                           .arg(plan.unchanged)
                           .arg(plan.setAside);
    if (const int names = int(m_session.mending().names.size()); names > 0)
        sentence += u' ' + tr("%n spelling(s) entered the alias book.", nullptr, names);
    if (!plan.forms.received.empty())
        sentence += u' ' + formsSentence();
    return sentence + u' ' + tr("Ctrl+Z takes the whole import back.");
}

/// Who sent a form back, who late, who not.
QString ChoosePanel::formsSentence() const
{
    const FormRound &forms = m_session.plan().forms;
    const auto names = [this](const std::vector<AgencyId> &agencies) {
        QStringList all;
        for (AgencyId agency : agencies)
            all += m_session.reading()->lot->directory->displayName(agency);
        return all.join(QStringLiteral("; "));
    };
    QString sentence = tr("Forms of %n agency(ies) came back.", nullptr, int(forms.received.size()));
    if (!forms.late.empty())
        sentence += u' ' + tr("Late: %1.").arg(names(forms.late));
    if (!forms.silent.empty())
        sentence += u' ' + tr("Not yet: %1.").arg(names(forms.silent));
    return sentence;
}

} // namespace dondoc
