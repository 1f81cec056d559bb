// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/proposalcard.h"

#include "ui/intake/sheetpainting.h"
#include "ui/theme/glyphs.h"

#include <QListView>
#include <QMouseEvent>
#include <QPainter>

namespace dondoc {

namespace {

constexpr int accentBar = 3, tickSide = 15, glyphSide = 12, textLines = 2, questionLines = 3;
constexpr int locatorWidth = 66, dueWidth = 104, narrowBelow = 400; // logical pixels

/// Where the parts of a card stand; the same for measuring, painting and pressing.
struct Columns {
    QRect tick;
    int locator, text, textWidth, deadline, deadlineWidth;
    bool isNarrow;

    explicit Columns(const QRect &rect)
    {
        isNarrow = rect.width() < scaledPixels(narrowBelow);
        const int left = rect.left() + space::panel;
        tick = QRect(left, rect.top() + space::cellX + 2, scaledPixels(tickSide), scaledPixels(tickSide));
        locator = tick.right() + space::cellX;
        text = locator + scaledPixels(locatorWidth);
        deadlineWidth = scaledPixels(dueWidth);
        deadline = rect.right() - space::cellX - deadlineWidth;
        textWidth = (isNarrow ? rect.right() - space::panel : deadline - space::cellX) - text;
    }
};

/// Lays a card out once for measuring and once for painting: with no painter it only adds up heights.
class CardPainter
{
public:
    CardPainter(const Theme &theme, const QRect &rect, QPainter *painter)
        : m_theme(theme)
        , m_painter(painter)
        , m_rect(rect)
        , m_columns(rect)
        , m_y(rect.top())
    {
    }

    /// The height.
    int run(const ProposalCard &card)
    {
        section(card);
        m_columns = Columns(QRect(m_rect.left(), m_y, m_rect.width(), 0));
        m_y += space::cellX;
        const int top = m_y;
        tick(card);
        words(m_columns.locator, m_columns.text - m_columns.locator, card.locator,
              m_theme.font(Type::Body, true), Token::Text, 2, m_y);
        const Token ink = card.isTicked ? Token::Text : Token::Text3;
        m_y = words(m_columns.text, m_columns.textWidth, card.text, m_theme.font(Type::Body), ink, textLines,
                    m_y);
        chips(card.chips);
        if (m_columns.isNarrow)
            m_y = deadline(card, m_columns.text, m_y + space::unit / 2);
        for (const QString &question : card.questions)
            questionLine(question);
        if (!card.standing.isEmpty())
            m_y = words(m_columns.text, m_columns.textWidth, card.standing,
                        m_theme.font(Type::Secondary, true), Token::Text2, 2, m_y + space::unit / 2);
        if (!m_columns.isNarrow)
            m_y = qMax(m_y, deadline(card, m_columns.deadline, top));
        return m_y + space::cellX - m_rect.top();
    }

    /// Height of the band above the card.
    int sectionHeight(const ProposalCard &card) const
    {
        return card.section.isEmpty()
                   ? 0
                   : QFontMetrics(m_theme.font(Type::Secondary, true)).lineSpacing() + 2 * space::unit;
    }

private:
    void section(const ProposalCard &card)
    {
        const int high = sectionHeight(card);
        m_y += high;
        if (high == 0 || !m_painter)
            return;
        const QRect band(m_rect.left(), m_rect.top(), m_rect.width(), high);
        m_painter->fillRect(band, m_theme.color(Token::Head));
        m_painter->setPen(m_theme.color(Token::Line));
        m_painter->drawLine(band.bottomLeft(), band.bottomRight());
        QRect inner = band.adjusted(space::panel, 0, -space::panel, 0);
        m_painter->setFont(m_theme.font(Type::Secondary));
        m_painter->setPen(m_theme.color(Token::Text2));
        m_painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, card.sectionCount);
        inner.setRight(inner.right() - m_painter->fontMetrics().horizontalAdvance(card.sectionCount) -
                       space::cellX);
        m_painter->setFont(m_theme.font(Type::Secondary, true));
        m_painter->setPen(m_theme.color(Token::Text));
        m_painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter,
                            m_painter->fontMetrics().elidedText(card.section, Qt::ElideRight, inner.width()));
    }

    void tick(const ProposalCard &card)
    {
        if (!m_painter || !card.canTick)
            return;
        m_painter->setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(m_columns.tick).adjusted(0.5, 0.5, -0.5, -0.5);
        m_painter->setPen(QPen(m_theme.color(card.isTicked ? Token::Accent : Token::Control), 1.2));
        m_painter->setBrush(m_theme.color(card.isTicked ? Token::Accent : Token::Panel));
        m_painter->drawRoundedRect(box, 2, 2);
        if (!card.isTicked)
            return;
        m_painter->setPen(QPen(m_theme.color(Token::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap));
        const auto at = [&](double x, double y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        m_painter->drawPolyline(QPolygonF{{at(0.22, 0.52), at(0.43, 0.73), at(0.8, 0.3)}});
    }

    /// The y under the words.
    int words(int left, int width, const QString &text, const QFont &font, Token ink, int mostLines, int top)
    {
        if (text.isEmpty())
            return top;
        const int lines = qMin(mostLines, qMax(1, wrappedLines(text, font, width)));
        const int high = lines * QFontMetrics(font).lineSpacing();
        if (m_painter) {
            m_painter->setFont(font);
            m_painter->setPen(m_theme.color(ink));
            drawWrapped(*m_painter, QRectF(left, top, width, high), text, Qt::AlignLeft, lines);
        }
        return top + high;
    }

    void chips(const std::vector<ProposalChip> &chips)
    {
        const QFont font = m_theme.font(Type::Body);
        int x = m_columns.text, lineHeight = 0;
        m_y += chips.empty() ? 0 : space::unit;
        for (const ProposalChip &chip : chips) {
            QSize size = chipSize(chip.name, font);
            size.setWidth(qMin(size.width(), m_columns.textWidth));
            if (x > m_columns.text && x + size.width() > m_columns.text + m_columns.textWidth) {
                x = m_columns.text;
                m_y += lineHeight + 3;
            }
            if (m_painter)
                paintChip(*m_painter, QRectF(x, m_y, size.width(), size.height()), chip, m_theme);
            x += size.width() + space::unit + 2;
            lineHeight = size.height();
        }
        m_y += lineHeight;
    }

    int deadline(const ProposalCard &card, int left, int top)
    {
        if (!card.deadline.isEmpty()) {
            const QFont font = m_theme.font(Type::Body);
            QSize size = chipSize(card.deadline, font);
            const int most = m_columns.isNarrow ? m_columns.textWidth : m_columns.deadlineWidth;
            size.setWidth(qMin(size.width(), most));
            if (m_painter)
                paintChip(*m_painter, QRectF(left, top, size.width(), size.height()),
                          {card.deadline, NoticeRole::Deadline, true}, m_theme);
            top += size.height() + 2;
        }
        return words(left, m_columns.isNarrow ? m_columns.textWidth : m_columns.deadlineWidth,
                     card.deadlineNote, m_theme.font(Type::Secondary), Token::Text2, 2, top);
    }

    void questionLine(const QString &question)
    {
        const int indent = glyphSide + 6;
        const int top = m_y + space::unit;
        m_y = words(m_columns.text + indent, m_columns.textWidth - indent, question,
                    m_theme.font(Type::Secondary), Token::Text, questionLines, top);
        if (m_painter)
            paintGlyph(*m_painter, QRectF(m_columns.text, top + 2, glyphSide, glyphSide), Glyph::Question,
                       m_theme);
    }

    const Theme &m_theme;
    QPainter *m_painter;
    QRect m_rect;
    Columns m_columns;
    int m_y;
};

} // namespace

QSize chipSize(const QString &words, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(words) + 2 * space::unit + 4, metrics.lineSpacing() + 3};
}

void paintChip(QPainter &painter, const QRectF &rect, const ProposalChip &chip, const Theme &theme)
{
    const NoticeRoleLook look = lookOf(chip.role);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (chip.isKnown) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(look.ground));
        painter.drawRoundedRect(rect, 2, 2);
    } else {
        painter.setPen(QPen(theme.color(Token::Control), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }
    painter.setPen(theme.color(chip.isKnown ? look.ink : Token::Text));
    painter.setFont(theme.font(Type::Body));
    const QRectF inner = rect.adjusted(space::unit, 0, -space::unit, -1);
    painter.drawText(inner, Qt::AlignCenter,
                     painter.fontMetrics().elidedText(chip.name, Qt::ElideRight, int(inner.width()) + 2));
    if (chip.isKnown && chip.role == NoticeRole::Coordinating) { // apart from a lead by more than its place
        painter.setPen(underlinePen(chip.role, theme));
        painter.drawLine(QPointF(rect.left() + 2, rect.bottom() - 0.5),
                         QPointF(rect.right() - 2, rect.bottom() - 0.5));
    }
    painter.restore();
}

ProposalCardDelegate::ProposalCardDelegate(const Theme &theme, const QListView &view, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_view(view)
{
}

QSize ProposalCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QRect rect(0, 0, m_view.viewport()->width(), 0);
    return {
        0,
        CardPainter(m_theme, rect, nullptr).run(index.data(ProposalModel::CardRole).value<ProposalCard>())};
}

void ProposalCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const ProposalCard card = index.data(ProposalModel::CardRole).value<ProposalCard>();
    CardPainter layout(m_theme, option.rect, painter);
    const QRect body = option.rect.adjusted(0, layout.sectionHeight(card), 0, 0);
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isActive = m_view.hasFocus();
    painter->save();
    painter->fillRect(body, m_theme.color(isSelected ? Token::Select : Token::Panel));
    if (isSelected)
        painter->fillRect(QRect(body.topLeft(), QSize(accentBar, body.height())),
                          m_theme.color(Token::Accent));
    if (isSelected && isActive && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(m_theme.color(Token::Accent), 1));
        painter->drawRect(body.adjusted(0, 0, -1, -1));
    }
    painter->setPen(m_theme.color(Token::Line));
    painter->drawLine(body.bottomLeft(), body.bottomRight());
    layout.run(card);
    painter->restore();
}

bool ProposalCardDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                       const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const ProposalCard card = index.data(ProposalModel::CardRole).value<ProposalCard>();
    const int above = CardPainter(m_theme, option.rect, nullptr).sectionHeight(card);
    const QRect tick = Columns(option.rect.adjusted(0, above, 0, 0)).tick.adjusted(-6, -6, 6, 6);
    if (!card.canTick || !tick.contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    return model->setData(index, card.isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace dondoc
