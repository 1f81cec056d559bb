// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "ui/widgets/pressarea.h"

namespace dondoc {

/// The given block totals against the national goal: a bar each, the goal's line, the gap in words. Another
/// document's figure for the same block is a pin on the bar, never averaged in.
class BlockBars final : public PressArea
{
    Q_OBJECT
public:
    BlockBars(std::vector<RateRow> blocks, double goal, const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return QSize(280, sizeHint().height()); }
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintScale(QPainter &painter, const QRectF &plot) const;
    void paintBlock(QPainter &painter, const QRectF &plot, int position) const;
    double labelWidth() const;
    double gapWidth() const;
    QString gapText(const RateRow &block) const;

    std::vector<RateRow> m_blocks;
    double m_goal;
};

} // namespace dondoc
