// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/sheetpainting.h"

#include "ui/intake/rolewords.h"
#include "ui/intake/sheetmodel.h"
#include "ui/theme/glyphs.h"

#include <QPainter>
#include <QTextLayout>

#include <limits>

namespace dondoc {

namespace {

constexpr int padX = 5, padY = 4, accentBar = 3, questionSide = 12, arrowSide = 9;

RowUse useOf(const QModelIndex &index)
{
    return RowUse(index.data(SheetModel::RowUseRole).toInt());
}

ColumnRole roleOf(const QModelIndex &index)
{
    return ColumnRole(index.data(SheetModel::ColumnRoleRole).toInt());
}

bool isData(RowUse use)
{
    return use == RowUse::Task || use == RowUse::Rate || use == RowUse::Finding;
}

/// Room that the question mark takes from the text.
int markRoom(const QModelIndex &index)
{
    return index.data(SheetModel::UncertainRole).toBool() ? questionSide + 2 : 0;
}

/// Breaks into lines no wider than `width`, below each other; keeps the sheet's own line breaks. What comes
/// after `mostLines` lines and one more is not broken: it would not show.
void breakLines(QTextLayout &layout, double width, Qt::Alignment alignment = Qt::AlignLeft,
                int mostLines = std::numeric_limits<int>::max())
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    const QFontMetricsF metrics(layout.font());
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(qMax(1.0, width));
        line.setPosition({0, line.lineNumber() * metrics.lineSpacing()});
        if (line.lineNumber() == mostLines)
            break;
    }
    layout.endLayout();
}

bool hasRoomForArrow(const QRect &head)
{
    return head.width() >= 6 * arrowSide;
}

QString withLineSeparators(QString text)
{
    return text.replace(u'\n', QChar::LineSeparator);
}

} // namespace

int wrappedLines(const QString &text, const QFont &font, double width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(withLineSeparators(text), font);
    breakLines(layout, width);
    return layout.lineCount();
}

int drawWrapped(QPainter &painter, const QRectF &rect, const QString &text, Qt::Alignment alignment,
                int mostLines)
{
    const QString broken = withLineSeparators(text);
    QTextLayout layout(broken, painter.font());
    breakLines(layout, rect.width(), alignment, mostLines);
    const bool isCut = layout.lineCount() > mostLines;
    const int lines = qMin(mostLines, layout.lineCount());
    for (int i = 0; i + (isCut ? 1 : 0) < lines; ++i)
        layout.lineAt(i).draw(&painter, rect.topLeft()); // shaped once, to break and to draw
    if (isCut) {
        const QTextLine last = layout.lineAt(lines - 1);
        const QFontMetricsF metrics(painter.font());
        constexpr qsizetype mostInALine = 1000;
        const QString rest = broken.mid(last.textStart(), mostInALine).replace(QChar::LineSeparator, u' ');
        painter.drawText(QRectF(rect.left(), rect.top() + last.y(), rect.width(), metrics.lineSpacing()),
                         int(alignment | Qt::AlignTop | Qt::TextSingleLine),
                         metrics.elidedText(rest, Qt::ElideRight, rect.width()).trimmed());
    }
    return lines;
}

SheetHeader::SheetHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true); // a click asks what the column holds
    setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize SheetHeader::sizeHint() const
{
    return {0, 2 * (Theme::lineHeight(Type::Secondary) + 6)};
}

void SheetHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int half = rect.height() / 2;
    const QRect letter(rect.left(), rect.top(), rect.width(), half);
    const QRect strip(rect.left(), rect.top() + half, rect.width(), rect.height() - half);
    const auto role =
        ColumnRole(model()->headerData(section, orientation(), SheetModel::ColumnRoleRole).toInt());
    const auto tint = roleTint(role);
    painter->save();
    painter->fillRect(letter, m_theme.color(Token::Head));
    painter->fillRect(strip, m_theme.color(tint ? tint->ground : Token::Panel));
    painter->setFont(m_theme.font(Type::Secondary));
    painter->setPen(m_theme.color(Token::Text2));
    painter->drawText(letter, Qt::AlignCenter,
                      model()->headerData(section, orientation(), Qt::DisplayRole).toString());
    painter->setFont(m_theme.font(Type::Secondary, true));
    painter->setPen(m_theme.color(tint ? tint->ink : Token::Text));
    const QString name = model()->headerData(section, orientation(), Qt::ToolTipRole).toString();
    const QRect words = strip.adjusted(padX, 0, hasRoomForArrow(strip) ? -padX - arrowSide : -padX, 0);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    paintArrow(*painter, strip, tint ? tint->ink : Token::Text2);
    painter->setPen(m_theme.color(Token::Line));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(letter.bottomLeft(), letter.bottomRight());
    painter->setPen(m_theme.color(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->restore();
}

/// A small arrow: the head opens a menu.
void SheetHeader::paintArrow(QPainter &painter, const QRect &strip, Token ink) const
{
    if (!hasRoomForArrow(strip))
        return;
    const QPointF at(strip.right() - arrowSide, strip.center().y() - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(ink), 1.4));
    painter.drawPolyline(QPolygonF{at, at + QPointF(3, 3), at + QPointF(6, 0)});
    painter.setRenderHint(QPainter::Antialiasing, false);
}

SheetDelegate::SheetDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QFont SheetDelegate::fontOf(const QModelIndex &index) const
{
    const RowUse use = useOf(index);
    return m_theme.documentFont(Type::Body,
                                use == RowUse::Title || use == RowUse::Header || use == RowUse::Section);
}

int SheetDelegate::linesOf(const QModelIndex &index, int width) const
{
    return wrappedLines(index.data().toString(), fontOf(index), width - 2 * padX - markRoom(index));
}

int SheetDelegate::heightOfLines(int lines) const
{
    const QFontMetrics metrics(m_theme.documentFont(Type::Body, true));
    return qMax(1, lines) * metrics.lineSpacing() + 2 * padY + 1;
}

void SheetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(SheetModel::FoldedRole).toBool()) {
        paintFolded(*painter, option.rect, index);
    } else {
        paintGround(*painter, option, index);
        paintText(*painter, option.rect.adjusted(padX, padY, -padX - markRoom(index), -padY), index);
    }
    paintEdges(*painter, option, index);
    painter->restore();
}

void SheetDelegate::paintFolded(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.fillRect(rect, m_theme.color(Token::Head));
    painter.setFont(m_theme.font(Type::Secondary));
    painter.setPen(m_theme.color(Token::Text2));
    painter.drawText(rect.adjusted(padX + space::unit, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     index.data().toString());
}

void SheetDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const RowUse use = useOf(index);
    Token ground = use == RowUse::Section ? Token::Head : Token::Panel;
    if (isData(use)) {
        if (const auto tint = roleTint(roleOf(index)))
            ground = tint->ground;
        else if (option.state & QStyle::State_Selected)
            ground = Token::Select;
    }
    painter.fillRect(option.rect, m_theme.color(ground));
}

void SheetDelegate::paintText(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (text.isEmpty())
        return;
    const RowUse use = useOf(index);
    const bool isLeftOut = index.data(SheetModel::LeftOutRole).toBool();
    QFont font = fontOf(index);
    font.setStrikeOut(isLeftOut);
    painter.setFont(font);
    const bool isAside = isLeftOut || use == RowUse::NotUnderstood || use == RowUse::LeftOut ||
                         use == RowUse::Footer || use == RowUse::Total;
    painter.setPen(m_theme.color(isAside ? Token::Text3 : Token::Text));
    Qt::Alignment alignment = index.data(SheetModel::NumberRole).toBool() ? Qt::AlignRight : Qt::AlignLeft;
    if (use == RowUse::Title || use == RowUse::Header)
        alignment = Qt::AlignHCenter;
    drawWrapped(painter, rect, text, alignment,
                qMax(1, int(rect.height() / QFontMetricsF(font).lineSpacing())));
}

void SheetDelegate::paintEdges(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    painter.setPen(m_theme.color(Token::Line));
    painter.drawLine(rect.topRight(), rect.bottomRight());
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    const QModelIndex below = index.siblingAtRow(index.row() + 1);
    if (useOf(index) == RowUse::Header && (!below.isValid() || useOf(below) != RowUse::Header))
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, m_theme.color(Token::Text));
    if (option.state & QStyle::State_Selected && index.column() == 0)
        painter.fillRect(rect.left(), rect.top(), accentBar, rect.height(), m_theme.color(Token::Accent));
    if (index.data(SheetModel::CorrectedRole).toBool())
        painter.fillRect(rect.left() + padX, rect.bottom() - 3, rect.width() - 2 * padX, 1,
                         m_theme.color(Token::Accent));
    const bool isUncertain = index.data(SheetModel::UncertainRole).toBool();
    if (!isUncertain && option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 1));
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
    if (!isUncertain)
        return;
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
    const QRect mark(rect.right() - questionSide - 4, rect.top() + 4, questionSide, questionSide);
    painter.fillRect(mark, m_theme.color(Token::Panel));
    paintGlyph(painter, mark, Glyph::Question, m_theme);
}

} // namespace dondoc
