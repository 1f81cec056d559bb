// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace dondoc {

/// As high as what it holds while there is room, and scrolling when there is not: the list below keeps a
/// share of the height.
class CardArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit CardArea(QWidget *content, QWidget *parent = nullptr);

    /// The most of the panel's height that it takes.
    void setShare(double share);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    double m_share = 0.7;
};

} // namespace dondoc
