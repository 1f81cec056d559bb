// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/agendatable.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>

namespace dondoc {

namespace {

enum Column { Time, What, Who, ColumnCount };

} // namespace

AgendaTable::AgendaTable(QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
{
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_table->setColumnWidth(Time, scaledPixels(110));
    m_table->setColumnWidth(Who, scaledPixels(220));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWordWrap(true);
    m_table->installEventFilter(this);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &QTableWidget::cellChanged, this, &AgendaTable::changed);
    connect(m_add, &QPushButton::clicked, this, &AgendaTable::append);
    connect(m_remove, &QPushButton::clicked, this, &AgendaTable::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    retranslate();
}

void AgendaTable::retranslate()
{
    m_table->setAccessibleName(tr("Programme"));
    m_table->setHorizontalHeaderLabels({tr("Time"), tr("What"), tr("Who")});
    m_add->setText(tr("Add a line"));
    m_remove->setText(tr("Take out"));
    m_remove->setToolTip(tr("Ctrl+Del"));
    m_up->setText(tr("Up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down->setText(tr("Down"));
    m_down->setToolTip(tr("Alt+Down"));
}

void AgendaTable::addRow(const AgendaItem &item)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString cells[ColumnCount] = {item.time, item.text, item.who};
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
}

void AgendaTable::setItems(const std::vector<AgendaItem> &items)
{
    const QSignalBlocker blocker(m_table);
    const int current = m_table->currentRow(), column = m_table->currentColumn();
    m_table->setRowCount(0);
    for (const AgendaItem &item : items)
        addRow(item);
    m_table->setCurrentCell(std::min(current, m_table->rowCount() - 1), column);
}

std::vector<AgendaItem> AgendaTable::items() const
{
    std::vector<AgendaItem> items;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto cell = [this, row](int column) { return m_table->item(row, column)->text().trimmed(); };
        const AgendaItem item{cell(Time), cell(What), cell(Who)};
        if (item != AgendaItem())
            items.push_back(item);
    }
    return items;
}

void AgendaTable::append()
{
    {
        const QSignalBlocker blocker(m_table);
        addRow({});
    }
    m_table->setCurrentCell(m_table->rowCount() - 1, Time);
    m_table->setFocus(Qt::OtherFocusReason);
    m_table->edit(m_table->currentIndex());
}

void AgendaTable::remove()
{
    if (m_table->currentRow() < 0)
        return;
    m_table->removeRow(m_table->currentRow());
    emit changed();
}

void AgendaTable::move(int by)
{
    const int row = m_table->currentRow(), to = row + by;
    if (row < 0 || to < 0 || to >= m_table->rowCount())
        return;
    {
        const QSignalBlocker blocker(m_table);
        for (int column = 0; column < ColumnCount; ++column) {
            QTableWidgetItem *moved = m_table->takeItem(row, column);
            m_table->setItem(row, column, m_table->takeItem(to, column));
            m_table->setItem(to, column, moved);
        }
    }
    m_table->setCurrentCell(to, m_table->currentColumn());
    emit changed();
}

bool AgendaTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->modifiers() & Qt::ControlModifier && key->key() == Qt::Key_Delete)
        remove();
    else if (key->modifiers() & Qt::AltModifier && key->key() == Qt::Key_Up)
        move(-1);
    else if (key->modifiers() & Qt::AltModifier && key->key() == Qt::Key_Down)
        move(1);
    else if (isEnter && m_table->currentRow() == m_table->rowCount() - 1)
        append();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace dondoc
