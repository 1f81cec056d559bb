// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/board.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace dondoc {

/// One bar over what was due: done and dated solid green, done without a date hatched green, overdue solid
/// red, due today outlined amber. The labels under it say the same in words.
class DueBar final : public QWidget
{
    Q_OBJECT
public:
    DueBar(const BoardCounts &counts, const Theme &theme, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Segment {
        int count;
        Token ink;
        Qt::BrushStyle fill; ///< NoBrush: outlined
    };
    std::vector<Segment> m_segments;
    int m_due;
    const Theme &m_theme;
};

} // namespace dondoc
