// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewpanel.h"
#include "ui/theme/glyphs.h"

namespace dondoc {

/// The official 2 × 2, drawn as one: done or not by on time or late, with a third column for what is done
/// with no known date (never counted as on time), the side cells, and the bar over what was due. Zeros are
/// printed.
class CountsPanel final : public OverviewPanel
{
    Q_OBJECT
public:
    explicit CountsPanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const Figures &figures) override;

private:
    struct Cell {
        int count;
        QString caption, filter;
        std::optional<Glyph> glyph;
        QString detail;
    };

    QWidget *makeGrid(const BoardCounts &counts);
    PressArea *makeCell(const Cell &cell);
    PressArea *makeRowTitle(const QString &words, int count, const QString &filter);
    QWidget *makeSideCells(const BoardCounts &counts);
    QWidget *makeDueBar(const BoardCounts &counts);
};

} // namespace dondoc
