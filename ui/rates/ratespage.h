// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

namespace dondoc {

class RatesView;

/// Hồ sơ TTTT in the window. Filter: "chart=ranking|totals|heatmap|map|trend", "month=2025-06", joined by
/// "&".
class RatesPage final : public Page
{
    Q_OBJECT
public:
    RatesPage(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);

    QString key() const override;
    QString title() const override;
    QString iconName() const override;
    bool isSettled() const override;
    void applyFilter(const QString &filter) override;

private:
    void showFigures();

    Workspace &m_workspace;
    RatesView *m_view;
};

} // namespace dondoc
