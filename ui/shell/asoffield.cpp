// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/asoffield.h"

#include "ui/theme/icons.h"
#include "ui/widgets/datefield.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QToolButton>
#include <QWidgetAction>

namespace dondoc {

AsOfField::AsOfField(Workspace &workspace, QAction &backToToday, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_backToToday(backToToday)
    , m_label(new QLabel)
    , m_date(new DateField)
    , m_menu(new QMenu(this))
    , m_calendar(new QCalendarWidget)
    , m_today(new QToolButton)
{
    addCalendar(theme);
    m_date->installEventFilter(this);
    m_date->setObjectName(QStringLiteral("asOf"));
    m_label->setBuddy(m_date);
    m_date->setFixedWidth(m_date->fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) +
                          scaledPixels(52));
    m_today->setDefaultAction(&backToToday);
    m_today->setToolButtonStyle(Qt::ToolButtonTextOnly);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit * 2);
    row->addWidget(m_label);
    row->addWidget(m_date);
    row->addWidget(m_today);

    connect(m_date, &QLineEdit::editingFinished, this, &AsOfField::take);
    connect(&workspace, &Workspace::asOfChanged, this, &AsOfField::showDate);
    connect(&backToToday, &QAction::triggered, this,
            [this] { m_workspace.setAsOf(m_workspace.clock().today()); });
    showDate(workspace.asOf());
    retranslate();
}

void AsOfField::addCalendar(const Theme &theme)
{
    auto *entry = new QWidgetAction(m_menu);
    entry->setDefaultWidget(m_calendar);
    m_menu->addAction(entry);
    m_calendar->setGridVisible(false);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_open = m_date->addAction(themeIcon(QStringLiteral("chevron-down"), theme), QLineEdit::TrailingPosition);
    connect(m_open, &QAction::triggered, this, &AsOfField::openCalendar);
    const auto choose = [this](QDate date) {
        m_menu->close();
        m_workspace.setAsOf(date);
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, choose);
    connect(m_calendar, &QCalendarWidget::activated, this, choose);
}

void AsOfField::openCalendar()
{
    m_calendar->setSelectedDate(m_workspace.asOf());
    m_menu->popup(m_date->mapToGlobal(QPoint(0, m_date->height())));
    m_calendar->setFocus(Qt::PopupFocusReason);
}

/// What is no date stays while it is typed on; once the field is left it shows the date that governs.
void AsOfField::take()
{
    if (const QDate date = m_date->date(); date.isValid()) {
        m_workspace.setAsOf(date);
        m_date->setDate(date);
    } else if (!m_date->hasFocus()) {
        showDate(m_workspace.asOf());
    }
}

bool AsOfField::step(int key)
{
    const QDate from = m_workspace.asOf();
    switch (key) {
    case Qt::Key_Up:
        m_workspace.setAsOf(from.addDays(1));
        return true;
    case Qt::Key_Down:
        m_workspace.setAsOf(from.addDays(-1));
        return true;
    case Qt::Key_PageUp:
        m_workspace.setAsOf(from.addMonths(1));
        return true;
    case Qt::Key_PageDown:
        m_workspace.setAsOf(from.addMonths(-1));
        return true;
    case Qt::Key_Escape:
        showDate(from);
        return true;
    default:
        return false;
    }
}

bool AsOfField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_date || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool opens = key->key() == Qt::Key_F4 ||
                       (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier));
    if (opens) {
        openCalendar();
        return true;
    }
    return key->modifiers() == Qt::NoModifier && step(key->key());
}

void AsOfField::retranslate()
{
    m_label->setText(tr("Figures to the end of"));
    m_date->setAccessibleName(tr("As-of date"));
    m_date->setToolTip(tr("Every page shows what held on this date"));
    m_open->setText(tr("Calendar"));
    m_open->setToolTip(tr("Calendar (Alt+Down)"));
    m_calendar->setLocale(QLocale());
}

void AsOfField::setCompact(bool compact)
{
    m_label->setVisible(!compact);
}

void AsOfField::showDate(QDate date)
{
    m_date->setReference(date);
    m_date->setDate(date);
    const bool isToday = date == m_workspace.clock().today();
    m_backToToday.setEnabled(!isToday);
    m_date->setProperty("otherDay", !isToday);
    m_date->style()->unpolish(m_date); // the style sheet reads the property
    m_date->style()->polish(m_date);
}

} // namespace dondoc
