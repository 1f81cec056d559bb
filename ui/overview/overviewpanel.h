// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/figures.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/pressarea.h"

namespace dondoc {

/// A panel of Tổng quan: shows the figures, and names the page and filter that hold the same rows.
class OverviewPanel : public Panel
{
    Q_OBJECT
public:
    using Panel::Panel;
    virtual void show(const Figures &figures) = 0;

    static QString tasksPage() { return QStringLiteral("nhiem-vu"); }
    static QString ratesPage() { return QStringLiteral("ho-so-tttt"); }

signals:
    void openRequested(const QString &page, const QString &filter);

protected:
    /// A button over `filter` of the tasks page, read out as `spoken`.
    PressArea *pressing(const QString &filter, const QString &spoken);
    PressArea *pressing(const QString &page, const QString &filter, const QString &spoken);
};

} // namespace dondoc
