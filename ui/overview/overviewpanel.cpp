// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpanel.h"

namespace dondoc {

PressArea *OverviewPanel::pressing(const QString &filter, const QString &spoken)
{
    return pressing(tasksPage(), filter, spoken);
}

PressArea *OverviewPanel::pressing(const QString &page, const QString &filter, const QString &spoken)
{
    auto *area = new PressArea(m_theme);
    area->setObjectName(filter);
    area->setAccessibleName(spoken);
    connect(area, &QAbstractButton::clicked, this,
            [this, page, filter] { emit openRequested(page, filter); });
    return area;
}

} // namespace dondoc
