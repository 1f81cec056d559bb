// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/proposallist.h"

#include "ui/notices/proposalcard.h"

#include <QKeyEvent>

namespace dondoc {

ProposalList::ProposalList(const Theme &theme, ProposalModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new ProposalCardDelegate(theme, *this, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else heights and bar chase each other
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            emit keyChosen(m_model.keyOf(index));
    });
    connect(this, &QListView::doubleClicked, this, &ProposalList::editRequested);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void ProposalList::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier)
            return emit editRequested();
        break;
    case Qt::Key_Space:
        if (index.isValid())
            m_model.setData(
                index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                Qt::CheckStateRole);
        return;
    case Qt::Key_Delete:
        if (index.isValid())
            m_model.setData(index, Qt::Unchecked, Qt::CheckStateRole);
        return;
    default:
        break;
    }
    QListView::keyPressEvent(event);
}

void ProposalList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace dondoc
