// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reviews/review.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace dondoc {

/// The programme of a session, typed line by line: time, what, who. Enter on the last line starts another;
/// Ctrl+Del takes a line out; Alt+Up and Alt+Down move it.
class AgendaTable final : public QWidget
{
    Q_OBJECT
public:
    explicit AgendaTable(QWidget *parent = nullptr);

    void setItems(const std::vector<AgendaItem> &items);
    /// Lines with something in them.
    std::vector<AgendaItem> items() const;
    void retranslate();

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const AgendaItem &item);
    void append();
    void remove();
    void move(int by);

    QTableWidget *m_table;
    QPushButton *m_add, *m_remove, *m_up, *m_down;
};

} // namespace dondoc
