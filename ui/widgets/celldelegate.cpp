// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/theme/glyphs.h"
#include "ui/widgets/tablemodel.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTableView>
#include <QToolTip>

namespace dondoc {

namespace {

constexpr int selectionBar = 3;
constexpr int glyphSide = 12;

bool isFirstColumn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    return table ? table->horizontalHeader()->logicalIndexAt(0) == index.column() : index.column() == 0;
}

} // namespace

CellDelegate::CellDelegate(const Theme &theme, int lines, int mostLines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lines(lines)
    , m_mostLines(qMax(lines, mostLines))
{
    connect(&theme, &Theme::changed, this, &CellDelegate::forget);
}

void CellDelegate::setQuery(const SearchQuery &query)
{
    m_query = query;
    forget();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const
{
    QWidget *editor = m_makeEditor ? m_makeEditor(parent, index.column()) : nullptr;
    if (!editor)
        editor = new QLineEdit(parent);
    editor->setAutoFillBackground(true);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    m_editor = editor;
    return editor;
}

/// Over the whole cell, and as high as the words need.
void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    QRect cell = option.rect;
    if (m_headings && !m_headings(index.row()).isEmpty())
        cell.setTop(cell.top() + headingHeight());
    cell.setWidth(qMax(cell.width(), scaledPixels(180)));
    if (const QWidget *viewport = editor->parentWidget(); viewport && cell.right() > viewport->width())
        cell.moveRight(viewport->width() - 1);
    editor->setGeometry(cell);
}

/// Once: figures that arrive while words are typed do not take their place.
void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (m_filled == editor)
        return;
    m_filled = editor;
    QStyledItemDelegate::setEditorData(editor, index);
    if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
        lines->selectAll(); // as Qt does in a field of one line: the first letter typed takes its place
}

/// Enter keeps a field at once, one of several lines too (Shift+Enter breaks the line). Qt's delegate keeps
/// it later, when keys typed on have already gone into the same field.
bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && editor == m_editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            emit commitData(editor);
            emit closeEditor(editor, qobject_cast<QPlainTextEdit *>(editor) ? NoHint : SubmitModelCache);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CellDelegate::forget()
{
    m_painted.clear();
}

int CellDelegate::lineHeight() const
{
    return qMax(Theme::lineHeight(Type::Body), QFontMetrics(m_theme.font(Type::Body)).lineSpacing());
}

int CellDelegate::rowHeight(int lines) const
{
    return lines * lineHeight() + (m_lines > 1 ? 2 * space::cellY : 2 * space::unit);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return QSize(0, rowHeight());
}

int CellDelegate::headingHeight()
{
    return Theme::lineHeight(Type::Body) + 2 * space::unit;
}

/// Every cell paints its part of the heading, so that it runs across the row; what is left is the cell's own.
QRect CellDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString heading = m_headings ? m_headings(index.row()) : QString();
    if (heading.isEmpty())
        return option.rect;
    const QRect band(option.rect.left(), option.rect.top(), option.rect.width(), headingHeight());
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const int left = table ? table->columnViewportPosition(table->horizontalHeader()->logicalIndexAt(0)) : 0;
    painter.save();
    painter.setClipRect(band);
    painter.fillRect(band, m_theme.color(Token::Head));
    painter.setPen(m_theme.color(Token::Text));
    painter.setFont(m_theme.font(Type::Body, true));
    painter.drawText(QRect(left + space::cellX, band.top(), table ? table->viewport()->width() : band.width(),
                           band.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, heading);
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(band.bottomLeft(), band.bottomRight());
    painter.restore();
    return option.rect.adjusted(0, headingHeight(), 0, 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem option = given;
    option.rect = paintHeading(*painter, given, index);
    paintGround(*painter, option, index);
    if (const QVariant check = index.data(Qt::CheckStateRole); check.isValid())
        paintTick(*painter, option.rect, check.toInt() == Qt::Checked);
    const int padY = m_lines > 1 ? space::cellY : space::unit;
    paintWords(*painter, option.rect.adjusted(space::cellX, padY, -space::cellX - 1, -padY - 1), index);
    painter->restore();
}

void CellDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isFocused = view && view->hasFocus();
    const Token ground = !isSelected ? Token::Panel : isFocused ? Token::Select : Token::Head;
    painter.fillRect(option.rect, m_theme.color(isSelected && !isFocused ? Token::Head : ground));
    painter.setPen(QPen(m_theme.color(Token::Line), 0));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (m_lines > 1)
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    if (isSelected && isFirstColumn(option, index)) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), selectionBar, option.rect.height()),
                         m_theme.color(Token::Accent));
    }
    if (isFocused && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(m_theme.color(Token::Accent), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

/// A box in the middle of the cell; ticked it is filled, so that the two are told apart without colour.
void CellDelegate::paintTick(QPainter &painter, const QRect &cell, bool isTicked) const
{
    const double side = scaledPixels(14);
    const QRectF box(cell.center().x() - side / 2 + 0.5, cell.center().y() - side / 2 + 0.5, side, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(isTicked ? Token::Accent : Token::Control), 1));
    painter.setBrush(m_theme.color(isTicked ? Token::Accent : Token::Panel));
    painter.drawRoundedRect(box, 2, 2);
    if (isTicked) {
        painter.setPen(
            QPen(m_theme.color(Token::OnAccent), side / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {box.topLeft() + QPointF(side * 0.22, side * 0.52),
                                  box.topLeft() + QPointF(side * 0.42, side * 0.72),
                                  box.topLeft() + QPointF(side * 0.78, side * 0.28)};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

void CellDelegate::paintWords(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    const QVariant glyph = index.data(GlyphRole);
    const int indent = glyphWidth(index);
    const Painted &words = laidOut(index, area.width() - indent);
    const bool isRight = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
    const QVariant ink = index.data(InkRole);
    const QColor main = m_theme.color(ink.isValid() ? Token(ink.toInt()) : Token::Text);
    if (glyph.isValid()) {
        const QRectF square(isRight ? area.right() - glyphSide : area.left(),
                            area.top() + (lineHeight() - glyphSide) / 2.0, glyphSide, glyphSide);
        paintGlyph(painter, square, Glyph(glyph.toInt()), m_theme);
    }
    words.main->paint(painter, QPointF(area.left() + indent, area.top()), main);
    if (words.second) {
        const int top = area.top() + words.main->lineCount() * lineHeight();
        words.second->paint(painter, QPointF(area.left(), top), m_theme.color(Token::Text2));
    }
}

int CellDelegate::glyphWidth(const QModelIndex &index) const
{
    return index.data(GlyphRole).isValid() ? glyphSide + 6 : 0;
}

ExcerptRequest CellDelegate::request(const QModelIndex &index, int width) const
{
    ExcerptRequest request;
    request.text = index.data(Qt::DisplayRole).toString();
    request.font = m_theme.font(Type::Body, index.data(StrongRole).toBool());
    request.width = width;
    request.lineHeight = lineHeight();
    request.alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    request.query = m_query;
    request.hitFormat.setBackground(m_theme.color(Token::Match));
    request.hitFormat.setForeground(m_theme.color(Token::OnMatch));
    request.hitFormat.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    request.hitFormat.setUnderlineColor(m_theme.color(Token::Accent));
    return request;
}

const CellDelegate::Painted &CellDelegate::laidOut(const QModelIndex &index, int width) const
{
    const Slot slot{index.row(), index.column(), width};
    if (const Painted *painted = m_painted.object(slot))
        return *painted;
    auto painted = std::make_unique<Painted>();
    ExcerptRequest main = request(index, width);
    const QString second = m_lines > 1 ? index.data(SubtextRole).toString() : QString();
    main.maxLines = qMax(1, m_mostLines - int(!second.isEmpty()));
    const auto *table = qobject_cast<const QAbstractProxyModel *>(index.model());
    const auto *source = qobject_cast<const TableModel *>(table ? table->sourceModel() : index.model());
    if (source && !source->column(index.column()).isSearched)
        main.query = SearchQuery();
    painted->main = std::make_unique<Excerpt>(main);
    if (!second.isEmpty()) {
        ExcerptRequest quiet = main;
        quiet.text = second;
        quiet.font = m_theme.font(Type::Secondary);
        quiet.width = width + glyphWidth(index);
        quiet.maxLines = qMax(1, m_mostLines - painted->main->lineCount());
        painted->second = std::make_unique<Excerpt>(quiet);
    }
    const Painted *kept = painted.get();
    m_painted.insert(slot, painted.release());
    return *kept;
}

int CellDelegate::linesOf(const QModelIndex &index, int columnWidth) const
{
    return laidOut(index, columnWidth - 2 * space::cellX - 1 - glyphWidth(index)).main->lineCount();
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const int width = option.rect.width() - 2 * space::cellX - 1 - glyphWidth(index);
    const Painted &words = laidOut(index, width);
    const bool isCut = words.main->isCut() || (words.second && words.second->isCut());
    if (isCut) {
        // Wrapped by being rich text; the words themselves are data and stay literal.
        QToolTip::showText(
            event->globalPos(),
            QStringLiteral("<span>%1</span>").arg(index.data(PlainTextRole).toString().toHtmlEscaped()),
            view);
    } else {
        QToolTip::hideText();
    }
    return true;
}

} // namespace dondoc
