// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/ratetable.h"

#include "ui/rates/ratewords.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace dondoc {

namespace {

constexpr int selectionBar = 3, headerHeight = 30, rowPadding = 10;

/// Paints headings across the row, what was achieved in bold, reasons for a blank small, and the selection as
/// a wash with a bar at its left.
class RateCellDelegate final : public QStyledItemDelegate
{
public:
    RateCellDelegate(const RateTableModel &model, const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const bool isSelected = option.state & QStyle::State_Selected;
        const RateRow *unit = m_model.unitAt(index.row());
        paintGround(*painter, option, index, isSelected, unit == nullptr);
        painter->setFont(fontFor(unit, index.column()));
        painter->setPen(m_theme.color(inkFor(unit, index.column())));
        const QRect room = option.rect.adjusted(space::cellX, 0, -space::cellX, 0);
        const auto align = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        painter->drawText(room, int(align), wordsFor(unit, index, painter->fontMetrics(), room.width() + 2));
        painter->restore();
    }

private:
    /// A unit's name that has no room is written short, as the charts do, before it is cut.
    static QString wordsFor(const RateRow *unit, const QModelIndex &index, const QFontMetrics &metrics,
                            int width)
    {
        const QString text = index.data().toString();
        if (!unit)
            return text;
        const bool isLong = index.column() == RateTableModel::Unit && metrics.horizontalAdvance(text) > width;
        return metrics.elidedText(isLong ? ratewords::label(*unit) : text, Qt::ElideRight, width);
    }

    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     bool isSelected, bool isHeading) const
    {
        const Token ground = isHeading ? Token::Head : isSelected ? Token::Select : Token::Panel;
        painter.fillRect(option.rect, m_theme.color(ground));
        painter.setPen(QPen(m_theme.color(Token::Line), 0));
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (isSelected && index.column() == 0)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(selectionBar, option.rect.height())),
                             m_theme.color(Token::Accent));
    }

    QFont fontFor(const RateRow *unit, int column) const
    {
        if (!unit)
            return m_theme.font(Type::Secondary, true);
        if (column == RateTableModel::Target && !unit->target)
            return m_theme.font(Type::Secondary);
        const bool isMetGap = column == RateTableModel::Gap && unit->met.value_or(false);
        return m_theme.font(Type::Body, column == RateTableModel::Achieved || isMetGap);
    }

    Token inkFor(const RateRow *unit, int column) const
    {
        if (!unit)
            return Token::Text;
        if (column == RateTableModel::Gap && unit->met.value_or(false))
            return Token::Good;
        const bool isBlank = column == RateTableModel::Target && !unit->target;
        return isBlank || column == RateTableModel::Number ? Token::Text2 : Token::Text;
    }

    const RateTableModel &m_model;
    const Theme &m_theme;
};

} // namespace

RateTable::RateTable(RateTableModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new RateCellDelegate(model, theme, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(QFontMetrics(theme.font(Type::Body)).height() + rowPadding);
    horizontalHeader()->setMinimumHeight(headerHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(RateTableModel::Unit, QHeaderView::Stretch);
    horizontalHeader()->setSortIndicator(RateTableModel::Achieved, Qt::DescendingOrder);
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicatorShown(false); // the caption carries the arrow, beside its word
    connect(&model, &QAbstractItemModel::modelReset, this, &RateTable::spanHeadings);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &RateTable::spanHeadings);
    connect(&model, &RateTableModel::comparisonChanged, this, &RateTable::fitColumns);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    fitColumns();
    spanHeadings();
}

void RateTable::fitColumns()
{
    const QFontMetrics metrics(font());
    const auto fit = [&](int column, const QString &widest) {
        const QString caption =
            m_model.caption(column) + (column == RateTableModel::Number ? QString() : u" ▾"_s);
        const int width = std::max(metrics.horizontalAdvance(widest), metrics.horizontalAdvance(caption));
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        horizontalHeader()->resizeSection(column, width + 2 * space::cellX + 2);
    };
    fit(RateTableModel::Number, u"00"_s);
    fit(RateTableModel::Target, u"cuối năm"_s);
    fit(RateTableModel::Earlier, u"100,00"_s);
    fit(RateTableModel::Achieved, u"100,00"_s);
    fit(RateTableModel::Gap, u"−100,00"_s);
    for (int column = 0; column < RateTableModel::ColumnCount; ++column)
        setColumnHidden(column, !m_model.isShown(column));
}

void RateTable::spanHeadings()
{
    clearSpans();
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (m_model.isHeading(line))
            setSpan(line, 0, 1, RateTableModel::ColumnCount);
    }
}

AgencyId RateTable::current() const
{
    const RateRow *unit = currentIndex().isValid() ? m_model.unitAt(currentIndex().row()) : nullptr;
    return unit ? unit->agency : AgencyId{};
}

void RateTable::setCurrent(AgencyId agency)
{
    const int line = m_model.lineOf(agency);
    if (line < 0 || current() == agency)
        return;
    const QModelIndex unit = m_model.index(line, RateTableModel::Unit);
    const bool isChosen = selectionModel()->isRowSelected(line, {});
    selectionModel()->setCurrentIndex(unit, isChosen ? QItemSelectionModel::NoUpdate
                                                     : QItemSelectionModel::ClearAndSelect |
                                                           QItemSelectionModel::Rows);
    scrollTo(unit);
}

std::vector<AgencyId> RateTable::chosen() const
{
    std::vector<AgencyId> units;
    for (int line = 0; line < m_model.rowCount(); ++line) {
        const RateRow *unit = m_model.unitAt(line);
        if (unit && selectionModel()->isRowSelected(line, {}))
            units.push_back(unit->agency);
    }
    return units;
}

void RateTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

void RateTable::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTableView::currentChanged(now, before);
    if (const RateRow *unit = now.isValid() ? m_model.unitAt(now.row()) : nullptr)
        emit currentChosen(unit->agency);
}

void RateTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fitColumns();
}

} // namespace dondoc
