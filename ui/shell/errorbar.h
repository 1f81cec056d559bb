// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace dondoc {

/// The bar above the page: one sentence with the cause and what to do. Stays until it is closed or answered.
class ErrorBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ErrorBar(const Theme &theme, QWidget *parent = nullptr);

    void showError(const QString &sentence);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_sentence;
    QPushButton *m_close;
};

} // namespace dondoc
