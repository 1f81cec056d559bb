// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace dondoc {

/// Labels and what was read for them, one under the other, each in at most so many lines; without a label a
/// plain text. The last line is elided; the tooltip has all.
class WrappedText final : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        QString label, text;
        bool isStrong = false;
    };

    WrappedText(const Theme &theme, int linesEach, QWidget *parent = nullptr);
    void setLines(const std::vector<Line> &lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int layOut(int width, QPainter *painter) const;

    const Theme &m_theme;
    int m_linesEach;
    std::vector<Line> m_lines;
};

} // namespace dondoc
