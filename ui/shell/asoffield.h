// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAction;
class QDateEdit;
class QLabel;
class QToolButton;

namespace dondoc {

/// The first field of the toolbar: the date every page is drawn as of. Coloured when it is not today, so that
/// nobody takes old figures for today's.
class AsOfField final : public QWidget
{
    Q_OBJECT
public:
    AsOfField(Workspace &workspace, QAction &backToToday, QWidget *parent = nullptr);

    void retranslate();
    /// In a narrow window the date stands alone; its label stays its accessible name.
    void setCompact(bool compact);

private:
    void showDate(QDate date);

    Workspace &m_workspace;
    QAction &m_backToToday;
    QLabel *m_label;
    QDateEdit *m_date;
    QToolButton *m_today;
};

} // namespace dondoc
