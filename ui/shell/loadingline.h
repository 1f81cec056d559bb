// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

namespace dondoc {

/// The 2 px accent line under the toolbar while something is read. Appears only after a short delay, so that
/// quick work does not flicker; takes its room always, so that nothing jumps.
class LoadingLine final : public QWidget
{
    Q_OBJECT
public:
    explicit LoadingLine(const Theme &theme, QWidget *parent = nullptr);

    void setRunning(bool running);
    void setProgress(qint64 done, qint64 total);

signals:
    /// What stands beside the line ("Reading… Cancel") follows this.
    void shownChanged(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setShown(bool shown);

    const Theme &m_theme;
    QTimer m_delay;
    double m_share = 1; ///< of the width
    bool m_isShown = false;
};

} // namespace dondoc
