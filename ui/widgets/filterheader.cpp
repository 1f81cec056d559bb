// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterheader.h"

#include "ui/theme/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tablefilter.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

namespace dondoc {

namespace {

constexpr int iconSide = 14;
constexpr int iconGap = 4;

} // namespace

FilterHeader::FilterHeader(TableFilter &filter, const Theme &theme, bool hasFields, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_filter(filter)
    , m_theme(theme)
    , m_hasFields(hasFields)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(48);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFont(theme.font(Type::Secondary, true));
    setMouseTracking(true);
    if (m_hasFields)
        addFields();
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::geometriesChanged, this, &FilterHeader::placeFields);
    connect(&filter, &TableFilter::filterChanged, this, &FilterHeader::refresh);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

SearchField *FilterHeader::field(int section) const
{
    return section >= 0 && section < int(m_fields.size()) ? m_fields[size_t(section)] : nullptr;
}

QRect FilterHeader::funnelRect(int section) const
{
    const QRect caption = captionRect(section);
    return QRect(caption.right() - space::cellX - iconSide + 2, caption.center().y() - iconSide / 2, iconSide,
                 iconSide);
}

void FilterHeader::refresh()
{
    for (int section = 0; section < int(m_fields.size()); ++section) {
        SearchField *field = m_fields[size_t(section)];
        const ColumnFilter filter = m_filter.columnFilter(section);
        const QString title = m_filter.table().column(section).title;
        field->setHint(tr("Filter…"));
        field->setAccessibleName(tr("Filter of the column %1").arg(title));
        if (field->text() != filter.text) {
            field->setText(filter.text);
            field->setCursorPosition(0); // "≤ 31/12/2025" is read from its sign
        }
        field->setActive(filter.isActive(), summaryOf(section));
    }
    viewport()->update();
}

QSize FilterHeader::sizeHint() const
{
    return QSize(QHeaderView::sizeHint().width(), captionHeight() + (m_hasFields ? fieldHeight() + 6 : 0));
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(Token::Head));
    painter->setPen(QPen(m_theme.color(Token::Line), 0));
    painter->drawLine(rect.topRight(), rect.bottomRight());
    if (m_hasFields)
        painter->drawLine(rect.left(), captionHeight() - 1, rect.right(), captionHeight() - 1);
    painter->setPen(QPen(m_theme.color(Token::Border), 0));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());

    QRect caption(rect.left() + space::cellX, rect.top(), rect.width() - 2 * space::cellX, captionHeight());
    if (m_hasFields) {
        const bool isActive = m_filter.columnFilter(section).isActive();
        themeIcon(QStringLiteral("filter"), m_theme, Token::Text2)
            .paint(painter, funnelRect(section), Qt::AlignCenter, QIcon::Normal,
                   isActive ? QIcon::On : QIcon::Off);
        caption.setRight(funnelRect(section).left() - iconGap);
    }
    if (m_filter.sortColumn() == section) {
        const QRect arrow(caption.right() - iconSide + 1, caption.center().y() - iconSide / 2, iconSide,
                          iconSide);
        const bool isAscending = m_filter.sortOrder() == Qt::AscendingOrder;
        themeIcon(isAscending ? QStringLiteral("sort-up") : QStringLiteral("sort-down"), m_theme,
                  Token::Text2)
            .paint(painter, arrow);
        caption.setRight(arrow.left() - iconGap);
    }
    painter->setPen(m_theme.color(Token::Text));
    painter->setFont(font());
    const QString title = painter->fontMetrics().elidedText(m_filter.table().column(section).title,
                                                            Qt::ElideRight, caption.width());
    const bool isRight = !m_hasFields && m_filter.table().column(section).isRight;
    painter->drawText(caption, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, title);
    painter->restore();
}

QSize FilterHeader::sectionSizeFromContents(int section) const
{
    const int words = QFontMetrics(font()).horizontalAdvance(m_filter.table().column(section).title);
    const int icons = (m_hasFields ? 2 : 1) * (iconSide + iconGap);
    return QSize(words + icons + 2 * space::cellX, sizeHint().height());
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && funnelAt(event->position().toPoint()) >= 0)
        return; // the funnel acts on release and never sorts
    QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int funnel = funnelAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && funnel >= 0 && cursor().shape() != Qt::SplitHCursor) {
        emit funnelPressed(funnel);
        return;
    }
    QHeaderView::mouseReleaseEvent(event);
}

bool FilterHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int section = logicalIndexAt(help->pos());
        if (section >= 0)
            QToolTip::showText(help->globalPos(), m_filter.table().column(section).title, this);
        return true;
    }
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QHeaderView::viewportEvent(event);
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto field = std::find(m_fields.begin(), m_fields.end(), watched);
        if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier && field != m_fields.end()) {
            emit funnelPressed(int(field - m_fields.begin()));
            return true;
        }
    }
    return QHeaderView::eventFilter(watched, event);
}

void FilterHeader::addFields()
{
    for (int section = 0; section < m_filter.columnCount(); ++section) {
        auto *field = new SearchField(m_theme, SearchField::Look::Filter, viewport());
        field->setFont(m_theme.font(Type::Secondary));
        field->installEventFilter(this);
        connect(field, &SearchField::committed, this, [this, section](const QString &text) {
            ColumnFilter filter = m_filter.columnFilter(section);
            filter.text = text;
            m_filter.setColumnFilter(section, filter);
        });
        connect(field, &SearchField::cleared, this,
                [this, section] { m_filter.setColumnFilter(section, {}); });
        m_fields.push_back(field);
    }
    refresh();
}

void FilterHeader::placeFields()
{
    for (int section = 0; section < int(m_fields.size()); ++section) {
        SearchField *field = m_fields[size_t(section)];
        const bool isShown = section < count() && !isSectionHidden(section);
        field->setVisible(isShown);
        if (isShown) {
            field->setGeometry(sectionViewportPosition(section) + 4, captionHeight() + 3,
                               sectionSize(section) - 8, fieldHeight());
        }
    }
}

int FilterHeader::captionHeight() const
{
    return qMax(scaledPixels(30), QFontMetrics(font()).height() + 2 * space::cellY);
}

int FilterHeader::fieldHeight() const
{
    return qMax(scaledPixels(26), QFontMetrics(font()).height() + 10);
}

QRect FilterHeader::captionRect(int section) const
{
    return QRect(sectionViewportPosition(section), 0, sectionSize(section), captionHeight());
}

int FilterHeader::funnelAt(QPoint position) const
{
    const int section = m_hasFields ? logicalIndexAt(position) : -1;
    return section >= 0 && funnelRect(section).adjusted(-3, -4, 2, 4).contains(position) ? section : -1;
}

QString FilterHeader::summaryOf(int section) const
{
    const ColumnFilter filter = m_filter.columnFilter(section);
    if (!filter.values)
        return {};
    if (filter.values->size() == 1)
        return filter.values->front().isEmpty() ? tr("(blank)") : filter.values->front();
    return tr("%n value(s)", "ticked in a column filter", int(filter.values->size()));
}

} // namespace dondoc
