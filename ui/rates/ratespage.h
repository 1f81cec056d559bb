// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

namespace dondoc {

class RatesView;
class RateEntry;
class StoreEdits;

/// Hồ sơ TTTT in the window. Filter: "chart=ranking|totals|heatmap|map|trend|scatter|merger|compare",
/// "month=2025-06", "entry=ministries|63|34|totals" for the entry grid; joined by "&".
class RatesPage final : public Page
{
    Q_OBJECT
public:
    RatesPage(Workspace &workspace, Theme &theme, StoreEdits &edits, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    bool isSettled() const override;
    void applyFilter(const QString &filter) override;

private:
    void showFigures();
    void write(const RateEntry &entry, const QString &what);

    Workspace &m_workspace;
    StoreEdits &m_edits;
    RatesView *m_view;
};

} // namespace dondoc
