// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftlist.h"

#include "ui/intake/sheetpainting.h"
#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace dondoc {

namespace {

constexpr int padding = space::panel, padY = space::cellY, accentBar = 3, glyphSide = 12;
constexpr int headlineLines = 2;

/// Every card is as high as every other: a list of 100,000 rows is laid out without measuring one of them.
class CardDelegate final : public QStyledItemDelegate
{
public:
    CardDelegate(const Theme &theme, const QListView &view, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {m_view.viewport()->width(), 2 * padY + lineHeight(Type::Body, true) +
                                                headlineLines * lineHeight(Type::Body, false) +
                                                lineHeight(Type::Secondary, false) + 4};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto card = index.data(DraftModel::CardRole).value<DraftCard>();
        const bool isCurrent = index == m_view.currentIndex();
        painter->save();
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Token::Select : Token::Panel));
        painter->fillRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1,
                          m_theme.color(Token::Line));
        if (isCurrent)
            painter->fillRect(option.rect.left(), option.rect.top(), accentBar, option.rect.height(),
                              m_theme.color(Token::Accent));
        paintCard(*painter, option.rect.adjusted(padding, padY, -padding, -padY), card);
        painter->restore();
    }

private:
    int lineHeight(Type type, bool isStrong) const
    {
        return QFontMetrics(m_theme.font(type, isStrong)).lineSpacing();
    }

    void paintCard(QPainter &painter, const QRect &rect, const DraftCard &card) const
    {
        int y = rect.top();
        const QRect head(rect.left(), y, rect.width(), lineHeight(Type::Body, true));
        painter.setFont(m_theme.font(Type::Secondary));
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, card.outcome);
        const int room = rect.width() - painter.fontMetrics().horizontalAdvance(card.outcome) - padding;
        painter.setFont(m_theme.font(Type::Body, true));
        painter.setPen(m_theme.color(card.isLeftOut || card.isMissing ? Token::Text3 : Token::Text));
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(card.place, Qt::ElideRight, room));
        y += head.height() + 1;
        const int high = headlineLines * lineHeight(Type::Body, false);
        painter.setFont(m_theme.font(Type::Body));
        drawWrapped(painter, QRectF(rect.left(), y, rect.width(), high), card.headline, Qt::AlignLeft,
                    headlineLines);
        paintLine(painter, QRect(rect.left(), y + high + 2, rect.width(), lineHeight(Type::Secondary, false)),
                  card);
    }

    void paintLine(QPainter &painter, QRect line, const DraftCard &card) const
    {
        if (card.isUncertain) {
            paintGlyph(painter,
                       QRectF(line.left(), line.center().y() - glyphSide / 2.0, glyphSide, glyphSide),
                       Glyph::Question, m_theme);
            line.setLeft(line.left() + glyphSide + space::cellY);
        }
        painter.setFont(m_theme.font(Type::Secondary));
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(card.line, Qt::ElideRight, line.width()));
    }

    const Theme &m_theme;
    const QListView &m_view;
};

} // namespace

DraftList::DraftList(const Theme &theme, DraftModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new CardDelegate(theme, *this, this));
    setUniformItemSizes(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else heights and bar chase each other
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &model](const QModelIndex &index) {
                if (index.isValid())
                    emit rowChosen(model.sessionRow(index));
            });
    connect(&theme, &Theme::changed, this, [this] { scheduleDelayedItemsLayout(); });
}

void DraftList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace dondoc
