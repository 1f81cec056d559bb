// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/draftlist.h"

#include "ui/intake/sheetpainting.h"
#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace dondoc {

namespace {

constexpr int padding = space::panel, labelWidth = 92, accentBar = 3, glyphSide = 13;
constexpr int headlineLines = 2, fieldLines = 2;

/// Lays a card out once for measuring and once for painting: with no painter it only adds up heights.
class CardLayout
{
public:
    CardLayout(const Theme &theme, const QRect &rect, QPainter *painter)
        : m_theme(theme)
        , m_rect(rect)
        , m_painter(painter)
    {
        m_y = rect.top() + padding - 2;
    }

    int run(const DraftCard &card)
    {
        heading(card);
        wrapped(m_rect.left(), m_rect.width(), card.headline, m_theme.font(Type::Body), Token::Text,
                headlineLines);
        if (!card.isUncertain) {
            summary(card);
            return m_y + padding - 2;
        }
        m_y += space::unit;
        for (const auto &[label, reading] : card.fields)
            field(label, reading);
        notes(card.notes);
        return m_y + padding;
    }

private:
    void heading(const DraftCard &card)
    {
        const QFont bold = m_theme.font(Type::Body, true);
        const int high = QFontMetrics(bold).lineSpacing();
        if (m_painter) {
            const QRect line(m_rect.left(), m_y, m_rect.width(), high);
            m_painter->setFont(m_theme.font(Type::Secondary));
            m_painter->setPen(m_theme.color(Token::Text2));
            const QString right = card.position.isEmpty()
                                      ? card.outcome
                                      : QStringLiteral("%1 · %2").arg(card.outcome, card.position);
            m_painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, right);
            m_painter->setFont(bold);
            m_painter->setPen(m_theme.color(card.isLeftOut ? Token::Text3 : Token::Text));
            m_painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, card.place);
        }
        m_y += high + 2;
    }

    void wrapped(int left, int width, const QString &text, const QFont &font, Token ink, int mostLines)
    {
        const int lines = qMin(mostLines, qMax(1, wrappedLines(text, font, width)));
        const int high = lines * QFontMetrics(font).lineSpacing();
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(m_theme.color(ink));
            drawWrapped(*m_painter, QRectF(left, m_y, width, high), text, Qt::AlignLeft, lines);
        }
        m_y += high;
    }

    void field(const QString &label, const QString &reading)
    {
        const QFont font = m_theme.font(Type::Body);
        const int wide = scaledPixels(labelWidth);
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(m_theme.color(Token::Text2));
            m_painter->drawText(QRect(m_rect.left(), m_y, wide, QFontMetrics(font).lineSpacing()),
                                Qt::AlignLeft | Qt::AlignVCenter, label);
        }
        wrapped(m_rect.left() + wide, m_rect.width() - wide, reading, font, Token::Text, fieldLines);
        m_y += 3;
    }

    /// The reading of a certain row, in as little room as it takes.
    void summary(const DraftCard &card)
    {
        QStringList parts;
        for (const auto &[label, reading] : card.fields)
            parts += QStringLiteral("%1: %2").arg(label, reading);
        if (!parts.isEmpty())
            wrapped(m_rect.left(), m_rect.width(), parts.join(QStringLiteral(" · ")),
                    m_theme.font(Type::Secondary), Token::Text2, fieldLines);
    }

    /// A frame with the question mark: the first sentence bold, the others under it.
    void notes(const QStringList &sentences)
    {
        const int top = m_y + space::unit;
        const int left = m_rect.left() + padding + glyphSide + 6;
        const int width = m_rect.right() - padding - left;
        m_y = top + space::cellY + 2;
        for (int i = 0; i < sentences.size(); ++i)
            wrapped(left, width, sentences[i], m_theme.font(i == 0 ? Type::Body : Type::Secondary, i == 0),
                    i == 0 ? Token::Text : Token::Text2, 4);
        m_y += space::cellY + 2;
        if (!m_painter)
            return;
        m_painter->setBrush(Qt::NoBrush);
        m_painter->setPen(m_theme.color(Token::Border));
        m_painter->setRenderHint(QPainter::Antialiasing);
        m_painter->drawRoundedRect(QRectF(m_rect.left() + 0.5, top + 0.5, m_rect.width() - 1, m_y - top - 1),
                                   4, 4);
        paintGlyph(*m_painter,
                   QRectF(m_rect.left() + padding - 2, top + space::cellY + 5, glyphSide, glyphSide),
                   Glyph::Question, m_theme);
    }

    const Theme &m_theme;
    QRect m_rect;
    QPainter *m_painter;
    int m_y = 0;
};

class CardDelegate final : public QStyledItemDelegate
{
public:
    CardDelegate(const Theme &theme, const QListView &view, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QRect rect = inner(QRect(0, 0, m_view.viewport()->width(), 0));
        return {0,
                CardLayout(m_theme, rect, nullptr).run(index.data(DraftModel::CardRole).value<DraftCard>())};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, m_theme.color(isSelected ? Token::Select : Token::Panel));
        if (isSelected)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(accentBar, option.rect.height())),
                              m_theme.color(Token::Accent));
        painter->setPen(m_theme.color(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        CardLayout(m_theme, inner(option.rect), painter)
            .run(index.data(DraftModel::CardRole).value<DraftCard>());
        painter->restore();
    }

private:
    static QRect inner(const QRect &rect) { return rect.adjusted(padding, 0, -padding, 0); }

    const Theme &m_theme;
    const QListView &m_view;
};

} // namespace

DraftList::DraftList(const Theme &theme, DraftModel &model, QWidget *parent)
    : QListView(parent)
{
    setModel(&model);
    setItemDelegate(new CardDelegate(theme, *this, this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else heights and bar chase each other
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, &model](const QModelIndex &index) {
                if (index.isValid())
                    emit rowChosen(model.sessionRow(index));
            });
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void DraftList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace dondoc
