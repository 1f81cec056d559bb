// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QRectF>

#include <optional>
#include <vector>

namespace dondoc {

/// Finds room for the names of points on a plane where other things stand already. It remembers what is taken
/// pixel by pixel: among thousands of points a place is asked about in no time.
class PointNames
{
public:
    /// Names stay within `area`, which begins at or after zero.
    explicit PointNames(const QRectF &area);

    void take(const QRectF &rect);
    void take(const QLineF &line);

    /// Where a name could stand whatever its width; false: not even the narrowest has room beside the point.
    bool mayStandBeside(QPointF point) const;
    /// Right of the point, left, above, below or at a corner of it.
    std::optional<QRectF> beside(QPointF point, double width) const;

private:
    bool isFree(const QRectF &box) const;
    /// Calls visit(word, mask) for the pixels of a rectangle until it says false.
    template<class Visit> bool forWords(const QRectF &rect, Visit &&visit) const;

    QRectF m_area;
    size_t m_words; ///< of 64 pixels, in a row
    int m_rows;
    std::vector<quint64> m_taken;
};

} // namespace dondoc
