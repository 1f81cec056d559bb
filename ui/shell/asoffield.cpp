// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/asoffield.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace dondoc {

AsOfField::AsOfField(Workspace &workspace, QAction &backToToday, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_backToToday(backToToday)
    , m_label(new QLabel)
    , m_date(new QDateEdit)
    , m_today(new QToolButton)
{
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_date->setKeyboardTracking(false); // half a typed date is no date
    m_date->setObjectName(QStringLiteral("asOf"));
    m_label->setBuddy(m_date);
    m_today->setDefaultAction(&backToToday);
    m_today->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit * 2);
    row->addWidget(m_label);
    row->addWidget(m_date);
    row->addWidget(m_today);

    connect(m_date, &QDateEdit::dateChanged, &workspace, &Workspace::setAsOf);
    connect(&workspace, &Workspace::asOfChanged, this, &AsOfField::showDate);
    connect(&backToToday, &QAction::triggered, this,
            [this] { m_workspace.setAsOf(m_workspace.clock().today()); });
    showDate(workspace.asOf());
    retranslate();
}

void AsOfField::retranslate()
{
    m_label->setText(tr("Figures to the end of"));
    m_date->setAccessibleName(tr("As-of date"));
    m_date->setToolTip(tr("Every page shows what held on this date"));
    m_date->setLocale(QLocale());
}

void AsOfField::setCompact(bool compact)
{
    m_label->setVisible(!compact);
}

void AsOfField::showDate(QDate date)
{
    const QSignalBlocker blocker(m_date);
    m_date->setDate(date);
    const bool isToday = date == m_workspace.clock().today();
    m_backToToday.setEnabled(!isToday);
    m_date->setProperty("otherDay", !isToday);
    m_date->style()->unpolish(m_date); // the style sheet reads the property
    m_date->style()->polish(m_date);
}

} // namespace dondoc
