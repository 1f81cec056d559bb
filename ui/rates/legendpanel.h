// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rates/chartsymbols.h"

#include <QWidget>

namespace dondoc {

/// "How to read the chart": the legend of the chart shown, in words and the chart's own shapes.
class LegendPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit LegendPanel(const Theme &theme, QWidget *parent = nullptr);

    void setItems(std::vector<LegendItem> items);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ChartScene compose(int width) const;

    const Theme &m_theme;
    std::vector<LegendItem> m_items;
};

} // namespace dondoc
