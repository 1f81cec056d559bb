// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>

#include <utility>
#include <vector>

namespace dondoc {

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem *item : m_items)
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return layOut(QRect(0, 0, width, 0), true);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0, height = 0;
    for (const QLayoutItem *item : m_items) {
        width += item->sizeHint().width() + (width > 0 ? m_horizontalGap : 0);
        height = qMax(height, item->sizeHint().height());
    }
    return QSize(width, height);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, false);
}

int FlowLayout::layOut(const QRect &rect, bool isMeasuring) const
{
    int x = rect.x(), y = rect.y(), lineHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    const auto place = [&] { // each in the middle of its line, as words and fields stand beside one another
        for (const auto &[item, where] : line)
            item->setGeometry(where.translated(0, (lineHeight - where.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        if (x > rect.x() && x + size.width() > rect.right() + 1) {
            place();
            x = rect.x();
            y += lineHeight + m_verticalGap;
            lineHeight = 0;
        }
        if (size.width() > rect.width()) { // a long phrase wraps inside itself
            size.setWidth(rect.width());
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(rect.width()));
        }
        if (!isMeasuring)
            line.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + m_horizontalGap;
        lineHeight = qMax(lineHeight, size.height());
    }
    place();
    return y + lineHeight - rect.y();
}

QWidget *beside(QLabel *label, QWidget *field)
{
    auto *pair = new QWidget;
    auto *row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::cellX);
    row->addWidget(label);
    row->addWidget(field);
    return pair;
}

} // namespace dondoc
