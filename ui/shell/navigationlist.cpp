// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationlist.h"

#include "ui/shell/page.h"
#include "ui/theme/icons.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace dondoc {

namespace {

constexpr int countRole = Qt::UserRole, pageRole = Qt::UserRole + 1;
constexpr int wideWidth = 168, foldedWidth = 44, barWidth = 3, iconSide = 16, iconLeft = 14;

/// Paints one entry: the accent bar at the left says which page is open.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    NavigationDelegate(const Theme &theme, const NavigationList &list)
        : QStyledItemDelegate(nullptr)
        , m_theme(theme)
        , m_list(list)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        if (isLine(index))
            return {0, 2 * space::gap + 1};
        return {0, qMax(32, Theme::lineHeight(Type::Body) + 14)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (isLine(index))
            paintLine(*painter, option.rect);
        else
            paintEntry(*painter, option, index);
    }

private:
    static bool isLine(const QModelIndex &index) { return !index.data(pageRole).isValid(); }

    void paintLine(QPainter &painter, const QRect &rect) const
    {
        painter.setPen(m_theme.color(Token::Border));
        painter.drawLine(rect.left() + space::gap, rect.center().y(), rect.right() - space::gap,
                         rect.center().y());
    }

    void paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const bool isOpen = option.state & QStyle::State_Selected;
        const bool isEnabled = option.state & QStyle::State_Enabled;
        if (isOpen || option.state & QStyle::State_MouseOver)
            painter.fillRect(option.rect, m_theme.color(isOpen ? Token::Select : Token::Head));
        if (isOpen)
            painter.fillRect(QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())),
                             m_theme.color(Token::Accent));
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
            paintFocus(painter, option.rect);
        const QRect icon(option.rect.left() + iconLeft, option.rect.center().y() - iconSide / 2 + 1, iconSide,
                         iconSide);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(&painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled,
                   isOpen ? QIcon::On : QIcon::Off);
        if (!m_list.isFolded())
            paintWords(painter, option.rect.adjusted(iconLeft + iconSide + 11, 0, -space::gap, 0), index,
                       isOpen, isEnabled);
    }

    void paintFocus(QPainter &painter, const QRect &rect) const
    {
        painter.setPen(QPen(m_theme.color(Token::Accent), 2));
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }

    void paintWords(QPainter &painter, QRect rect, const QModelIndex &index, bool isOpen,
                    bool isEnabled) const
    {
        painter.setFont(m_theme.font(Type::Body));
        painter.setPen(m_theme.color(isEnabled ? Token::Text2 : Token::Text3));
        const int count = index.data(countRole).toInt();
        if (count >= 0) {
            const QString number = QString::number(count);
            painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, number);
            rect.setRight(rect.right() - painter.fontMetrics().horizontalAdvance(number) - space::unit);
        }
        if (isOpen) {
            painter.setFont(m_theme.font(Type::Body, true));
            painter.setPen(m_theme.color(Token::Text));
        }
        painter.drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
    }

    const Theme &m_theme;
    const NavigationList &m_list;
};

} // namespace

NavigationList::NavigationList(const Theme &theme, QWidget *parent)
    : QListWidget(parent)
    , m_theme(theme)
{
    auto *delegate = new NavigationDelegate(theme, *this);
    delegate->setParent(this);
    setItemDelegate(delegate);
    setObjectName(QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (QListWidgetItem *chosen = item(row); chosen && chosen->data(pageRole).isValid())
            emit pageChosen(m_pages[size_t(chosen->data(pageRole).toInt())]);
    });
    connect(this, &QListWidget::itemClicked, this, [this](const QListWidgetItem *chosen) {
        // the current entry, when a page behind it is shown
        if (chosen->data(pageRole).isValid())
            emit pageChosen(m_pages[size_t(chosen->data(pageRole).toInt())]);
    });
    setFolded(false);
}

void NavigationList::setPages(const std::vector<Page *> &pages)
{
    clear();
    m_pages = pages;
    for (int i = 0; i < int(pages.size()); ++i) {
        if (pages[size_t(i)]->navigationKey() != pages[size_t(i)]->key())
            continue;
        if (pages[size_t(i)]->startsGroup() && i > 0)
            addGroupLine();
        auto *entry = new QListWidgetItem(themeIcon(pages[size_t(i)]->iconName(), m_theme), QString(), this);
        entry->setData(pageRole, i);
    }
    refresh();
}

void NavigationList::addGroupLine()
{
    auto *line = new QListWidgetItem(this);
    line->setFlags(Qt::NoItemFlags);
}

void NavigationList::showPage(const Page *page)
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row) {
        const QVariant position = item(row)->data(pageRole);
        if (position.isValid() && m_pages[size_t(position.toInt())]->key() == page->navigationKey())
            setCurrentRow(row);
    }
}

void NavigationList::refresh()
{
    setAccessibleName(tr("Pages"));
    for (int row = 0; row < count(); ++row) {
        const QVariant position = item(row)->data(pageRole);
        if (!position.isValid())
            continue;
        const Page *page = m_pages[size_t(position.toInt())];
        item(row)->setText(page->title());
        item(row)->setToolTip(m_isFolded ? page->title() : QString());
        item(row)->setData(countRole, page->navigationCount());
    }
}

void NavigationList::setFolded(bool folded)
{
    m_isFolded = folded;
    setFixedWidth(folded ? foldedWidth : scaledPixels(wideWidth));
    refresh();
    scheduleDelayedItemsLayout();
}

} // namespace dondoc
