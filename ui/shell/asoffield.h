// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QCalendarWidget;
class QLabel;
class QMenu;
class QToolButton;

namespace dondoc {

class DateField;

/// The first field of the toolbar: the date every page is drawn as of. Coloured when it is not today, so that
/// nobody takes old figures for today's. Typed as officers write dates and taken by Enter or on leaving; Up
/// and Down step a day, Page Up and Page Down a month, Alt+Down opens the calendar.
class AsOfField final : public QWidget
{
    Q_OBJECT
public:
    AsOfField(Workspace &workspace, QAction &backToToday, const Theme &theme, QWidget *parent = nullptr);

    void retranslate();
    /// In a narrow window the date stands alone; its label stays its accessible name.
    void setCompact(bool compact);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCalendar(const Theme &theme);
    void openCalendar();
    void take();
    bool step(int key);
    void showDate(QDate date);

    Workspace &m_workspace;
    QAction &m_backToToday;
    QLabel *m_label;
    DateField *m_date;
    QMenu *m_menu;
    QCalendarWidget *m_calendar;
    QAction *m_open;
    QToolButton *m_today;
};

} // namespace dondoc
