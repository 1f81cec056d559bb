// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QWidget>

#include <vector>

class QLabel;

namespace dondoc {

/// Widgets in lines that break like words: chips, a quoted phrase beside its reading.
class FlowLayout final : public QLayout
{
public:
    FlowLayout(QWidget *parent, int horizontalGap, int verticalGap);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Height taken; places the items unless it only measures.
    int layOut(const QRect &rect, bool isMeasuring) const;

    std::vector<QLayoutItem *> m_items;
    int m_horizontalGap, m_verticalGap;
};

/// Tab leads from `before` through widgets that were made later to `after`.
template<class Widget> void tabThrough(QWidget *before, const std::vector<Widget *> &made, QWidget *after)
{
    for (Widget *next : made) {
        QWidget::setTabOrder(before, next);
        before = next;
    }
    QWidget::setTabOrder(before, after);
}

/// A label and its field as one word of a line: they never part.
QWidget *beside(QLabel *label, QWidget *field);

} // namespace dondoc
