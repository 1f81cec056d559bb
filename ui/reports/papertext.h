// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/paperpage.h"

namespace dondoc {

/// A text broken into lines; line i spans [top(i), top(i + 1)) below the origin.
class PaperLines
{
public:
    PaperLines() = default;
    PaperLines(const QString &text, const TextShape &shape);

    int count() const { return m_layout ? m_layout->lineCount() : 0; }
    double top(int line) const { return line * m_lineHeight; }
    double height() const { return count() * m_lineHeight; }
    double lineHeight() const { return m_lineHeight; }
    double naturalWidth() const; ///< of the widest line
    PaperText at(QPointF topLeft) const { return from(0, count(), topLeft); }
    /// Lines [first, first + count) with the first of them at the place given.
    PaperText from(int first, int count, QPointF topLeft) const;

private:
    QString m_text;
    TextShape m_shape;
    std::shared_ptr<QTextLayout> m_layout;
    double m_lineHeight = 0;
};

} // namespace dondoc
