// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

#include <optional>

namespace dondoc {

/// A button that looks like what it holds: a figure, a row of a panel. Takes the size of its layout; shows
/// hover and focus. Give it an accessible name: the words inside are not read out.
class PressArea : public QAbstractButton
{
    Q_OBJECT
public:
    explicit PressArea(const Theme &theme, QWidget *parent = nullptr);

    /// A ground other than the panel's; only overdue has one.
    void setWash(std::optional<Token> wash);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void childEvent(QChildEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

    const Theme &m_theme;

private:
    std::optional<Token> m_wash;
};

} // namespace dondoc
