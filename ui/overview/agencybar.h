// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressarea.h"

namespace dondoc {

/// A row of three columns: name; a red bar with its figure; a word at the right. `most` scales the bar; 0
/// makes it the row of headings.
class AgencyBar final : public PressArea
{
    Q_OBJECT
public:
    struct Words {
        QString name, figure, last;
        int value = 0, most = 0;
    };
    AgencyBar(const Theme &theme, const Words &words, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Words m_words;
};

} // namespace dondoc
