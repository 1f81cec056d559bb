// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftpanel.h"

#include "ui/intake/draftlist.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dondoc {

DraftPanel::DraftPanel(const Theme &theme, IntakeSession &session, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_session(session)
    , m_model(session)
    , m_title(new QLabel)
    , m_counts(new QLabel)
    , m_empty(new QLabel)
    , m_review(new QPushButton)
    , m_all(new QPushButton)
    , m_leaveOut(new QPushButton)
    , m_import(new QPushButton)
    , m_list(new DraftList(theme, m_model))
{
    setProperty("panel", true);
    auto *filter = new QButtonGroup(this);
    for (QPushButton *button : {m_review, m_all}) {
        button->setCheckable(true);
        filter->addButton(button);
    }
    m_leaveOut->setCheckable(true);
    m_import->setProperty("accent", true);
    m_import->setObjectName(QStringLiteral("import"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    m_all->setObjectName(QStringLiteral("showAll"));
    m_list->setObjectName(QStringLiteral("drafts"));
    m_counts->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    setFocusProxy(m_list);
    layOut();

    connect(m_all, &QPushButton::toggled, this, &DraftPanel::showAll);
    connect(m_leaveOut, &QPushButton::clicked, this, &DraftPanel::leaveOutCurrent);
    connect(m_import, &QPushButton::clicked, &session, &IntakeSession::import);
    connect(m_list, &DraftList::rowChosen, this, [this](int sessionRow) {
        refresh();
        emit rowChosen(sessionRow);
    });
    retranslate();
}

void DraftPanel::layOut()
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::panel, space::cellY, space::panel, space::cellY);
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_review);
    head->addSpacing(space::unit);
    head->addWidget(m_all);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::panel, space::cellY + 2, space::panel, space::cellY + 2);
    foot->setSpacing(space::cellX);
    foot->addWidget(m_counts, 1);
    foot->addWidget(m_leaveOut);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_empty, 1);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void DraftPanel::reset()
{
    const bool hasUncertain = m_session.uncertainCount() > 0;
    m_review->setChecked(hasUncertain);
    m_all->setChecked(!hasUncertain);
    m_model.setUncertainOnly(hasUncertain);
    m_model.reset();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0));
    retranslate();
}

void DraftPanel::showAll(bool all)
{
    const int row = currentRow();
    m_model.setUncertainOnly(!all);
    if (row >= 0)
        showRow(row);
    refresh();
}

int DraftPanel::currentRow() const
{
    return m_model.sessionRow(m_list->currentIndex());
}

void DraftPanel::refresh()
{
    m_model.refresh();
    const int row = currentRow();
    m_leaveOut->setEnabled(row >= 0);
    m_leaveOut->setChecked(row >= 0 && m_session.isLeftOut(m_session.rows()[size_t(row)].key));
    m_empty->setVisible(m_model.rowCount() == 0);
    m_list->setVisible(m_model.rowCount() > 0);
    showCounts();
}

void DraftPanel::retranslate()
{
    m_title->setFont(m_theme.font(Type::Body, true));
    m_title->setText(tr("Drafts %1").arg(m_session.rows().size()));
    m_review->setText(tr("To review %1").arg(m_session.uncertainCount()));
    m_all->setText(tr("All"));
    m_leaveOut->setText(tr("Leave out this row"));
    m_empty->setText(tr("Every row was read with certainty."));
    m_list->setAccessibleName(tr("Drafts"));
    refresh();
}

void DraftPanel::showCounts()
{
    m_counts->setText(countsText());
    m_import->setText(importText());
    const int written = m_session.plan().added + m_session.plan().updated;
    const bool isReady = m_session.step() == IntakeStep::Review && !m_session.isBusy();
    m_import->setEnabled(isReady && written > 0);
    m_import->setToolTip(written > 0 ? QKeySequence(importKeys).toString(QKeySequence::NativeText)
                                     : tr("These files say nothing that is not known already"));
}

QString DraftPanel::countsText() const
{
    const ImportPlan &plan = m_session.plan();
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(plan.added, tr("<b>%1</b> to add").arg(plan.added));
    add(plan.updated, tr("<b>%1</b> to update").arg(plan.updated));
    add(plan.unchanged, tr("<b>%1</b> already there").arg(plan.unchanged));
    add(plan.setAside, tr("<b>%1</b> left out").arg(plan.setAside));
    return parts.join(QStringLiteral(" · "));
}

QString DraftPanel::importText() const
{
    const int written = m_session.plan().added + m_session.plan().updated;
    if (m_session.leftOutCount() > 0)
        return tr("Import %1, leave %2").arg(written).arg(m_session.leftOutCount());
    return tr("Import %1").arg(written);
}

void DraftPanel::leaveOutCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString key = m_session.rows()[size_t(row)].key;
    m_session.setLeftOut(key, !m_session.isLeftOut(key));
}

void DraftPanel::showRow(int sessionRow)
{
    const QSignalBlocker blocker(m_list);
    QModelIndex index = m_model.indexOf(sessionRow);
    if (!index.isValid()) { // a certain row chosen in the sheet: only All shows it
        m_all->setChecked(true);
        index = m_model.indexOf(sessionRow);
    }
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    refresh();
}

void DraftPanel::import()
{
    m_import->click();
}

void DraftPanel::goToUncertain(int direction)
{
    const auto &rows = m_session.rows();
    const int count = int(rows.size());
    for (int step = 1; step <= count; ++step) {
        const int candidate = ((qMax(currentRow(), 0) + direction * step) % count + count) % count;
        if (!rows[size_t(candidate)].isUncertain())
            continue;
        m_list->setCurrentIndex({});
        showRow(candidate);
        emit rowChosen(candidate);
        return;
    }
}

} // namespace dondoc
