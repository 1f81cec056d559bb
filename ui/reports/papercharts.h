// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/rates.h"
#include "ui/reports/paperpage.h"

namespace dondoc {

/// A paper's charts from these rates, in grey with black edges and in the paper's own face. A chart is drawn
/// at its natural size and scaled to the width of the page, never enlarged. The board must outlive it.
class RateCharts final : public PaperCharts
{
public:
    explicit RateCharts(const RateBoard &rates)
        : m_rates(rates)
    {
    }
    double heightFor(const PaperBlock &block, double width) const override;
    void paint(QPainter &painter, const QRectF &area, const PaperBlock &block) const override;

private:
    const RateBoard &m_rates;
};

/// For papers without charts.
class NoCharts final : public PaperCharts
{
public:
    double heightFor(const PaperBlock &, double) const override { return 0; }
    void paint(QPainter &, const QRectF &, const PaperBlock &) const override {}
};

} // namespace dondoc
