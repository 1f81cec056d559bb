// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/proposalmodel.h"

#include <QStyledItemDelegate>

class QListView;

namespace dondoc {

/// Paints a proposal as a card: tick, clause, words, who, by when, and what is uncertain.
class ProposalCardDelegate final : public QStyledItemDelegate
{
public:
    ProposalCardDelegate(const Theme &theme, const QListView &view, QObject *parent);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    const Theme &m_theme;
    const QListView &m_view;
};

/// A chip as cards and fields paint it; its size.
QSize chipSize(const QString &words, const QFont &font);
void paintChip(QPainter &painter, const QRectF &rect, const ProposalChip &chip, const Theme &theme);

} // namespace dondoc
