// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overview/overviewpanel.h"

namespace dondoc {

/// Online dossiers: the block totals as given, against the year's goal, with the finding as title.
class BlocksPanel final : public OverviewPanel
{
    Q_OBJECT
public:
    explicit BlocksPanel(const Theme &theme, QWidget *parent = nullptr);
    void show(const Figures &figures) override;

private:
    QString finding(const std::vector<RateRow> &blocks, double goal) const;
    QWidget *makeOtherSources(const std::vector<RateRow> &blocks);
};

} // namespace dondoc
