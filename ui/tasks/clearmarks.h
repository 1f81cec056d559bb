// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tasks/officecatalogue.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace dondoc {

/// The "6 rõ" of a task in two or three rows: a grey disc for what is there, a dashed ring in the accent and
/// "missing" for what is not. Lacking is a question, so it is never red.
class ClearMarks final : public QWidget
{
    Q_OBJECT
public:
    explicit ClearMarks(const Theme &theme, QWidget *parent = nullptr);
    void setMissing(const QStringList &codes, const OfficeCatalogue &office);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString wordOf(const QString &code) const;
    void describe();
    std::vector<int> columnWidths(int columns) const;
    /// Three columns in two rows, or two in three where the words need the width.
    int columnsIn(int width) const;
    /// Left edges of the columns, each as wide as its words, and the end.
    std::vector<int> columnLefts(int columns, int width) const;

    const Theme &m_theme;
    QStringList m_missing;
    OfficeCatalogue m_office; ///< whose wording it is
};

} // namespace dondoc
