// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dondoc {

/// What the tints, the frame and the rule of the sheet mean.
class RoleLegend final : public QWidget
{
    Q_OBJECT
public:
    explicit RoleLegend(const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace dondoc
