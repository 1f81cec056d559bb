// SPDX-FileCopyrightText: The Đôn Đốc authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rates/pointnames.h"

#include <QtMath>

#include <algorithm>
#include <array>
#include <cmath>

namespace dondoc {

namespace {

constexpr size_t bits = 64;
constexpr double nameHeight = 14, gap = 6, cornerGap = 5;
constexpr double narrowestName = 6; ///< no name is narrower
constexpr double markUp = 2;        ///< marks above and below capitals

using Boxes = std::array<QRectF, 8>;

Boxes besides(QPointF at, double width)
{
    const double right = at.x() + gap, left = at.x() - gap - width, middle = at.x() - width / 2;
    const double above = at.y() - gap - nameHeight, below = at.y() + gap, level = at.y() - nameHeight / 2;
    const double toRight = at.x() + cornerGap, toLeft = at.x() - cornerGap - width;
    const double higher = at.y() - cornerGap - nameHeight, lower = at.y() + cornerGap;
    const auto box = [width](double x, double y) { return QRectF(x, y, width, nameHeight); };
    return {box(right, level),    box(left, level),    box(middle, above),  box(middle, below),
            box(toRight, higher), box(toRight, lower), box(toLeft, higher), box(toLeft, lower)};
}

} // namespace

PointNames::PointNames(const QRectF &area)
    : m_area(area)
    , m_words(size_t(std::ceil(area.right())) / bits + 1)
    , m_rows(int(std::ceil(area.bottom())))
    , m_taken(m_words * size_t(m_rows))
{
}

template<class Visit> bool PointNames::forWords(const QRectF &rect, Visit &&visit) const
{
    const double end = double(m_words * bits);
    const int top = std::max(0, qRound(rect.top())), bottom = std::min(m_rows, qRound(rect.bottom()));
    const auto left = size_t(std::clamp(std::round(rect.left()), 0.0, end));
    const auto right = size_t(std::clamp(std::round(rect.right()), 0.0, end));
    for (int y = top; y < bottom; ++y) {
        for (size_t x = left; x < right; x = (x / bits + 1) * bits) {
            const size_t count = std::min(right - x, bits - x % bits);
            const quint64 mask = (~quint64(0) >> (bits - count)) << (x % bits);
            if (!visit(size_t(y) * m_words + x / bits, mask))
                return false;
        }
    }
    return true;
}

void PointNames::take(const QRectF &rect)
{
    forWords(rect, [this](size_t word, quint64 mask) {
        m_taken[word] |= mask;
        return true;
    });
}

void PointNames::take(const QLineF &line)
{
    const double length = std::max(1.0, line.length());
    for (double along = 0; along <= length; along += 1) {
        const QPointF at = line.pointAt(along / length);
        take(QRectF(at.x() - 1, at.y() - 1, 2, 2));
    }
}

bool PointNames::isFree(const QRectF &box) const
{
    const QRectF letters = box.adjusted(-1, -markUp, 1, markUp);
    return m_area.contains(box) &&
           forWords(letters, [this](size_t word, quint64 mask) { return (m_taken[word] & mask) == 0; });
}

bool PointNames::mayStandBeside(QPointF point) const
{
    return std::ranges::any_of(besides(point, narrowestName),
                               [this](const QRectF &box) { return isFree(box); });
}

std::optional<QRectF> PointNames::beside(QPointF point, double width) const
{
    const Boxes boxes = besides(point, width);
    const auto free = std::ranges::find_if(boxes, [this](const QRectF &box) { return isFree(box); });
    return free == boxes.end() ? std::nullopt : std::optional(*free);
}

} // namespace dondoc
