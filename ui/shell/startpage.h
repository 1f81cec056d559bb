// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace dondoc {

/// What a first start shows: no store is open, and three ways to one.
class StartPage final : public QWidget
{
    Q_OBJECT
public:
    explicit StartPage(const Theme &theme, QWidget *parent = nullptr);

    void retranslate();
    /// While a store is being opened the buttons wait.
    void setBusy(bool busy);

signals:
    void samplesRequested();
    void newRequested();
    void openRequested();

private:
    const Theme &m_theme;
    QLabel *m_title, *m_sentence;
    QPushButton *m_samples, *m_new, *m_open;
};

} // namespace dondoc
