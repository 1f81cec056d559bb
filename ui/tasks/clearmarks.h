// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

namespace dondoc {

/// The "6 rõ" of a task in two rows: a grey disc for what is there, a dashed ring in the accent and "missing"
/// for what is not. Lacking is a question, so it is never red.
class ClearMarks final : public QWidget
{
    Q_OBJECT
public:
    explicit ClearMarks(const Theme &theme, QWidget *parent = nullptr);
    void setMissing(const QStringList &codes);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int columnCount = 3;
    std::array<int, columnCount + 1> columnLefts() const;
    QString wordOf(const QString &code) const;
    void describe();

    const Theme &m_theme;
    QStringList m_missing;
};

} // namespace dondoc
